"""Persons that an article names by one name alone: العبادي, الملك سلمان."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from mithaq.model.profile import Identities, Profile, Ref, Verdict
from mithaq.unify.groups import Group
from mithaq.unify.names import Units, spelt, telling, units
from mithaq.unify.namesakes import namesakes, told_apart
from mithaq.unify.related import refusal


class _Bearers(NamedTuple):
    """The persons with full names, by their keys.

    Attributes:
        holding: those who hold each post.
        named: those with each family name, of whom the most articles tell first.
    """

    holding: Mapping[str, frozenset[str]]
    named: Mapping[str, Sequence[tuple[str, Group]]]


_Found = tuple[str, str]
"""A key, and the reason for it."""


def lone_names(profiles: Iterable[Profile], full: Mapping[Profile, str]) -> Identities:
    """Tell who is meant by one name alone.

    Args:
        profiles: all that go by this one name.
        full: all whose full names begin or end with it, with their keys.
    """
    bearers = _bearers(full)
    known = {profile.ref: key for profile, key in full.items()}
    keys: dict[Ref, str] = {}
    verdicts: set[Verdict] = set()
    left: list[Profile] = []
    for profile in sorted(profiles):
        found = _by_post(profile, bearers) or _by_family(profile, bearers)
        others = {known.get(Ref(profile.ref.article, other)) for other in profile.others}
        if found and found[0] not in others:
            keys[profile.ref], reason = found
            verdicts.add(Verdict(profile.name, found[0], same=True, reason=reason))
            continue
        left.append(profile)
        if found:
            verdicts.add(refusal(profile, found[0]))
    rest = _among_themselves(left)
    return Identities(keys | rest.keys, tuple(sorted(verdicts.union(rest.verdicts))))


def _among_themselves(profiles: Iterable[Profile]) -> Identities:
    """Tell who is who of those for whom no full name is found, name by name."""
    named: dict[Units, list[Profile]] = defaultdict(list)
    for profile in profiles:
        named[units(profile.name)].append(profile)
    told = [namesakes(named[name]) for name in sorted(named)]
    keys = {ref: key for among in told for ref, key in told_apart(among.result()).items()}
    return Identities(keys, tuple(verdict for among in told for verdict in among.verdicts))


def _bearers(full: Mapping[Profile, str]) -> _Bearers:
    own: dict[str, list[Profile]] = defaultdict(list)
    for profile in sorted(full):
        own[full[profile]].append(profile)
    holding: dict[str, set[str]] = defaultdict(set)
    named: dict[str, list[tuple[str, Group]]] = defaultdict(list)
    for key, members in own.items():
        for post in {post for member in members for post in _owned(member)}:
            holding[post].add(key)
        if family := _family(members[0].name):
            named[family].append((key, Group(tuple(members))))
    return _Bearers(
        {post: frozenset(keys) for post, keys in holding.items()},
        {family: sorted(groups, key=_place) for family, groups in named.items()},
    )


def _place(bearer: tuple[str, Group]) -> tuple[int, tuple[Profile, ...]]:
    _, group = bearer
    return -group.articles, group.members


def _by_post(profile: Profile, bearers: _Bearers) -> _Found | None:
    """Find the one person that holds a post of this profile."""
    for post in _owned(profile):
        holders = bearers.holding.get(post, frozenset())
        if len(holders) == 1:
            return min(holders), f"both hold the post {post}"
    return None


def _by_family(profile: Profile, bearers: _Bearers) -> _Found | None:
    """Find the person that a family name stands for, when hardly anybody else bears it.

    The article must be about the state that the person serves; a rare name may also stand for
    somebody who is named often, or whom articles about the same country name.
    """
    bearing = bearers.named.get(units(profile.name)[-1])
    if not bearing:
        return None
    (key, chief), *others = bearing
    if not all(chief.outweighs(group) for _, group in others):
        return None
    if profile.home in chief.served:
        return key, "hardly anybody else bears the name, and the article is about the state"
    if telling(profile.name) and (chief.often or profile.home in chief.homes):
        return key, "a rare name that hardly anybody else bears"
    return None


def _family(name: str) -> str:
    """Give the family name that a full name ends with; a father's name is none."""
    last = spelt(name)[-1]
    return "" if last.son else last.written


def _owned(profile: Profile) -> list[str]:
    """Give the posts of which it is known whose they are."""
    return [f"{post.name}@{post.owner}" for post in profile.posts if post.owner]
