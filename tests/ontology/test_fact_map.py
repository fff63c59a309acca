from __future__ import annotations

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, Graph, Node, URIRef

from mithaq.model import EntityType, FactType
from mithaq.vocab import (
    NS,
    VOCAB,
    Datatype,
    FactSchema,
    Property,
    Role,
    RoleKind,
    concept,
    entity_classes,
    facts,
)

ROLES = [(schema, role) for schema in facts().values() for role in schema.roles.values()]
DIRECT = [schema for schema in facts().values() if schema.direct]


def name(value: FactSchema | Role) -> str:
    """Name a test after a fact type and a role."""
    return value.type if isinstance(value, FactSchema) else value.name


def above(ontology: Graph, class_: str) -> set[Node]:
    """Give a class and all classes above it."""
    return {node for node in ontology.transitive_objects(URIRef(class_), RDFS.subClassOf) if node}


def members(ontology: Graph, class_: Node) -> set[Node]:
    """Give the classes of a union, or the class itself."""
    unions = ontology.objects(class_, OWL.unionOf)
    return {part for union in unions for part in ontology.items(union)} or {class_}


def allows(ontology: Graph, iri: str, end: URIRef, class_: str) -> bool:
    """Tell whether a property's domain or range takes in a class."""
    return all(
        above(ontology, class_) & members(ontology, allowed)
        for allowed in ontology.objects(URIRef(iri), end)
    )


@pytest.mark.parametrize("type_", EntityType)
def test_entity_types_are_entity_classes(type_: EntityType, ontology: Graph) -> None:
    """Every entity type becomes a class of entities."""
    assert URIRef(f"{NS}Entity") in above(ontology, entity_classes()[type_])


@pytest.mark.parametrize("type_", FactType)
def test_fact_types_are_assertion_classes(type_: FactType, ontology: Graph) -> None:
    """Every fact type becomes a class of state or event assertions, as the map says."""
    schema = facts()[type_]
    parent = "StateAssertion" if schema.state else "EventAssertion"
    assert URIRef(NS + parent) in above(ontology, schema.iri)


@pytest.mark.parametrize(("schema", "role"), ROLES, ids=name)
def test_roles_are_declared_as_what_fills_them(
    schema: FactSchema, role: Role, ontology: Graph
) -> None:
    """A role's property is of the right kind, and its domain takes in the class."""
    literal = role.kind is RoleKind.LITERAL
    kind = OWL.DatatypeProperty if literal else OWL.ObjectProperty
    assert (URIRef(role.iri), RDF.type, kind) in ontology
    assert allows(ontology, role.iri, RDFS.domain, schema.iri)


@pytest.mark.parametrize(("schema", "role"), ROLES, ids=name)
def test_ranges_take_in_what_may_fill_a_role(
    schema: FactSchema, role: Role, ontology: Graph
) -> None:
    """A role's range takes in the classes of its entity types, a concept, or its datatype."""
    (range_,) = ontology.objects(URIRef(role.iri), RDFS.range)
    assert schema.roles[role.name] is role
    for type_ in role.types:
        assert allows(ontology, role.iri, RDFS.range, entity_classes()[type_]), type_
    if role.scheme:
        assert range_ == SKOS.Concept
        assert (URIRef(f"{VOCAB}{role.scheme}"), RDF.type, SKOS.ConceptScheme) in ontology
    if role.datatype:
        assert str(range_).endswith("string" if role.datatype is Datatype.STRING else "integer")


def test_properties_are_functional_where_every_type_allows_one_value(ontology: Graph) -> None:
    """What tells facts apart and has one value is functional; what reports may add to is not."""
    single: dict[str, bool] = {}
    for schema in facts().values():
        for role in schema.roles.values():
            single[role.iri] = single.get(role.iri, True) and role.key and not role.many
    functional = set(ontology.subjects(RDF.type, OWL.FunctionalProperty))
    assert {iri for iri in single if URIRef(iri) in functional} == {
        i for i, s in single.items() if s
    }


@pytest.mark.parametrize("schema", DIRECT, ids=name)
def test_direct_properties_fit_the_roles(schema: FactSchema, ontology: Graph) -> None:
    """A direct property points back to its class and is declared between entities."""
    assert schema.direct
    for iri in schema.direct.properties.values():
        assert (URIRef(iri), RDF.type, OWL.ObjectProperty) in ontology
        assert (URIRef(iri), RDFS.seeAlso, URIRef(schema.iri)) in ontology


@pytest.mark.parametrize(
    "schema", [schema for schema in DIRECT if schema.type is not FactType.RELATION]
)
def test_direct_properties_take_in_the_roles(schema: FactSchema, ontology: Graph) -> None:
    """Whatever may fill the roles may stand at the ends; relations are held to that by shapes."""
    assert schema.direct
    for iri in schema.direct.properties.values():
        for type_ in schema.roles[schema.direct.subject].types:
            assert allows(ontology, iri, RDFS.domain, entity_classes()[type_]), type_
        for type_ in schema.roles[schema.direct.object].types:
            assert allows(ontology, iri, RDFS.range, entity_classes()[type_]), type_


@pytest.mark.parametrize("schema", [s for s in DIRECT if s.direct and s.direct.by])
def test_words_that_choose_a_direct_property_are_in_the_list(
    schema: FactSchema, ontology: Graph
) -> None:
    """A direct property is chosen by words of the role's closed list."""
    assert schema.direct
    scheme = schema.roles[str(schema.direct.by)].scheme
    for word in schema.direct.properties:
        assert (URIRef(concept(str(scheme), word)), RDF.type, SKOS.Concept) in ontology


def test_no_property_goes_unused(ontology: Graph) -> None:
    """Every property of the ontology is a role, a direct property, or one that code names."""
    roles = {role.iri for schema in facts().values() for role in schema.roles.values()}
    direct = {iri for s in facts().values() if s.direct for iri in s.direct.properties.values()}
    kinds = (OWL.ObjectProperty, OWL.DatatypeProperty)
    declared = {str(p) for kind in kinds for p in ontology.subjects(RDF.type, kind)}
    assert {p for p in declared if p.startswith(NS)} == roles | direct | set(Property)
