"""One request to a SPARQL endpoint, sent again while there is hope of an answer."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from http.client import HTTPException, HTTPResponse
from ssl import SSLCertVerificationError
from typing import TypeVar
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from SPARQLWrapper import BASIC, DIGEST, POST, SPARQLWrapper

from mithaq import __version__
from mithaq.errors import RemoteStoreError
from mithaq.store.remote.refusal import NotSparqlError, refusal

T = TypeVar("T")

TABLE = "application/sparql-results+json"

_TIMEOUT = "120"  # seconds to wait for an answer, and for each further part of it
_SCHEMES = {"basic": BASIC, "digest": DIGEST}
_SECONDS = re.compile(r"[1-9]\d{0,6}", re.ASCII)
PATIENT = (1.0, 2.0, 4.0, 8.0)  # seconds before each further try
HASTY = (1.0,)
"""Of a store that was not heard of yet: it is rather the address that is wrong."""

_LONGEST = 60.0  # seconds that we let a server make us wait
_BUSY = frozenset({429, 500, 502, 503, 504})
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_BROKEN = (HTTPException, OSError, SyntaxError, ValueError)
"""What an endpoint that is gone, refuses, or breaks off in the middle makes libraries raise."""


def exchange(  # noqa: PLR0913 - the last three have names
    url: str,
    text: str,
    take: Callable[[HTTPResponse], T],
    *,
    accept: str = TABLE,
    pauses: Sequence[float] = PATIENT,
    pause: Callable[[float], None] = time.sleep,
) -> T:
    """Send a query or an update, and give what ``take`` makes of the answer.

    Args:
        url: of the endpoint.
        text: the query or update.
        take: reads the answer to its end; called again when it breaks off.
        accept: the media type of the answer.
        pauses: seconds before each further try.
        pause: waits some seconds.

    Raises:
        RemoteStoreError: the endpoint refuses, or does not answer after several tries.
    """
    left = iter(pauses)
    while True:
        try:
            with closing(_answer(url, text, accept)) as response:
                return take(response)
        except _BROKEN as error:
            wait = next(left, None)
            if wait is None or not _passes(error):
                raise refusal(url, error) from None
            if isinstance(error, HTTPError):
                error.close()
            pause(max(wait, _asked(error)))


class _Endpoint(SPARQLWrapper):
    """An endpoint whose credentials do not follow a redirection to somebody else."""

    def _createRequest(self) -> Request:  # noqa: N802 - the library's name
        request: Request = super()._createRequest()
        if secret := request.headers.pop("Authorization", None):
            request.add_unredirected_header("Authorization", secret)
        return request

    def _query(self) -> tuple[HTTPResponse, str]:
        # The library would make what a server says a part of its own words, as bytes in Python.
        return urlopen(self._createRequest(), timeout=self.timeout), self.returnFormat  # noqa: S310 - checked


def _answer(url: str, text: str, accept: str) -> HTTPResponse:
    endpoint = _Endpoint(url, agent=f"mithaq/{__version__}")
    endpoint.setOnlyConneg(onlyConneg=True)
    endpoint.addCustomHttpHeader("Accept", accept)
    endpoint.setMethod(POST)
    endpoint.setTimeout(_timeout())
    endpoint.setQuery(text)
    if not endpoint.isSparqlUpdateRequest():
        # Oxigraph looks into named graphs only when asked to; others do not know the parameter.
        endpoint.addParameter("union-default-graph", "true")
    if user := os.environ.get("MITHAQ_STORE_USER"):
        endpoint.setHTTPAuth(_scheme())
        endpoint.setCredentials(user, os.environ.get("MITHAQ_STORE_PASSWORD", ""))
    response: HTTPResponse = endpoint.query().response
    if not endpoint.isSparqlUpdateRequest() and not _fits(response, accept):
        response.close()
        raise NotSparqlError(response.headers.get_content_type())
    return response


def _fits(response: HTTPResponse, accept: str) -> bool:
    """Tell whether an answer may be a table, or triples, of which there are many types."""
    given = response.headers.get_content_type()
    return "json" in given if accept == TABLE else given not in _PAGES


def _scheme() -> str:
    given = os.environ.get("MITHAQ_STORE_AUTH") or "basic"
    if given.lower() not in _SCHEMES:
        what = f"MITHAQ_STORE_AUTH is '{given}', which is no way to let us in that we know."
        raise RemoteStoreError(what, "Give basic or digest.")
    return _SCHEMES[given.lower()]


def _timeout() -> int:
    given = os.environ.get("MITHAQ_STORE_TIMEOUT") or _TIMEOUT
    if not _SECONDS.fullmatch(given):
        what = f"MITHAQ_STORE_TIMEOUT is '{given}', which is no whole number of seconds."
        raise RemoteStoreError(what, "Give one, such as 300.")
    return int(given)


def _passes(error: Exception) -> bool:
    """Tell whether trying again may help; who is slow or not trusted now would be so again."""
    if isinstance(error, HTTPError):
        return error.code in _BUSY
    reason = getattr(error, "reason", error)
    return not isinstance(reason, TimeoutError | NotSparqlError | SSLCertVerificationError)


def _asked(error: Exception) -> float:
    """Give how long the server asks us to wait, in seconds; a date is not followed."""
    after = error.headers.get("Retry-After", "") if isinstance(error, HTTPError) else ""
    return min(float(after), _LONGEST) if after.isdecimal() else 0.0
