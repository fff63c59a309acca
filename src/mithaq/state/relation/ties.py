"""A tie between two noun phrases, and the words that stand between them."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.model import BODIES, EntityType, FactType, Modality, Reference
from mithaq.state.draft import Draft
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene

AGENTS = (*BODIES, EntityType.PERSON, EntityType.COUNTRY, EntityType.OFFICE)
_OUTER = 4  # references before one that may hold it
_PLAIN = ("located_in", "capital_of")  # whoever says so
_CONFIDENCE = 0.7


def tie(name: str, one: Phrase, other: Phrase, subject: str, object_: str) -> Draft:
    """Make the draft of a relation told from phrase ``one`` to phrase ``other``."""
    roles = {"subject": (subject,), "relation": (name,), "object": (object_,)}
    return Draft(
        FactType.RELATION, roles, Modality.ONGOING, one.last - 1, one.first, other.last,
        f"relation.{name}", _CONFIDENCE, own=name in _PLAIN,
    )  # fmt: skip


def between(scene: Scene, one: Phrase, other: Phrase) -> frozenset[str]:
    """Give the words between two phrases."""
    return frozenset(scene.norm(k) for k in range(one.last, other.first))


def nested(scene: Scene) -> Iterator[tuple[Phrase, Phrase, int]]:
    """Give the names that stand in another, with that one, and where in the text they start."""
    references = scene.resolution.references
    for k, ref in enumerate(references):
        around = (
            outer
            for outer in reversed(references[max(0, k - _OUTER) : k])
            if outer.mention.span.holds(ref.mention.span) and outer.entity != ref.entity
        )
        if outer := next(around, None):
            yield _named(scene, outer), _named(scene, ref), ref.mention.span.start


def tail(scene: Scene, phrase: Phrase) -> Phrase | None:
    """Give the body whose name ends a post: فيلق القدس of قائد فيلق القدس."""
    if phrase.type in BODIES:
        return None
    references = scene.resolution.references
    last = scene.span(phrase.last - 1, phrase.last)  # a quotation mark may close it
    ends = (ref for ref in references if last.start < ref.mention.span.end <= last.end)
    found = next((ref for ref in ends if ref.mention.type in BODIES), None)
    return _named(scene, found) if found else None


def _named(scene: Scene, ref: Reference) -> Phrase:
    """Give what a reference names as a phrase of its own."""
    inside = scene.sheet.words_in(ref.mention.span)
    sort = scene.type(ref.entity)
    return Phrase(inside.start, inside.stop, ref.entity, sort, "", joined=False, ids=(ref.entity,))
