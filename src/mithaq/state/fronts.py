"""What stands before a name in its noun phrase: titles, and those who come from a body.

مع الأمير محمد بن سلمان is a meeting with him, مع ممثلين عن وزارة الدفاع one with the ministry.
"""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

from mithaq.lexicon import Kind, Sheet, duals, ordinals
from mithaq.state.words import words

_MEMBERS = words("clauses", "members")
_SIDES = words("clauses", "sides")
_ASSETS = words("clauses", "assets")
_SITES = words("clauses", "sites")
_KINDS = words("clauses", "kinds")
_COUNTERPARTS = words("clauses", "counterparts")
_RETINUE = words("clauses", "retinue")
_BELONGING = words("clauses", "belonging")
_ABSOLUTE = ("ون", "ين")  # مسلحون takes no genitive, مسلحو does
_HEIR = "ولي"
_PARTS = words("clauses", "parts")
_CAPITALS = words("clauses", "capitals")
_OF = frozenset({"عن", "من", "في", "لدي"})
_TITLE = 3  # words
_MOST = 3  # steps back


class Front(NamedTuple):
    """The first word of a noun phrase, and the clitics before it."""

    first: int
    prefix: str


def _at(sheet: Sheet, k: int, stems: Container[str]) -> Front | None:
    """Give word ``k`` as a front where it is one of ``stems`` behind its clitics."""
    split = sheet.infos[k].split_to(stems)
    return Front(k, split.prefix) if split else None


def _right_before(sheet: Sheet, first: int, stems: Container[str]) -> Front | None:
    return _at(sheet, first - 1, stems) if sheet.joined(first) else None


def part(sheet: Sheet, first: int) -> Front | None:
    """Give where a place begins of which a part is named before it: في شوارع الخرطوم."""
    return _right_before(sheet, first, _PARTS)


def side(sheet: Sheet, first: int) -> Front | None:
    """Give where the side begins that an adjective of nationality describes: الجانب الأميركي."""
    return _right_before(sheet, first, _SIDES)


def sided(sheet: Sheet, i: int) -> bool:
    """Tell whether an adjective says whose a side is, or the second: الجانبان المصري والسوداني."""
    joined = i > 0 and sheet.words[i].norm.startswith("و")
    second = joined and any(sheet.found(i - 1, Kind.NISBA))
    return side(sheet, i - 1 if second else i) is not None


def apposed(sheet: Sheet, first: int) -> Front | None:
    """Read what a place is before its name: على العاصمة كييف; whose, behind a comma: …، كييف."""
    nation = first > 1 and sheet.joined(first - 1) and any(sheet.found(first - 1, Kind.NISBA))
    k = first - 1 - nation
    if k < 0 or sheet.words[first].gap.strip() not in (("", "،") if nation else ("",)):
        return None
    return _at(sheet, k, _CAPITALS)


def front(sheet: Sheet, first: int, *, force: bool) -> Front | None:
    """Give where the phrase whose name starts at ``first`` begins; None when it is there.

    Before a force or a body (``force``) also what is its own: غارة على مواقع التنظيم.
    """
    heads = _MEMBERS | _ASSETS | _SITES if force else _MEMBERS
    found: Front | None = None
    for _ in range(_MOST):
        at = found.first if found else first
        step = None if (found and found.prefix) else _step(sheet, at, heads, force=force)
        if step is None or (found and sheet.words[step.first].norm.endswith(_ABSOLUTE)):
            break
        found = step
    return found


def _step(sheet: Sheet, first: int, heads: frozenset[str], *, force: bool) -> Front | None:
    beside = None if force else _attendant(sheet, first) or _paired(sheet, first)
    beside = beside or (None if force else _counterpart(sheet, first))
    return _title(sheet, first) or _dual(sheet, first) or beside or _owned(sheet, first, heads)


def owned(sheet: Sheet, first: int) -> bool:
    """Tell whether an adjective of nationality says whose something is: قواعد عسكرية إسرائيلية."""
    return _owned(sheet, first, _SITES) is not None


def _title(sheet: Sheet, first: int) -> Front | None:
    """Read a title that ends before a word, or with it: معالي الوزير, دولة رئيس الحكومة."""
    if not sheet.joined(first):
        return None
    for k in range(max(0, first - _TITLE), first):
        for hit in sheet.found(k, Kind.HONORIFIC, prefix=None):
            if hit.last in (first, first + 1) and hit.phrase.info != "role":
                return Front(k, hit.prefix)
    return None


def _dual(sheet: Sheet, first: int) -> Front | None:
    """Read what two bodies are, before the first of them: حركتا فتح وحماس, لحزبي …."""
    return _right_before(sheet, first, duals())


def _attendant(sheet: Sheet, first: int) -> Front | None:
    """Read who somebody is to the one before: الملك وولي عهده الأمير, الرئيس ونائبه."""
    k = first - 1
    if not sheet.joined(first):
        return None
    prefix = next((prefix for prefix, cut in sheet.infos[k].owned if cut.stem in _RETINUE), None)
    if prefix == "" and k and sheet.words[k - 1].norm.endswith(_HEIR) and sheet.joined(k):
        return Front(k - 1, sheet.words[k - 1].norm.removesuffix(_HEIR))
    return None if prefix is None else Front(k, prefix)


def _paired(sheet: Sheet, first: int) -> Front | None:
    """Read the second of two who hold posts of one name: الرئيسان الأميركي … والروسي …."""
    k = first - 1
    if not sheet.joined(first) or not sheet.words[k].norm.startswith("وال"):
        return None
    nation = any(sheet.found(k, Kind.NISBA, prefix="و"))
    return Front(k, "و") if nation else None


def _counterpart(sheet: Sheet, first: int) -> Front | None:
    """Read whose like somebody is to one who is named later: مع نظيره التركي فلان، أكد الوزير."""
    nation = sheet.joined(first) and any(sheet.found(first - 1, Kind.NISBA))
    return _right_before(sheet, first - 1, _COUNTERPARTS) if nation else None


def _past(sheet: Sheet, k: int, passed: frozenset[str]) -> int:
    """Step back over one word of these."""
    return k - (k > 0 and sheet.words[k].norm in passed)


def _owned(sheet: Sheet, first: int, heads: frozenset[str]) -> Front | None:
    """Read مع قادة الحركة, مع مسؤولين من الحركة and على نقطة تفتيش تابعة للحركة."""
    before = sheet.words[first - 1].norm
    step = 1 + (before in _OF)
    k = first - step
    if step == 1:
        k = _past(sheet, _past(sheet, k, _BELONGING), _KINDS)
    elif k > 0 and _describes(sheet, k):  # الدفعة الأولى من القوات
        k -= 1
    if k < 0 or not all(sheet.joined(at) for at in range(k + 1, first + 1)):
        return None
    for split in sheet.infos[k].splits:
        stem = next((s for s in (split.stem, split.stem.removeprefix("ال")) if s in heads), None)
        if stem and not (before == "في" and stem in _ASSETS | _SITES):
            return _coordinate(sheet, k, heads) if split.prefix == "و" else Front(k, split.prefix)
    return None


def _describes(sheet: Sheet, k: int) -> bool:
    return sheet.infos[k].common == "adjective" or sheet.words[k].norm in ordinals()


def _coordinate(sheet: Sheet, k: int, heads: frozenset[str]) -> Front:
    """Read the first of two things that are owned: على تجمعات وآليات للحركة."""
    stems = {split.stem for split in sheet.infos[k - 1].splits} if sheet.joined(k) else set()
    return Front(k - 1, "") if stems & heads else Front(k, "و")
