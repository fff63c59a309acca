"""What stands before a name in its noun phrase: titles, and those who come from a body.

مع الأمير محمد بن سلمان is a meeting with him, مع ممثلين عن وزارة الدفاع one with the ministry.
"""

from __future__ import annotations

from typing import NamedTuple

from mithaq.lexicon import Kind, Sheet
from mithaq.state.words import words

_MEMBERS = words("clauses", "members")
_ASSETS = words("clauses", "assets")
_OF = frozenset({"عن", "من", "في", "لدي"})
_TITLE = 3  # words
_MOST = 3  # steps back


class Front(NamedTuple):
    """The first word of a noun phrase, and the clitics before it."""

    first: int
    prefix: str


def front(sheet: Sheet, first: int, *, force: bool) -> Front | None:
    """Give where the phrase whose name starts at ``first`` begins; None when it is there.

    Before a force or a body (``force``) also what is its own: غارة على مواقع التنظيم.
    """
    heads = _MEMBERS | _ASSETS if force else _MEMBERS
    found: Front | None = None
    for _ in range(_MOST):
        at = found.first if found else first
        step = None if (found and found.prefix) else _title(sheet, at) or _owned(sheet, at, heads)
        if step is None:
            break
        found = step
    return found


def _title(sheet: Sheet, first: int) -> Front | None:
    if not sheet.joined(first):
        return None
    for k in range(max(0, first - _TITLE), first):
        for hit in sheet.found(k, Kind.HONORIFIC, prefix=None):
            if hit.last == first and hit.phrase.info != "role":
                return Front(k, hit.prefix)
    return None


def _owned(sheet: Sheet, first: int, heads: frozenset[str]) -> Front | None:
    """Read مع قادة الحركة, مع مسؤولين من الحركة and على مواقع للحركة."""
    step = 1 + (sheet.words[first - 1].norm in _OF)
    k = first - step
    if k < 0 or not all(sheet.joined(at) for at in range(k + 1, first + 1)):
        return None
    for split in sheet.infos[k].splits:
        if split.stem.removeprefix("ال") in heads:
            return Front(k, split.prefix)
    return None
