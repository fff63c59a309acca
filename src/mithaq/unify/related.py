"""What an article relates to each other is two things, whatever their names say.

Nobody meets himself, and no front is a part of itself. Of two such things that would be one, one
stays alone in its article: that the article was misread there hurts no other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from mithaq.model import Statement
from mithaq.model.profile import Identities, Profile, Ref, Verdict
from mithaq.vocab import facts

APART = "≠"
"""Ends the key of what is kept apart from another thing of its article."""


def related(statements: Iterable[Statement]) -> Iterator[tuple[str, str]]:
    """Give the ids of the entities that a plain triple would join, each pair in some order.

    It does not matter whether that happened: what is denied of two is denied of two.
    """
    for statement in statements:
        if direct := facts()[statement.type].direct:
            ends = (statement.roles.get(role, ()) for role in (direct.subject, direct.object))
            for one, other in product(*ends):
                if one != other:
                    yield str(one), str(other)


def alone(key: str, article: str) -> str:
    """Give the key of what is kept apart from another thing of its article."""
    return f"{key}#{article}{APART}"


def apart(profiles: Iterable[Profile], keys: Mapping[Ref, str]) -> Identities:
    """Give keys of their own to persons who would be those to whom their article relates them."""
    known = {profile.ref: profile for profile in profiles}
    found: dict[Ref, str] = {}
    verdicts: set[Verdict] = set()
    for ref, profile in known.items():
        key = keys[ref]
        others = (known.get(Ref(ref.article, other)) for other in profile.others)
        same = [other for other in others if other and keys[other.ref] == key]
        if any(_fits(other, key) > _fits(profile, key) for other in same):
            found[ref] = alone(profile.name, ref.article)
            verdicts.add(refusal(profile, key))
    return Identities(found, tuple(sorted(verdicts)))


def refusal(profile: Profile, key: str) -> Verdict:
    """Say why a person is not the one with this key."""
    reason = f"{profile.ref.article} relates the two to each other"
    return Verdict(profile.name, key, same=False, reason=reason)


def _fits(profile: Profile, key: str) -> tuple[bool, Ref]:
    """Tell how well a key stands for a person; no two of an article are equal in it."""
    return profile.name == key.partition("#")[0], profile.ref
