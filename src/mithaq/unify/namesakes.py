"""Persons of one name: one or several."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import chain, combinations

from mithaq.model.profile import Profile, Ref
from mithaq.unify.forms import differ
from mithaq.unify.groups import Group
from mithaq.unify.merging import Merging
from mithaq.unify.names import Spelt, spelt, telling


def spellings(profiles: Sequence[Profile]) -> Merging:
    """Put together the spellings of names that sound alike.

    Bearers of native names that differ must have a post in common: العبيدي is not العبادي.
    """
    found: dict[tuple[Spelt, ...], list[Profile]] = defaultdict(list)
    for profile in profiles:
        found[spelt(profile.name)].append(profile)
    merging = Merging([Group(tuple(found[key])) for key in sorted(found)])
    for (one, first), (other, second) in combinations(enumerate(sorted(found)), 2):
        if not any(map(differ, first, second)):
            merging.unite(one, other, "two spellings of one name")
        elif merging.group(one).posts & merging.group(other).posts:
            reason = merging.group(one).supports(merging.group(other))
            merging.unite(one, other, f"alike in writing, and {reason}")
        else:
            merging.note(one, other, "alike in writing, but no post in common")
    return merging


def namesakes(profiles: Sequence[Profile]) -> Merging:
    """Tell the bearers of one name apart by the states that they serve.

    A profile without a state goes to the person that it fits; with a common name it stays alone
    unless something speaks for it.
    """
    merging = Merging(_alike(profiles))
    numbers = range(len(merging.result()))
    serving = [number for number in numbers if merging.group(number).states]
    for one, other in combinations(serving, 2):
        if merging.group(one).conflicts(merging.group(other)):
            merging.note(one, other, "they serve different states")
        else:
            merging.unite(one, other, "one name, and no post speaks against it")
    rest = [number for number in numbers if number not in serving]
    persons = merging.distinct(serving)
    unplaced = [number for number in rest if not _placed(merging, number, persons)]
    _gathered(merging, unplaced)
    return merging


def _alike(profiles: Sequence[Profile]) -> list[Group]:
    """Give the profiles that nothing tells apart, the largest groups first."""
    found: dict[object, list[Profile]] = defaultdict(list)
    for profile in sorted(profiles):
        what = (profile.posts, profile.home, profile.beside, profile.known)
        found[what if telling(profile.name) else (what, profile.ref)].append(profile)
    groups = [Group(tuple(members)) for members in found.values()]
    return sorted(groups, key=lambda group: (-group.articles, group.members))


def _placed(merging: Merging, number: int, persons: Sequence[int]) -> bool:
    """Put a profile without a state to the one person that it can be; tell whether there is one."""
    group = merging.group(number)
    if len(persons) == 1 and telling(group.name):
        merging.unite(persons[0], number, "the only bearer of the name")
        return True
    fitting = [person for person in persons if group.supports(merging.group(person))]
    if len(fitting) != 1:
        return False
    merging.unite(fitting[0], number, group.supports(merging.group(fitting[0])))
    return True


def _gathered(merging: Merging, numbers: Sequence[int]) -> None:
    """Put together what is left: all of it under a telling name, else what something speaks for.

    Those that have a sign in common are found by it, for of a common name there are very many.
    """
    groups = {number: merging.group(number) for number in numbers}
    served = {country for group in groups.values() for country in group.served}
    homes = {country for group in groups.values() for country in group.homes}
    signed: dict[str, list[int]] = defaultdict(list)
    for number, group in groups.items():
        for reason in group.signs(served & homes):
            signed[reason].append(number)
    for reason in sorted(signed):
        first, *others = signed[reason]
        for other in others:
            merging.unite(first, other, reason)
    _keep_apart(merging, merging.distinct(numbers))


def _keep_apart(merging: Merging, numbers: Sequence[int]) -> None:
    """Note that nothing speaks for these being one, once for two that are called the same."""
    called: dict[str, list[int]] = defaultdict(list)
    for number in numbers:
        called[merging.group(number).label].append(number)
    shown = sorted(chain.from_iterable(same[:2] for same in called.values()))
    for one, other in combinations(shown, 2):
        merging.note(one, other, "a common name, and nothing speaks for one person")


def told_apart(groups: Sequence[Group]) -> dict[Ref, str]:
    """Give each profile the key of its group: the name, and what tells it from namesakes."""
    bearers = Counter(group.name for group in groups)
    return {
        member.ref: group.name if bearers[group.name] == 1 else f"{group.name}#{_mark(group)}"
        for group in groups
        for member in group.members
    }


def _mark(group: Group) -> str:
    return ",".join(sorted(group.states)) or group.members[0].ref.article
