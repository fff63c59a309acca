"""The lane: what surely costs next to nothing is answered without a worker.

To wake a worker and to be woken by it costs more than a small query. So this process has the store
open too. A query about one thing, of which not much is said, is the engine's: it has few solutions,
and its form leaves the parser nothing to stumble over. Other patterns are joined here, in a few
steps. What takes more is a worker's: there is nothing that could run away.
"""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from dataclasses import replace
from http import HTTPStatus
from itertools import islice
from pathlib import Path
from typing import Self, cast

import pyoxigraph as ox

from mithaq.serve.limits import KIB, Limits
from mithaq.serve.search.asking import busy, opened
from mithaq.serve.sparql.asked import Asked
from mithaq.serve.sparql.media import JSON, accepted, browses
from mithaq.serve.sparql.parameters import values
from mithaq.serve.sparql.pattern import Pattern, pattern
from mithaq.serve.sparql.star import star
from mithaq.serve.web.joining import Steps, TooManyStepsError, solutions
from mithaq.serve.work.finding import FIND
from mithaq.serve.work.frames import Frame
from mithaq.serve.work.quick import quick_json
from mithaq.serve.work.results import WRITERS
from mithaq.store import GraphFolder, published

_ROWS = 100
"""Rows of an answer, and steps that are taken for it, each of microseconds."""

_BYTES = 64 * KIB


class Lane:
    """Answers queries of a few triple patterns from the published graph."""

    def __init__(self, folder: GraphFolder, limits: Limits) -> None:
        """Take the folder of the graph, and the limits of all answers."""
        self._folder = folder
        self._limits = replace(limits, rows=min(_ROWS, limits.rows), result_bytes=_BYTES)
        self._opened = ExitStack()
        self._store: ox.Store | None = None
        self._busy: frozenset[str] = frozenset()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    async def renew(self, index: Path) -> None:
        """Go over to what is published now; until it is open, all is left to the workers.

        ``index`` is the index of its version.

        Raises:
            GraphFolderError: it cannot be opened.
        """
        self._close()
        store = await asyncio.to_thread(self._opened.enter_context, published(self._folder))
        with opened(index) as about:
            self._busy = busy(about)
        self._store = store

    def answer(self, what: Asked) -> Frame | None:
        """Give the answer to what is asked, or None: then it is for a worker."""
        accept = what.accept.decode("latin-1")
        if self._store is None or browses(accept) or accepted(accept).results != JSON:
            return None
        given = values(what.query)
        if what.sent or given.keys() != {"query"} or len(given["query"]) > 1:
            return None
        body = self._body(self._store, given["query"][0])
        return Frame({"status": HTTPStatus.OK, "type": JSON}, body) if body else None

    def _body(self, store: ox.Store, text: str) -> bytes | None:
        if FIND in text:
            return None
        subject = star(text)
        if subject is not None and subject not in self._busy:
            return _evaluated(store, text, self._limits)
        asked = pattern(text)
        return _joined(store, asked, self._limits) if asked else None

    def _close(self) -> None:
        self._store = None
        self._opened.close()


def _evaluated(store: ox.Store, text: str, limits: Limits) -> bytes | None:
    """Have the engine give a table, unless it is large or the query says what is not so."""
    try:
        found = store.query(text, use_default_graph_as_union=True)
    except (SyntaxError, ValueError):
        return None
    return quick_json(cast("ox.QuerySolutions", found), limits)


def _joined(store: ox.Store, asked: Pattern, limits: Limits) -> bytes | None:
    """Give the table of some patterns, unless it takes more steps than may be taken here."""
    found = solutions(store, asked.triples, asked.columns, Steps(limits.rows))
    try:
        rows = list(islice(found, asked.limit))
    except TooManyStepsError:
        return None
    return "".join(WRITERS[JSON](asked.columns, rows)).encode(errors="replace")
