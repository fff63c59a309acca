"""Answers that are kept, and given again without a look at the request's meaning.

What an answer depends on is the version of the graph and a few parts of the request; nothing else
is in the key, and no answer is kept that depends on more.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import NamedTuple

from starlette.types import ASGIApp, Receive, Scope, Send

from mithaq.serve.limits import KIB, MIB

_BYTES = 64 * MIB
_LARGEST = 256 * KIB
_OVERHEAD = 1 * KIB
"""Bytes that an entry takes beside its answer, roughly."""

Key = tuple[bytes, ...]
RawHeaders = Sequence[tuple[bytes, bytes]]


class Kept(NamedTuple):
    """An answer as it is sent."""

    headers: RawHeaders
    body: bytes


class Cache:
    """Keeps small answers by what was asked; the one not used for longest goes first."""

    def __init__(self, most: int = _BYTES) -> None:
        self._most = most
        self._size = 0
        self._kept: OrderedDict[Key, Kept] = OrderedDict()

    def get(self, key: Key) -> Kept | None:
        """Give the answer that is kept for a key."""
        found = self._kept.get(key)
        if found:
            self._kept.move_to_end(key)
        return found

    def put(self, key: Key, kept: Kept) -> None:
        """Keep an answer, unless it is large."""
        if len(kept.body) > _LARGEST or key in self._kept:
            return
        self._kept[key] = kept
        self._size += _weight(key, kept)
        while self._size > self._most:
            self._size -= _weight(*self._kept.popitem(last=False))


class Replay:
    """Gives answers to GET that are kept, before anything else of the server is asked."""

    def __init__(self, app: ASGIApp, cache: Cache, version: Callable[[], str]) -> None:
        self._app = app
        self._cache = cache
        self._version = version

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or pass it on; one that has the answer already is passed on too."""
        if scope["type"] != "http" or scope["method"] != "GET" or _value(scope, b"if-none-match"):
            await self._app(scope, receive, send)
        elif kept := self._cache.get(key(scope, self._version())):
            await send({"type": "http.response.start", "status": 200, "headers": kept.headers})
            await send({"type": "http.response.body", "body": kept.body})
        else:
            await self._app(scope, receive, send)


def key(scope: Scope, version: str, sent: bytes = b"") -> Key:
    """Give all that an answer depends on; the version of the graph comes first."""
    method = b"POST" if scope["method"] == "POST" else b"GET"
    accept, kind = _value(scope, b"accept"), _value(scope, b"content-type")
    path = scope["path"].encode(errors="surrogateescape")
    return version.encode(), method, path, scope["query_string"], accept, kind, sent


def _value(scope: Scope, name: bytes) -> bytes:
    return b",".join(value for header, value in scope["headers"] if header == name)


def _weight(key: Key, kept: Kept) -> int:
    return sum(map(len, key)) + len(kept.body) + _OVERHEAD
