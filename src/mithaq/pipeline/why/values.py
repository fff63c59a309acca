"""What is told of a fact and of the facts beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mithaq.model import FactType, Modality


@dataclass(frozen=True, order=True, slots=True)
class Filler:
    """A value of a role: what it is called, and for an entity its IRI."""

    name: str
    iri: str = ""


@dataclass(frozen=True, slots=True)
class Telling:
    """One passage of an article that reports a fact.

    Attributes:
        source: stands for the story that the article prints.
        start: offset of the quote in the text of the article; ``end`` likewise.
        by: whom the article gives as its source; empty for its own voice.
        time: the words that give the time; empty when there are none.
    """

    iri: str
    source: str
    article: str
    published: str
    publisher: str
    quote: str
    start: int
    end: int
    by: tuple[Filler, ...]
    time: str
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Told:
    """A fact, and the passages that tell it, those of one source together.

    Attributes:
        time: in the Extended Date/Time Format; empty when none is known.
        support: number of sources; the copies of a story are one.
    """

    iri: str
    type: FactType
    roles: Mapping[str, tuple[Filler, ...]]
    modality: Modality
    time: str
    support: int
    passages: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class Differing:
    """A value of a role on which articles differ, and the articles that give it."""

    role: str
    value: Filler
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """A fact that is another reading of a fact, its announcement or its outcome.

    Attributes:
        how: what it is to that fact, in words.
    """

    how: str
    fact: Told


@dataclass(frozen=True, slots=True)
class FactAccount:
    """What a fact was put together from.

    Attributes:
        reason: when two articles report one fact of this sort.
    """

    fact: Told
    reason: str
    differing: tuple[Differing, ...]
    beside: tuple[Beside, ...]
