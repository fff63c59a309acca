from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import DCTERMS, OWL, RDF, RDFS, Graph, Literal, URIRef

from mithaq.vocab import MODULES, NS
from mithaq.vocab.ontology import files

MODULE_FILES = [path for path in files() if path.parent.name == "ontology"]
HEADED_FILES = [path for path in files(align=True) if path.parent.name != "vocab"]


def header(path: Path) -> URIRef:
    """Give the IRI that a module's or alignment's header must have."""
    folder = "" if path.parent.name == "ontology" else f"{path.parent.name}/"
    return URIRef(f"{MODULES}{folder}{path.stem}")


def declared(graph: Graph) -> set[URIRef]:
    """Give the terms of ours that a file declares."""
    kinds = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)
    terms = {term for kind in kinds for term in graph.subjects(RDF.type, kind)}
    return {term for term in terms if isinstance(term, URIRef) and term.startswith(NS)}


def used(graph: Graph) -> set[URIRef]:
    """Give the terms of ours that a file names."""
    nodes = set(graph.all_nodes()) | set(graph.predicates())
    return {node for node in nodes if isinstance(node, URIRef) and node.startswith(NS)}


def name(path: Path) -> str:
    """Name a test after its file."""
    return path.stem


@pytest.mark.parametrize("path", HEADED_FILES, ids=name)
def test_header_says_what_the_file_is(path: Path) -> None:
    """A file has one header with version, licence, and title and description in both languages."""
    graph = Graph().parse(path)
    (module,) = graph.subjects(RDF.type, OWL.Ontology)
    assert module == header(path)
    (version,) = graph.objects(module, OWL.versionInfo)
    assert (module, OWL.versionIRI, URIRef(f"{module}/{version}")) in graph
    assert graph.value(module, DCTERMS.license)
    for told in (DCTERMS.title, DCTERMS.description):
        texts = list(graph.objects(module, told))
        assert sorted(t.language or "" for t in texts if isinstance(t, Literal)) == ["ar", "en"]


@pytest.mark.parametrize("path", MODULE_FILES, ids=name)
def test_terms_name_their_module(path: Path) -> None:
    """Every term is defined by the one module that declares it."""
    graph = Graph().parse(path)
    assert declared(graph)
    for term in declared(graph):
        assert list(graph.objects(term, RDFS.isDefinedBy)) == [header(path)], term


def test_terms_are_declared_once() -> None:
    """No two modules declare one term."""
    terms = [term for path in MODULE_FILES for term in declared(Graph().parse(path))]
    assert len(terms) == len(set(terms))


def test_modules_stand_on_earlier_ones_only() -> None:
    """A module uses its own terms and those of the earlier modules that it requires."""
    known: dict[URIRef, set[URIRef]] = {}
    for path in MODULE_FILES:
        graph = Graph().parse(path)
        required = [
            known[m] for m in graph.objects(header(path), DCTERMS.requires) if isinstance(m, URIRef)
        ]
        known[header(path)] = declared(graph)
        assert used(graph) - declared(graph) <= set().union(*required), path.name
