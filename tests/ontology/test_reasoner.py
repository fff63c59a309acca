"""HermiT, through owlready2."""

from __future__ import annotations

import io
import itertools
import os
import shutil

import owlready2
import pytest
from rdflib import OWL, RDF, RDFS, XSD, Graph, URIRef

from mithaq.vocab import MODULES, NS
from mithaq.vocab.ontology import load

TOPS = ("Entity", "Assertion", "TimeSpan", "Article", "Evidence")
AGENTS = ("Person", "Organization", "ArmedForce", "Country")
STATES = ("Tenure", "StrengthObservation", "Relation")
ENCOUNTERS = ("Meeting", "Call", "Visit", "Session")
EVENTS = (
    "Encounter",
    "Declaration",
    "ForceMovement",
    "AgreementAct",
    "Attack",
    "Decision",
    "Stance",
)
OTHERS = ("Office", "Agreement", "Dialogue")
GROUPS = (TOPS, AGENTS, STATES, ENCOUNTERS, EVENTS, OTHERS, ("StateAssertion", "EventAssertion"))
DISJOINT = [
    *(pair for group in GROUPS for pair in itertools.combinations(group, 2)),
    *itertools.product(OTHERS, ("Agent", "Location")),
    ("Place", "Agent"),
]


@pytest.fixture(autouse=True)
def java() -> None:
    """Java, which HermiT runs on; without it these tests are skipped, or fail when all must run."""
    if shutil.which("java") is None:
        if os.environ.get("MITHAQ_TEST_ALL") == "1":
            pytest.fail("Java is needed for the reasoner and is not installed")
        pytest.skip("Java is not installed: the reasoner was not run")


def unsatisfiable(graph: Graph) -> set[str]:
    """Give the classes that can have no member.

    Raises:
        OwlReadyInconsistentOntologyError: the graph contradicts itself.
    """
    world = owlready2.World()
    source = io.BytesIO(headed(graph).serialize(format="nt", encoding="utf-8"))
    with world.get_ontology(MODULES.rstrip("/")).load(fileobj=source, format="ntriples"):
        owlready2.sync_reasoner_hermit(world, debug=0)
    return {class_.iri for class_ in world.inconsistent_classes()} - {str(OWL.Nothing)}


def headed(graph: Graph) -> Graph:
    """Put one header in the place of the modules'; a document in OWL has at most one."""
    merged = Graph() + graph
    for module in graph.subjects(RDF.type, OWL.Ontology):
        merged.remove((module, None, None))
    merged.add((URIRef(MODULES.rstrip("/")), RDF.type, OWL.Ontology))
    return merged


def undated(data: Graph) -> Graph:
    """Leave dates out: xsd:date is no datatype of OWL 2, and HermiT stops at it."""
    kept = Graph()
    for triple in data:
        if getattr(triple[2], "datatype", None) != XSD.date:
            kept.add(triple)
    return kept


def test_ontology_is_sound() -> None:
    """The ontology is consistent and every class can have a member."""
    assert unsatisfiable(load()) == set()


def test_alignments_leave_it_sound() -> None:
    """With the alignments it is still sound."""
    assert unsatisfiable(load(align=True)) == set()


def test_what_must_be_apart_is_apart() -> None:
    """A class below two disjoint ones can have no member; one below Agent and Location can."""
    graph = load()
    for number, pair in enumerate([*DISJOINT, ("Agent", "Location")]):
        planted = URIRef(f"{NS}Planted{number}")
        graph.add((planted, RDF.type, OWL.Class))
        for parent in pair:
            graph.add((planted, RDFS.subClassOf, URIRef(NS + parent)))
    expected = {f"{NS}Planted{number}" for number, _ in enumerate(DISJOINT)}
    assert unsatisfiable(graph) == expected


def test_data_agree_with_the_ontology(good: Graph) -> None:
    """The good graph is consistent with the ontology."""
    assert unsatisfiable(load() + undated(good)) == set()


def test_contradiction_is_noticed(good: Graph) -> None:
    """An agreement that signs an agreement contradicts the ontology."""
    good.update("INSERT DATA { :signing m:party :treaty }")
    with pytest.raises(owlready2.OwlReadyInconsistentOntologyError):
        unsatisfiable(load() + undated(good))
