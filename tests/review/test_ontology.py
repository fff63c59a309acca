from __future__ import annotations

from pathlib import Path

import pytest

from mithaq.errors import OntologyError
from mithaq.review.ontology import Ontology, load_ontology
from mithaq.review.terms import TermKind, best, links, modules, terms
from mithaq.vocab import NS, VOCAB
from mithaq.vocab.ontology import files

PROLOGUE = """@prefix o: <{space}> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
"""


def load(tmp_path: Path, text: str, space: str = "https://example.org/o#") -> Ontology:
    """Load an ontology of one file."""
    path = tmp_path / "o.ttl"
    path.write_text(PROLOGUE.format(space=space) + text, encoding="utf-8")
    return load_ontology([path])


def names(ontology: Ontology) -> set[str]:
    """Give the local names of an ontology's terms."""
    return {term.name for term in terms(ontology).values()}


@pytest.mark.parametrize(
    ("header", "space"),
    [
        ("<https://example.org/o#> a owl:Ontology .", "https://example.org/o#"),
        ("<https://example.org/o> a owl:Ontology .", "https://example.org/o#"),
        ("<https://example.org/o/> a owl:Ontology .", "https://example.org/o/"),
        (
            "<urn:x:head> a owl:Ontology . o:A rdfs:isDefinedBy <urn:x:head> .",
            "https://example.org/o#",
        ),
        ("<urn:x:else> a owl:Ontology .", "https://example.org/o#"),
        ("", "https://example.org/o#"),
    ],
)
def test_the_ontologys_own_terms_are_found(tmp_path: Path, header: str, space: str) -> None:
    """However its header is written, or without one, its terms are told from those of others."""
    text = f"{header}\no:A a owl:Class . o:B a owl:Class . foaf:Person a owl:Class ."
    assert names(load(tmp_path, text, space)) == {"A", "B"}


def test_terms_of_the_language_are_never_own(tmp_path: Path) -> None:
    """A file that says that rdfs:label is defined by it does not make it its own."""
    text = """<https://example.org/o> a owl:Ontology . o:A a owl:Class .
        rdfs:label a owl:AnnotationProperty ; rdfs:isDefinedBy <https://example.org/o> ."""
    assert names(load(tmp_path, text)) == {"A"}


def test_mithaqs_own_terms_are_all_found() -> None:
    """Classes, properties and the words of the closed lists, each in its module."""
    found = terms(load_ontology(files(align=True)))
    assert found[f"{NS}Tenure"].module.endswith("ns/offices")
    assert found[f"{VOCAB}stance/reject"].kind is TermKind.CONCEPT
    assert all(iri.startswith((NS, VOCAB)) for iri in found)


def test_rdf_xml_is_told_from_turtle(tmp_path: Path) -> None:
    """An .owl file may be either; its terms are found, only the lines are not known."""
    path = tmp_path / "o.owl"
    path.write_text(
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
        ' xmlns:owl="http://www.w3.org/2002/07/owl#">'
        '<owl:Class rdf:about="https://example.org/o#A"/></rdf:RDF>',
        encoding="utf-8",
    )
    ontology = load_ontology([path])
    assert names(ontology) == {"A"}
    assert ontology.place("https://example.org/o#A") is None


def test_a_folder_stands_for_its_files(tmp_path: Path) -> None:
    """The RDF files right in a folder are merged, others are passed over."""
    load(tmp_path, "o:A a owl:Class .")
    (tmp_path / "more.ttl").write_text("<https://example.org/o#B> a rdfs:Class .", "utf-8")
    (tmp_path / "readme.txt").write_text("no RDF", encoding="utf-8")
    with pytest.raises(OntologyError, match=r"more\.ttl is no RDF"):
        load_ontology([tmp_path])
    (tmp_path / "more.ttl").write_text(
        "<https://example.org/o#B> a <http://www.w3.org/2002/07/owl#Class> .", encoding="utf-8"
    )
    assert names(load_ontology([tmp_path])) == {"A", "B"}


def test_what_cannot_be_reviewed_is_told(tmp_path: Path) -> None:
    """A file that is not there, and one that declares nothing, are errors and no all-clear."""
    with pytest.raises(OntologyError, match="cannot be read"):
        load_ontology([tmp_path / "nothing.ttl"])
    with pytest.raises(OntologyError, match="no class, property or concept"):
        load(tmp_path, "o:a o:b o:c .")


def test_terms_tell_what_is_said_of_them(tmp_path: Path) -> None:
    """Labels and definitions by language, links by relation, unions taken apart."""
    ontology = load(
        tmp_path,
        """<https://example.org/o> a owl:Ontology ; owl:versionInfo "2.0.0" .
        o:A a owl:Class ; rdfs:label "أ"@ar, "a"@en-GB ; rdfs:comment "one" ; owl:deprecated true .
        o:B a owl:Class ; rdfs:subClassOf o:A .
        o:p a owl:ObjectProperty, owl:FunctionalProperty ;
            rdfs:domain [ owl:unionOf ( o:A o:B ) ] .""",
    )
    first = terms(ontology)["https://example.org/o#A"]
    assert (best(first.labels, "ar"), best(first.labels, "en")) == (("ar", "أ"), ("en-gb", "a"))
    assert first.definitions == {"": "one"}
    assert first.deprecated
    told = {(link.term[-1], link.relation, link.other[-1]) for link in links(ontology)}
    assert told == {
        ("B", "below", "A"),
        ("p", "any-domain", "A"),
        ("p", "any-domain", "B"),
        ("p", "functional", "p"),
    }
    (module,) = modules(ontology).values()
    assert module.version == "2.0.0"
