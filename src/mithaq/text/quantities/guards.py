"""Numbers that count nothing: labels, hours, scores, ratios, list numbers, telephone numbers."""

from __future__ import annotations

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR, words
from mithaq.text.tables import rows
from mithaq.text.times.lexicon import DUALS, MONTHS, ORDINALS, UNITS

_LABELS = {word: how == "always" for word, how in rows("labels.tsv")}
_LETTER_NAMES = words("letter-names.txt") - words("function-words.txt")
_NEVER_AFTER = words("no-count-after.txt")
_CLITICS = frozenset("وفبلك")
_DASHES = frozenset("-–—")
_JOINTS = frozenset("+/:×=_@#\\*^")
_LIST_MARKS = frozenset("-–.)/ـ")
_BRACKETS = frozenset("([")
_PHONE_DIGITS = 8
_LIST_DIGITS = 2


def is_label(line: Line, outer: int, first: int, last: int, *, noun: bool) -> bool:
    """Tell whether the number at the tokens ``first`` to ``last`` is a name, an hour or a ratio.

    ``outer`` is where it begins with its article; ``noun`` tells that it has something to count.
    """
    return (
        _is_named(line, outer, noun=noun)
        or _is_ordinal(line, outer)
        or _is_jointed(line, first, last)
        or _is_listed(line, first, last)
        or _is_dialled(line, first)
        or line.word(last) in _NEVER_AFTER | _LETTER_NAMES
    )


def is_duration(line: Line, i: int) -> bool:
    """Tell whether a unit of time or a month follows a number, at once or after another number.

    ``i`` is the token after the number: 5 سنوات, 5 و7 سنوات, (من 10 إلى 15) دقيقة.
    """
    i += line.word(i) == ")"
    if line.word(i) in GRAMMAR["number_links"] and line.kind(i + 1) == "number":
        i += 2
    elif line.word(i) == "من":
        i += 1
    hit = UNITS.at(line, i) or DUALS.at(line, i)
    return bool(hit and not hit.prefix) or bool(MONTHS.at(line, i))


def _is_named(line: Line, first: int, *, noun: bool) -> bool:
    before = line.word(first - 1)
    if before in _BRACKETS:
        before = line.word(first - 2)
    named = _is_labelled(before, noun=noun) or before in _LETTER_NAMES
    return named or line.kind(first - 1) == "latin"


def _is_labelled(word: str, *, noun: bool) -> bool:
    return any(_LABELS[bare] or not noun for bare in _bare(word) if bare in _LABELS)


def _bare(word: str) -> tuple[str, ...]:
    """Give a word and what it is without a clitic: للمادة is المادة."""
    if word.startswith("لل"):
        return word, "ا" + word[1:], word[2:]
    return (word, word[1:]) if word[:1] in _CLITICS else (word,)


def _is_ordinal(line: Line, i: int) -> bool:
    """Tell whether عشر belongs to an ordinal: القرن التاسع عشر, الثالثة عشرة."""
    teen = line.word(i).endswith(tuple(GRAMMAR["teen"]))
    before = line.word(i - 1)
    return teen and (before in GRAMMAR["ordinals"] or ORDINALS.at(line, i - 1) is not None)


def _is_jointed(line: Line, first: int, last: int) -> bool:
    """Tell whether a mark ties the number to its neighbour: إف-16, 5+1, 10:30, 2 - 0, 44C24."""
    scored = line.word(last) in _DASHES and line.kind(last + 1) == "number"
    before = line.glued(first - 1) and _is_joint(line, first - 1)
    hyphen = line.glued(first - 1) and line.glued(first - 2) and line.word(first - 1) in _DASHES
    return scored or before or hyphen or (line.glued(last - 1) and _is_joint(line, last))


def _is_joint(line: Line, i: int) -> bool:
    return line.word(i) in _JOINTS or line.kind(i) == "latin"


def _is_listed(line: Line, first: int, last: int) -> bool:
    """Tell whether the number opens a line as 1. or (1) or 1-."""
    start = 1 if line.word(0) in _BRACKETS else 0
    short = line.kind(first) == "number" and len(line.word(first)) <= _LIST_DIGITS
    marked = line.word(last) in _LIST_MARKS or (start == 1 and line.word(last - 1) == ")")
    return first == start and short and marked


def _is_dialled(line: Line, first: int) -> bool:
    digits = line.word(first)
    if line.kind(first) != "number":
        return False
    return line.word(first - 1) == "+" or (digits.isdigit() and len(digits) >= _PHONE_DIGITS)
