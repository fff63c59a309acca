"""A Spark cluster that works for this process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby, islice
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeVar

from mithaq.engine.attempt import Crash
from mithaq.engine.spark.dataset import SparkDataset

T = TypeVar("T")
R = TypeVar("R")

_PARTS = 4
"""Partitions for each core: small enough that none works long after the others are done."""

_AHEAD = 64
"""Items under way for each core, where they come from this process."""

Record = tuple[str, int, dict[str, str | None]]
"""The file that a row of a table is in, its place there, and its columns as text."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """An open session, and the number of partitions of what is grouped."""

    session: Any
    parts: int

    @classmethod
    def of(cls, session: Any) -> Cluster:  # noqa: ANN401 - no types without pyspark
        """Make a cluster of a session; ``spark.default.parallelism`` gives the partitions."""
        context = session.sparkContext
        wanted = context.getConf().get("spark.default.parallelism")
        return cls(session, int(wanted or context.defaultParallelism * _PARTS))

    def run(
        self, make: Callable[[], Callable[[T], R]], items: Iterable[T]
    ) -> Iterator[R | Crash[T]]:
        """Give one outcome for each item, in the order of the items, as ``engine.run`` does."""
        context, rest = self.session.sparkContext, iter(items)
        while some := list(islice(rest, context.defaultParallelism * _AHEAD)):
            yield from self.spread(some).attempt(make).rdd.collect()

    def spread(self, items: Sequence[T]) -> SparkDataset[T]:
        """Spread items of this process over the cluster."""
        parts = max(1, min(len(items), self.parts))
        return SparkDataset(self.session.sparkContext.parallelize(items, parts), self.parts)

    def table(self, files: Sequence[Path], columns: Sequence[str]) -> SparkDataset[Record]:
        """Read the rows of tables in Parquet; a column that a table lacks is not in its records.

        The files of one folder are one table, as Spark and others write them; the tables of
        several folders may differ in the types of their columns.
        """
        folders = groupby(sorted(files), key=attrgetter("parent"))
        tables = [self._table(list(map(str, group)), columns) for _, group in folders]
        return SparkDataset(self.session.sparkContext.union(tables), self.parts)

    def _table(self, files: Sequence[str], columns: Sequence[str]) -> Any:  # noqa: ANN401 - as above
        rows = self.session.read.option("mergeSchema", "true").parquet(*files)
        there = [name for name in columns if name in rows.columns]
        cast = [f"cast(`{name}` as string) as `{name}`" for name in there]
        placed = rows.selectExpr("_metadata.file_path", "_metadata.row_index", *cast)
        return placed.rdd.map(partial(_record, there))


def _record(columns: Sequence[str], row: Sequence[Any]) -> Record:
    path, place, *cells = row
    return path, place, dict(zip(columns, cells, strict=True))
