"""What the templates show of terms and modules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from mithaq.review.changes import Change
from mithaq.review.data import patterns
from mithaq.review.decisions import Decision
from mithaq.review.dossier import Dossier, Exported
from mithaq.review.page.diagram import Diagram, Edge, Node, star, tree
from mithaq.review.page.names import Names
from mithaq.review.places import Place
from mithaq.review.questions import Question
from mithaq.review.report import Judged
from mithaq.review.terms import Link, Module, Term, TermKind
from mithaq.review.usage import TermUse

_DOMAIN = frozenset({"domain", "any-domain"})
_RANGE = frozenset({"range", "any-range"})

_MANY = 14
"""Arrows drawn on each side of a term; the rest is counted."""


@dataclass(frozen=True, slots=True)
class TermView:
    """A term's page.

    Attributes:
        traits: names in ``captions.toml`` of what a property is by itself.
        hidden: number of links that the diagram leaves out.
        snippet: what the file says, from the first line of the term to the end of its statement.
    """

    term: Term
    diagram: Diagram
    hidden: int
    traits: tuple[str, ...]
    judged: tuple[Judged, ...]
    decisions: tuple[Decision, ...]
    place: Place | None
    snippet: str
    query: str
    use: TermUse | None
    questions: tuple[Question, ...] | None
    producers: tuple[str, ...]
    exported: Exported | None
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A module's page."""

    module: Module
    terms: tuple[Term, ...]
    diagram: Diagram
    place: Place | None
    judged: tuple[Judged, ...]


class Views:
    """Makes the views of an ontology."""

    def __init__(self, dossier: Dossier, names: Names) -> None:
        self._dossier = dossier
        self._names = names
        self._out = _grouped(dossier.links, backwards=False)
        self._in = _grouped(dossier.links, backwards=True)
        self._lines = {s.name: s.text.splitlines() for s in dossier.ontology.sources}

    def term(self, term: Term) -> TermView:
        """Give the view of a term."""
        dossier = self._dossier
        incoming, outgoing = list(self._incoming(term)), list(self._outgoing(term))
        place = dossier.ontology.place(term.iri)
        return TermView(
            term,
            star(self._names.node(term.iri), incoming[:_MANY], outgoing[:_MANY]),
            max(len(incoming) - _MANY, 0) + max(len(outgoing) - _MANY, 0),
            tuple(link.relation for link in self._out[term.iri] if link.other == term.iri),
            self._judged(term.iri),
            dossier.report.decisions.get(term.iri, ()),
            place,
            self._snippet(place),
            self._query(term),
            dossier.use.get(term.iri) if dossier.use is not None else None,
            dossier.questions.get(term.iri, ()) if dossier.questions is not None else None,
            dossier.producers.get(term.iri, ()),
            dossier.exported.get(term.iri),
            self._changes(term.iri),
        )

    def module(self, module: Module) -> ModuleView:
        """Give the view of a module."""
        terms = tuple(t for t in self._dossier.terms.values() if t.module == module.iri)
        place = self._dossier.ontology.place(module.iri)
        return ModuleView(module, terms, self._tree(terms), place, self._judged(module.iri))

    def _tree(self, terms: Sequence[Term]) -> Diagram:
        """Draw the hierarchy of a module's terms, under what they are below in other modules.

        Properties that have none above or below are left to the table.
        """
        below: dict[str, list[str]] = defaultdict(list)
        mine = {term.iri for term in terms}
        shown = list(mine)
        tops = set()
        for term in terms:
            above = [ln.other for ln in self._out[term.iri] if ln.relation == "below"]
            known = [iri for iri in above if iri in self._dossier.terms and iri != term.iri]
            for iri in known:
                below[iri].append(term.iri)
            shown += known
            tops |= set(known) - mine
            tops |= set() if known else {term.iri}
        nodes = {iri: self._names.node(iri) for iri in shown}
        known_terms = self._dossier.terms
        roots = [
            t for t in known_terms if t in tops and (t in below or not known_terms[t].is_property)
        ]
        return tree(roots, below, nodes)

    def _outgoing(self, term: Term) -> Iterator[Edge]:
        words = patterns("relations")
        for link in self._out[term.iri]:
            if link.other != term.iri:
                told = words[link.relation]
                yield self._edge(told["ar"], told["en"], link, link.other)
        if term.kind is TermKind.CLASS:
            yield from self._properties(term, _DOMAIN, _RANGE)

    def _incoming(self, term: Term) -> Iterator[Edge]:
        words = patterns("relations")
        at_class = _DOMAIN | _RANGE if term.kind is TermKind.CLASS else frozenset()
        for link in self._in[term.iri]:
            if link.relation not in at_class and link.term != term.iri:
                told = words[link.relation]
                yield self._edge(told["ar"], told["en"], link, link.term)
        if term.kind is TermKind.CLASS:
            yield from self._properties(term, _RANGE, _DOMAIN)

    def _properties(
        self, term: Term, near: AbstractSet[str], far: AbstractSet[str]
    ) -> Iterator[Edge]:
        """Give the properties at a class as arrows to or from the class at their other end."""
        told = {(link.via, link.other) for link in self._out[term.iri]}
        for link in self._in[term.iri]:
            if link.relation in near:
                name = self._names.node(link.term)
                ends = [ln.other for ln in self._out[link.term] if ln.relation in far]
                for end in ends or [""]:
                    node = self._names.node(end) if end else Node("", "", "…")
                    if (link.term, end) not in told:
                        yield Edge(name.ar, name.en, node)

    def _edge(self, ar: str, en: str, link: Link, other: str) -> Edge:
        if not link.via:
            return Edge(ar, en, self._names.node(other))
        via = self._names.node(link.via)
        return Edge(f"{ar} {via.ar or via.en}", f"{en} {via.en}", self._names.node(other))

    def _judged(self, iri: str) -> tuple[Judged, ...]:
        return tuple(j for j in self._dossier.report.judged if j.finding.focus == iri)

    def _changes(self, iri: str) -> tuple[Change, ...]:
        told = self._dossier.changes
        return tuple(change for change in told.changes if change.iri == iri) if told else ()

    def _snippet(self, place: Place | None) -> str:
        if place is None:
            return ""
        return "\n".join(self._lines[place.file][place.line - 1 : place.end])

    def _query(self, term: Term) -> str:
        short = self._dossier.ontology.short(term.iri)
        prefix = short.partition(":")[0]
        space = self._dossier.ontology.prefixes.get(prefix)
        name, head = (short, f"PREFIX {prefix}: <{space}>\n") if space else (f"<{term.iri}>", "")
        if term.is_property:
            pattern = f"?subject {name} ?value"
        else:
            pattern = f"?member a {name}" if term.kind is TermKind.CLASS else f"?node ?role {name}"
        return f"{head}SELECT * WHERE {{ {pattern} }} LIMIT 100"


def _grouped(links: Sequence[Link], *, backwards: bool) -> Mapping[str, list[Link]]:
    found: defaultdict[str, list[Link]] = defaultdict(list)
    for link in links:
        found[link.other if backwards else link.term].append(link)
    return found
