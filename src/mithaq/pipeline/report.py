"""The analysts' page of a graph."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import count

import pyoxigraph
from rdflib import RDFS, SKOS, Literal

from mithaq.ask import Query, Table, ask, read_query
from mithaq.ask.answer import Node
from mithaq.headers import header
from mithaq.page import Part, Row, page
from mithaq.pipeline.choosing import chosen
from mithaq.pipeline.noticed import findings_part
from mithaq.pipeline.validation import validate
from mithaq.resources import folder as data_folder
from mithaq.store import GraphFolder, published, reading
from mithaq.vocab.ontology import load

_TITLE = "ميثاق: ما تقوله المقالات"
_EVIDENCE = ("quote", "before", "after", "by", "id", "publisher", "published", "url")
_GROUPS = 40
"""Groups of a part: those with most rows."""

_ROWS = 120
"""Rows of a group, the first in its order."""


def report(folder: GraphFolder) -> Iterator[bytes]:
    """Give the page of a graph piece by piece.

    Raises:
        GraphFolderError: the folder cannot be read, or holds changes that are not published.
    """
    words, numbers = _words(), count(1)
    with published(folder) as store:
        parts = [_part(store, query, words, numbers) for query in _queries()]
    found = validate(folder).findings
    with reading(folder) as ledger:
        parts.append(findings_part(found, ledger.text, numbers, _ROWS))
    for piece in page(parts, _TITLE):
        yield piece.encode()


def _queries() -> list[Query]:
    files = sorted((data_folder("queries") / "report").glob("*.rq"))
    return [read_query(path.stem, path.read_text(encoding="utf-8")) for path in files]


def _words() -> dict[str, str]:
    """Give the Arabic labels of the words of closed lists, by their IRIs."""
    graph = load()
    labels = ((word, graph.objects(word, RDFS.label)) for word in graph.subjects(SKOS.inScheme))
    return {
        str(word): str(label)
        for word, found in labels
        for label in found
        if isinstance(label, Literal) and label.language == "ar"
    }


def _part(
    store: pyoxigraph.Store, query: Query, words: Mapping[str, str], numbers: Iterator[int]
) -> Part:
    table = ask(store, query, {})
    found: dict[str, list[Mapping[str, str]]] = defaultdict(list)
    if isinstance(table, Table):
        for row in table.rows:
            told = dict(zip(table.columns, (_told(node, words) for node in row), strict=True))
            found[told["group"]].append(told)
    largest = sorted(found, key=lambda name: (-len(found[name]), name))
    asked = dict(header(query.text))
    chart, each = asked.get("chart", ""), int(asked.get("each", _ROWS))
    shown = {
        name: chosen(found[name], _ROWS, each=each, network=chart == "network")
        for name in largest[:_GROUPS]
    }
    return Part(
        query.name,
        query.question_ar,
        query.question_en,
        chart,
        query.columns_ar,
        {name: tuple(_row(told, numbers) for told in rows) for name, rows in shown.items()},
        {name: len(found[name]) for name in largest},
    )


def _row(told: Mapping[str, str], numbers: Iterator[int]) -> Row:
    cells = [text for column, text in told.items() if column not in ("group", *_EVIDENCE)]
    return Row(next(numbers), tuple(cells), *(told[column] for column in _EVIDENCE))


def _told(node: Node | None, words: Mapping[str, str]) -> str:
    text = "" if node is None or isinstance(node, pyoxigraph.Triple) else node.value
    return words.get(text, text)
