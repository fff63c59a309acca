"""Persons: a short name stands for the full one it is part of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from mithaq.lexicon import foreign, info, name_words
from mithaq.model import EntityType, Mention
from mithaq.text import fold

_LONG = 5  # letters of a word in which one letter may differ
_SERVANT = re.compile(r"\bعبد ال(?!\b)")
_FATHER = "ابو "


def persons(
    text: str, mentions: Sequence[Mention], _keys: Mapping[Mention, str]
) -> dict[Mention, str]:
    """Give the key of each person: the fullest name in the article that holds the one written."""
    own = [mention for mention in mentions if mention.type is EntityType.PERSON]
    written = {mention: _compound(mention.key) for mention in own}
    names = sorted(set(written.values()), key=lambda name: (-len(name.split()), name))
    full = {name: _full(name.split(), names) for name in names}
    known_as = {full[written[other]]: full[written[one]] for one, other in _nicknamed(text, own)}
    return {mention: known_as.get(full[name], full[name]) for mention, name in written.items()}


def _nicknamed(text: str, own: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Give the persons with the name by which they go: محمد حمدان دقلو (حميدتي).

    In brackets that is one word, or the name of a father: أحمد الشرع (أبو محمد الجولاني).
    """
    for one, other in pairwise(sorted(own, key=lambda mention: mention.span)):
        between = text[one.span.end : other.span.start]
        enclosed = between.strip() == "(" and text[other.span.end : other.span.end + 1] == ")"
        byname = enclosed and (" " not in other.key or other.key.startswith(_FATHER))
        if byname or _going_by().fullmatch(fold(between)):
            yield one, other


@cache
def _going_by() -> re.Pattern[str]:
    words = "|".join(sorted(name_words("known_as")))
    return re.compile(
        f"،? (?:(?:{words}) (?:ايضا )?(?:باسم |ب)?"
        '|(?:الذي ي|التي ت)(?:عرف|لقب|كني) (?:ايضا )?(?:باسم |ب)|واسمها? الحقيقي )["«(]?'
    )


def _compound(name: str) -> str:
    """Give a name with what عبد opens in one word: عبد القادر is عبدالقادر."""
    return _SERVANT.sub("عبدال", name)


def _full(short: list[str], names: Sequence[str]) -> str:
    """Give the fullest name that a name stands for; a first name only where nobody shares it."""
    others = [name for name in names if name.split() != short]
    longer = [name for name in others if _part(short, name.split())]
    namesakes = [name for name in others if name.split()[0] == short[0]] if len(short) == 1 else []
    found = longer or _spelt_alike(short, others) or (namesakes if len(namesakes) == 1 else [])
    return found[0] if found else " ".join(short)


def _spelt_alike(name: list[str], names: Sequence[str]) -> list[str]:
    """Give the first spelling of a foreign name that is written in two ways: سكريبال، سكريبل."""
    others = [other for other in names if _variant(name, other.split())]
    longer = [other for other in others if len(other.split()) > len(name)]
    return longer or ([min([" ".join(name), *others])] if others else [])


def _variant(one: list[str], other: list[str]) -> bool:
    """Tell whether two names differ in one letter of one word that is no listed name."""
    if len(one) == 1:
        return _respelt(one[0], other[-1])
    differing = [pair for pair in zip(one, other, strict=False) if pair[0] != pair[1]]
    if len(one) != len(other) or len(differing) != 1:
        return False
    ((first, second),) = differing
    listed = info(first).unit.seen and info(second).unit.seen
    return not listed and min(len(first), len(second)) >= _LONG and _one_letter(first, second)


def _respelt(one: str, other: str) -> bool:
    """Tell whether two foreign surnames are one in two spellings: ترامب، ترمب."""
    return foreign(one) and foreign(other) and one[0] == other[0] and _one_letter(one, other)


def _one_letter(one: str, other: str) -> bool:
    """Tell whether one letter is put in, left out or put for another."""
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1
    return any(short == long[:i] + long[i + 1 :] for i in range(len(long)))


def _part(short: list[str], full: list[str]) -> bool:
    """Tell whether a name is the beginning or the end of another, or skips its middle names.

    What follows بن is the father's name: سلمان بن عبدالعزيز is not محمد بن سلمان بن عبدالعزيز.
    """
    if len(short) > 1 and short == full[: len(short)]:
        return True
    if len(short) < len(full) and short == full[-len(short) :]:
        return full[-len(short) - 1] not in name_words("descent")
    if len(short) == 1 and short[0] in full[1:-1]:  # كير, of سلفا كير ميارديت
        return not info(short[0]).unit.given
    ends = len(short) > 1 and short[0] == full[0] and short[-1] == full[-1]
    return ends and _in_order(short, full)


def _in_order(short: Sequence[str], full: Sequence[str]) -> bool:
    """Tell whether all words of the one stand in the other, in this order."""
    rest = iter(full)
    return all(word in rest for word in short)
