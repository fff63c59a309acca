"""Persons with a full name across articles: a pure function of all profiles in one block.

A block holds the names whose first units sound alike. In it the spellings of each name are put
together, its bearers told apart, and shorter names given to the fuller ones that they can stand
for. Whatever is decided depends on the set of profiles alone, never on their order.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise

from mithaq.model.profile import Identities, Profile, Verdict
from mithaq.unify.forms import of_one_house, stands_for, swollen
from mithaq.unify.groups import Group
from mithaq.unify.merging import Merging
from mithaq.unify.names import (
    Units,
    given_only,
    of_a_house,
    short_forms,
    shorter,
    sounds,
    telling,
    unmistakable,
)
from mithaq.unify.namesakes import namesakes, spellings, told_apart
from mithaq.unify.related import apart

_ELSEWHERE = "they serve different states"


def full_names(profiles: Iterable[Profile]) -> Identities:
    """Tell who is who among the profiles of one block."""
    verdicts: list[Verdict] = []
    groups: list[Group] = []
    known = list(profiles)
    for bearers in _by_sound(known):
        spelt = spellings(bearers)
        told = [namesakes(group.members) for group in spelt.result()]
        groups += [group for merging in told for group in merging.result()]
        verdicts += [verdict for merging in (spelt, *told) for verdict in merging.verdicts]
    chained = _chained(groups)
    keys = told_apart(chained.result())
    parted = apart(known, keys)
    verdicts += [*chained.verdicts, *parted.verdicts]
    return Identities(keys | parted.keys, tuple(sorted(set(verdicts))))


def _by_sound(profiles: Iterable[Profile]) -> list[list[Profile]]:
    heard: dict[Units, list[Profile]] = defaultdict(list)
    for profile in sorted(profiles):
        heard[sounds(profile.name)].append(profile)
    return [heard[key] for key in sorted(heard)]


def _chained(groups: Sequence[Group]) -> Merging:
    """Give shorter names to the fuller ones that they stand for, the longest first."""
    ordered = sorted(groups, key=lambda group: (-len(sounds(group.name)), group.members))
    merging = Merging(ordered)
    _know(merging, ordered)
    longer: dict[Units, list[int]] = defaultdict(list)
    bearers = Counter(sounds(group.name) for group in ordered)
    for number, group in enumerate(ordered):
        fuller = [other for form in short_forms(group.name) for other in longer[form]]
        _shed(merging, number, merging.distinct(fuller))
        rare = bearers[sounds(group.name)] == 1 and telling(group.name)
        left = [other for other in merging.distinct(fuller) if other != merging.root(number)]
        _give(merging, number, group.name, left, usable=rare or of_a_house(group.name))
        for form in set(shorter(group.name)):
            longer[form].append(number)
    return merging


def _know(merging: Merging, groups: Sequence[Group]) -> None:
    """Make one person of all names of one who is known by post and day."""
    first: dict[frozenset[str], int] = {}
    for number, group in enumerate(groups):
        if len(group.known) == 1:
            other = first.setdefault(group.known, number)
            merging.unite(other, number, merging.group(other).supports(group))


def _shed(merging: Merging, number: int, fuller: Sequence[int]) -> None:
    """Take longer forms that one article has, with words that are no names, for the name itself."""
    short = merging.group(number)
    for other in fuller if telling(short.name) and not given_only(short.name) else ():
        full = merging.group(other)
        if full.articles == 1 and swollen(short.name, full.name) and not short.conflicts(full):
            merging.unite(other, number, "the name, and words behind it that are no names")


def _give(merging: Merging, number: int, name: str, fuller: Sequence[int], *, usable: bool) -> None:
    """Give a short name to the one fuller name that it can stand for, if there is just one.

    ``usable``: the short name is rare or that of a ruler's kin, so that it can stand by itself.
    """
    short = merging.group(number)
    able = [other for other in fuller if not short.conflicts(merging.group(other))]
    told = {other: _support(name, short, merging.group(other)) for other in able}
    if fitting := _chosen([other for other in able if told[other]], merging):
        for other in fitting:
            merging.unite(other, number, told[other])
    elif usable and (reason := _only(name, short, [merging.group(other) for other in able])):
        for other in able:
            merging.unite(other, number, reason)
    else:
        for other in fuller:
            reason = _unsure(name, merging.group(other)) if other in able else _ELSEWHERE
            merging.note(other, number, reason)


def _chosen(numbers: Sequence[int], merging: Merging) -> Sequence[int]:
    """Give the groups that a short name goes to; none when it may be any of several.

    It is the only one, or far more articles name it than any other, or all are longer and longer
    forms of one name, or all hold one post of one state under names that end alike.
    """
    ordered = sorted(numbers, key=lambda number: -merging.group(number).articles)
    groups = [merging.group(number) for number in ordered]
    if len(groups) > 1 and not groups[0].outweighs(groups[1]) and not _one_line(groups):
        return ordered if all(a.serves_with(b) for a, b in combinations(groups, 2)) else ()
    return ordered[:1]


def _support(name: str, short: Group, full: Group) -> str:
    """Give what speaks for a short name being this person; a country only for a rare name."""
    alike = telling(name) and _goes_on(name, full.name)
    return short.ties(full) or (short.country(full) if alike else "")


def _goes_on(name: str, full: str) -> bool:
    """Tell whether a full name is a longer form of a short one, as its sort of names is written."""
    return of_one_house(name, full) if of_a_house(name) else stands_for(name, full)


def _only(name: str, short: Group, fuller: Sequence[Group]) -> str:
    """Say why these, and nobody else, are the bearer of a short name that nothing speaks for."""
    fits = all(_goes_on(name, full.name) for full in fuller)
    if not fuller or not fits or not _one_line(fuller):
        return ""
    if unmistakable(name):
        return "the only fuller form of a very rare name"
    here = all(short.homes & full.homes for full in fuller)
    return "the only fuller form, and articles about one country" if here else ""


def _unsure(name: str, full: Group) -> str:
    if stands_for(name, full.name):
        return "nothing says which fuller name it stands for"
    return "a family name is no father's name, and nothing else speaks for one person"


def _one_line(groups: Sequence[Group]) -> bool:
    """Tell whether each name begins the next longer one, and no post speaks against it."""
    names = sorted((sounds(group.name) for group in groups), key=len)
    begun = all(one == other[: len(one)] for one, other in pairwise(names))
    return begun and not any(one.conflicts(other) for one, other in combinations(groups, 2))
