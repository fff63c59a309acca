from __future__ import annotations

import pytest
from rdflib import RDF, SKOS, Graph, URIRef

from mithaq.model import Modality
from mithaq.vocab import VOCAB, concept

WORDS = {
    "agreement-act": "sign ratify negotiate announce implement violate invoke amend reject extend",
    "bound": "exact about min max range",
    "decision": "approve reject order adopt appoint dismiss",
    "modality": " ".join(Modality),
    "movement": "withdraw reduce deploy reinforce return handover extend",
    "rank": "preferred normal deprecated",
    "relation": "part_of led_by backed_by member_of capital_of located_in",
    "stance": "support request demand accuse condemn threaten reject offer praise warn",
    "tenure-status": "current former acting elect",
}


@pytest.mark.parametrize("scheme", WORDS)
def test_closed_lists_hold_their_words(scheme: str, ontology: Graph) -> None:
    """A closed list has exactly its words."""
    words = {URIRef(concept(scheme, word)) for word in WORDS[scheme].split()}
    assert set(ontology.subjects(SKOS.inScheme, URIRef(f"{VOCAB}{scheme}"))) == words


def test_there_is_no_other_closed_list(ontology: Graph) -> None:
    """The closed lists are those that the tests know."""
    schemes = set(ontology.subjects(RDF.type, SKOS.ConceptScheme))
    assert schemes == {URIRef(f"{VOCAB}{scheme}") for scheme in WORDS}
