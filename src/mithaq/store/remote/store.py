"""A SPARQL 1.1 store somewhere else: its addresses, and what can be done there."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from http.client import HTTPResponse
from itertools import groupby
from typing import TypeVar
from urllib.parse import urlsplit

import pyoxigraph
from SPARQLWrapper import JSON, TURTLE

from mithaq.errors import RemoteStoreError
from mithaq.store.remote.exchange import exchange
from mithaq.vocab import GRAPH

T = TypeVar("T")
Row = Mapping[str, Mapping[str, str]]

_PLAIN = re.compile(r"[!-~]+")
"""The characters of an address (RFC 3986)."""

_OURS = f'FILTER(STRSTARTS(STR(?g), "{GRAPH}"))'
"""A store may hold graphs of others beside ours."""

_SIZES = f"SELECT ?g (COUNT(*) AS ?n) WHERE {{ GRAPH ?g {{ ?s ?p ?o }} {_OURS} }} GROUP BY ?g"
_COUNT = f"SELECT (COUNT(*) AS ?n) WHERE {{ GRAPH ?g {{ ?s ?p ?o }} {_OURS} }}"
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
        sound = _is_address(url)
        if "@" in (urlsplit(url).netloc if sound else url):
            do = "Set MITHAQ_STORE_USER and MITHAQ_STORE_PASSWORD instead."
            raise RemoteStoreError("The address of a store may not hold a name or password.", do)
        if not sound:
            do = "Give one such as http://HOST:7878/update, in ASCII and without blanks."
            raise RemoteStoreError(f"'{url}' is no address of a store.", do)
        for end in ("update", "query"):
            if url.endswith(f"/{end}"):
                stem = url.removesuffix(end)
                return cls(f"{stem}update", f"{stem}query")
        return cls(url, url)

    def change(self, lost: Iterable[bytes], added: Iterable[bytes]) -> None:
        """Take quads out and put quads in, in one request; each is a line of N-Quads.

        Raises:
            RemoteStoreError: the store refuses, or does not answer after several tries.
        """
        orders = (_order("DELETE", lost), _order("INSERT", added))
        self._send(self.update, " ;\n".join(filter(None, orders)), HTTPResponse.read)

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

    def read(self, graphs: Iterable[str], take: Callable[[Iterator[pyoxigraph.Quad]], T]) -> T:
        """Give what ``take`` makes of the quads of some graphs as they come in.

        It is called again when the connection breaks off.

        Raises:
            RemoteStoreError: as ``change``.
        """
        named = " ".join(f"<{graph}>" for graph in graphs)
        text = f"SELECT * WHERE {{ VALUES ?g {{ {named} }} GRAPH ?g {{ ?s ?p ?o }} }}"
        return self._send(self.query, text, lambda response: take(_quads(response)))

    def ask(self, text: str, triples: bool) -> bytes:  # noqa: FBT001 - as the room ask calls it
        """Give the answer to a query, as JSON or, for triples, as Turtle.

        Raises:
            RemoteStoreError: as ``change``; or queries that name no graph see none.
        """
        if not self._rows(_SEEN):
            raise RemoteStoreError(
                f"No query of {self.query} sees a graph of Mithaq.",
                "Send one there: mithaq build SOURCE... --kg DIR --store URL. "
                "If it has one, set it up so that its default graph is the union of all.",
            )
        return self._send(self.query, text, HTTPResponse.read, TURTLE if triples else JSON)

    def _rows(self, text: str) -> list[Row]:
        return self._send(self.query, text, _bindings)

    def _send(self, url: str, text: str, take: Callable[[HTTPResponse], T], form: str = JSON) -> T:
        return exchange(url, text, take, form=form, pause=self.pause)


def _is_address(url: str) -> bool:
    """Tell whether all of an address is such that a request can be sent there."""
    try:
        parts = urlsplit(url)
        sent = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:  # of brackets that do not close, or a port that is none
        return False
    return bool(sent and _PLAIN.fullmatch(url))


def _bindings(response: HTTPResponse) -> list[Row]:
    try:
        rows: list[Row] = json.load(response)["results"]["bindings"]
    except (KeyError, TypeError) as error:
        raise ValueError("the answer is no table") from error
    return rows


def _quads(response: HTTPResponse) -> Iterator[pyoxigraph.Quad]:
    # JSON, not XML, whose parser takes the spaces at the ends of a quote away.
    found = pyoxigraph.parse_query_results(response, pyoxigraph.QueryResultsFormat.JSON)
    for row in found if isinstance(found, pyoxigraph.QuerySolutions) else ():
        yield pyoxigraph.Quad(row["s"], row["p"], row["o"], row["g"])


def _order(verb: str, lines: Iterable[bytes]) -> str:
    graphs = "".join(_graphs(lines))
    return f"{verb} DATA {{\n{graphs}}}" if graphs else ""


def _graphs(lines: Iterable[bytes]) -> Iterator[str]:
    """Put the triples of each graph together; N-Quads escapes are those of SPARQL."""
    pairs = sorted(line.decode().removesuffix(" .\n").rpartition(" ")[::2] for line in lines)
    for graph, triples in groupby(sorted(pairs, key=_graph), key=_graph):
        yield f"GRAPH {graph} {{\n"
        yield from (f"{triple} .\n" for triple, _ in triples)
        yield "}\n"


def _graph(pair: tuple[str, str]) -> str:
    return pair[1]
