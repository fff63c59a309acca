"""What an ontology tells its readers: modules, terms, and how terms are linked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import pyoxigraph

from mithaq.resources import folder
from mithaq.review.ontology import Ontology

Texts = Mapping[str, str]
"""Language to text; the empty language for what has none."""


class TermKind(StrEnum):
    """What a term is; the first that fits, where a term is of several kinds."""

    CLASS = "class"
    OBJECT_PROPERTY = "object-property"
    DATA_PROPERTY = "data-property"
    ANNOTATION_PROPERTY = "annotation-property"
    PROPERTY = "property"
    CONCEPT = "concept"
    INDIVIDUAL = "individual"


@dataclass(frozen=True, slots=True)
class Term:
    """A class, property, concept or individual of the ontology."""

    iri: str
    name: str
    kind: TermKind
    module: str
    labels: Texts
    definitions: Texts
    deprecated: bool

    @property
    def is_property(self) -> bool:
        """Tell whether it is a property of whatever kind."""
        return self.kind.value.endswith("property")


@dataclass(frozen=True, slots=True)
class Module:
    """A part of the ontology with a header of its own, or a closed list."""

    iri: str
    labels: Texts
    definitions: Texts
    version: str


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """A term's relation to another thing.

    Attributes:
        relation: its name in ``captions.toml``.
        via: the property of a restriction, else empty.
        other: IRI of the other thing; the term's own for what it is by itself.
    """

    term: str
    relation: str
    via: str
    other: str


def terms(ontology: Ontology) -> Mapping[str, Term]:
    """Give the terms of an ontology by IRI, in the order of their kinds and names."""
    rows: dict[str, list[Mapping[str, str]]] = defaultdict(list)
    for row in _rows(ontology, "terms"):
        rows[row["term"]].append(row)
    found = [_term(iri, told) for iri, told in rows.items()]
    ordered = sorted(found, key=lambda t: (list(TermKind).index(t.kind), t.name.lower(), t.iri))
    return {term.iri: term for term in ordered}


def modules(ontology: Ontology) -> Mapping[str, Module]:
    """Give the modules of an ontology by IRI, in the order of their files."""
    rows: dict[str, list[Mapping[str, str]]] = defaultdict(list)
    for row in _rows(ontology, "modules"):
        rows[row["module"]].append(row)
    names = [source.name for source in ontology.sources]

    def order(iri: str) -> tuple[int, int, str]:
        place = ontology.place(iri)
        return (names.index(place.file), place.line, iri) if place else (len(names), 0, iri)

    return {iri: _module(iri, rows[iri]) for iri in sorted(rows, key=order)}


def links(ontology: Ontology) -> tuple[Link, ...]:
    """Give the links of all terms."""
    rows = _rows(ontology, "links")
    found = (Link(r["term"], r["relation"], r.get("via", ""), r["other"]) for r in rows)
    return tuple(sorted(found))


def best(texts: Texts, language: str) -> tuple[str, str]:
    """Give a language and the text in it: the one asked for, any variant of it, or what there is.

    Without any text, both are empty.
    """
    for tag in sorted(texts, key=lambda tag: (tag != language, tag)):
        if tag.partition("-")[0] == language:
            return tag, texts[tag]
    return "", ""


def _term(iri: str, rows: list[Mapping[str, str]]) -> Term:
    kinds = {TermKind(row["kind"]) for row in rows}
    first = min(rows, key=lambda row: row["module"])
    return Term(
        iri,
        first["name"] or iri,
        next(kind for kind in TermKind if kind in kinds),
        first["module"],
        _texts(rows, "label"),
        _texts(rows, "definition"),
        any(row["deprecated"] == "true" for row in rows),
    )


def _module(iri: str, rows: list[Mapping[str, str]]) -> Module:
    versions = _texts(rows, "version").values()
    return Module(iri, _texts(rows, "label"), _texts(rows, "definition"), next(iter(versions), ""))


def _texts(rows: list[Mapping[str, str]], what: str) -> Texts:
    """Give a text in each language; of several in one language the first in the alphabet."""
    told = sorted((r["lang"], r["text"]) for r in rows if r.get("what") == what and "text" in r)
    return dict(reversed(told))


def _rows(ontology: Ontology, name: str) -> Iterator[Mapping[str, str]]:
    path: Path = folder("queries") / "review" / "page" / f"{name}.rq"
    solutions = ontology.store.query(path.read_text(encoding="utf-8"))
    assert isinstance(solutions, pyoxigraph.QuerySolutions)  # noqa: S101 - they are all SELECT
    names = [variable.value for variable in solutions.variables]
    for solution in solutions:
        row = {name: solution[name] for name in names}
        text = row.get("text")
        words = {n: t.value for n, t in row.items() if isinstance(t, _NAMED)}
        yield {**words, "lang": (text.language or "") if isinstance(text, _LITERAL) else ""}


_LITERAL = pyoxigraph.Literal
_NAMED = (pyoxigraph.NamedNode, pyoxigraph.Literal)
