"""Whether a longer name is a fuller form of a shorter one, unit by unit."""

from __future__ import annotations

from collections.abc import Sequence

from mithaq.lexicon.names import units as name_units
from mithaq.unify.names import Spelt, sounds, spelt


def differ(one: Spelt, other: Spelt) -> bool:
    """Tell whether two units that sound alike are native names of their own.

    A family name (with an article) differs from another by any vowel but ا, which foreigners'
    names with an article lack at times (البارزاني, البرزاني), and is no father's name.
    """
    if (one.article and other.son) or (one.son and other.article):
        return True
    vowels = one.plain.replace("ا", "") != other.plain.replace("ا", "")
    return vowels and (one.article or other.article)


def stands_for(short: str, full: str) -> bool:
    """Tell whether a full name can be shortened to another, both as they are written.

    With its end left out, the family name of the short form would be the father's in the full one
    if only one of them had an article: احمد العبيد is not احمد عبيد بن دغر.
    """
    ours, theirs = spelt(short), spelt(full)
    front, back = theirs[: len(ours)], (theirs[0], *theirs[-(len(ours) - 1) :])
    return (_alike(ours, front) and ours[-1].article == front[-1].article) or _alike(ours, back)


def of_one_house(short: str, full: str) -> bool:
    """Tell whether a full name goes on with a grandfather or a house, as rulers and their kin do.

    محمد بن نايف is محمد بن نايف بن عبدالعزيز or محمد بن نايف آل سعود, not محمد بن نايف العتيبي.
    """
    rest = spelt(full)[len(spelt(short)) :]
    return bool(rest) and (rest[0].son or f" ال {rest[0].written}" in full)


def swollen(short: str, full: str) -> bool:
    """Tell whether a full name is a short one with words behind it that are no names.

    What has an article may be a family name, whether a list has it or not.
    """
    ours, theirs = spelt(short), spelt(full)
    rest = [unit.written for unit in theirs[len(ours) :]]
    return theirs[: len(ours)] == ours and bool(rest) and not any(map(_may_be_name, rest))


def _alike(ours: Sequence[Spelt], theirs: Sequence[Spelt]) -> bool:
    if [sounds(unit.written) for unit in ours] != [sounds(unit.written) for unit in theirs]:
        return False
    return not any(differ(one, other) for one, other in zip(ours, theirs, strict=True))


def _may_be_name(unit: str) -> bool:
    return unit.startswith("ال") or unit in name_units()
