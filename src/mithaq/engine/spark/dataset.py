"""Datasets on a Spark cluster, over its resilient distributed datasets (RDD).

M. Zaharia and others, "Resilient Distributed Datasets", NSDI 2012.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import Any, TypeVar
from zlib import crc32

from mithaq.engine.attempt import Crash
from mithaq.engine.dataset import Cells, Dataset
from mithaq.engine.run import run
from mithaq.engine.workers import in_workers

T = TypeVar("T")
R = TypeVar("R")
V = TypeVar("V")
H = TypeVar("H", bound=Hashable)
K = TypeVar("K", bound=str | tuple[str, ...])


@dataclass(frozen=True, slots=True)
class SparkDataset(Dataset[T]):
    """An RDD and the number of partitions into which its items are grouped."""

    rdd: Any
    parts: int

    def flat_map(self, function: Callable[[T], Iterable[R]]) -> SparkDataset[R]:
        """Give all that the function makes of each item."""
        return SparkDataset(self.rdd.flatMap(function), self.parts)

    def attempt(self, make: Callable[[], Callable[[T], R]]) -> SparkDataset[R | Crash[T]]:
        """Give one outcome for each item."""
        return SparkDataset(self.rdd.mapPartitions(partial(_attempts, make)), self.parts)

    def group(
        self: SparkDataset[tuple[K, V]], function: Callable[[K, Iterator[V]], Iterable[R]]
    ) -> SparkDataset[R]:
        """Sort the pairs of each partition, on disk where they are many, and take key by key."""
        pairs = self.rdd.map(_as_key).repartitionAndSortWithinPartitions(self.parts, _place)
        return SparkDataset(pairs.mapPartitions(partial(_groups, function)), self.parts)

    def union(self, *others: Dataset[T]) -> SparkDataset[T]:
        """Give the items of this dataset and of others on the same cluster."""
        all_ = self.rdd.context.union([self.rdd, *map(_rdd, others)])
        return SparkDataset(all_.coalesce(self.parts), self.parts)

    def persist(self) -> SparkDataset[T]:
        """Keep the items on the workers' disks once they are worked out."""
        from pyspark import StorageLevel  # noqa: PLC0415 - an extra

        return SparkDataset(self.rdd.persist(StorageLevel.DISK_ONLY), self.parts)

    def total(self, count: Callable[[T], Counter[H]]) -> Counter[H]:
        """Add up what is counted in each item."""
        parts = self.rdd.mapPartitions(partial(_totals, count)).collect()
        return sum(parts, Counter())

    def take(self, number: int) -> list[T]:
        """Give some items, at most so many."""
        found: list[T] = self.rdd.take(number)
        return found

    def save_lines(self: SparkDataset[str], folder: str) -> None:
        """Write lines, each once, into files that are sorted, read in the order of their names.

        The order is that of code points, which is that of the bytes in UTF-8.
        """
        ordered = self.rdd.sortBy(_same, numPartitions=self.parts)
        ordered.mapPartitions(_each_once).saveAsTextFile(folder)

    def save_table(
        self: SparkDataset[Cells], folder: str, columns: Sequence[tuple[str, str]]
    ) -> None:
        """Write rows as a table in Parquet; each column has a name and a type of SQL."""
        from pyspark.sql import SparkSession  # noqa: PLC0415 - an extra

        schema = ", ".join(f"{name} {type_}" for name, type_ in columns)
        session = SparkSession.builder.getOrCreate()
        session.createDataFrame(self.rdd, schema, verifySchema=False).write.parquet(folder)


def _attempts(make: Callable[[], Callable[[T], R]], items: Iterable[T]) -> Iterator[R | Crash[T]]:
    """Work on the items of a partition.

    When this was tried before, one of the items may have killed the process: now they are worked on
    in a process apart, so that the one is found and told, and the others are done.
    """
    from pyspark import TaskContext  # noqa: PLC0415 - an extra

    context = TaskContext.get()
    again = context is not None and context.attemptNumber() > 0
    return in_workers(make, items, 1) if again else run(make, items)


def _as_key(pair: T) -> tuple[T, None]:
    return pair, None


def _place(pair: tuple[object, object]) -> int:
    """Hash a key in a way that is the same in all processes."""
    return crc32(repr(pair[0]).encode())


def _groups(
    function: Callable[[K, Iterator[V]], Iterable[R]], pairs: Iterable[tuple[tuple[K, V], None]]
) -> Iterator[R]:
    for key, group in groupby(map(itemgetter(0), pairs), key=itemgetter(0)):
        yield from function(key, map(itemgetter(1), group))


def _totals(count: Callable[[T], Counter[H]], items: Iterable[T]) -> Iterator[Counter[H]]:
    total: Counter[H] = Counter()
    for item in items:
        total.update(count(item))
    yield total


def _same(line: str) -> str:
    return line


def _each_once(lines: Iterable[str]) -> Iterator[str]:
    return (line for line, _ in groupby(lines))


def _rdd(other: Dataset[T]) -> Any:  # noqa: ANN401 - no types without pyspark
    if isinstance(other, SparkDataset):
        return other.rdd
    raise TypeError(f"{type(other).__name__} lies on no Spark cluster")
