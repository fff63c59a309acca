from __future__ import annotations

import re
from collections import Counter

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef

from mithaq.vocab import BASE
from mithaq.vocab.ontology import load

LATIN = re.compile("[A-Za-z]")
ARABIC = re.compile("[\u0621-\u064a]")
MARKS = re.compile("[\u0640\u064b-\u0652\u0670]")  # tatweel and tashkeel
KINDS = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, SKOS.Concept, SKOS.ConceptScheme)


@pytest.fixture(scope="module")
def graph() -> Graph:
    """Everything that a reader may look up, alignments included."""
    return load(align=True)


def terms(graph: Graph) -> list[URIRef]:
    """Give the terms, concepts and schemes that are ours."""
    ours = {t for kind in KINDS for t in graph.subjects(RDF.type, kind) if isinstance(t, URIRef)}
    return sorted(term for term in ours if term.startswith(BASE))


def texts(graph: Graph, term: URIRef, predicate: URIRef) -> dict[str, str]:
    """Give what a term is called or how it is defined, by language."""
    found = [t for t in graph.objects(term, predicate) if isinstance(t, Literal)]
    assert sorted(t.language or "" for t in found) == ["ar", "en"], (term, predicate)
    return {t.language or "": str(t) for t in found}


def test_every_term_is_named_and_defined_in_both_languages(graph: Graph) -> None:
    """Terms, concepts and schemes have one label and one definition in Arabic and in English."""
    assert len(terms(graph)) > 150
    for term in terms(graph):
        label, definition = texts(graph, term, RDFS.label), texts(graph, term, SKOS.definition)
        assert label.keys() == definition.keys()
        assert all(label[lang] != definition[lang] for lang in label), term


def test_concepts_have_their_label_as_skos_label(graph: Graph) -> None:
    """The label that SKOS tools look for is the same."""
    for term in {*graph.subjects(SKOS.inScheme), *graph.subjects(RDF.type, SKOS.ConceptScheme)}:
        assert set(graph.objects(term, RDFS.label)) == set(graph.objects(term, SKOS.prefLabel))


@pytest.mark.parametrize("predicate", [RDFS.label, SKOS.definition])
def test_texts_are_in_the_script_of_their_language(graph: Graph, predicate: URIRef) -> None:
    """Arabic has no Latin letters, vowel marks or tatweel, and English no Arabic letters."""
    for term in terms(graph):
        text = texts(graph, term, predicate)
        assert ARABIC.search(text["ar"]), term
        assert not LATIN.search(text["ar"]), term
        assert not MARKS.search(text["ar"]), term
        assert LATIN.search(text["en"]), term
        assert not ARABIC.search(text["en"]), term


@pytest.mark.parametrize("kind", [OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_labels_tell_terms_apart(graph: Graph, kind: URIRef, language: str) -> None:
    """No two terms of one kind have the same label."""
    ours = [term for term in terms(graph) if (term, RDF.type, kind) in graph]
    assert ours
    labels = Counter(texts(graph, term, RDFS.label)[language] for term in ours)
    assert [label for label, count in labels.items() if count > 1] == []


def test_labels_tell_words_of_a_list_apart(graph: Graph) -> None:
    """No two words of one closed list have the same label in a language."""
    for scheme in graph.subjects(RDF.type, SKOS.ConceptScheme):
        words = [c for c in graph.subjects(SKOS.inScheme, scheme) if isinstance(c, URIRef)]
        labels = [label for word in words for label in graph.objects(word, RDFS.label)]
        assert len(labels) == len(set(labels)) == 2 * len(words)
