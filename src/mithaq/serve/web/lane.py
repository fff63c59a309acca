"""The lane: what surely costs next to nothing is answered without a worker.

To wake a worker and to be woken by it costs more than a small query. So this process has the store
open too, and joins a few triple patterns by itself, in a few steps; a query that takes more is a
worker's. No query is parsed or evaluated by the engine here: there is nothing that could run away.
"""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from http import HTTPStatus
from itertools import islice
from typing import Self

import pyoxigraph as ox

from mithaq.serve.sparql.asked import Asked
from mithaq.serve.sparql.media import JSON, accepted, browses
from mithaq.serve.sparql.parameters import values
from mithaq.serve.sparql.pattern import Pattern, pattern
from mithaq.serve.web.joining import Steps, TooManyStepsError, solutions
from mithaq.serve.work.finding import FIND
from mithaq.serve.work.frames import Frame
from mithaq.serve.work.results import WRITERS
from mithaq.store import GraphFolder, published

_STEPS = 100
"""Steps that are taken for an answer, each of microseconds."""


class Lane:
    """Answers queries of a few triple patterns from the published graph."""

    def __init__(self, folder: GraphFolder, most: int) -> None:
        """Take the folder of the graph, and the most rows that an answer may have."""
        self._folder = folder
        self._steps = min(_STEPS, most)  # each row takes a step at least
        self._opened = ExitStack()
        self._store: ox.Store | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    async def renew(self) -> None:
        """Go over to what is published now; until it is open, all is left to the workers.

        Raises:
            GraphFolderError: it cannot be opened.
        """
        self._close()
        self._store = await asyncio.to_thread(self._opened.enter_context, published(self._folder))

    def answer(self, what: Asked) -> Frame | None:
        """Give the answer to what is asked, or None: then it is for a worker."""
        accept = what.accept.decode("latin-1")
        if self._store is None or browses(accept) or accepted(accept).results != JSON:
            return None
        given = values(what.query)
        if what.sent or given.keys() != {"query"} or len(given["query"]) > 1:
            return None
        text = given["query"][0]
        asked = pattern(text) if FIND not in text else None
        return _table(self._store, asked, self._steps) if asked else None

    def _close(self) -> None:
        self._store = None
        self._opened.close()


def _table(store: ox.Store, asked: Pattern, steps: int) -> Frame | None:
    """Give the table of some patterns, unless it takes more steps than may be taken here."""
    found = solutions(store, asked.triples, asked.columns, Steps(steps))
    try:
        rows = list(islice(found, asked.limit))
    except TooManyStepsError:
        return None
    body = "".join(WRITERS[JSON](asked.columns, rows))
    return Frame({"status": HTTPStatus.OK, "type": JSON}, body.encode(errors="replace"))
