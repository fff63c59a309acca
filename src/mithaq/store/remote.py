"""A SPARQL 1.1 store somewhere else, changed by SPARQL Update (W3C, 2013)."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from http.client import HTTPException
from itertools import groupby
from urllib.error import HTTPError

from SPARQLWrapper import JSON, POST, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import EndPointInternalError, SPARQLWrapperException

from mithaq.errors import RemoteStoreError

_TIMEOUT = 120  # seconds to wait for an answer
_PAUSES = (1.0, 2.0, 4.0, 8.0)  # seconds before each further try
_LONGEST = 60.0  # seconds that we let a server make us wait
_BUSY = frozenset({429, 500, 502, 503, 504})
_COUNT = "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }"


@dataclass(frozen=True, slots=True)
class RemoteStore:
    """The addresses of a store.

    The environment may give ``MITHAQ_STORE_USER`` and ``MITHAQ_STORE_PASSWORD``, for HTTP basic
    authentication; they are shown nowhere.

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
        """Give the store at an address: that of its updates (…/update), or of all it does."""
        stem, found, rest = url.rpartition("/update")
        return cls(url, f"{stem}/query" if found and not rest else url)

    def change(self, lost: Iterable[bytes], added: Iterable[bytes]) -> None:
        """Take quads out and put quads in, in one request; each is a line of N-Quads.

        Raises:
            RemoteStoreError: the store refuses, or does not answer after several tries.
        """
        orders = (_order("DELETE", lost), _order("INSERT", added))
        self._ask(self.update, " ;\n".join(filter(None, orders)))

    def count(self) -> int:
        """Count the quads in all named graphs.

        Raises:
            RemoteStoreError: as ``change``.
        """
        found = json.loads(self._ask(self.query, _COUNT))
        return int(found["results"]["bindings"][0]["n"]["value"])

    def _ask(self, url: str, text: str) -> bytes:
        """Send a request again and again until it is answered or there is no hope."""
        pauses = iter(_PAUSES)
        while True:
            try:
                return _answer(url, text)
            except (SPARQLWrapperException, HTTPException, OSError) as error:
                pause = next(pauses, None)
                if pause is None or not _passes(error):
                    raise _told(url, error) from None
                self.pause(max(pause, _asked(error)))


def _answer(url: str, text: str) -> bytes:
    endpoint = SPARQLWrapper(url)
    endpoint.setReturnFormat(JSON)
    endpoint.setMethod(POST)
    endpoint.setTimeout(_TIMEOUT)
    endpoint.setQuery(text)
    user = os.environ.get("MITHAQ_STORE_USER")
    if user:
        endpoint.setCredentials(user, os.environ.get("MITHAQ_STORE_PASSWORD", ""))
    return bytes(endpoint.query().response.read())


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


def _passes(error: Exception) -> bool:
    """Tell whether trying again may help."""
    if isinstance(error, HTTPError):
        return error.code in _BUSY
    return not isinstance(error, SPARQLWrapperException) or isinstance(error, EndPointInternalError)


def _asked(error: Exception) -> float:
    """Give how long the server asks us to wait, in seconds; a date is not followed."""
    after = error.headers.get("Retry-After", "") if isinstance(error, HTTPError) else ""
    return min(float(after), _LONGEST) if after.isdecimal() else 0.0


def _told(url: str, error: Exception) -> RemoteStoreError:
    reason = " ".join(str(error).split())
    return RemoteStoreError(
        f"The store {url} did not take the change: {reason}.",
        "Check the address and MITHAQ_STORE_USER; run the command again: it goes on from there.",
    )
