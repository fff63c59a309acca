import json

from hypothesis import given

from mithaq.assemble import report
from mithaq.model import ArticleGraph
from mithaq.model.report import EntityReport, FactReport, Step, TimeSpan
from mithaq.store.record import read_article, read_record, write_metadata, write_record
from mithaq.store.rows import read_row, rows
from tests.newsroom import attack
from tests.strategies import article_graphs


@given(article_graphs())
def test_a_record_reads_back_exactly(graph: ArticleGraph) -> None:
    """What was read from an article is the same after it was written and read again."""
    article = graph.article
    again = read_article(article.id, article.text, write_metadata(article))
    assert again == article
    assert read_record(again, write_record(graph)) == graph


@given(article_graphs())
def test_rows_read_back_exactly(graph: ArticleGraph) -> None:
    """What an article reports is the same after it was written and read again."""
    told = report(graph)
    again = [read_row(*row) for row in rows(told)]
    assert [row for row in again if isinstance(row, EntityReport)] == list(told.entities)
    assert [row for row in again if isinstance(row, FactReport)] == list(told.facts)
    assert [row for row in again if isinstance(row, Step)] == list(told.steps)
    times = {fact.time for fact in told.facts if fact.time}
    assert {row for row in again if isinstance(row, TimeSpan)} == times


def test_a_record_is_one_line_of_readable_json() -> None:
    """A record has no line break and keeps Arabic as it is."""
    record = write_record(attack())
    assert "\n" not in record
    assert "أربيل" in record
    assert len(json.loads(record)) == 3
