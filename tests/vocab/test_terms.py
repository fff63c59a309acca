from __future__ import annotations

import pytest
from rdflib import OWL, RDF, SKOS, Graph, URIRef

from mithaq.vocab import Class, Property, concept, term
from mithaq.vocab.ontology import load


@pytest.fixture(scope="module")
def ontology() -> Graph:
    """The modules and closed lists."""
    return load()


@pytest.mark.parametrize("constant", Class)
def test_class_constants_are_declared(constant: Class, ontology: Graph) -> None:
    """Every class that code names is declared."""
    assert (URIRef(constant), RDF.type, OWL.Class) in ontology


@pytest.mark.parametrize("constant", Property)
def test_property_constants_are_declared(constant: Property, ontology: Graph) -> None:
    """Every property that code names is declared."""
    kinds = set(ontology.objects(URIRef(constant), RDF.type))
    assert kinds & {OWL.ObjectProperty, OWL.DatatypeProperty}


def test_names_become_addresses(ontology: Graph) -> None:
    """Terms and words of lists are found at the addresses that the functions give."""
    assert (URIRef(term("Tenure")), RDF.type, OWL.Class) in ontology
    assert (URIRef(concept("relation", "part_of")), RDF.type, SKOS.Concept) in ontology
