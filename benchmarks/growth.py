"""Measures what an article costs in graphs of growing size (docs/scale.md).

    python -m benchmarks.growth SOURCE ARTICLES [JOBS [FOLDER]]

Builds a graph of so many articles, the source and copies of it (benchmarks/copies.py), and prints
lines of JSON: one after each tenth of the reading, one at the end. Processor time is that of this
process and of its workers; memory is the peak of this process. Run it once for each size.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.copies import Corpus
from mithaq.engine import Processes
from mithaq.model import Article
from mithaq.pipeline.build import Tally, build
from mithaq.pipeline.extraction import extractor
from mithaq.source import read
from mithaq.store import GraphFolder, published

_PARTS = 10


class Meter:
    """Prints what was used since it was made."""

    def __init__(self, articles: int) -> None:
        self._articles = articles
        self._told = 0
        self._wall = time.perf_counter()
        self._cpu = _processor()

    def tell(self, tally: Tally, **more: float) -> None:
        """Print a line for a build that is so far."""
        cpu = _processor() - self._cpu
        told = {
            "articles": self._articles,
            "read": tally.read,
            "statements": tally.statements,
            "cpu": round(cpu, 1),
            "cpu_ms_each": round(1000 * cpu / tally.read, 2),
            "wall": round(time.perf_counter() - self._wall, 1),
            "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        }
        print(json.dumps({**told, **more}), flush=True)

    def watch(self, tally: Tally) -> None:
        """Print a line when another part of the articles is read."""
        if tally.read * _PARTS // self._articles > self._told:
            self._told = tally.read * _PARTS // self._articles
            self.tell(tally)


def main() -> None:
    """Build one graph and print its figures."""
    source, articles, jobs, *place = (*sys.argv[1:3], *(sys.argv[3:] or ["1"]))
    with TemporaryDirectory() as scratch:
        measure(source, int(articles), int(jobs), GraphFolder(Path(*(place or [scratch])) / "kg"))


def measure(source: str, articles: int, jobs: int, folder: GraphFolder) -> None:
    """Build a graph of so many articles in an empty folder."""
    corpus = Corpus([item for item in read([source]) if isinstance(item, Article)])
    meter = Meter(articles)
    engine = Processes(jobs)
    tally = build(corpus.many(articles), folder, make=extractor, engine=engine, watch=meter.watch)
    with published(folder) as store:
        sizes = {"ledger_mb": _size(folder.ledger), "store_mb": _size(folder.store)}
        meter.tell(tally, quads=len(store), **sizes)


def _processor() -> float:
    used = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def _size(path: Path) -> int:
    """Give the megabytes of a file, or of all in a folder."""
    files = path.rglob("*") if path.is_dir() else (path,)
    return sum(file.stat().st_size for file in files if file.is_file()) // 1_000_000


if __name__ == "__main__":
    main()
