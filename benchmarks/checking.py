"""Measures the checks of a graph beside plain pyshacl, on more and more articles.

    python benchmarks/checking.py SOURCE... [--sizes 50 100 …] [--limit SECONDS]

The graph of the first so many articles is checked by plain pyshacl, which is given the shapes as
they are and the whole graph; by each engine, shapes only, in this process; and by all of
``validate``, with the rules across entities and the quotes, in two processes; all results are
compared on focus node, component and path. Plain pyshacl is left out once it has taken longer than
the limit. Last, one article is changed and what changed is checked. Times are of the wall and of
the processor, the latter with that of worker processes; on a busy machine only the second can be
compared.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

import pyoxigraph
import pyshacl
from rdflib import Graph

from mithaq.check.breach import Breach, breaches
from mithaq.check.engines import Checker, Engine, checker
from mithaq.check.shapes import load_shapes
from mithaq.check.slices import batches, typed_nodes
from mithaq.check.terms import rdflib_graph
from mithaq.engine import Processes
from mithaq.model import Article
from mithaq.pipeline.build import build
from mithaq.pipeline.extraction import extractor
from mithaq.pipeline.validation import validate
from mithaq.resources import folder as data
from mithaq.source import read
from mithaq.store import GraphFolder, published

T = TypeVar("T")
_SIZES = (50, 100, 200, 400, 4000)


@dataclass(frozen=True, slots=True)
class Timed(Generic[T]):
    """What some work gave, and the seconds that it took of the wall and of the processor."""

    result: T
    wall: float
    busy: float


def main() -> None:
    """Print a table for each size, then what one change takes."""
    given = _arguments()
    articles = [item for item in read(given.sources) if isinstance(item, Article)]
    plain = True
    for size in dict.fromkeys(min(size, len(articles)) for size in given.sizes):
        with tempfile.TemporaryDirectory() as place:
            folder = GraphFolder(Path(place) / "kg")
            _build(articles[:size], folder)
            plain = _size(folder, size, given.limit if plain else 0)
            _change(folder, articles[0])


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("sources", nargs="+")
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES)
    parser.add_argument("--limit", type=float, default=600)
    return parser.parse_args()


def _size(folder: GraphFolder, size: int, limit: float) -> bool:
    """Measure one graph, and tell whether plain pyshacl stays in the race."""
    with published(folder) as store:
        print(f"\n{size} articles, {len({quad.triple for quad in store})} triples")
        runs = {engine: timed(partial(_sliced, store, checker(engine))) for engine in Engine}
        plain = timed(partial(_plain, store)) if limit else None
    for engine, run in runs.items():
        _tell(f"shapes, {engine}", run, plain, equal=plain and _seen(run) == _seen(plain))
    for engine in Engine:
        whole = timed(partial(validate, folder, engine=engine, jobs=2, fresh=True))
        _tell(f"validate, {engine}, 2 jobs", whole, plain)
    if plain is None:
        return False
    _tell("plain pyshacl", plain, plain)
    return plain.wall < limit


def _change(folder: GraphFolder, article: Article) -> None:
    """Check an unchanged graph once, then with one article changed."""
    validate(folder, fresh=True)
    _build([replace(article, text=f"{article.text}\n(تصحيح)")], folder)
    changed = timed(partial(validate, folder))
    _tell(f"validate, one change, {changed.result.anew} nodes", changed, None)
    same = changed.result.findings == validate(folder, fresh=True).findings
    print(f"  the same as a check of all: {same}")


def _tell(
    what: str, run: Timed[T], plain: Timed[list[Breach]] | None, equal: object = None
) -> None:
    factors = f"{plain.wall / run.wall:6.1f}x {plain.busy / run.busy:6.1f}x" if plain else ""
    told = "" if equal is None else f"  equal: {equal}"
    print(f"  {what:36} {run.wall:7.2f} s  cpu {run.busy:7.2f} s {factors}{told}", flush=True)


def _build(articles: Sequence[Article], folder: GraphFolder) -> None:
    build(articles, folder, make=extractor, engine=Processes(2 if len(articles) > 1 else 1))


def _sliced(store: pyoxigraph.Store, ready: Checker) -> list[Breach]:
    slices = batches(ready.sift(store, list(typed_nodes(store))), ready.slice)
    return [breach for nodes in slices for breach in ready.check(store, nodes)]


def _plain(store: pyoxigraph.Store) -> list[Breach]:
    """Read a store into a graph of rdflib, as pyshacl needs it, and check that."""
    shapes = Graph()
    for path in sorted(data("shapes").glob("*.ttl")):
        shapes.parse(path)
    _, report, _ = pyshacl.validate(
        rdflib_graph({quad.triple for quad in store}),
        shacl_graph=shapes,
        ont_graph=load_shapes().classes,
        inference="none",
        inplace=True,
    )
    return list(breaches(report))


def _seen(run: Timed[list[Breach]]) -> set[tuple[str, str, str]]:
    return {(breach.focus, breach.component, breach.path) for breach in run.result}


def timed(work: Callable[[], T]) -> Timed[T]:
    """Run ``work`` and tell what it took."""
    wall, busy = time.perf_counter(), _busy()
    result = work()
    return Timed(result, time.perf_counter() - wall, _busy() - busy)


def _busy() -> float:
    usage = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(u.ru_utime + u.ru_stime for u in map(resource.getrusage, usage))


if __name__ == "__main__":
    main()
