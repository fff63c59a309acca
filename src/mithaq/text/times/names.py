"""Words of time inside names: newspapers, squares, movements, proverbial days."""

from __future__ import annotations

from mithaq.text.line import Line
from mithaq.text.lists import sets, words

_OUTLETS = words("outlets.txt")
_MEDIA = words("media-nouns.txt")
_GIVEN_NAMES = words("given-names.txt")
_DAY_ADJECTIVES = words("day-adjectives.txt")
_NAMED = sets("named-days.toml")
_OPENING = frozenset('(«"“”‹[')
_CLOSING = frozenset(')»"”“›]')
_DASHES = frozenset("-–—ـ/:")
_CLITICS = frozenset("وفبل")
_NOW = frozenset({"اليوم", "الغد", "غدا", "الليله", "امس", "الامس"})


def is_today(line: Line, first: int, last: int) -> bool:
    """Tell whether اليوم, أمس and their like at ``first`` to ``last`` place something in time."""
    after, before = line.word(last), line.word(first - 1)
    if line.word(last - 1).endswith(("اليوم", "لليوم")):
        alike = before == "هذا" and line.word(first - 2) == "مثل"
        if alike or after in _DAY_ADJECTIVES or before in _NAMED["day_before"]:
            return False
    elif after in _NAMED["day_after"] or before in _NAMED["ever_before"]:
        return False
    return not (last - first == 1 and _is_outlet(line, first))


def _is_outlet(line: Line, i: int) -> bool:
    if line.word(i) not in _NOW:
        return False
    before, after = line.word(i - 1), line.word(i + 1)
    if before in _MEDIA or (before in _OPENING and after in _CLOSING):
        return True
    if before not in _OUTLETS and before[1:] not in _OUTLETS:
        return False
    return _is_titled(line, i)


def _is_titled(line: Line, i: int) -> bool:
    """Tell whether the two words that end at ``i`` are set off as a title."""
    before, after = line.word(i - 2), line.word(i + 1)
    bracketed = before in _OPENING and after in _CLOSING
    heading = (i == 1 and after in _DASHES) or (before in _DASHES and not after)
    return bracketed or heading or before in _MEDIA or before == "ل" or line.word(i - 1)[0] == "ل"


def is_weekday(line: Line, first: int, last: int) -> bool:
    """Tell whether a weekday's name is one, and one day rather than every week's."""
    before, after = line.word(first - 1), line.word(last)
    bare = before[1:] if before[:1] in _CLITICS else before
    if {before, bare} & _NAMED["weekday_before"] or after in _NAMED["weekday_after"]:
        return False
    return not (line.word(first).endswith("الاثنين") and before in _NAMED["both_before"])


def is_family_name(line: Line, first: int) -> bool:
    """Tell whether a weekday's name may be that of a family: محمد الخميس."""
    return line.word(first - 1) in _GIVEN_NAMES


def is_event(line: Line, first: int) -> bool:
    """Tell whether the date at ``first`` is the name of an event or movement (ثورة 25 يناير)."""
    return line.word(first - 1) in _NAMED["event_before"]


def is_place(line: Line, first: int) -> bool:
    """Tell whether the date at ``first`` is the name of a street, town or hall (جسر 14 تموز)."""
    return line.word(first - 1) in _NAMED["place_before"]
