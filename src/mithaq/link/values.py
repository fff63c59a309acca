"""What is looked up, what a service knows, and what is proposed."""

from __future__ import annotations

from typing import NamedTuple

from mithaq.model import EntityType


class Subject(NamedTuple):
    """An entity that may have an item on Wikidata.

    Attributes:
        names: how articles write it, the label first.
        posts: names of the offices that a person holds or held.
        countries: names of the countries that it serves or belongs to.
        articles: how many name it.
    """

    iri: str
    type: EntityType
    names: tuple[str, ...]
    posts: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    articles: int = 1


class Item(NamedTuple):
    """An item as a service tells of it.

    Attributes:
        names: its labels and aliases that were given.
        kinds: what it is an instance of, as Q-ids.
        score: the service's own score in per cent, where it has one.
    """

    qid: str
    names: tuple[str, ...]
    description: str = ""
    kinds: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    score: float = 0.0


class Proposal(NamedTuple):
    """An item proposed for an entity, with what speaks for and against it; never applied by itself.

    Attributes:
        score: from 0 to 1; only good for putting proposals in order.
    """

    entity: str
    name: str
    qid: str
    label: str
    description: str
    score: float
    reasons: tuple[str, ...]
