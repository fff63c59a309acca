"""All checks of a graph folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from functools import partial

import pyoxigraph

from mithaq.assemble import article_iris
from mithaq.check.quotes import check_quotes
from mithaq.check.shacl import check_shapes, slices
from mithaq.check.verify import rules, verify
from mithaq.engine import Crash, run
from mithaq.errors import GraphFolderError
from mithaq.model import Finding
from mithaq.store import GraphFolder, published, reading


def validate(folder: GraphFolder, *, jobs: int = 1) -> Iterator[Finding]:
    """Give all findings: of the shapes, of the verify queries, and of the quotes.

    Raises:
        GraphFolderError: the folder cannot be read, or holds changes that are not published.
    """
    with reading(folder) as ledger, published(folder) as store:
        if ledger.changed():
            what = f"{folder.root} holds changes that are not published yet."
            raise GraphFolderError(what, "Run mithaq build again: it goes on where it stopped.")
        yield from _shapes(folder, store, jobs)
        for rule in rules():
            yield from verify(store, rule)
        for graph in ledger.articles():
            yield from check_quotes(store, article_iris(graph.article)[1], graph.article)


def _shapes(folder: GraphFolder, store: pyoxigraph.Store, jobs: int) -> Iterator[Finding]:
    for outcome in run(partial(_Checker, folder), slices(store), jobs=jobs):
        if isinstance(outcome, Crash):
            raise GraphFolderError(f"The shapes could not be checked: {outcome.reason}.")
        yield from outcome


class _Checker:
    """The check of one slice; the snapshot stays open as long as the value lives."""

    def __init__(self, folder: GraphFolder) -> None:
        self._opened = ExitStack()
        self._store = self._opened.enter_context(published(folder))

    def __call__(self, nodes: Sequence[str]) -> list[Finding]:
        return check_shapes(self._store, nodes)
