"""Measures the checks of a graph: all of it, one changed article, and plain pyshacl beside them.

    python benchmarks/checking.py SOURCE... [--plain NODES]

The sources are built into a temporary folder. Plain pyshacl is given the shapes as they are and the
whole graph of as many nodes as asked for, and what points to them; the same graph is then checked
in slices, and the results compared. Times are of the wall and of the processor, the
latter with that of worker processes; on a busy machine only the second can be compared.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

import pyoxigraph
import pyshacl
from rdflib import Graph

from mithaq.check.breach import Breach, breaches
from mithaq.check.engines import Checker, Engine, checker
from mithaq.check.shapes import load_shapes
from mithaq.check.slices import batches, pointing_at, typed_nodes
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


def main() -> None:
    """Build, check all, check one change, compare with plain pyshacl; print the figures."""
    given = _arguments()
    articles = [item for item in read(given.sources) if isinstance(item, Article)]
    with tempfile.TemporaryDirectory() as place:
        folder = GraphFolder(Path(place) / "kg")
        timed(f"build {len(articles)} articles", lambda: _build(articles, folder))
        for engine in Engine:
            _engine(engine, folder, articles[0])
        with published(folder) as store:
            _compare(store, given.plain)


def _engine(engine: Engine, folder: GraphFolder, article: Article) -> None:
    """Check all of a graph with one and two jobs, then what one changed article changes."""
    for jobs in (1, 2):
        whole = partial(validate, folder, engine=engine, jobs=jobs, fresh=True)
        timed(f"check all, {engine}, {jobs} jobs", whole)
    _build([replace(article, text=f"{article.text}\n({engine})")], folder)
    found = timed(f"check one change, {engine}", partial(validate, folder, engine=engine))
    print(f"  {found.anew} of {found.nodes} nodes, {len(found.findings)} findings")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("sources", nargs="+")
    parser.add_argument("--plain", type=int, default=4000)
    return parser.parse_args()


def _build(articles: Sequence[Article], folder: GraphFolder) -> None:
    build(articles, folder, make=extractor, engine=Processes(2 if len(articles) > 1 else 1))


def _compare(store: pyoxigraph.Store, count: int) -> None:
    """Check one part of a store in both ways, which must have the same results."""
    part = pyoxigraph.Store()
    nodes = set(islice(typed_nodes(store), count))
    for node in sorted(nodes | pointing_at(store, nodes)):
        part.extend(store.quads_for_pattern(pyoxigraph.NamedNode(node), None, None))
    whole = rdflib_graph({quad.triple for quad in part})
    plain = timed(f"plain pyshacl, {len(part)} triples", lambda: _plain(whole))
    for engine in Engine:
        sliced = timed(f"slices, {engine}", partial(_sliced, part, checker(engine)))
        print(f"  {len(plain)} results; equal: {_seen(plain) == _seen(sliced)}")


def _sliced(store: pyoxigraph.Store, ready: Checker) -> list[Breach]:
    slices = batches(typed_nodes(store), ready.slice)
    return [breach for nodes in slices for breach in ready.check(store, nodes)]


def _plain(graph: Graph) -> list[Breach]:
    shapes = Graph()
    for path in sorted(data("shapes").glob("*.ttl")):
        shapes.parse(path)
    _, report, _ = pyshacl.validate(
        graph, shacl_graph=shapes, ont_graph=load_shapes().classes, inference="none", inplace=True
    )
    return list(breaches(report))


def _seen(found: Sequence[Breach]) -> set[tuple[str, str, str]]:
    return {(breach.focus, breach.component, breach.path) for breach in found}


def timed(what: str, work: Callable[[], T]) -> T:
    """Run ``work`` and print what it took."""
    wall, busy = time.perf_counter(), _busy()
    result = work()
    print(f"{what:40} {time.perf_counter() - wall:8.1f} s  cpu {_busy() - busy:8.1f} s", flush=True)
    return result


def _busy() -> float:
    usage = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(u.ru_utime + u.ru_stime for u in map(resource.getrusage, usage))


if __name__ == "__main__":
    main()
