"""What is looked up, what a service knows, and what is proposed."""

from __future__ import annotations

from typing import NamedTuple

from mithaq.model import EntityType


class Term(NamedTuple):
    """A post that a person holds, by its key, from one day to another.

    Days are ISO dates, cut short where less is known; empty where nothing is.
    """

    post: str
    start: str
    end: str

    def meets(self, other: Term) -> bool:
        """Tell whether both speak of one post, and of days that may be the same."""
        begun = not self.start or not other.end or self.start[: len(other.end)] <= other.end
        ended = not other.start or not self.end or other.start[: len(self.end)] <= self.end
        return self.post == other.post and begun and ended


class Subject(NamedTuple):
    """An entity that may have an item on Wikidata.

    Attributes:
        names: how articles write it, the label first.
        posts: names of the offices that a person holds or held.
        countries: names of the countries that it serves or belongs to.
        articles: how many name it.
        terms: the posts that articles give it as its own, from the first to the last of them.
    """

    iri: str
    type: EntityType
    names: tuple[str, ...]
    posts: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    articles: int = 1
    terms: tuple[Term, ...] = ()


class Item(NamedTuple):
    """An item as a service tells of it.

    Attributes:
        names: its labels and aliases that were given.
        kinds: what it is an instance of, as Q-ids.
        score: the service's own score in per cent, where it has one.
        terms: the posts that it held, and when.
    """

    qid: str
    names: tuple[str, ...]
    description: str = ""
    kinds: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    score: float = 0.0
    terms: tuple[Term, ...] = ()


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
