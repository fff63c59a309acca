"""PyShEx judges the RDF by a shape in the manner of Wikidata's entity schemas."""

import pytest
from pyshex import ShExEvaluator
from rdflib import Graph, URIRef

from mithaq.export.wikibase.triples import triples
from tests.oracles.samples import SAMPLES

_SHAPES = "https://w3id.org/mithaq/shapes/wikibase#"
_SHAPE = """
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX pr: <http://www.wikidata.org/prop/reference/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX wikibase: <http://wikiba.se/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
<{_SHAPES}statement> EXTRA a {
  a [wikibase:Statement] ;
  wikibase:rank [wikibase:NormalRank] ;
  ( ps:P39 IRI | ps:P463 IRI ) ;
  prov:wasDerivedFrom @<{_SHAPES}source> +
}
<{_SHAPES}source> {
  a [wikibase:Reference] ;
  pr:P854 IRI ;
  pr:P1683 LITERAL ;
  pr:P248 IRI ? ; pr:P1476 LITERAL ? ; pr:P407 IRI ? ;
  pr:P577 xsd:dateTime ? ; pr:P813 xsd:dateTime ?
}
""".replace("{_SHAPES}", _SHAPES)
_STATEMENT = URIRef("http://wikiba.se/ontology#Statement")


def judged(graph: Graph) -> list[tuple[bool, str]]:
    """Give the verdict on each statement."""
    kind = URIRef("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
    found = sorted(graph.subjects(kind, _STATEMENT), key=str)
    assert len(found) == 4
    evaluator = ShExEvaluator(graph, _SHAPE, focus=found, start=f"{_SHAPES}statement")
    return [(told.result, told.reason) for told in evaluator.evaluate()]


@pytest.fixture
def graph() -> Graph:
    """Give the samples."""
    return Graph().parse(data=b"".join(triples(SAMPLES)), format="nt")


def test_every_statement_has_the_shape(graph: Graph) -> None:
    """A rank, a value, and sources that have an address and a quotation."""
    assert all(result for result, _ in judged(graph)), judged(graph)


@pytest.mark.parametrize("lost", ["prop/reference/P854", "prop/reference/P1683"])
def test_a_source_without_its_parts_is_found(graph: Graph, lost: str) -> None:
    """The shape can fail: without address or quotation no statement has it."""
    graph.remove((None, URIRef(f"http://www.wikidata.org/{lost}"), None))
    assert not any(result for result, _ in judged(graph))
