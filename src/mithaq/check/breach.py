"""A breach of a rule at one node, before the sentences are looked up."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import astuple, dataclass

from rdflib import Graph
from rdflib.namespace import RDF, SH
from rdflib.term import Node

from mithaq.model import Severity


@dataclass(frozen=True, slots=True, order=True)
class Breach:
    """What a rule found at a node; see Finding for what the attributes mean."""

    focus: str
    rule: str
    severity: Severity
    message_en: str
    message_ar: str
    component: str = ""
    path: str = ""
    value: str = ""


def write_breach(breach: Breach) -> str:
    """Write a breach as a line of JSON."""
    return json.dumps(astuple(breach), ensure_ascii=False)


def read_breach(line: str) -> Breach:
    """Read a breach back."""
    focus, rule, severity, *rest = json.loads(line)
    return Breach(focus, rule, Severity(severity), *rest)


def breaches(report: Graph) -> Iterator[Breach]:
    """Give the results of a validation report: https://www.w3.org/TR/shacl/#validation-report."""
    for result in report.subjects(RDF.type, SH.ValidationResult):
        yield Breach(
            _text(report.value(result, SH.focusNode)),
            _tail(report.value(result, SH.sourceShape)),
            Severity(_tail(report.value(result, SH.resultSeverity)).lower()),
            _message(report, result, "en"),
            _message(report, result, "ar"),
            _text(report.value(result, SH.sourceConstraintComponent)),
            _path(report.value(result, SH.resultPath)),
            _text(report.value(result, SH.value)),
        )


def _message(report: Graph, result: Node, language: str) -> str:
    messages = report.objects(result, SH.resultMessage)
    return next((str(m) for m in messages if getattr(m, "language", None) == language), "")


def _path(node: Node | None) -> str:
    """Give the property of a simple path; a path that is a node of its own has no name."""
    text = _text(node)
    return text if ":" in text else ""


def _text(node: Node | None) -> str:
    return "" if node is None else str(node)


def _tail(node: Node | None) -> str:
    """Give the last part of an IRI."""
    return _text(node).rpartition("#")[2]
