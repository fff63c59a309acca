"""The lane: what surely costs next to nothing is answered without a worker.

To wake a worker and to be woken by it costs more than a small query. So this process has the store
open too, and reads from it the triples of one pattern, of which it takes no more than a few. No
query is parsed by the engine here, and none is evaluated: there is nothing that could run away.

The lane has one place. What comes in the same turn of the loop as a query that took it is for the
workers: with one client at a time no worker is woken, with many all processors are used.
"""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from http import HTTPStatus
from itertools import islice
from operator import attrgetter
from typing import Self

import pyoxigraph as ox

from mithaq.serve.sparql.asked import Asked
from mithaq.serve.sparql.media import JSON, accepted, browses
from mithaq.serve.sparql.parameters import values
from mithaq.serve.sparql.pattern import Pattern, pattern
from mithaq.serve.work.finding import FIND
from mithaq.serve.work.frames import Frame
from mithaq.serve.work.results import WRITERS
from mithaq.store import GraphFolder, published

_PARTS = ("subject", "predicate", "object")
_STEPS = 100
"""Quads that are read for an answer; a query that needs more is a worker's."""


class Lane:
    """Answers queries of one triple pattern from the published graph.

    Attributes:
        free: whether nothing has been answered in this turn of the loop.
    """

    def __init__(self, folder: GraphFolder) -> None:
        self._folder = folder
        self._opened = ExitStack()
        self._store: ox.Store | None = None
        self.free = True

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
        return _table(self._store, asked) if asked else None

    def occupy(self) -> None:
        """Take the place until the next turn of the loop."""
        self.free = False
        asyncio.get_running_loop().call_soon(self._leave)

    def _leave(self) -> None:
        self.free = True

    def _close(self) -> None:
        self._store = None
        self._opened.close()


def _table(store: ox.Store, asked: Pattern) -> Frame | None:
    """Give the table of a pattern, unless it takes more steps than may be taken here."""
    quads = list(islice(store.quads_for_pattern(*asked.terms), _STEPS + 1))
    triples = dict.fromkeys(quad.triple for quad in quads)
    if len(quads) > _STEPS and (asked.limit is None or asked.limit > len(triples)):
        return None
    cells = [attrgetter(_PARTS[place]) for place in asked.columns.values()]
    rows = ([cell(triple) for cell in cells] for triple in islice(triples, asked.limit))
    body = "".join(WRITERS[JSON](list(asked.columns), rows))
    return Frame({"status": HTTPStatus.OK, "type": JSON}, body.encode(errors="replace"))
