from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pyshacl
import pytest
from rdflib import OWL, RDF, RDFS, SH, XSD, BNode, Graph, Literal, Node, URIRef

from mithaq.check.breach import Breach, breaches
from mithaq.check.engines import Engine, checker
from mithaq.check.reference import check
from mithaq.check.screen import doubtful
from mithaq.check.slices import batches, typed_nodes
from mithaq.check.terms import rdflib_graph
from mithaq.model import FactType
from mithaq.vocab import NS, SHAPES, VOCAB, Datatype, FactSchema, Role, RoleKind, facts
from tests.graphs import stored

SEEDS: dict[str, dict[str, str]] = tomllib.loads(
    (Path(__file__).parent / "seeds.toml").read_text(encoding="utf-8")
)
CASES = [
    pytest.param(shape, update, id=f"{shape}: {error}")
    for shape, errors in SEEDS.items()
    for error, update in errors.items()
]
CONDITIONS = (SH["or"], SH["not"], SH.xone, SH.nodeKind, SH.closed)


def name(value: FactSchema | Role) -> str:
    """Name a test after a fact type and a role."""
    return value.type if isinstance(value, FactSchema) else value.name


def validate(data: Graph, shapes: Graph, ontology: Graph) -> Graph:
    """Give the report of the reference engine."""
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes, ont_graph=ontology, inference="none")
    assert isinstance(report, Graph)
    return report


def found(report: Graph) -> dict[URIRef, set[Node]]:
    """Give the shapes that found something, each with its messages."""
    return {
        shape: set(report.objects(result, SH.resultMessage))
        for result, shape in report.subject_objects(SH.sourceShape)
        if isinstance(shape, URIRef)
    }


def property_shapes(shapes: Graph, schema: FactSchema, role: Role) -> Iterator[Node]:
    """Give the shapes that look at a role in assertions of its class, or in all assertions."""
    for target in (schema.iri, f"{NS}Assertion"):
        for node in shapes.subjects(SH.targetClass, URIRef(target)):
            for shape in shapes.objects(node, SH.property):
                if (shape, SH.path, URIRef(role.iri)) in shapes:
                    yield shape


ROLES = [(schema, role) for schema in facts().values() for role in schema.roles.values()]
CONCEPTS = [(schema, role) for schema, role in ROLES if role.kind is RoleKind.CONCEPT]


def test_good_graph_conforms(good: Graph, shapes: Graph, ontology: Graph) -> None:
    """A graph with every class of assertion and every sort of entity has no finding.

    The screen is sure of every node in it, or it would be no faster than the reference.
    """
    assert found(validate(good, shapes, ontology)) == {}
    store = stored(good)
    assert doubtful(store, list(typed_nodes(store))) == []
    assert {URIRef(schema.iri) for schema in facts().values()} <= set(good.objects(None, RDF.type))


@pytest.mark.parametrize(("shape", "update"), CASES)
def test_planted_error_is_found(shape: str, update: str, good: Graph, shapes: Graph) -> None:
    """A planted error is found by the shape that should find it, and said in both languages.

    The screen lets none of them pass, and a second engine, if it is there, agrees on all that is
    found.
    """
    good.update(update)
    store = stored(good)
    nodes = list(typed_nodes(store))
    breaches = check(store, nodes)
    (told, *_) = [breach for breach in breaches if breach.rule == shape]
    said = {str(message) for message in shapes.objects(URIRef(SHAPES + shape), SH.message)}
    assert {told.message_en, told.message_ar} == said
    assert len(said) == len(("ar", "en"))
    foci = {breach.focus for breach in breaches}
    assert foci <= set(doubtful(store, nodes))
    if find_spec("shifty"):
        assert seen(checker(Engine.PYSHIFTY).check(store, nodes)) == seen(breaches)


def seen(breaches: list[Breach]) -> set[tuple[str, str, str, str]]:
    """Give what engines must agree on."""
    return {(breach.focus, breach.rule, breach.component, breach.path) for breach in breaches}


def test_slices_find_what_the_whole_finds(good: Graph, shapes: Graph, ontology: Graph) -> None:
    """A dozen errors at once: slices of any size have the results of one run over all of it.

    The screen finds the same nodes in slices as in the whole.
    """
    named = "visit", "merkel-chancellor", "withdrawal", "strength-after", "evidence-signing"
    updates = [update for errors in SEEDS.values() for update in errors.values()]
    fitting = [update for update in updates if any(f":{name} " in update for name in named)]
    for update in fitting[::3]:
        good.update(update)
    store = stored(good)
    graph = rdflib_graph({quad.triple for quad in store})
    whole = sorted(breaches(validate(graph, shapes, ontology)))
    assert len(whole) >= 12
    for size in (1, 7, 1000):
        slices = list(batches(typed_nodes(store), size))
        assert sorted(breach for nodes in slices for breach in check(store, nodes)) == whole
        doubted = {node for nodes in slices for node in doubtful(store, nodes)}
        assert doubted == set(doubtful(store, list(typed_nodes(store))))


def test_every_shape_has_a_planted_error(shapes: Graph) -> None:
    """No shape that can find something goes without an error on which it is tried."""
    fallible = {s for c in (*CONDITIONS, SH.path) for s in shapes.subjects(c)}
    named = {str(s).removeprefix(SHAPES) for s in fallible if isinstance(s, URIRef)}
    assert named == SEEDS.keys()


def test_shapes_look_at_declared_terms(shapes: Graph, ontology: Graph) -> None:
    """Every class, path and word that a shape names is declared in the ontology."""
    terms = {node for node in shapes.all_nodes() if str(node).startswith((NS, VOCAB))}
    assert len(terms) > 100
    assert [term for term in terms if (term, RDF.type, None) not in ontology] == []


def test_shapes_are_core_constraints(shapes: Graph) -> None:
    """No shape holds a query, which would run once for every node."""
    assert not list(shapes.subject_objects(SH.sparql))
    assert not list(shapes.subject_objects(SH.select))


def test_targets_are_one_class_each(shapes: Graph) -> None:
    """Every node shape has one target, and every property shape belongs to one of them."""
    for node in shapes.subjects(RDF.type, SH.NodeShape):
        assert len(list(shapes.objects(node, SH.targetClass))) == 1
    for shape in shapes.subjects(RDF.type, SH.PropertyShape):
        assert len(list(shapes.subjects(SH.property, shape))) == 1


@pytest.mark.parametrize(("schema", "role"), ROLES, ids=name)
def test_every_role_is_looked_at(schema: FactSchema, role: Role, shapes: Graph) -> None:
    """A role of the fact map has a shape, which allows one value where the map does."""
    looking = list(property_shapes(shapes, schema, role))
    assert looking
    limits = {int(str(n)) for shape in looking for n in shapes.objects(shape, SH.maxCount)}
    assert limits == ({1} if role.key and not role.many else set())


@pytest.mark.parametrize(("schema", "role"), CONCEPTS, ids=name)
def test_words_are_those_of_the_closed_list(
    schema: FactSchema, role: Role, shapes: Graph, ontology: Graph
) -> None:
    """A shape allows the words of the role's closed list and no others."""
    (shape,) = property_shapes(shapes, schema, role)
    (head,) = shapes.objects(shape, SH["in"])
    scheme = URIRef(f"{VOCAB}{role.scheme}")
    assert set(shapes.items(head)) == {
        word for word in ontology.subjects(None, scheme) if isinstance(word, URIRef)
    }


@pytest.mark.parametrize("schema", facts().values(), ids=name)
def test_assertions_are_closed(schema: FactSchema, shapes: Graph) -> None:
    """An assertion may have the roles of its class, what all assertions have, and nothing else."""
    shape = URIRef(f"{schema.iri.replace(NS, SHAPES)}-closed")
    (head,) = shapes.objects(shape, SH.ignoredProperties)
    allowed = set(shapes.items(head))
    roles = {URIRef(role.iri) for role in schema.roles.values()}
    if Datatype.COUNT in {role.datatype for role in schema.roles.values()}:
        roles.add(URIRef(f"{NS}percentage"))
    if any(role.matter for role in schema.roles.values()):
        roles.add(URIRef(f"{NS}carriedOutBy"))
    everywhere = {"modality", "rank", "during", "place", "support", "evidence"}
    assert allowed == roles | {RDF.type} | {URIRef(NS + word) for word in everywhere}


def test_classes_are_those_of_the_fact_map(shapes: Graph) -> None:
    """The classes that an assertion may have are those of the fact map."""
    (head,) = shapes.objects(URIRef(f"{SHAPES}Assertion-class"), SH["in"])
    assert set(shapes.items(head)) == {URIRef(facts()[t].iri) for t in FactType}


def test_restrictions_of_the_ontology_are_checked(shapes: Graph, ontology: Graph) -> None:
    """What the ontology says every assertion has, the shapes ask for."""
    asked = {
        (target, path)
        for shape, count in shapes.subject_objects(SH.minCount)
        if int(str(count)) >= 1
        for path in shapes.objects(shape, SH.path)
        for node in shapes.subjects(SH.property, shape)
        for target in shapes.objects(node, SH.targetClass)
    }
    for class_, restriction in ontology.subject_objects(RDFS.subClassOf):
        if isinstance(restriction, BNode):
            assert (class_, ontology.value(restriction, OWL.onProperty)) in asked


ODD = (
    URIRef("urn:odd"),
    *(Literal(words) for words in ("", "٣", "\t", "<b>", "2020-01-02\n", "https://مثال")),
    *(Literal("x", lang=tag) for tag in ("ar", "AR", "ar-EG", "fr")),
    *(
        Literal(words, datatype=datatype)
        for datatype, words in (
            *((XSD.integer, words) for words in ("x", "-1", "+5", "007", "9" * 30)),
            *((XSD.decimal, words) for words in ("0.5", ".5", "5.", "1e0", f"0.{'3' * 30}")),
            *((XSD.date, words) for words in ("2020-02-30", "0000-01-01", "2020-01-02Z")),
            *((XSD.date, words) for words in ("2020-01-02+14:00", "12020-01-02", "1700-01-01")),
            (XSD.double, "NaN"),
            (XSD.float, "0.1"),
            (XSD.boolean, "true"),
            (XSD.dateTime, "2020-01-02T00:00:00"),
            (XSD.anyURI, "https://x/«»"),
        )
    ),
)
"""Values on which a store and the reference engine may differ."""


def odd_copies(good: Graph) -> Graph:
    """Give the good graph and, for each property, nodes that have an odd value for it."""
    graph = Graph() + good
    places = {path: (node, value) for node, path, value in sorted(good)}
    for number, (path, (node, value)) in enumerate(places.items()):
        for rank, odd in enumerate(ODD):
            copy = URIRef(f"urn:copy:{number}:{rank}")
            own = set(good.predicate_objects(node)) - {(path, value)}
            for about in (*own, (path, odd)):
                graph.add((copy, *about))
            for subject, way in good.subject_predicates(node):
                graph.add((subject, way, copy))
    return graph


def test_nothing_odd_passes_the_screen(good: Graph) -> None:
    """What the reference finds fault with is in doubt, and hardly anything else is."""
    store = stored(odd_copies(good))
    nodes = list(typed_nodes(store))
    wrong = {b.focus for some in batches(nodes, 5000) for b in check(store, some)}
    doubted = set(doubtful(store, nodes))
    assert len(wrong) > 500
    assert wrong <= doubted
    assert len(doubted - wrong) < len(doubted) / 10
