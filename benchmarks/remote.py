"""A corpus in a store somewhere else: is it equal, quad for quad, whatever happens on the way?

    python -m benchmarks.remote SOURCE [oxigraph|virtuoso]

The graph is sent, one article is replaced, one is retracted, and the connection is cut twice: once
after a change was made, once in the middle of a run that gives up and is run again.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import chain, repeat
from pathlib import Path
from tempfile import TemporaryDirectory

from mithaq.errors import RemoteStoreError
from mithaq.export import Source
from mithaq.export.nquads import write_nquads
from mithaq.model import Article
from mithaq.pipeline.build import build
from mithaq.pipeline.copying import copied
from mithaq.pipeline.extraction import extractor
from mithaq.pipeline.mirroring import keep_mirror
from mithaq.pipeline.retraction import retract
from mithaq.source import read
from mithaq.store import GraphFolder, published
from mithaq.store.remote import RemoteStore
from tests.remote import SERVERS, Remote, door


def main() -> None:
    """Go through it with a whole corpus."""
    source, name = (*sys.argv[1:], "oxigraph")[:2]
    articles = [item for item in read([source]) if isinstance(item, Article)]
    with TemporaryDirectory() as place, SERVERS[name](Path(place) / "store") as remote:
        rehearse(articles, GraphFolder(Path(place) / "kg"), remote)


def rehearse(articles: Sequence[Article], folder: GraphFolder, remote: Remote) -> None:
    """Build a graph, keep a store equal to it through changes and cuts, and compare them.

    Raises:
        AssertionError: the store holds something else than the graph.
    """
    with timed("read the articles"):
        build(articles, folder, make=extractor)
    with timed("send the graph, a cut on the way"), door(remote, ["", "cut after"]) as way:
        _pass_on(folder, way, remote)
    _compare("sent", folder, remote)
    with timed("replace an article, and give up in the middle"):
        build([replace(articles[0], text=articles[1].text)], folder, make=extractor)
        with door(remote, chain(["cut after"], repeat("cut before"))) as way:
            _give_up(folder, way, remote)
    with timed("run again"):
        keep_mirror(folder, RemoteStore.at(remote.url))
    _compare("replaced", folder, remote)
    with timed("retract an article"):
        retract([articles[-1].id], folder)
        keep_mirror(folder, RemoteStore.at(remote.url))
    _compare("retracted", folder, remote)
    with timed("read the store"), copied(RemoteStore.at(remote.url)) as copy:
        assert _quads(copy) == _quads(folder)  # noqa: S101 - what all this is for


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Print how long something takes."""
    begun = time.perf_counter()
    yield
    print(f"{what:48} {time.perf_counter() - begun:8.1f} s", flush=True)


def _pass_on(folder: GraphFolder, way: Remote, remote: Remote) -> None:
    """Keep the store behind a door equal to the graph."""
    keep_mirror(folder, _impatient(way))
    folder.mirror(way.url).rename(folder.mirror(remote.url))


def _give_up(folder: GraphFolder, way: Remote, remote: Remote) -> None:
    """Try to keep the store behind a door equal, until all tries have failed."""
    folder.mirror(remote.url).rename(folder.mirror(way.url))
    try:
        keep_mirror(folder, _impatient(way))
    except RemoteStoreError as error:
        print(f"  {error}")
    else:
        raise AssertionError("the connection was cut, and nobody has told")
    folder.mirror(way.url).rename(folder.mirror(remote.url))


def _impatient(way: Remote) -> RemoteStore:
    return replace(RemoteStore.at(way.url), pause=lambda _: None)


def _compare(what: str, folder: GraphFolder, remote: Remote) -> None:
    ours = _quads(folder)
    assert remote.quads() == ours, what  # noqa: S101 - what all this is for
    print(f"  {what}: {len(ours):,} quads there and here", flush=True)


def _quads(folder: GraphFolder) -> list[bytes]:
    with published(folder) as store:
        return list(write_nquads(Source(store, lambda: iter(()))))


if __name__ == "__main__":
    main()
