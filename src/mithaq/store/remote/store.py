"""A SPARQL 1.1 store somewhere else: its addresses, and what can be done there."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from http.client import HTTPResponse, IncompleteRead
from itertools import chain, groupby
from operator import itemgetter
from typing import TypeVar

import pyoxigraph

from mithaq.addresses import expect_address
from mithaq.errors import RemoteStoreError
from mithaq.store.mirror import by_graph
from mithaq.store.remote.exchange import HASTY, TABLE, exchange
from mithaq.store.remote.refusal import NotSparqlError
from mithaq.vocab import GRAPH

_TRIPLES, _TURTLE = "application/n-triples", "text/turtle"

T = TypeVar("T")
Row = Mapping[str, Mapping[str, str]]

_INSTEAD = "Set MITHAQ_STORE_USER and MITHAQ_STORE_PASSWORD instead."

_OURS = f'FILTER(STRSTARTS(STR(?g), "{GRAPH}"))'
"""A store may hold graphs of others beside ours."""

_SIZES = f"SELECT ?g (COUNT(*) AS ?n) WHERE {{ GRAPH ?g {{ ?s ?p ?o }} {_OURS} }} GROUP BY ?g"
_COUNT = f"SELECT (COUNT(*) AS ?n) WHERE {{ GRAPH ?g {{ ?s ?p ?o }} {_OURS} }}"
_NO_CHANGE = f"DELETE DATA {{ GRAPH <{GRAPH}none> {{ <{GRAPH}none> a <{GRAPH}none> }} }}"
_ANY = "SELECT ?s WHERE { GRAPH ?g { ?s ?p ?o } } LIMIT 1"
_SEEN = f"""SELECT ?s WHERE {{
    {{ SELECT ?s ?p ?o WHERE {{ GRAPH ?g {{ ?s ?p ?o }} {_OURS} }} LIMIT 1 }}
    ?s ?p ?o
}} LIMIT 1"""


@dataclass(frozen=True, slots=True)
class RemoteStore:
    """The addresses of a store.

    The environment may give ``MITHAQ_STORE_USER`` and ``MITHAQ_STORE_PASSWORD``, for HTTP basic
    authentication or, with ``MITHAQ_STORE_AUTH=digest``, for digest authentication; they are shown
    nowhere. ``MITHAQ_STORE_TIMEOUT`` are the seconds to wait for an answer.

    Attributes:
        update: where SPARQL updates go.
        query: where queries go.
        pause: waits some seconds.
    """

    update: str
    query: str
    pause: Callable[[float], None] = time.sleep

    @classmethod
    def at(cls, url: str) -> RemoteStore:
        """Give the store at an address: that of its updates or queries, or of all it does.

        Raises:
            RemoteStoreError: it is no web address, or holds a password.
        """
        expect_address(url, RemoteStoreError, "a store", _INSTEAD)
        for end in ("update", "query"):
            if url.endswith(f"/{end}"):
                stem = url.removesuffix(end)
                return cls(f"{stem}update", f"{stem}query")
        return cls(url, url)

    def probe(self, *, change: bool = False) -> None:
        """Ask whether the store answers and, if so asked, whether it would take a change.

        Nothing is changed: what is taken out is not there.

        Raises:
            RemoteStoreError: it does not answer after few tries, or refuses.
        """
        exchange(self.query, _ANY, _bindings, pauses=HASTY, pause=self.pause)
        if change:
            read = HTTPResponse.read
            exchange(self.update, _NO_CHANGE, read, pauses=HASTY, pause=self.pause)

    def change(self, lost: Iterable[bytes], added: Iterable[bytes]) -> None:
        """Take quads out and put quads in, in one request; each is a line of N-Quads.

        Raises:
            RemoteStoreError: the store refuses, or does not answer after several tries.
        """
        orders = chain(_orders("DELETE", lost), _orders("INSERT", added))
        self._send(self.update, " ;\n".join(orders), HTTPResponse.read)

    def count(self) -> int:
        """Count the quads in the graphs of Mithaq.

        Raises:
            RemoteStoreError: as ``change``.
        """
        return int(self._rows(_COUNT)[0]["n"]["value"])

    def sizes(self) -> Mapping[str, int]:
        """Count the quads in each graph of Mithaq, by the IRIs of the graphs.

        Raises:
            RemoteStoreError: as ``change``.
        """
        return {row["g"]["value"]: int(row["n"]["value"]) for row in self._rows(_SIZES)}

    def read(self, graph: str, take: Callable[[Iterator[pyoxigraph.Quad]], T]) -> T:
        """Give what ``take`` makes of the quads of a graph as they come in.

        It is called again when the connection breaks off.

        Raises:
            RemoteStoreError: as ``change``.
        """
        # A table of several graphs costs Virtuoso eight times as much as their triples one by one.
        text = f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH <{graph}> {{ ?s ?p ?o }} }}"
        return self._send(self.query, text, lambda r: take(_quads(r, graph)), _TRIPLES)

    def ask(self, text: str, triples: bool) -> bytes:  # noqa: FBT001 - as the room ask calls it
        """Give the answer to a query, as JSON or, for triples, as Turtle.

        Raises:
            RemoteStoreError: as ``change``; or queries that name no graph see none.
        """
        self.probe()
        if not self._rows(_SEEN):
            raise RemoteStoreError(
                f"No query of {self.query} sees a graph of Mithaq.",
                "Send one there: mithaq build SOURCE... --kg DIR --store URL. "
                "If it has one, set it up so that its default graph is the union of all.",
            )
        return self._send(self.query, text, HTTPResponse.read, _TURTLE if triples else TABLE)

    def _rows(self, text: str) -> list[Row]:
        return self._send(self.query, text, _bindings)

    def _send(
        self, url: str, text: str, take: Callable[[HTTPResponse], T], accept: str = TABLE
    ) -> T:
        return exchange(url, text, take, accept=accept, pause=self.pause)


def _bindings(response: HTTPResponse) -> list[Row]:
    try:
        rows: list[Row] = json.load(response)["results"]["bindings"]
    except (KeyError, TypeError) as error:
        raise NotSparqlError("JSON of another form") from error
    return rows


def _quads(response: HTTPResponse, graph: str) -> Iterator[pyoxigraph.Quad]:
    """Give the triples of an answer as quads of a graph.

    Raises:
        IncompleteRead: the answer ends before it should, which may be between two lines.
    """
    name = pyoxigraph.NamedNode(graph)
    for quad in pyoxigraph.parse(response, pyoxigraph.RdfFormat.N_TRIPLES):
        yield pyoxigraph.Quad(quad.subject, quad.predicate, quad.object, name)
    if response.length:
        raise IncompleteRead(b"", response.length)


def _orders(verb: str, lines: Iterable[bytes]) -> Iterator[str]:
    """Give an order for each graph; N-Quads escapes are those of SPARQL.

    Virtuoso 7 fails on an order for more than a hundred graphs, once it has some thousand triples.
    """
    triples = sorted(map(by_graph, lines))
    for graph, group in groupby(triples, key=itemgetter(0)):
        body = b" .\n".join(triple for _, triple in group)
        yield f"{verb} DATA {{ GRAPH {graph.decode()} {{\n{body.decode()} .\n}} }}"
