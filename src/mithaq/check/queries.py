"""Asking a store many queries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from os import cpu_count

import pyoxigraph

from mithaq.check.nodes import words

Row = dict[str, str]
"""What a query found, in words, by variable."""


def answer(store: pyoxigraph.Store, queries: Iterable[str]) -> Iterator[list[Row]]:
    """Give the rows that queries find, in their order; several are answered at the same time."""
    with ThreadPoolExecutor(cpu_count()) as threads:  # more would only take more memory
        yield from threads.map(partial(rows, store), queries)


def foci(store: pyoxigraph.Store, queries: Iterable[str]) -> set[str]:
    """Give the nodes that queries find as their ``?focus``."""
    return {row["focus"] for found in answer(store, queries) for row in found}


def rows(store: pyoxigraph.Store, query: str) -> list[Row]:
    """Give the rows that a query finds."""
    solutions = store.query(query, use_default_graph_as_union=True)
    assert isinstance(solutions, pyoxigraph.QuerySolutions)  # noqa: S101 - all are SELECT
    names = [variable.value for variable in solutions.variables]
    return [{name: words(row[name]) for name in names} for row in solutions]
