"""Findings as a validation report in RDF: https://www.w3.org/TR/shacl/#validation-report.

What a shape found is told as an engine would. A rule across entities has no shape and no component
of SHACL: the query stands in both places.
"""

from __future__ import annotations

from collections.abc import Iterable

from rdflib import BNode, Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, RDF, SH
from rdflib.term import Node

from mithaq.model import Finding, Severity
from mithaq.vocab import BASE, SHAPES

_RULES = f"{BASE}verify/"


def report_graph(findings: Iterable[Finding]) -> Graph:
    """Give the report; it conforms when nothing was found."""
    graph, report, conforms = Graph(), BNode("report"), True
    graph.bind("sh", SH)
    graph.add((report, RDF.type, SH.ValidationReport))
    for finding in findings:
        conforms = False
        _add(graph, report, finding)
    graph.add((report, SH.conforms, Literal(conforms)))
    return graph


def _add(graph: Graph, report: Node, finding: Finding) -> None:
    result = BNode(f"finding-{finding.fingerprint}")
    rule = URIRef((SHAPES if finding.component else _RULES) + finding.rule)
    graph.add((report, SH.result, result))
    graph.add((result, RDF.type, SH.ValidationResult))
    graph.add((result, DCTERMS.identifier, Literal(finding.fingerprint)))
    graph.add((result, SH.focusNode, _node(finding.focus)))
    graph.add((result, SH.resultSeverity, _severity(finding.severity)))
    graph.add((result, SH.sourceShape, rule))
    component = URIRef(finding.component) if finding.component else rule
    graph.add((result, SH.sourceConstraintComponent, component))
    graph.add((result, SH.resultMessage, Literal(finding.message_en, lang="en")))
    graph.add((result, SH.resultMessage, Literal(finding.message_ar, lang="ar")))
    if finding.path:
        graph.add((result, SH.resultPath, URIRef(finding.path)))
    if finding.value:
        graph.add((result, SH.value, Literal(finding.value)))
    for passage in finding.passages:
        start, end = passage.span
        told = f"{passage.article} {start}-{end} «{passage.quote}»"
        graph.add((result, DCTERMS.source, Literal(told)))


def _node(name: str) -> URIRef | BNode:
    return BNode(name.removeprefix("_:")) if name.startswith("_:") else URIRef(name)


def _severity(severity: Severity) -> URIRef:
    return SH[severity.capitalize()]
