"""What an article states, with the words that prove it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mithaq.model.article import Article
from mithaq.model.entity import Entity
from mithaq.model.measure import Time
from mithaq.model.span import Span


class FactType(StrEnum):
    """The thirteen sorts of fact."""

    HOLDS_OFFICE = "HoldsOffice"
    MEETING = "Meeting"
    CALL = "Call"
    VISIT = "Visit"
    SESSION = "Session"
    STATEMENT = "Statement"
    FORCE_STRENGTH = "ForceStrength"
    FORCE_MOVEMENT = "ForceMovement"
    AGREEMENT_ACT = "AgreementAct"
    ATTACK = "Attack"
    DECISION = "Decision"
    STANCE = "Stance"
    RELATION = "Relation"


class Modality(StrEnum):
    """Whether the thing was done, holds, is to come, or is denied."""

    HAPPENED = "happened"
    ONGOING = "ongoing"
    PLANNED = "planned"
    POSSIBLE = "possible"
    DEMANDED = "demanded"
    DENIED = "denied"


Value = str | int
"""An entity id, a word of a closed list, or a number; which one, the role decides."""

Roles = Mapping[str, tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The passage that proves a statement: ``span`` into the article's text, never empty."""

    span: Span
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that the article says.

    Attributes:
        roles: role name to its values (see ``ontology/map/facts.toml`` for the roles of a type).
        by: ids of the entities that the article attributes it to; empty for its own voice.
    """

    type: FactType
    roles: Roles
    modality: Modality
    evidence: Evidence
    time: Time | None = None
    by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dropped:
    """A candidate that was not stated, and why."""

    type: str
    reason: str
    span: Span


@dataclass(frozen=True, slots=True)
class ArticleGraph:
    """All that was read from one article."""

    article: Article
    entities: tuple[Entity, ...]
    statements: tuple[Statement, ...]
    dropped: tuple[Dropped, ...] = ()
