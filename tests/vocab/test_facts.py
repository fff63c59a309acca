from __future__ import annotations

from pathlib import Path

import pytest

from mithaq.errors import OntologyError
from mithaq.model import EntityType, FactType
from mithaq.vocab import Datatype, FactSchema, RoleKind, entity_classes, facts, term
from mithaq.vocab.facts import read_entities, read_facts

SCHEMAS = list(facts().values())


def test_every_type_has_its_schema() -> None:
    """There is a schema for each fact type and a class for each entity type, read once."""
    assert list(facts()) == list(FactType)
    assert list(entity_classes()) == list(EntityType)
    assert facts() is facts()
    assert entity_classes() is entity_classes()


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: schema.type)
def test_roles_are_filled_by_one_kind_of_thing(schema: FactSchema) -> None:
    """A role has entity types, a closed list or a datatype, and only one of them."""
    for name, role in schema.roles.items():
        assert role.name == name
        assert [bool(role.types), bool(role.scheme), bool(role.datatype)].count(True) == 1


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: schema.type)
def test_facts_can_be_told_apart(schema: FactSchema) -> None:
    """Every fact type has a key role, and a direct triple is made of roles that it has."""
    assert any(role.key for role in schema.roles.values())
    if schema.direct:
        assert {schema.direct.subject, schema.direct.object} <= schema.roles.keys()
        assert schema.direct.by is None or schema.direct.by in schema.roles


def test_kind_of_role_follows_from_what_fills_it() -> None:
    """Entity types make an entity role, a list a concept role, a datatype a literal role."""
    roles = facts()[FactType.FORCE_STRENGTH].roles
    assert roles["force"].kind is RoleKind.ENTITY
    assert roles["bound"].kind is RoleKind.CONCEPT
    assert roles["count"].kind is RoleKind.LITERAL
    assert roles["count"].datatype is Datatype.COUNT


@pytest.mark.parametrize(
    ("type_", "roles", "expected"),
    [
        (FactType.MEETING, {"participants": ("e1", "e2")}, "metWith"),
        (FactType.RELATION, {"relation": ("led_by",)}, "ledBy"),
        (FactType.AGREEMENT_ACT, {"action": ("sign",)}, "signed"),
        (FactType.AGREEMENT_ACT, {"action": ("violate",)}, None),
        (FactType.HOLDS_OFFICE, {"status": ("acting",)}, "holdsOffice"),
        (FactType.HOLDS_OFFICE, {"status": ("former",)}, None),
        (FactType.HOLDS_OFFICE, {"person": ("e1",), "office": ("e2",)}, None),
    ],
)
def test_direct_property_follows_from_the_roles(
    type_: FactType, roles: dict[str, tuple[str, ...]], expected: str | None
) -> None:
    """The choosing role gives the property; a word that is not in the table gives none."""
    direct = facts()[type_].direct
    assert direct
    assert direct.iri(roles) == (expected and term(expected))


@pytest.mark.parametrize(
    "text",
    ["", "[Meeting]", "not toml", "[HoldsOffice]\nclass = 1\nstate = true\nroles = 3"],
)
def test_malformed_fact_map_says_so(text: str, tmp_path: Path) -> None:
    """A fact map that lacks a type or a part of it is refused with its file's name."""
    path = tmp_path / "facts.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(OntologyError, match=r"facts\.toml is malformed"):
        read_facts(path)


def test_incomplete_entity_map_says_so(tmp_path: Path) -> None:
    """An entity map that lacks a type is refused with its file's name."""
    path = tmp_path / "entities.toml"
    path.write_text('Person = "Person"', encoding="utf-8")
    with pytest.raises(OntologyError, match=r"entities\.toml is malformed"):
        read_entities(path)
