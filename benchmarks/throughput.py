"""Measures a whole build, store included: articles and words a second, on one core and on two.

    python benchmarks/throughput.py [SOURCE...]

Without a source the example articles are read, many times over under other names.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from mithaq.engine import Processes
from mithaq.model import Article, Failure
from mithaq.pipeline.build import build
from mithaq.pipeline.extraction import extractor
from mithaq.resources import folder
from mithaq.source import read
from mithaq.store import GraphFolder

_TIMES = 100
_MEGABYTE = 1024


def main() -> None:
    """Print one line for each number of jobs."""
    items = list(read(sys.argv[1:])) if sys.argv[1:] else list(_repeated(_TIMES))
    words = sum(len(item.text.split()) for item in items if isinstance(item, Article))
    for jobs in (1, 2):
        with tempfile.TemporaryDirectory() as root:
            start = time.perf_counter()
            tally = build(
                items, GraphFolder(Path(root) / "kg"), make=extractor, engine=Processes(jobs)
            )
            seconds = time.perf_counter() - start
        rates = f"{tally.read / seconds:.1f} articles/s, {words / seconds:,.0f} words/s"
        print(f"{jobs} jobs: {tally.read} articles, {len(tally.failures)} failed, {rates}")
    usage = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    peaks = (resource.getrusage(who).ru_maxrss / _MEGABYTE for who in usage)
    print("peak memory: {:,.0f} MB here, {:,.0f} MB in the largest worker".format(*peaks))


def _repeated(times: int) -> Iterator[Article | Failure]:
    examples = folder("examples")
    for item in read([str(examples)], meta=examples / "meta.json"):
        if isinstance(item, Article):
            yield from (replace(item, id=f"{item.id}-{number}") for number in range(times))


if __name__ == "__main__":
    main()
