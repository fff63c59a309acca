"""Persons that an article names by one name alone: العبادي, الملك سلمان."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from mithaq.model.profile import Identities, Profile, Ref, Verdict
from mithaq.unify.groups import Group
from mithaq.unify.names import sounds, telling
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
    among = namesakes(left)
    return Identities(
        keys | told_apart(among.result()), tuple(sorted(verdicts | set(among.verdicts)))
    )


def _by_post(profile: Profile, bearers: _Bearers) -> _Found | None:
    """Find the one person that holds a post of this profile."""
    for post in _owned(profile):
        holders = [key for key, own in bearers.items() if any(post in _owned(p) for p in own)]
        if len(holders) == 1:
            return holders[0], f"both hold the post {post}"
    return None


def _by_family(profile: Profile, bearers: _Bearers) -> _Found | None:
    """Find the person that a family name stands for, when hardly anybody else bears it.

    The name must be rare, or the article be about the state that the person serves.
    """
    family = sounds(profile.name)[0]
    groups = [Group(tuple(own)) for own in bearers.values() if sounds(own[0].name)[-1] == family]
    ordered = sorted(groups, key=lambda group: (-group.articles, group.members))
    if not ordered or not all(ordered[0].outweighs(other) for other in ordered[1:]):
        return None
    chief = ordered[0]
    key = next(key for key, own in bearers.items() if own[0] == chief.members[0])
    if telling(profile.name):
        return key, "a rare family name, and hardly anybody else bears it"
    if profile.home in chief.served:
        return key, "hardly anybody else bears the name, and the article is about the same state"
    return None


def _owned(profile: Profile) -> list[str]:
    """Give the posts of which it is known whose they are."""
    return [f"{post.name}@{post.owner}" for post in profile.posts if post.owner]
