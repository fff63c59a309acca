"""A published graph read back into values, entity by entity and fact by fact."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pyoxigraph as ox

from mithaq.model import EntityType, FactType, Modality, Roles, Value
from mithaq.vocab import (
    PREFIXES,
    VOCAB,
    Class,
    Datatype,
    Property,
    Role,
    RoleKind,
    entity_classes,
    facts,
)

_TYPE = f"{PREFIXES['rdf']}type"
_LABEL = f"{PREFIXES['rdfs']}label"


@dataclass(frozen=True, slots=True)
class StoredEntity:
    """An entity of the graph.

    Attributes:
        of: IRIs of what an office belongs to.
    """

    iri: str
    type: EntityType
    label: str
    forms: tuple[str, ...]
    of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """What is known of an article; ``name`` is its id."""

    iri: str
    name: str
    title: str | None
    published: str | None
    publisher: str | None
    url: str | None
    sha256: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage that proves a fact; ``by`` are the IRIs of those whom the article names for it."""

    iri: str
    article: StoredArticle
    quote: str
    start: int
    end: int
    rule: str
    confidence: str
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoredFact:
    """A fact of the graph with all that proves it.

    Attributes:
        roles: role name to values; an entity is given by its IRI.
        time: start and end, ISO, cut at the precision said; equal for a point in time.
    """

    iri: str
    type: FactType
    roles: Roles
    modality: Modality
    time: tuple[str | None, str | None] | None
    passages: tuple[Passage, ...]


class Stored:
    """A store with the vocabulary of Mithaq, to be read."""

    def __init__(self, store: ox.Store) -> None:
        self._store = store
        self._article = cache(self._read_article)

    def entities(self) -> Iterator[StoredEntity]:
        """Give all entities, type by type, in the order of their IRIs."""
        for kind, class_ in entity_classes().items():
            for iri in self._instances(class_):
                yield self._entity(kind, iri)

    def facts(self) -> Iterator[StoredFact]:
        """Give all facts, type by type, in the order of their IRIs."""
        for kind, schema in facts().items():
            for iri in self._instances(schema.iri):
                yield self._fact(kind, iri)

    def articles(self) -> Iterator[StoredArticle]:
        """Give all articles, in the order of their IRIs."""
        return map(self._article, self._instances(Class.ARTICLE))

    def links(self) -> dict[str, str]:
        """Give the Q-ids of entities that the graph links to Wikidata, by their IRIs."""
        quads = self._store.quads_for_pattern(
            None, ox.NamedNode(str(Property.WIKIDATA)), None, None
        )
        return {_text(each.subject): _text(each.object).rpartition("/")[2] for each in quads}

    def _entity(self, kind: EntityType, iri: str) -> StoredEntity:
        forms = tuple(self._values(iri, Property.FORM))
        label = next(iter(self._values(iri, _LABEL)), "")
        return StoredEntity(iri, kind, label, forms, tuple(self._values(iri, Property.OFFICE_OF)))

    def _fact(self, kind: FactType, iri: str) -> StoredFact:
        roles = {
            name: values
            for name, role in facts()[kind].roles.items()
            if (values := tuple(self._role(iri, role)))
        }
        during = self._first(iri, Property.DURING)
        passages = (self._passage(proof) for proof in self._values(iri, Property.EVIDENCE))
        return StoredFact(
            iri,
            kind,
            roles,
            Modality(_word(self._values(iri, Property.MODALITY)[0])),
            _ends(self._values(during, Property.EDTF)[0]) if during else None,
            tuple(sorted(passages, key=lambda each: (each.article.iri, each.start, each.iri))),
        )

    def _role(self, iri: str, role: Role) -> Iterator[Value]:
        for value in self._values(iri, role.iri):
            if role.kind is RoleKind.ENTITY or role.datatype is Datatype.STRING:
                yield value
            else:
                yield _word(value) if role.scheme else int(value)
        if role.datatype is Datatype.COUNT:
            yield from (f"{share}%" for share in self._values(iri, Property.PERCENTAGE))

    def _passage(self, iri: str) -> Passage:
        return Passage(
            iri,
            self._article(self._values(iri, Property.SOURCE)[0]),
            self._values(iri, Property.EXACT)[0],
            int(self._values(iri, Property.START)[0]),
            int(self._values(iri, Property.END)[0]),
            self._values(iri, Property.RULE)[0],
            self._values(iri, Property.CONFIDENCE)[0],
            tuple(self._values(iri, Property.ACCORDING_TO)),
        )

    def _read_article(self, iri: str) -> StoredArticle:
        return StoredArticle(
            iri,
            self._values(iri, _LABEL)[0],
            self._first(iri, Property.TITLE),
            self._first(iri, Property.PUBLISHED),
            self._first(iri, Property.PUBLISHER),
            self._first(iri, Property.URL),
            self._values(iri, Property.TEXT_SHA256)[0],
        )

    def _instances(self, class_: str) -> list[str]:
        quads = self._store.quads_for_pattern(
            None, ox.NamedNode(_TYPE), ox.NamedNode(str(class_)), None
        )
        return sorted({_text(quad.subject) for quad in quads})

    def _values(self, subject: str, predicate: str) -> list[str]:
        """Give the values of a property in order, each once."""
        quads = self._store.quads_for_pattern(
            ox.NamedNode(subject), ox.NamedNode(str(predicate)), None, None
        )
        return sorted({_text(quad.object) for quad in quads})

    def _first(self, subject: str, predicate: str) -> str | None:
        return next(iter(self._values(subject, predicate)), None)


def _text(term: object) -> str:
    if isinstance(term, ox.NamedNode | ox.Literal):
        return term.value
    raise TypeError(f"{term!r} is no node or literal of a Mithaq graph")


def _word(iri: str) -> str:
    """Give the word of a closed list by its IRI."""
    return iri.removeprefix(VOCAB).partition("/")[2]


def _ends(edtf: str) -> tuple[str | None, str | None]:
    """Read what ``mithaq.graph`` writes: a date, or two with ``/``, ``..`` for an open end."""
    start, _, end = edtf.partition("/")
    open_, close = (None if each == ".." else each for each in (start, end or start))
    return open_, close
