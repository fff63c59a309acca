"""Persons that an article names by one name alone: العبادي, الملك سلمان."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from mithaq.model.profile import Identities, Profile, Ref, Verdict
from mithaq.unify.groups import Group
from mithaq.unify.names import spelt, telling, units
from mithaq.unify.namesakes import namesakes, told_apart

_Bearers = Mapping[str, list[Profile]]
"""The profiles of each person with a full name, by the person's key."""

_Found = tuple[str, str]
"""A key, and the reason for it."""


def lone_names(
    profiles: Iterable[Profile], full: Iterable[Profile], known: Mapping[Ref, str]
) -> Identities:
    """Tell who is meant by one name alone.

    Args:
        profiles: all that go by this one name.
        full: all whose full names begin or end with it.
        known: the keys of these.
    """
    bearers: dict[str, list[Profile]] = defaultdict(list)
    for profile in sorted(full):
        bearers[known[profile.ref]].append(profile)
    keys: dict[Ref, str] = {}
    verdicts: set[Verdict] = set()
    left: list[Profile] = []
    for profile in sorted(profiles):
        if found := _by_post(profile, bearers) or _by_family(profile, bearers):
            keys[profile.ref], reason = found
            verdicts.add(Verdict(profile.name, found[0], same=True, reason=reason))
        else:
            left.append(profile)
    named: dict[tuple[str, ...], list[Profile]] = defaultdict(list)
    for profile in left:
        named[units(profile.name)].append(profile)
    for name in sorted(named):
        among = namesakes(named[name])
        keys |= told_apart(among.result())
        verdicts.update(among.verdicts)
    return Identities(keys, tuple(sorted(verdicts)))


def _by_post(profile: Profile, bearers: _Bearers) -> _Found | None:
    """Find the one person that holds a post of this profile."""
    for post in _owned(profile):
        holders = [key for key, own in bearers.items() if any(post in _owned(p) for p in own)]
        if len(holders) == 1:
            return holders[0], f"both hold the post {post}"
    return None


def _by_family(profile: Profile, bearers: _Bearers) -> _Found | None:
    """Find the person that a family name stands for, when hardly anybody else bears it.

    The article must be about the state that the person serves; a rare name may also stand for
    somebody who is named often, or whom articles about the same country name.
    """
    family = units(profile.name)[-1]
    groups = {key: Group(tuple(own)) for key, own in bearers.items() if _bears(own[0].name, family)}
    ordered = sorted(groups, key=lambda key: (-groups[key].articles, groups[key].members))
    if not ordered or not all(groups[ordered[0]].outweighs(groups[key]) for key in ordered[1:]):
        return None
    chief = groups[ordered[0]]
    if profile.home in chief.served:
        return ordered[0], "hardly anybody else bears the name, and the article is about the state"
    if telling(profile.name) and (chief.often or profile.home in chief.homes):
        return ordered[0], "a rare name that hardly anybody else bears"
    return None


def _bears(name: str, family: str) -> bool:
    """Tell whether a full name ends with this family name; a father's name is none."""
    last = spelt(name)[-1]
    return last.written == family and not last.son


def _owned(profile: Profile) -> list[str]:
    """Give the posts of which it is known whose they are."""
    return [f"{post.name}@{post.owner}" for post in profile.posts if post.owner]
