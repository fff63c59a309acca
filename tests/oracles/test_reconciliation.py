"""JSON schemas of the reconciliation API judge the answers of both versions."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from mithaq.reconcile import (
    DRAFT_1_0,
    VERSION_0_2,
    Catalogue,
    Dialect,
    catalogue,
    manifest_0_2,
    manifest_1_0,
)
from mithaq.store import published
from tests.newsroom import built

Json = Any

SCHEMA = json.loads((Path(__file__).parent / "reconciliation.json").read_text("utf-8"))
NAMES = ("وزير الخارجية", "فؤاد حسين", "العراق", "لا أحد", "القوات", "")


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """The entities of the newsroom's articles."""
    with published(built(tmp_path_factory.mktemp("newsroom") / "kg")) as store:
        return catalogue(store)


def answers(dialect: Dialect, known: Catalogue) -> Iterator[tuple[str, Json]]:
    """Give answers of all kinds."""
    version = "0.2" if dialect is VERSION_0_2 else "1.0"
    old = {f"q{number}": {"query": name} for number, name in enumerate(NAMES)}
    conditions = ([{"matchType": "name", "propertyValue": name}] for name in NAMES)
    new = {"queries": [{"conditions": each} for each in conditions]}
    yield f"match-{version}", dialect.match(old if version == "0.2" else new, known)
    request = {"ids": [*known.things], "properties": [{"id": name} for name in known.properties]}
    yield f"extend-{version}", dialect.extend(request, known)
    yield "suggest", dialect.suggest_entities("ا", known)
    yield "suggest", dialect.suggest_types("", known)
    yield "suggest", dialect.suggest_properties("", known)
    yield "propose", dialect.propose("Person", 5, known)
    manifest = (
        manifest_0_2("https://example.org", known) if version == "0.2" else manifest_1_0(known)
    )
    yield f"manifest-{version}", manifest


def judge(name: str, answer: Json) -> None:
    """Ask a schema."""
    schema = {"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]}
    Draft202012Validator(schema).validate(answer)


@pytest.mark.parametrize("dialect", [VERSION_0_2, DRAFT_1_0], ids=["0.2", "1.0-draft"])
def test_every_answer_has_the_form_of_its_version(dialect: Dialect, known: Catalogue) -> None:
    """Matches, values, suggestions, proposals and the manifest."""
    for name, answer in answers(dialect, known):
        assert answer
        judge(name, answer)


def test_the_schemas_can_say_no(known: Catalogue) -> None:
    """An answer of the one version is none of the other."""
    old, new = (dict(answers(each, known)) for each in (VERSION_0_2, DRAFT_1_0))
    for kind in ("match", "extend", "manifest"):
        for answer, version in ((old[f"{kind}-0.2"], "1.0"), (new[f"{kind}-1.0"], "0.2")):
            with pytest.raises(ValidationError):
                judge(f"{kind}-{version}", answer)
