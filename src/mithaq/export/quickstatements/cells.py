"""Values as QuickStatements writes them."""

from __future__ import annotations

import re
from collections.abc import Callable

from mithaq.export.wikibase.values import (
    ItemValue,
    SomeValue,
    TextValue,
    TimeValue,
    UrlValue,
    Value,
)

_LANGUAGE = re.compile(r"[a-z_-]+")
_BREAK = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_STRUCTURE = re.compile(r'\|\||/\*|\\"|\\$|___QSTS3_PLACEHOLDER___')
_CURLY = re.compile("[“”]")
_PAIR = 2

MISREAD = "the tool would read this text as something else"

Refuse = Callable[[str], bool]
"""Tells whether a parser would read a text as something else."""


class RefusedError(ValueError):
    """A value that the format cannot carry; the message says why."""


def breaks_tabs(text: str) -> bool:
    r"""Tell whether a text would break a tab-separated batch, in whichever tool it is pasted.

    QuickStatements 3 makes curly quotation marks straight, pairs them across the whole batch and
    takes ``|`` outside a pair for a tab; QuickStatements 2 takes ``||`` for a new line in a batch
    of one line; both cut the row at ``/*``.
    """
    straight = _CURLY.sub('"', text)
    marks = straight.count('"')
    unpaired = marks % _PAIR or (marks and "|" in text)
    return bool(unpaired or _BREAK.search(text) or _STRUCTURE.search(straight))


def changes_quotes(text: str) -> bool:
    """Tell whether QuickStatements 3 would change a text: it makes “ and ” straight."""
    return breaks_tabs(text) or _CURLY.search(text) is not None


def breaks_sheet(text: str) -> bool:
    """Tell whether a text would break or be changed in a sheet of comma-separated values."""
    return bool(_BREAK.search(text) or _CURLY.search(text) or "___QSTS3_PLACEHOLDER___" in text)


def cell(value: Value, refuse: Refuse) -> str:
    """Write a value.

    Args:
        value: to be written.
        refuse: tells which texts the format cannot carry.

    Raises:
        RefusedError: the format cannot carry it.
    """
    match value:
        case ItemValue(qid):
            return qid
        case TimeValue():
            return f"{value.timestamp}/{value.precision.value}"
        case TextValue(text, language):
            return f"{_language(language)}:{quoted(text, refuse)}"
        case UrlValue(text):
            return quoted(text, refuse)
        case SomeValue():
            return "somevalue"


def quoted(text: str, refuse: Refuse) -> str:
    """Put a text between quotation marks; nothing in it is escaped.

    Raises:
        RefusedError: a parser would read it as something else.
    """
    if not text or text != text.strip() or refuse(text):
        raise RefusedError(MISREAD)
    return f'"{text}"'


def _language(code: str) -> str:
    if not _LANGUAGE.fullmatch(code):
        raise RefusedError("the tool does not read this language code")
    return code
