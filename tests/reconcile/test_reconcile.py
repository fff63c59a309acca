from typing import Any

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.errors import QueryError
from mithaq.reconcile import (
    DRAFT_1_0,
    VERSION_0_2,
    Catalogue,
    catalogue,
    manifest_0_2,
    manifest_1_0,
    preview,
)
from mithaq.reconcile.trigrams import Trigrams
from mithaq.store import published
from mithaq.vocab import PREFIXES, Property, entity_classes
from tests.newsroom import built

Json = Any


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """The entities of the newsroom's articles."""
    with published(built(tmp_path_factory.mktemp("newsroom") / "kg")) as store:
        return catalogue(store)


def asked(known: Catalogue, text: str, **more: Json) -> list[Json]:
    """Give the candidates of version 0.2 for one cell."""
    answer = VERSION_0_2.match({"q0": {"query": text, **more}}, known)
    found: list[Json] = answer["q0"]["result"]
    return found


def test_spellings_that_fold_alike_are_one_name(known: Catalogue) -> None:
    """Hamza, vowel marks and presentation forms do not matter: it is a match."""
    for text in ("فؤاد حسين", "فواد حسين", "فُؤاد حُسين", " فؤاد  حسين "):
        first = asked(known, text)[0]
        assert (first["name"], first["score"], first["match"]) == ("فؤاد حسين", 100.0, True)


def test_a_misspelling_is_a_candidate_and_no_match(known: Catalogue) -> None:
    """The name comes first with less than a full score."""
    first = asked(known, "مايك بامبيو")[0]
    assert first["name"] == "مايك بومبيو"
    assert 50 < first["score"] < 100
    assert not first["match"]


def test_names_that_several_have_are_no_match(known: Catalogue) -> None:
    """Two foreign ministers: a property tells them apart."""
    both = asked(known, "وزير الخارجية")[:2]
    assert [each["score"] for each in both] == [100.0, 100.0]
    assert not any(each["match"] for each in both)
    iraqi = {"pid": "officeOf", "v": "العراق"}
    first, second, *_ = asked(known, "وزير الخارجية", properties=[iraqi])
    assert first["match"]
    assert first["score"] > second["score"]
    assert "العراق" in first["description"]


def test_a_type_leaves_others_out(known: Catalogue) -> None:
    """Types are the classes of the ontology."""
    for type_, found in (("Country", True), ("Person", False), ("Nothing", False)):
        assert bool(asked(known, "العراق", type=type_)) is found


def test_the_draft_asks_by_name_id_and_property(known: Catalogue) -> None:
    """Conditions can be required, and can be turned round; names have language and direction."""
    (iraq,) = (each["id"] for each in asked(known, "العراق", type="Country", limit=1))
    office = {"matchType": "property", "propertyId": "officeOf", "propertyValue": {"id": iraq}}
    queries = [
        {"conditions": [{"matchType": "id", "propertyValue": iraq}]},
        {"conditions": [office | {"required": True}], "type": "Office"},
        {"conditions": [office | {"required": True, "matchQuantifier": "none"}], "type": "Office"},
    ]
    answers = DRAFT_1_0.match({"queries": queries}, known)["results"]
    by_id, with_, without = (answer["candidates"] for answer in answers)
    assert [each["id"] for each in by_id] == [iraq]
    assert (by_id[0]["lang"], by_id[0]["dir"], by_id[0]["match"]) == ("ar", "rtl", True)
    assert {each["name"] for each in with_} == {"وزير الخارجية", "رئيس الوزراء"}
    assert with_[0]["id"] not in {each["id"] for each in without}


def test_values_of_properties_are_given(known: Catalogue) -> None:
    """A thing that has none gets none, in the form of each version."""
    pompeo = asked(known, "مايك بومبيو")[0]["id"]
    request = {"ids": [pompeo, "person/0"], "properties": [{"id": "holdsOffice"}]}
    old = VERSION_0_2.extend(request, known)
    assert old["rows"]["person/0"] == {"holdsOffice": []}
    (office,) = old["rows"][pompeo]["holdsOffice"]
    assert office["name"] == "وزير الخارجية"
    new = DRAFT_1_0.extend(request, known)
    assert [row["id"] for row in new["rows"]] == [pompeo, "person/0"]
    assert new["rows"][0]["properties"][0]["values"] == [{**office, "lang": "ar", "dir": "rtl"}]


def test_suggestions_complete_what_is_typed(known: Catalogue) -> None:
    """The start of any word of a name, and of a type or property in either language."""
    names = [each["name"] for each in VERSION_0_2.suggest_entities("بومب", known)["result"]]
    assert names == ["مايك بومبيو"]
    for prefix in ("Pers", "شخ"):
        assert [t["id"] for t in DRAFT_1_0.suggest_types(prefix, known)["result"]] == ["Person"]
    (held,) = VERSION_0_2.suggest_properties("holds", known)["result"]
    assert held["id"] == "holdsOffice"
    proposed = DRAFT_1_0.propose("Office", 5, known)["properties"]
    assert [each["id"] for each in proposed] == ["officeOf"]


@pytest.mark.parametrize(
    "batch", [[], {"q0": {}}, {"q0": {"query": 1}}, {"q0": {"query": "x", "properties": [1]}}, 7]
)
def test_a_malformed_batch_is_told(known: Catalogue, batch: Json) -> None:
    """What is not of the version's form is an error of the user."""
    with pytest.raises(QueryError, match="malformed"):
        VERSION_0_2.match(batch, known)
    with pytest.raises(QueryError, match="malformed"):
        DRAFT_1_0.match(batch, known)


def test_a_malformed_extension_is_told(known: Catalogue) -> None:
    """The properties that there are, are named."""
    with pytest.raises(QueryError, match="holdsOffice"):
        VERSION_0_2.extend({"ids": [], "properties": [{"id": "age"}]}, known)


def test_manifests_name_their_version(known: Catalogue) -> None:
    """Addresses of the older one start with that of the service."""
    old, new = manifest_0_2("https://example.org/reconcile", known), manifest_1_0(known)
    assert (old["versions"], new["versions"]) == (["0.2"], ["1.0-draft"])
    assert old["preview"]["url"] == "https://example.org/reconcile/preview?id={{id}}"
    assert len(old["defaultTypes"]) == len(new["defaultTypes"]) == 8


def test_a_preview_runs_no_script() -> None:
    """Names are text, whatever is in them."""
    store = ox.Store()
    node = ox.NamedNode("https://w3id.org/mithaq/id/person/1")
    class_ = ox.NamedNode(next(iter(entity_classes().values())))
    hostile = ox.Literal("<script>alert(1)</script>", language="ar")
    store.add(ox.Quad(node, ox.NamedNode(f"{PREFIXES['rdf']}type"), class_))
    store.add(ox.Quad(node, ox.NamedNode(f"{PREFIXES['rdfs']}label"), hostile))
    store.add(ox.Quad(node, ox.NamedNode(Property.FORM), ox.Literal("<b>", language="ar")))
    known = catalogue(store)
    page = preview("person/1", known)
    assert page is not None
    assert "<script" not in page
    assert "<b>" not in page
    assert 'dir="rtl"' in page
    assert preview("person/2", known) is None


@given(st.lists(st.text("ابتثجحخ ", max_size=8), max_size=6), st.text("ابتثجحخ ", max_size=8))
def test_likeness_is_full_for_equal_names_only(names: list[str], text: str) -> None:
    """It lies between 0 and 100, and 100 says that a folded name is equal."""
    index = Trigrams((str(number), (name,)) for number, name in enumerate(names))
    for place, likeness in index.alike(text).items():
        assert 0 < likeness <= 100
        assert (likeness == 100) == (names[int(place)].split() == text.split())
