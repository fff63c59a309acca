"""Shapes of which the store can say that a node conforms, and shapes of which it cannot."""

import pytest
from rdflib import Graph

from mithaq.check.breach import breaches
from mithaq.check.doubts import doubts
from mithaq.check.queries import foci
from mithaq.check.shapes import aimed, load_shapes
from tests.graphs import stored
from tests.ontology.test_shapes import validate

HEAD = """
@prefix m: <https://w3id.org/mithaq/ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<urn:shape> a sh:NodeShape ; sh:targetClass m:Attack ;
"""

KNOWN = (
    "sh:property [ sh:path m:target ; sh:minCount 1 ; sh:maxCount 1 ]",
    "sh:property [ sh:path m:killed ; sh:maxCount 0 ]",
    "sh:property [ sh:path m:killed ; sh:minCount 0 ; sh:maxCount 0 ]",
    "sh:property [ sh:path m:killed ; sh:minCount 0 ; sh:maxCount 1 ]",
    "sh:property [ sh:path m:killed ; sh:maxInclusive 3 ]",
    "sh:property [ sh:path m:target ; sh:class m:Person ]",
    "sh:property [ sh:path m:target ; sh:class m:Place ; sh:class m:Location ]",
    "sh:property [ sh:path [ sh:inversePath m:evidence ] ; sh:minCount 1 ]",
    "sh:closed true ; sh:ignoredProperties ( m:target ) ; sh:property [ sh:path m:modality ]",
    "sh:not [ sh:path m:killed ; sh:minCount 1 ] ; sh:not [ sh:path m:target ; sh:minCount 1 ]",
    "sh:or ( [ sh:path m:killed ; sh:minCount 1 ] [ sh:path m:target ; sh:class m:Person ] )",
    "sh:xone ( [ sh:path m:target ; sh:minCount 1 ] [ sh:path m:target ; sh:class m:Place ] )",
    "sh:property [ sh:path m:means ; sh:pattern '^[0-9]+$' ]",
    "sh:property [ sh:path m:target ; sh:in ( m:nothing ) ]",
)
UNKNOWN = (
    "sh:and ( [ sh:class m:Attack ] [ sh:class m:Assertion ] )",
    "sh:node [ sh:class m:Attack ]",
    "sh:nodeKind sh:BlankNodeOrIRI",
    "sh:not [ sh:path m:target ; sh:maxCount 1 ]",
    "sh:not [ sh:path m:killed ; sh:minCount 2 ]",
    "sh:or ( [ sh:path m:means ; sh:datatype xsd:string ] )",
    "sh:property [ sh:path ( m:target rdfs:label ) ; sh:minCount 1 ]",
    "sh:property [ sh:path m:means ; sh:pattern '\\\\w' ]",
    "sh:property [ sh:path m:means ; sh:pattern '[a-z]' ; sh:flags 'i' ]",
    "sh:property [ sh:path m:killed ; sh:minExclusive 0 ]",
    "sh:property [ sh:path m:killed ; sh:minInclusive 0.0e0 ]",
    "sh:property [ sh:path m:killed ; sh:in ( 1 2 ) ]",
    "sh:property [ sh:path m:killed ; sh:datatype xsd:double ]",
    "sh:property [ sh:path m:target ; sh:hasValue m:nothing ]",
    "sh:property [ sh:path m:target ; sh:qualifiedValueShape [] ; sh:qualifiedMaxCount 1 ]",
    "sh:property [ sh:path m:b ; sh:qualifiedValueShape [ sh:path m:a ] ; sh:qualifiedMinCount 1 ]",
)


def doubtful(shape: str, good: Graph) -> set[str]:
    """Give the attacks of the good graph that are in doubt."""
    shapes = aimed(Graph().parse(data=f"{HEAD} {shape} .", format="turtle"))
    return foci(stored(good), doubts(shapes))


@pytest.mark.parametrize("shape", KNOWN)
def test_what_is_known_is_told_as_the_reference_tells_it(shape: str, good: Graph) -> None:
    """The nodes in doubt are those that do not conform."""
    shapes = Graph().parse(data=f"{HEAD} {shape} .", format="turtle")
    wrong = {breach.focus for breach in breaches(validate(good, shapes, load_shapes().classes))}
    assert doubtful(shape, good) == wrong


@pytest.mark.parametrize("shape", UNKNOWN)
def test_what_is_not_known_leaves_all_in_doubt(shape: str, good: Graph) -> None:
    """A constraint, a path or a datatype that the store may take otherwise passes no node."""
    attacks = foci(stored(good), ["SELECT ?focus { ?focus a <https://w3id.org/mithaq/ns#Attack> }"])
    assert attacks
    assert doubtful(shape, good) == attacks
