from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.review.changes import Change, Changes, Impact
from mithaq.review.compare import compare, next_version
from mithaq.review.ontology import Ontology, load_ontology
from mithaq.vocab.ontology import files

PROLOGUE = """@prefix m: <https://example.org/shop#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://example.org/shop> a owl:Ontology ; owl:versionInfo "1.4.2" .
m:Agent a owl:Class . m:Shop a owl:Class .
"""
CASES = tomllib.loads((Path(__file__).parent / "changes.toml").read_text(encoding="utf-8"))[
    "change"
]
PERSON = 'm:Person a owl:Class ; rdfs:label "شخص"@ar, "person"@en .'


def load(tmp_path: Path, text: str) -> Ontology:
    """Load an ontology of one file."""
    path = tmp_path / "o.ttl"
    path.write_text(PROLOGUE + text, encoding="utf-8")
    return load_ontology([path])


def changes(tmp_path: Path, before: str, after: str) -> Changes:
    """Compare two ontologies."""
    return compare("1.4.2", load(tmp_path, before), load(tmp_path, after))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["told"])
def test_a_change_is_told_and_weighed(tmp_path: Path, case: Mapping[str, str]) -> None:
    """Each kind of change is told once, with what it does to those who use the ontology."""
    (change,) = changes(tmp_path, case["before"], case["after"]).changes
    assert (change.impact, change.en) == (case["impact"], case["told"])
    assert change.ar != change.en


def test_what_only_follows_a_new_name_is_no_change(tmp_path: Path) -> None:
    """A renamed class takes its links and those to it along."""
    below = "m:Person rdfs:subClassOf m:Agent . m:Child rdfs:subClassOf m:Person ."
    text = f"{PERSON} m:Child a owl:Class . {below}"
    (change,) = changes(tmp_path, text, text.replace("m:Person", "m:Human")).changes
    assert "renamed" in change.en


def test_twins_are_not_taken_for_renames(tmp_path: Path) -> None:
    """Two new terms with the words of the old one: nothing tells which it became."""
    two = PERSON.replace("m:Person", "m:One") + PERSON.replace("m:Person", "m:Two")
    told = {change.en for change in changes(tmp_path, PERSON, two).changes}
    assert told == {"m:Person was removed", "m:One was added", "m:Two was added"}


def test_nothing_has_changed_against_itself() -> None:
    """Mithaq's own ontology has not changed since itself."""
    ontology = load_ontology(files(align=True))
    assert compare("now", ontology, ontology) == Changes("now", (), "0.1.0")


@pytest.mark.parametrize(
    ("version", "impacts", "next_"),
    [
        ("1.4.2", [Impact.OTHER], "1.4.3"),
        ("1.4.2", [Impact.OTHER, Impact.ADDITIVE], "1.5.0"),
        ("1.4.2", [Impact.ADDITIVE, Impact.BREAKING], "2.0.0"),
        ("0.4.2", [Impact.ADDITIVE], "0.4.3"),
        ("0.4.2", [Impact.BREAKING], "0.5.0"),
        ("0.4.2", [], "0.4.2"),
        ("Version 1.0.0 of May", [Impact.OTHER], "1.0.1"),
        ("spring", [Impact.BREAKING], ""),
    ],
)
def test_versions_follow_the_gravest_change(
    version: str, impacts: list[Impact], next_: str
) -> None:
    """The version that is suggested follows semantic versioning."""
    assert next_version(version, impacts) == next_


@given(st.tuples(*[st.integers(0, 99)] * 3), st.lists(st.sampled_from(Impact), min_size=1))
def test_versions_only_rise(version: tuple[int, int, int], impacts: list[Impact]) -> None:
    """Whatever changed, the next version is above the last, and graver changes raise it more."""
    last = ".".join(map(str, version))
    raised = tuple(map(int, next_version(last, impacts).split(".")))
    assert raised > version
    assert raised <= tuple(map(int, next_version(last, [*impacts, Impact.BREAKING]).split(".")))


def test_the_gravest_changes_come_first(tmp_path: Path) -> None:
    """Changes are ordered by what they do."""
    found: tuple[Change, ...] = changes(
        tmp_path, PERSON, 'm:New a owl:Class . m:Agent rdfs:label "agent"@en .'
    ).changes
    assert [c.impact for c in found] == [Impact.BREAKING, Impact.ADDITIVE, Impact.OTHER]
