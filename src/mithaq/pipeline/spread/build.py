"""Articles into a graph that lies in files, on a cluster."""

from __future__ import annotations

import shutil
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from mithaq.engine.spark.cluster import Cluster
from mithaq.engine.spark.dataset import SparkDataset
from mithaq.errors import EngineError
from mithaq.model import Failure, PassedOver
from mithaq.pipeline.build import Tally
from mithaq.pipeline.extraction import Extract
from mithaq.pipeline.fingerprint import fingerprint
from mithaq.pipeline.links import shipped_links
from mithaq.pipeline.reading import Reading
from mithaq.pipeline.spread.graph import spread_graph
from mithaq.pipeline.spread.reading import Outcome, find, read
from mithaq.pipeline.spread.tables import TABLES, tables
from mithaq.store import Entry

_LISTED = 10_000
"""Failures that are told one by one; the rest is counted."""

_READ, _STATED, _DROPPED, _PASSED, _FAILED = "read", "stated", "dropped", "passed over", "failed"


def build_spread(
    paths: Sequence[str],
    output: Path,
    cluster: Cluster,
    *,
    make: Callable[[], Extract],
    meta: Path | None = None,
) -> Tally:
    """Read articles on a cluster and write the graph: sorted N-Quads, and tables in Parquet.

    The files in ``output/graph`` are, one after the other, what ``mithaq export nquads`` gives of
    the same articles; the tables hold what ``mithaq export csv`` gives.

    Args:
        paths: files and folders that all machines of the cluster see.
        output: a new folder that they see too.
        cluster: the machines.
        make: builds the reader of articles, once for each part of them.
        meta: what is known of the articles.

    Raises:
        EngineError: the folder is there already, or the cluster fails.
        SourceError: a path is missing, or the metadata file is malformed.
    """
    if output.exists():
        raise EngineError(f"{output} exists already.", "Name a new folder.")
    outcomes = read(find(cluster, paths, meta), make, fingerprint()).persist()
    with _draft(output) as draft:
        graph = spread_graph(outcomes.flat_map(_entry), shipped_links())
        graph.lines().save_lines(str(draft / "graph"))
        for name, rows in tables(graph).items():
            rows.save_table(str(draft / "tables" / name), TABLES[name])
    return _tally(outcomes)


@contextmanager
def _draft(output: Path) -> Iterator[Path]:
    """Give the folder to write in; it gets its name at the end: it is there whole or not at all."""
    draft = output.absolute().with_name(f"{output.name}.part")
    shutil.rmtree(draft, ignore_errors=True)  # what a build that did not end has left
    yield draft
    draft.replace(output)


def _entry(outcome: Outcome) -> Iterator[Entry]:
    if isinstance(outcome, Reading):
        yield replace(outcome.entry, rows=())  # they are made anew when the persons are known


def _tally(outcomes: SparkDataset[Outcome]) -> Tally:
    """Count what became of everything, and fetch what could not be read."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for (sort, what), number in outcomes.total(_counts).items():
        counts[sort][what] = number
    failures = outcomes.flat_map(_failure).take(_LISTED)
    return Tally(
        counts[_READ].total(),
        failures=sorted(failures, key=lambda failure: (failure.origin, failure.reason)),
        unlisted=counts[_FAILED].total() - len(failures),
        passed_over=counts[_PASSED],
        statements=counts[_STATED].total(),
        dropped=counts[_DROPPED],
    )


def _counts(outcome: Outcome) -> Counter[tuple[str, str]]:
    if isinstance(outcome, Failure):
        return Counter([(_FAILED, "")])
    if isinstance(outcome, PassedOver):
        return Counter([(_PASSED, outcome.reason)])
    dropped = {(_DROPPED, reason): number for reason, number in outcome.dropped.items()}
    return Counter({(_READ, ""): 1, (_STATED, ""): outcome.statements, **dropped})


def _failure(outcome: Outcome) -> Iterator[Failure]:
    if isinstance(outcome, Failure):
        yield outcome
