"""The graph of many articles, worked out group by group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import Any

from mithaq.assemble import report
from mithaq.engine import Dataset
from mithaq.graph import article_quads
from mithaq.model.report import ArticleReport
from mithaq.pipeline.spread.persons import Known, identities
from mithaq.pipeline.spread.sources import sources
from mithaq.pipeline.writer import Thing, assembled, thing_quads
from mithaq.store import Entry, entry_graph, read_row, report_rows

_ENTRY, _PERSON, _SOURCE = range(3)

_Part = tuple[Any, ...]
"""Something that is known of an article, after which of the three it is."""


@dataclass(frozen=True, slots=True)
class SpreadGraph:
    """What many articles report, and what it adds up to."""

    reports: Dataset[ArticleReport]
    things: Dataset[Thing]

    def lines(self) -> Dataset[str]:
        """Give the quads of the graph, as lines without their ends."""
        lines = self.reports.flat_map(_article_lines).union(self.things.flat_map(_thing_lines))
        return lines.persist()  # to be sorted they are counted and sampled before


def spread_graph(entries: Dataset[Entry], links: Mapping[str, str]) -> SpreadGraph:
    """Unify and assemble what was read from many articles.

    Args:
        entries: one for each article, its persons not yet compared with those of others.
        links: Q-ids by the IRIs of entities.
    """
    persons, stories = identities(entries), sources(entries)
    known = entries.flat_map(_entry).union(persons.flat_map(_person), stories.flat_map(_story))
    reports = known.group(_report).persist()
    things = reports.flat_map(_rows).group(partial(_thing, links)).persist()
    return SpreadGraph(reports, things)


def _entry(entry: Entry) -> Iterator[tuple[str, _Part]]:
    yield entry.id, (_ENTRY, entry)


def _person(known: Known) -> Iterator[tuple[str, _Part]]:
    yield known.article, (_PERSON, known.entity, known.key)


def _story(told: tuple[str, str]) -> Iterator[tuple[str, _Part]]:
    article, source = told
    yield article, (_SOURCE, source)


def _report(_: str, parts: Iterator[_Part]) -> Iterator[ArticleReport]:
    """Tell what an article reports, now that its persons and its story are known."""
    _, entry = next(parts)
    source: str = entry.source
    keys: dict[str, str] = {}
    for part, *known in parts:
        if part == _PERSON:
            person, key = known
            keys[person] = key
        else:
            (source,) = known
    yield report(entry_graph(entry, keys), source)


def _rows(told: ArticleReport) -> Iterator[tuple[str, str]]:
    return ((row.subject, row.body) for row in report_rows(told))


def _thing(links: Mapping[str, str], subject: str, bodies: Iterator[str]) -> Iterator[Thing]:
    """Assemble a subject; of reports that are equal, as of countries most are, one is in memory."""
    reports = []
    for body, same in groupby(bodies):
        reports += [read_row(subject, body)] * sum(1 for _ in same)
    yield assembled(links, reports)


def _article_lines(told: ArticleReport) -> Iterator[str]:
    return (line.rstrip("\n") for line in article_quads(told))


def _thing_lines(thing: Thing) -> Iterator[str]:
    return (line.rstrip("\n") for line in thing_quads(thing))
