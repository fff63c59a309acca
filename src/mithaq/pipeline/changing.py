"""A graph folder that is open to be changed, its reports made by the present rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from itertools import islice
from typing import TypeVar

from mithaq import __version__
from mithaq.model import ArticleGraph
from mithaq.pipeline.entries import fresh_entry
from mithaq.pipeline.links import linked
from mithaq.pipeline.unifying import unify
from mithaq.pipeline.writer import writer
from mithaq.store import Entry, GraphFolder, Ledger, Manifest, publish, writing

T = TypeVar("T")


class Phase(StrEnum):
    """What is done once all articles are read."""

    COMPARING = "comparing names and texts"
    PUBLISHING = "publishing"


BATCH = 200
"""Articles in one transaction: the most that a killed build loses."""


@contextmanager
def changing(
    folder: GraphFolder, rules: str, tell: Callable[[Phase], None] = lambda _: None
) -> Iterator[Ledger]:
    """Open a ledger to be changed, and publish the graph when all went well.

    ``tell`` is told of each phase that begins.

    Raises:
        GraphFolderError: the folder cannot be used.
    """
    with writing(folder) as ledger:
        _refresh(ledger, rules)
        yield ledger
        tell(Phase.COMPARING)
        unify(ledger)
        tell(Phase.PUBLISHING)
        links = linked(folder)
        ledger.set_links(links)
        publish(folder, ledger, writer(links), Manifest(__version__, rules))


def batches(items: Iterator[T]) -> Iterator[list[T]]:
    """Give the items in lists of the size of a transaction."""
    while batch := list(islice(items, BATCH)):
        yield batch


def _refresh(ledger: Ledger, rules: str) -> None:
    """Make the reports anew when the rules have changed since they were made.

    The articles keep their digests, so that they are read anew when they are next given.
    """
    if ledger.rules() == rules:
        return
    for batch in batches(iter(ledger.ids())):
        ledger.put([_again(graph, ledger) for graph in ledger.readings(batch)])
    ledger.set_rules(rules)


def _again(graph: ArticleGraph, ledger: Ledger) -> Entry:
    return fresh_entry(graph, str(ledger.digest(graph.article.id)))
