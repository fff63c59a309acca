"""What one article reports, under identities that hold across articles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from mithaq.model.article import Article
from mithaq.model.mention import EntityType
from mithaq.model.span import Span
from mithaq.model.statement import FactType, Modality, Roles, Value


class TimeSpan(NamedTuple):
    """A known time: ISO strings cut at the precision said; at least one of the two is set.

    Equal ends are a point in time, an end alone is a deadline, a start alone an open beginning.
    """

    iri: str
    start: str | None
    end: str | None


class Link(NamedTuple):
    """A plain triple that starts at an entity: the IRIs of its property and of its object."""

    property: str
    object: str


@dataclass(frozen=True, slots=True)
class EntityReport:
    """What one article reports of one entity.

    Attributes:
        name: its fullest form in the article; ``forms`` are all its surface forms.
        of: for an office, the IRI of what it belongs to; ``to``: where an ambassador is sent.
        seats: for an office, how many hold it at once.
        links: plain triples that the article states of it in its own voice.
    """

    iri: str
    type: EntityType
    name: str
    forms: tuple[str, ...]
    of: str | None = None
    to: str | None = None
    seats: int | None = None
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class FactReport:
    """What one article reports of one fact.

    Attributes:
        roles: role name to its values; an entity is given by its IRI.
        time: when it holds or takes place; None when that is not known.
        source: stands for the story that the article prints; copies of a story are one source.
    """

    iri: str
    type: FactType
    roles: Roles
    modality: Modality
    time: TimeSpan | None
    source: str


class Step(NamedTuple):
    """What one article reports of a matter: it is planned, it was done, or it was not.

    Attributes:
        iri: stands for the matter: all that is said of the same sort of act by or on the same.
        fact: IRI of the fact that says so.
        told: day on which the article was published; None when that is not known.
        beside: the things and numbers in the roles that do not tell the matter.
    """

    iri: str
    fact: str
    type: FactType
    modality: Modality
    time: TimeSpan | None
    told: str | None
    beside: tuple[tuple[str, tuple[Value, ...]], ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """One piece of evidence: the passage of the article that states the fact.

    Attributes:
        fact: IRI of the fact that it proves.
        prefix: the words just before the quote; ``suffix``: just after it.
        by: IRIs of those whom the article names as its source; empty for its own voice.
        time: the words that give the time of the fact; None when there are none.
    """

    iri: str
    fact: str
    span: Span
    quote: str
    prefix: str
    suffix: str
    rule: str
    confidence: float
    by: tuple[str, ...] = ()
    time: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleReport:
    """All that one article reports.

    Attributes:
        iri: IRI of the article; ``graph``: IRI of its named graph.
        entities: one for each entity of the article, in its order.
        facts: one for each statement of the article, in its order.
        steps: what some of these facts say of a matter that may be announced and then done.
        proofs: ordered by place in the text; never two with one IRI.
        source: stands for the story that it prints; the copies of a story have the same.
    """

    iri: str
    graph: str
    article: Article
    entities: tuple[EntityReport, ...]
    facts: tuple[FactReport, ...]
    steps: tuple[Step, ...]
    proofs: tuple[Proof, ...]
    source: str
