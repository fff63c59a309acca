"""A tie between two noun phrases, and the words that stand between them."""

from __future__ import annotations

from mithaq.model import FactType, Modality
from mithaq.state.draft import Draft
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene

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
