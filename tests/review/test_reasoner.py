from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph
import pytest

from mithaq.review import java, reasoner
from mithaq.review.axioms import logic
from mithaq.review.explain import least_reason
from mithaq.review.hermit import Answer
from mithaq.review.ontology import Ontology, load_ontology
from mithaq.review.reasoner import reason
from mithaq.review.wording import wording
from mithaq.vocab.ontology import files

PROLOGUE = """@prefix m: <https://example.org/shop#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
<https://example.org/shop> a owl:Ontology ; dcterms:creator "We" .
m:Agent a owl:Class ; rdfs:label "جهة"@ar, "agent"@en .
m:Place a owl:Class ; rdfs:label "مكان"@ar, "place"@en ; owl:disjointWith m:Agent .
"""
EMBASSY = """m:Embassy a owl:Class ; rdfs:label "سفارة"@ar, "embassy"@en ;
    rdfs:subClassOf m:Place, m:Office, m:Building .
m:Office a owl:Class ; rdfs:subClassOf m:Agent ; rdfs:label "مكتب"@ar, "office"@en .
m:Building a owl:Class . m:Consulate a owl:Class ; rdfs:subClassOf m:Embassy .
m:born a owl:DatatypeProperty ; rdfs:range xsd:date .
"""
M = "https://example.org/shop#"


def load(tmp_path: Path, text: str) -> Ontology:
    """Load an ontology of one file."""
    path = tmp_path / "o.ttl"
    path.write_text(PROLOGUE + text, encoding="utf-8")
    return load_ontology([path])


@pytest.fixture
def with_java() -> None:
    """Java, which HermiT runs on; without it the test is skipped, or fails when all must run."""
    if java.find_java() is None:
        if os.environ.get("MITHAQ_TEST_ALL") == "1":
            pytest.fail("Java is needed for the reasoner and is not installed")
        pytest.skip("Java is not installed: the reasoner was not run")


@pytest.mark.usefixtures("with_java")
def test_an_empty_class_is_explained(tmp_path: Path) -> None:
    """The least set of axioms, no more, in both languages; what is below it is named only."""
    found = reason(load(tmp_path, EMBASSY))
    assert found.consistent
    assert found.unsatisfiable == (f"{M}Consulate", f"{M}Embassy")
    assert list(found.reasons) == [f"{M}Embassy"]
    told = found.reasons[f"{M}Embassy"]
    assert {axiom.en for axiom in told} == {
        "Every “embassy” is “place”",
        "Every “embassy” is “office”",
        "Every “office” is “agent”",
        "Nothing is both “place” and “agent”",
    }
    plain = {axiom.ar.translate({0x2068: None, 0x2069: None}) for axiom in told}
    assert "كل «سفارة» هو «مكان»" in plain


@pytest.mark.usefixtures("with_java")
def test_contradicting_individuals_are_explained(tmp_path: Path) -> None:
    """What is said of individuals is found to contradict the classes."""
    found = reason(
        load(
            tmp_path,
            """m:has a owl:ObjectProperty ; rdfs:domain m:Agent ; rdfs:label "له"@ar, "has"@en .
            m:Rome a m:Place ; m:has m:Court . m:Court a m:Agent .""",
        )
    )
    assert not found.consistent
    assert {axiom.en for axiom in found.reasons[""]} == {
        "“m:Rome” is “place”",
        "“m:Rome” is something that has “has” that is “m:Court”",
        "Whatever has “has” is “agent”",
        "Nothing is both “place” and “agent”",
    }


@pytest.mark.usefixtures("with_java")
def test_what_follows_of_the_hierarchy_is_told(tmp_path: Path) -> None:
    """A link between classes that is inferred is named; what is stated in any way is not."""
    found = reason(
        load(
            tmp_path,
            """m:has a owl:ObjectProperty ; rdfs:domain m:Agent .
            m:Owner a owl:Class ; rdfs:subClassOf
                [ a owl:Restriction ; owl:onProperty m:has ; owl:someValuesFrom m:Place ] .
            m:Company a owl:Class ; rdfs:subClassOf m:Agent .
            m:Firm a owl:Class ; owl:equivalentClass m:Company .""",
        )
    )
    assert found.inferred == ((f"{M}Owner", f"{M}Agent"),)


@pytest.mark.usefixtures("with_java")
def test_mithaqs_own_ontology_is_sound() -> None:
    """With its alignments, it does not contradict itself and no class is empty."""
    found = reason(load_ontology(files(align=True)))
    assert (found.not_run, found.consistent, found.unsatisfiable) == ("", True, ())


def test_without_java_nothing_is_claimed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is said that the reasoner was not run, and why."""
    monkeypatch.setattr(reasoner, "find_java", lambda: None)
    assert "Java was not found" in reason(load(tmp_path, EMBASSY)).not_run


def test_java_is_looked_for_in_its_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Java is found by JAVA_HOME when it is on no path, and not at all when it is nowhere."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert java.find_java() is None
    program = tmp_path / "home" / "bin" / "java"
    program.parent.mkdir(parents=True)
    program.touch(mode=0o755)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path / "home"))
    assert java.find_java() == str(program)


def test_the_reasoner_sees_no_annotations_or_foreign_datatypes(tmp_path: Path) -> None:
    """Labels, undeclared annotation properties and xsd:date are left out, axioms kept."""
    told = logic(load(tmp_path, EMBASSY).store)
    said = {triple.predicate.value for axiom in told.axioms for triple in axiom.triples}
    assert {iri.rpartition("#")[2] for iri in said} == {"subClassOf", "disjointWith"}
    assert not any("creator" in str(triple) for triple in told.declarations)


def test_rdfs_vocabularies_are_read_as_owl(tmp_path: Path) -> None:
    """rdfs:Class and rdf:Property become classes and properties of OWL, by their ranges."""
    text = """m:A a rdfs:Class . m:p a rdf:Property ; rdfs:range m:A .
        m:q a rdf:Property ; rdfs:range xsd:string .
        m:r a rdf:Property ; rdfs:subPropertyOf m:q ."""
    told = {
        str(t.subject)[-2]: str(t.object) for t in logic(load(tmp_path, text).store).declarations
    }
    assert told["A"].endswith("owl#Class>")
    assert told["p"].endswith("owl#ObjectProperty>")
    assert told["q"].endswith("owl#DatatypeProperty>")
    assert told["r"].endswith("owl#DatatypeProperty>")


def test_two_reasons_give_one_least(tmp_path: Path) -> None:
    """Where a fault has two causes, one of them is given whole, and nothing of the other."""
    text = """m:X a owl:Class ; rdfs:subClassOf m:Place, m:Agent, m:P2, m:A2 .
        m:P2 a owl:Class ; owl:disjointWith m:A2 . m:A2 a owl:Class ."""
    told = logic(load(tmp_path, text).store)
    found = least_reason(f"{M}X", told.axioms, told.declarations, _by_disjointness)
    assert len(found) == 3
    heads = {str(axiom.head.predicate).rpartition("#")[2] for axiom in found}
    assert heads == {"subClassOf>", "disjointWith>"}


def _by_disjointness(triples: Iterable[pyoxigraph.Triple]) -> Answer:
    """Stand in for HermiT: a class right below two disjoint ones is empty."""
    said = [(t.subject, str(t.predicate), t.object) for t in triples]
    above: dict[object, set[object]] = {}
    for subject, predicate, object_ in said:
        if "subClassOf" in predicate:
            above.setdefault(subject, set()).add(object_)
    apart = [{s, o} for s, p, o in said if "disjointWith" in p]
    empty = {str(c)[1:-1] for c, up in above.items() if any(pair <= up for pair in apart)}
    return Answer(consistent=True, unsatisfiable=frozenset(empty), above=frozenset())


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("owl:allValuesFrom m:A", "Every “C” is something that has no “p” but “A”"),
        ("owl:hasValue m:a", "Every “C” is something whose “p” is “a”"),
        (
            'owl:maxCardinality "2"^^xsd:nonNegativeInteger',
            "Every “C” is something that has at most 2 of “p”",
        ),
        (
            'owl:qualifiedCardinality "1"^^xsd:nonNegativeInteger ; owl:onClass m:A',
            "Every “C” is something that has exactly 1 of “p”",
        ),
        (
            "owl:someValuesFrom [ owl:unionOf ( m:A [ owl:complementOf m:B ] ) ]",
            "Every “C” is something that has “p” that is “A” or what is not “B”",
        ),
    ],
)  # fmt: skip
def test_expressions_are_put_into_words(tmp_path: Path, expression: str, said: str) -> None:
    """Each kind of restriction and combination has words of its own."""
    text = f"""m:A a owl:Class . m:B a owl:Class . m:p a owl:ObjectProperty .
        m:C a owl:Class ; rdfs:subClassOf
            [ a owl:Restriction ; owl:onProperty m:p ; {expression} ] ."""
    told = logic(load(tmp_path, text).store)
    (axiom,) = (axiom for axiom in told.axioms if "subClassOf" in str(axiom.head.predicate))
    assert wording(axiom, lambda iri, _: iri.rpartition("#")[2]).en == said
