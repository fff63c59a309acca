"""Making the next snapshot of the store from the ledger.

A snapshot is never changed once it is published. The next one is either loaded anew or, when few
articles have changed, a copy of the last (hard links) with the changes made to it; both give the
same quads.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, islice
from pathlib import Path

import pyoxigraph

from mithaq.model import ArticleGraph
from mithaq.store.faults import faults, is_corrupt
from mithaq.store.folder import GraphFolder
from mithaq.store.ledger import Ledger
from mithaq.store.lock import locked
from mithaq.store.manifest import Manifest, read_manifest, write_manifest
from mithaq.store.rows import Report
from mithaq.store.seal import open_snapshot, seal

_CHUNK = 500_000
"""Quads loaded at a time: a load keeps all it is given in memory (1 kB for each quad).

Every other load makes the store merge all that it holds, so that few large ones cost less.
"""

_FEW = 4
"""A copy is changed while fewer than one article in this many has changed, else all is loaded."""


@dataclass(frozen=True, slots=True)
class Writer:
    """How the ledger becomes lines of N-Quads.

    Attributes:
        graphs: IRIs of the graphs that hold what ``subject`` gives; the others are of one article.
        article: gives the quads of an article's graph.
        subject: gives the quads of a subject from all its reports.
    """

    graphs: tuple[str, ...]
    article: Callable[[ArticleGraph], Iterable[str]]
    subject: Callable[[list[Report]], Iterable[str]]


def publish(folder: GraphFolder, ledger: Ledger, writer: Writer, about: Manifest) -> Manifest:
    """Publish what the ledger holds, and give the new manifest; ``about`` tells who writes."""
    old = read_manifest(folder.manifest)
    last = folder.snapshot(old.generation)
    sound = _opens(last, old.seal)
    if sound and not ledger.waiting():
        return old
    _remove_all_but(last)
    new = replace(about, generation=old.generation + 1, articles=ledger.size())
    path = folder.snapshot(new.generation)
    few = len(ledger.changed()) * _FEW < new.articles
    with faults(folder.store, OSError, RuntimeError, write=True):
        if not (sound and few and _change_copy(last, path, ledger, writer)):
            _load_all(path, ledger, writer)
        new = replace(new, seal=seal(path))
        write_manifest(folder.manifest, new)
    ledger.settle()
    _remove_all_but(path)
    return new


def publish_copy(folder: GraphFolder, fill: Callable[[pyoxigraph.Store], str]) -> Manifest:
    """Publish what ``fill`` puts into an empty store, and give the new manifest.

    Nothing is published when it gives the digest that it gave the last time. The ledger is not
    looked at: the folder holds the copy of a graph whose articles are elsewhere.
    """
    old = read_manifest(folder.manifest)
    last, path = (folder.snapshot(old.generation + step) for step in (0, 1))
    _remove_all_but(last)
    digest = _filled(path, fill)
    if digest == old.rules:
        return old
    new = replace(old, generation=old.generation + 1, rules=digest, seal=seal(path))
    write_manifest(folder.manifest, new)
    _remove_all_but(path)
    return new


def _filled(path: Path, fill: Callable[[pyoxigraph.Store], str]) -> str:
    store = pyoxigraph.Store(str(path))
    digest = fill(store)
    store.optimize()
    return digest


def _load_all(path: Path, ledger: Ledger, writer: Writer) -> None:
    store = pyoxigraph.Store(str(path))
    load = partial(store.bulk_load, format=pyoxigraph.RdfFormat.N_QUADS, lenient=True)
    with ThreadPoolExecutor(1) as loader:  # the store lets other threads run while it loads
        loading: Future[None] | None = None
        for chunk in _chunks(_lines(writer, ledger.articles(), ledger.reports())):
            if loading:
                loading.result()
            loading = loader.submit(load, chunk)
        if loading:
            loading.result()
    store.optimize()


def _opens(path: Path, sealed: str) -> bool:
    """Tell whether there is a snapshot whose files are whole, as far as opening it shows."""
    try:
        open_snapshot(path, sealed)
    except (OSError, RuntimeError):
        return False
    return True


def _change_copy(last: Path, path: Path, ledger: Ledger, writer: Writer) -> bool:
    """Make the next snapshot from the last; tell whether that could be read."""
    try:
        _copy_changed(last, path, ledger, writer)
    except RuntimeError as error:
        if not is_corrupt(error):
            raise
        shutil.rmtree(path, ignore_errors=True)
        return False
    return True


def _copy_changed(last: Path, path: Path, ledger: Ledger, writer: Writer) -> None:
    pyoxigraph.Store.read_only(str(last)).backup(str(path))
    store = pyoxigraph.Store(str(path))
    touched = ledger.touched()
    for graph in ledger.changed():
        store.remove_graph(pyoxigraph.NamedNode(graph))
    for subject in touched:
        _remove_subject(store, subject, writer.graphs)
    lines = _lines(writer, ledger.changed_articles(), ledger.reports_of(touched))
    for chunk in _chunks(lines):
        store.load(chunk, pyoxigraph.RdfFormat.N_QUADS, lenient=True)
    store.flush()  # a copy of a snapshot has its files, not what is still in its log


def _remove_subject(store: pyoxigraph.Store, subject: str, graphs: tuple[str, ...]) -> None:
    node = pyoxigraph.NamedNode(subject)
    for graph in map(pyoxigraph.NamedNode, graphs):
        for quad in list(store.quads_for_pattern(node, None, None, graph)):
            store.remove(quad)


def _lines(
    writer: Writer, articles: Iterable[ArticleGraph], reports: Iterable[list[Report]]
) -> Iterator[str]:
    """Give the quads of these articles and of the subjects that these reports are of."""
    of_articles = (line for article in articles for line in writer.article(article))
    return chain(of_articles, (line for group in reports for line in writer.subject(group)))


def _chunks(lines: Iterator[str]) -> Iterator[bytes]:
    encoded = map(str.encode, lines)  # one by one: together, Arabic letters take twice the memory
    while chunk := b"".join(islice(encoded, _CHUNK)):
        yield chunk


def _remove_all_but(keep: Path) -> None:
    """Remove older snapshots and what a killed build left, except what somebody still reads."""
    for path in keep.parent.iterdir():
        if path != keep:
            _remove(path)


def _remove(path: Path) -> None:
    try:
        with locked(path):
            shutil.rmtree(path)
    except BlockingIOError:
        return
