"""All that is known of an ontology when its pages are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mithaq.model import Finding
from mithaq.review.changes import Changes
from mithaq.review.ontology import Ontology
from mithaq.review.questions import Question
from mithaq.review.reasoning import Reasoning
from mithaq.review.report import Report
from mithaq.review.terms import Link, Module, Term
from mithaq.review.usage import TermUse


@dataclass(frozen=True, slots=True)
class Exported:
    """The properties of Wikidata that a class of facts is exported to, or why there are none."""

    properties: tuple[str, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Dossier:
    """An ontology and what a review found out about it; None is what was not asked for.

    Attributes:
        producers: what can produce a term, by its IRI.
        exported: properties of Wikidata that a class of facts is exported to, by its IRI; instead
            of them the reason why it is not.
        questions: which competency questions touch a term, by its IRI.
        graph: what the checks of a graph that is written with the ontology found.
    """

    ontology: Ontology
    terms: Mapping[str, Term]
    modules: Mapping[str, Module]
    links: tuple[Link, ...]
    report: Report
    use: Mapping[str, TermUse] | None
    questions: Mapping[str, tuple[Question, ...]] | None
    producers: Mapping[str, tuple[str, ...]]
    exported: Mapping[str, Exported]
    reasoning: Reasoning
    changes: Changes | None
    graph: tuple[Finding, ...] | None
