from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from mithaq.review.knowledge import with_ends
from mithaq.review.ontology import load_ontology
from mithaq.review.questions import questions, touched
from mithaq.review.terms import links, terms
from mithaq.review.usage import TermUse, use
from mithaq.store import published
from mithaq.vocab import NS, PREFIXES, concept
from mithaq.vocab.ontology import files
from tests.newsroom import built


@pytest.fixture
def found(tmp_path: Path) -> Mapping[str, TermUse]:
    """The use of Mithaq's terms in the newsroom's graph."""
    with published(built(tmp_path / "kg")) as store:
        return use(store, terms(load_ontology(files(align=True))).values())


def test_uses_are_counted(found: Mapping[str, TermUse]) -> None:
    """Members of classes, triples of properties, and what points to a word of a list."""
    assert found[f"{NS}Tenure"].count == found[f"{NS}holder"].count > 0
    assert found[concept("tenure-status", "acting")].count > 0
    assert found[f"{NS}ratified"] == TermUse()


def test_ends_are_told_as_used(found: Mapping[str, TermUse]) -> None:
    """The classes of subjects and values, and the datatypes of literals, with their numbers."""
    holder = found[f"{NS}holder"]
    assert [(share.name, share.count) for share in holder.subjects] == [
        (f"{NS}Tenure", holder.count)
    ]
    assert {share.name for share in holder.objects} == {f"{NS}Person"}
    assert {s.name for s in found[f"{NS}start"].objects} == {f"{PREFIXES['xsd']}integer"}


def test_passages_prove_the_use(found: Mapping[str, TermUse]) -> None:
    """What an assertion, its role, an entity or evidence rests on is shown, not more than three."""
    for name in ("Tenure", "holder", "Person", "Evidence", "exact", "Article", "title"):
        passages = found[f"{NS}{name}"].passages
        assert 0 < len(passages) <= 3, name
        assert all(passage.exact and passage.rule for passage in passages), name
    assert found[f"{NS}Tenure"].rules


def test_questions_touch_what_they_name(tmp_path: Path) -> None:
    """The IRIs of a query are found whether written with a prefix or whole, but not in comments."""
    path = tmp_path / "who.rq"
    path.write_text(
        "# question-en: Who?\n# question-ar: من؟\nPREFIX m: <https://example.org/#>\n"
        "SELECT * { ?a m:b/^m:c <https://example.org/d> . # m:e\n FILTER(?a < 'm:f') }",
        encoding="utf-8",
    )
    asked = questions([path])
    assert set(asked) == {f"https://example.org/{x}" for x in ("#b", "#c", "d")}
    assert {(q.name, q.en, q.ar) for found in asked.values() for q in found} == {
        ("who", "Who?", "من؟")
    }


def test_prefixes_alone_touch_nothing() -> None:
    """The namespace of a prefix is no term."""
    assert touched("PREFIX a: <urn:a> PREFIX b: <urn:b> ASK { }") == frozenset()


def test_questions_touch_the_ends_of_properties() -> None:
    """Who asks for a speaker asks for actors."""
    linked = links(load_ontology(files()))
    asked = with_ends({f"{NS}speaker": ()}, linked)
    assert {f"{NS}speaker", f"{NS}Actor", f"{NS}Declaration"} == set(asked)
