from __future__ import annotations

from rdflib import OWL, RDF, RDFS, SKOS, Graph, URIRef

from mithaq.vocab import BASE, NS
from mithaq.vocab.ontology import files, load

MATCHES = (SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch)
LINKS = (RDFS.subClassOf, RDFS.subPropertyOf, *MATCHES)


def alignments() -> Graph:
    """Give what only the alignments say."""
    graph = Graph()
    for path in set(files(align=True)) - set(files()):
        graph.parse(path)
    return graph


def test_alignments_speak_of_our_terms_only(ontology: Graph) -> None:
    """Each link starts at a declared term of ours and ends at a term of others."""
    graph = alignments()
    links = [(s, o) for link in LINKS for s, o in graph.subject_objects(link)]
    assert len(links) > 80
    for ours, theirs in links:
        assert (ours, RDF.type, None) in ontology, ours
        assert isinstance(theirs, URIRef)
        assert not theirs.startswith(NS), theirs


def test_alignments_stay_outside_the_reasoning_closure(ontology: Graph) -> None:
    """Without being asked for, nothing of others' classes is loaded."""
    for link in LINKS:
        for _, theirs in ontology.subject_objects(link):
            assert not isinstance(theirs, URIRef) or theirs.startswith(BASE)
    assert len(load(align=True)) > len(ontology)


def test_classes_go_below_classes_and_properties_below_properties(ontology: Graph) -> None:
    """Subclass links start at classes, subproperty links at properties."""
    graph = alignments()
    for ours in graph.subjects(RDFS.subClassOf):
        assert (ours, RDF.type, OWL.Class) in ontology
    for ours in graph.subjects(RDFS.subPropertyOf):
        assert (ours, RDFS.domain, None) in ontology


def test_each_pair_is_matched_in_one_way() -> None:
    """No pair of terms is linked twice."""
    graph = alignments()
    pairs = [pair for link in LINKS for pair in graph.subject_objects(link)]
    assert len(pairs) == len(set(pairs))
