from __future__ import annotations

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, XSD, BNode, Graph, URIRef

from mithaq.vocab import NS
from mithaq.vocab.ontology import load

# https://www.w3.org/TR/owl2-syntax/#Datatype_Maps, those that we have a use for.
OWL2_DATATYPES = {RDFS.Literal, XSD.string, XSD.integer, XSD.decimal, XSD.anyURI}
BUILT_IN = {RDFS.label, RDFS.isDefinedBy, RDFS.seeAlso, OWL.versionInfo}
LOGICAL = {
    RDF.type,
    RDF.first,
    RDF.rest,
    RDFS.domain,
    RDFS.range,
    RDFS.subClassOf,
    RDFS.subPropertyOf,
    OWL.disjointWith,
    OWL.onProperty,
    OWL.someValuesFrom,
    OWL.unionOf,
    OWL.versionIRI,
}


def ours(graph: Graph, kind: URIRef) -> set[URIRef]:
    """Give our terms of one kind."""
    return {
        term
        for term in graph.subjects(RDF.type, kind)
        if isinstance(term, URIRef) and term.startswith(NS)
    }


@pytest.mark.parametrize("align", [False, True])
def test_no_predicate_is_undeclared(*, align: bool) -> None:
    """Every predicate in use is declared, built in, or a logical one that we know."""
    graph = load(align=align)
    kinds = (OWL.AnnotationProperty, OWL.ObjectProperty, OWL.DatatypeProperty)
    declared = {p for kind in kinds for p in graph.subjects(RDF.type, kind)}
    assert set(graph.predicates()) - declared - BUILT_IN - LOGICAL == set()


def test_only_modest_axioms_are_used(ontology: Graph) -> None:
    """There is no n-ary disjointness, which a reasoner drops unsaid, and no property chain."""
    assert not list(ontology.subjects(RDF.type, OWL.AllDisjointClasses))
    assert not list(ontology.subject_objects(OWL.propertyChainAxiom))
    assert not list(ontology.subject_objects(OWL.imports))


def test_data_properties_have_owl_datatypes(ontology: Graph) -> None:
    """Every data property has one domain and one range, a datatype that OWL 2 knows."""
    for term in ours(ontology, OWL.DatatypeProperty):
        (range_,) = ontology.objects(term, RDFS.range)
        assert range_ in OWL2_DATATYPES, term
        assert len(list(ontology.objects(term, RDFS.domain))) == 1


def test_no_literal_has_a_datatype_unknown_to_owl(ontology: Graph) -> None:
    """No literal of the ontology makes a reasoner stop."""
    datatypes = {getattr(o, "datatype", None) for o in ontology.objects()} - {None}
    assert datatypes <= OWL2_DATATYPES


def test_object_properties_lead_to_declared_classes(ontology: Graph) -> None:
    """Every object property but the link to Wikidata has one domain and a range of ours."""
    classes = ours(ontology, OWL.Class) | {SKOS.Concept}
    for term in ours(ontology, OWL.ObjectProperty) - {URIRef(f"{NS}wikidata")}:
        (range_,) = ontology.objects(term, RDFS.range)
        (domain,) = ontology.objects(term, RDFS.domain)
        assert range_ in classes, term
        assert domain in classes or isinstance(domain, BNode), term


def test_every_class_is_under_a_top(ontology: Graph) -> None:
    """Every class is one of the five tops or below one."""
    tops = {URIRef(f"{NS}{t}") for t in ("Entity", "Assertion", "TimeSpan", "Article", "Evidence")}
    for term in ours(ontology, OWL.Class):
        assert tops & set(ontology.transitive_objects(term, RDFS.subClassOf)), term
