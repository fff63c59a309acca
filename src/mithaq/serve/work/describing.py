"""What the server says of itself: its service, its dataset, its library of queries.

Sources: https://www.w3.org/TR/sparql11-service-description/, https://www.w3.org/TR/void/, and for
the library https://github.com/sib-swiss/sparql-examples.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pyoxigraph as ox

from mithaq.ask import Query, library
from mithaq.serve.search.asking import measures
from mithaq.serve.work.answering import write_triples
from mithaq.serve.work.frames import Frame
from mithaq.serve.work.world import World
from mithaq.vocab import BASE, GRAPH, ID, PREFIXES

_SD = "http://www.w3.org/ns/sparql-service-description#"
_VOID = "http://rdfs.org/ns/void#"
_FORMATS = "http://www.w3.org/ns/formats/"
_SHACL = "http://www.w3.org/ns/shacl#"
_SCHEMA = "https://schema.org/"
_TERMS = "http://purl.org/dc/terms/"
_A = ox.NamedNode(f"{PREFIXES['rdf']}type")
_COMMENT = ox.NamedNode(f"{PREFIXES['rdfs']}comment")

_WRITTEN = (
    *("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV"),
    *("Turtle", "N-Triples", "RDF_XML", "JSON-LD", "N-Quads", "TriG", "N3"),
)
Triples = Iterator[ox.Triple]


def described(world: World, task: Mapping[str, Any]) -> Frame:
    """Describe service and dataset; ``base`` is the address of the server."""
    return write_triples(_described(world, task["base"]), task["graphs"], world.limits)


def examples(world: World, task: Mapping[str, Any]) -> Frame:
    """Give the library in the form of sparql-examples; ``base`` is the address of the server."""
    triples = (triple for asked in library().values() for triple in _example(asked, task["base"]))
    return write_triples(triples, task["graphs"], world.limits)


def _described(world: World, base: str) -> Triples:
    service, dataset = ox.NamedNode(f"{base}/sparql"), ox.NamedNode(f"{base}/.well-known/void")
    default = ox.NamedNode(f"{dataset.value}#all")
    yield ox.Triple(service, _A, _sd("Service"))
    yield ox.Triple(service, _sd("endpoint"), service)
    yield ox.Triple(service, _sd("supportedLanguage"), _sd("SPARQL11Query"))
    yield ox.Triple(service, _sd("feature"), _sd("UnionDefaultGraph"))
    for name in _WRITTEN:
        yield ox.Triple(service, _sd("resultFormat"), ox.NamedNode(f"{_FORMATS}{name}"))
    yield ox.Triple(service, _sd("defaultDataset"), dataset)
    yield ox.Triple(dataset, _A, _sd("Dataset"))
    yield ox.Triple(dataset, _sd("defaultGraph"), default)
    yield ox.Triple(default, _A, _sd("Graph"))
    yield from _counted(world, dataset, service)
    yield from _named_graphs(dataset)


def _counted(world: World, dataset: ox.NamedNode, service: ox.NamedNode) -> Triples:
    counts = measures(world.index)
    title = ox.NamedNode(f"{_TERMS}title")
    yield ox.Triple(dataset, _A, _void("Dataset"))
    yield ox.Triple(dataset, title, ox.Literal("Mithaq", language="en"))
    yield ox.Triple(dataset, title, ox.Literal("ميثاق", language="ar"))
    yield ox.Triple(dataset, _void("sparqlEndpoint"), service)
    yield ox.Triple(dataset, _void("uriSpace"), ox.Literal(ID))
    yield ox.Triple(dataset, _void("triples"), ox.Literal(counts.pop("triples")))
    for address in (f"{BASE}ns#", f"{BASE}vocab/"):
        yield ox.Triple(dataset, _void("vocabulary"), ox.NamedNode(address))
    for iri, count in counts.items():
        part = ox.NamedNode(f"{dataset.value}#{iri.rpartition('#')[2]}")
        yield ox.Triple(dataset, _void("classPartition"), part)
        yield ox.Triple(part, _void("class"), ox.NamedNode(iri))
        yield ox.Triple(part, _void("entities"), ox.Literal(count))


def _named_graphs(dataset: ox.NamedNode) -> Triples:
    """Name the graphs that no article owns; each article has one of its own."""
    for name in ("assembled", "direct"):
        part = ox.NamedNode(f"{dataset.value}#{name}")
        yield ox.Triple(dataset, _sd("namedGraph"), part)
        yield ox.Triple(part, _A, _sd("NamedGraph"))
        yield ox.Triple(part, _sd("name"), ox.NamedNode(f"{GRAPH}{name}"))


def _example(asked: Query, base: str) -> Triples:
    node = ox.NamedNode(f"{base}/.well-known/sparql-examples/{asked.name}")
    yield ox.Triple(node, _A, _shacl("SPARQLExecutable"))
    form = "construct" if asked.is_graph else "select"
    yield ox.Triple(node, _A, _shacl(f"SPARQL{form.title()}Executable"))
    yield ox.Triple(node, _COMMENT, ox.Literal(asked.question_ar, language="ar"))
    yield ox.Triple(node, _COMMENT, ox.Literal(asked.question_en, language="en"))
    yield ox.Triple(node, _shacl(form), ox.Literal(asked.text))
    yield ox.Triple(node, ox.NamedNode(f"{_SCHEMA}target"), ox.NamedNode(f"{base}/sparql"))
    for parameter in asked.parameters:
        keyword = f"{parameter.name}: {parameter.type}"
        yield ox.Triple(node, ox.NamedNode(f"{_SCHEMA}keywords"), ox.Literal(keyword))


def _sd(name: str) -> ox.NamedNode:
    return ox.NamedNode(f"{_SD}{name}")


def _void(name: str) -> ox.NamedNode:
    return ox.NamedNode(f"{_VOID}{name}")


def _shacl(name: str) -> ox.NamedNode:
    return ox.NamedNode(f"{_SHACL}{name}")
