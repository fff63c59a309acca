import json
from pathlib import Path
from typing import Any

import pyoxigraph
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.assemble import report
from mithaq.export import WRITERS, Source, carried, nquads
from mithaq.export.explanation import explanation
from mithaq.model import ArticleGraph, FactType, Span
from mithaq.pipeline.exporting import export
from tests.newsroom import announcement, articles, attack, built, dialogue, vote
from tests.strategies import article_graphs


def exported(root: Path, form: str) -> bytes:
    """Export the newsroom's graph."""
    return b"".join(carried(export(built(root / "kg"), WRITERS[form])))


def facts(*graphs: ArticleGraph) -> list[dict[str, Any]]:
    """Give the flat view of these articles."""
    told = Source(pyoxigraph.Store(), lambda: ((graph, report(graph)) for graph in graphs))
    return [json.loads(line) for line in carried(WRITERS["facts"](told))]


def test_nquads_are_sorted_and_distinct(tmp_path: Path) -> None:
    """Each quad is one line, in the order of the bytes."""
    lines = exported(tmp_path, "nquads").splitlines(keepends=True)
    assert lines == sorted(set(lines))


@given(st.sets(st.integers(0, 999), min_size=1), st.integers(1, 5))
def test_sorting_by_parts_is_sorting(numbers: set[int], run: int) -> None:
    """Quads that are put aside in sorted runs come out as if sorted at once."""
    store = pyoxigraph.Store()
    node = pyoxigraph.NamedNode("https://example.org/")
    store.extend(pyoxigraph.Quad(node, node, pyoxigraph.Literal(str(n)), node) for n in numbers)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nquads, "_RUN", run)
        lines = list(carried(WRITERS["nquads"](Source(store, lambda: iter(())))))
    assert lines == sorted(lines)
    assert len(lines) == len(numbers)


def test_trig_holds_the_same_quads(tmp_path: Path) -> None:
    """TriG reads back as the quads of the N-Quads, and uses prefixes."""
    written = exported(tmp_path, "trig")
    assert b"@prefix m:" in written
    read = {str(quad) for quad in pyoxigraph.parse(written, pyoxigraph.RdfFormat.TRIG)}
    lines = exported(tmp_path, "nquads")
    assert read == {str(quad) for quad in pyoxigraph.parse(lines, pyoxigraph.RdfFormat.N_QUADS)}


def test_facts_have_a_line_for_each_article(tmp_path: Path) -> None:
    """Articles come in the order of their ids, with publisher and day."""
    lines = [json.loads(line) for line in exported(tmp_path, "facts").splitlines()]
    assert [line["article"] for line in lines] == sorted(g.article.id for g in articles())
    assert lines[0]["publisher"] == "صحيفة الضفتين"
    assert lines[0]["published"] == "2020-11-18"


@given(article_graphs())
def test_facts_quote_the_text(graph: ArticleGraph) -> None:
    """Every fact's quote stands at its offsets, and its roles name entities of the article."""
    (line,) = facts(graph)
    for fact in line["facts"]:
        assert graph.article.text[fact["start"] : fact["end"]] == fact["quote"]
    assert len(line["entities"]) == len(graph.entities)
    assert len(line["facts"]) == len(graph.statements)


def test_roles_are_lists_only_where_there_may_be_many() -> None:
    """A person holds one office; participants are a list, even when there is one."""
    (line,) = facts(dialogue())
    roles = {fact["type"]: fact["roles"] for fact in line["facts"]}
    assert roles[FactType.HOLDS_OFFICE] == {"person": "e7", "office": "e5", "status": "current"}
    assert roles[FactType.MEETING] == {"participants": ["e6", "e7"], "place": ["e3"]}
    assert roles[FactType.SESSION]["round"] == 2


def test_times_have_the_ends_that_are_known() -> None:
    """A point has no end, a deadline no start, and the words are kept."""
    (told, day) = facts(announcement(), attack())
    assert told["facts"][2]["time"] == {
        "start": None,
        "end": "2021-01-15",
        "text": "15 يناير 2021",
    }
    assert day["facts"][0]["time"] == {"start": "2021-02-15", "end": None, "text": "15 فبراير 2021"}
    assert told["facts"][0]["time"] is None


def test_identities_rules_and_speakers_are_given() -> None:
    """Entities and facts carry their IRIs, facts their rule, confidence and speakers."""
    (line,) = facts(vote())
    (*_, denial) = line["facts"]
    speaker = next(e for e in line["entities"] if e["id"] == denial["by"][0])
    assert (speaker["name"], speaker["type"]) == ("الحكومة البريطانية", "Organization")
    assert speaker["iri"].startswith("https://w3id.org/mithaq/id/organization/")
    assert denial["iri"].startswith("https://w3id.org/mithaq/id/assertion/")
    assert (denial["rule"], denial["confidence"]) == ("forcemovement/test", 0.9)
    office = next(e for e in line["entities"] if e["type"] == "Office")
    assert office["of"] == "e1"
    assert "of" not in speaker


def test_an_explanation_gives_everything_its_place() -> None:
    """What was noticed, mentions and statements have their words and offsets."""
    graph = announcement()
    text = graph.article.text
    day = text.index("15 يناير")
    noticed = {"times": [(Span(day, day + 13), {"from": None, "to": "2021-01-15"})]}
    found = explanation(noticed, graph, report(graph))
    assert found["times"] == [
        {
            "text": "15 يناير 2021",
            "start": day,
            "end": day + 13,
            "from": None,
            "to": "2021-01-15",
        }
    ]
    assert [mention["start"] for mention in found["mentions"]] == sorted(
        span.start for entity in graph.entities for span in entity.mentions
    )
    assert len(found["statements"]) == len(graph.statements)
