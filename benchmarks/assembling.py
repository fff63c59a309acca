"""Measures what comes after reading in graphs of growing size (docs/scale.md).

    python -m benchmarks.assembling read SOURCE ARTICLES ENTRIES
    python -m benchmarks.assembling build ENTRIES ARTICLES

``read`` reads so many articles, the source and copies of it (benchmarks/copies.py), and keeps in a
file what the ledger keeps of them; ``build`` makes a graph of the first of them and prints a line
of JSON. Processor time is that of all threads. Run it once for each size.
"""

from __future__ import annotations

import json
import pickle
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from tempfile import TemporaryDirectory

from benchmarks.copies import Corpus
from mithaq import __version__
from mithaq.engine import Crash, run
from mithaq.model import Article
from mithaq.pipeline.changing import batches
from mithaq.pipeline.extraction import extractor
from mithaq.pipeline.reading import Reading, reader
from mithaq.pipeline.unifying import unify
from mithaq.pipeline.writer import writer
from mithaq.source import read
from mithaq.store import GraphFolder, Ledger, Manifest, make_folder, publish, writing

_ABOUT = Manifest(__version__, "benchmark")


class Clock:
    """Counts the processor time of each step, in seconds."""

    def __init__(self) -> None:
        self.used: dict[str, float] = {}

    @contextmanager
    def counting(self, step: str) -> Iterator[None]:
        """Count what is used inside."""
        began = time.process_time()
        yield
        self.used[step] = self.used.get(step, 0.0) + time.process_time() - began


def keep(source: str, articles: int, entries: Path) -> None:
    """Read so many articles into a file."""
    corpus = Corpus([item for item in read([source]) if isinstance(item, Article)])
    with entries.open("wb") as file:
        for outcome in run(partial(reader, extractor, "benchmark"), corpus.many(articles)):
            if not isinstance(outcome, Crash):
                pickle.dump(outcome, file)


def build(entries: Path, articles: int) -> None:
    """Make a graph of the first articles of a file, and print what it cost."""
    clock = Clock()
    with TemporaryDirectory() as scratch:
        folder = GraphFolder(Path(scratch) / "kg")
        make_folder(folder, _ABOUT)
        with writing(folder) as ledger:
            statements = _fill(ledger, islice(_readings(entries), articles), clock)
            with clock.counting("comparing"):
                unify(ledger)
            with clock.counting("publishing"):
                publish(folder, ledger, writer({}), _ABOUT)
    each = {step: round(1000 * used / statements, 4) for step, used in clock.used.items()}
    peak = getrusage(RUSAGE_SELF).ru_maxrss // 1024
    told = {"articles": articles, "statements": statements, "ms_a_statement": each}
    print(json.dumps({**told, "all": round(sum(each.values()), 4), "peak_mb": peak}))


def _fill(ledger: Ledger, readings: Iterator[Reading], clock: Clock) -> int:
    """Put readings into a ledger, and give the number of their statements."""
    statements = 0
    for batch in batches(readings):
        statements += sum(reading.statements for reading in batch)
        with clock.counting("ledger"):
            ledger.put([reading.entry for reading in batch])
    return statements


def _readings(entries: Path) -> Iterator[Reading]:
    with entries.open("rb") as file:
        while True:
            try:
                yield pickle.load(file)  # noqa: S301 - it is our own file
            except EOFError:
                return


def main() -> None:
    """Read articles, or make a graph of what was read."""
    match sys.argv[1:]:
        case ["read", source, articles, entries]:
            keep(source, int(articles), Path(entries))
        case ["build", entries, articles]:
            build(Path(entries), int(articles))
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
