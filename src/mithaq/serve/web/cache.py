"""Answers that are kept, and given again without a look at the request's meaning.

What an answer depends on is the version of the graph and a few parts of the request; nothing else
is in the key, and no answer is kept that depends on more.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from typing import NamedTuple

from starlette.responses import Response
from starlette.types import Scope

from mithaq.serve.limits import KIB, MIB

_ACCEPT, _KIND = b"accept", b"content-type"
_BYTES = 64 * MIB
_LARGEST = 256 * KIB
_REMEMBERED = 20_000
"""Requests whose answer was given once."""

_OVERHEAD = 1 * KIB
"""Bytes that an entry takes beside its body, roughly."""


class Asked(NamedTuple):
    """All that an answer of the endpoint depends on.

    Attributes:
        version: of the graph.
        method: GET, also for HEAD, or POST.
        query: of the address.
        accept: the header; ``kind``: the header Content-Type.
        sent: the body.
    """

    version: bytes
    method: bytes
    query: bytes
    accept: bytes
    kind: bytes
    sent: bytes

    def task(self) -> Mapping[str, str | bool]:
        """Give a worker's task: to answer this."""
        return {
            "post": self.method == b"POST",
            "query": self.query.decode("latin-1"),
            "accept": self.accept.decode("latin-1"),
            "type": self.kind.decode("latin-1"),
            "sent": self.sent.decode("latin-1"),
        }


def asked(scope: Scope, version: str, sent: bytes = b"") -> Asked:
    """Give what is asked by a request with a body."""
    method = b"POST" if scope["method"] == "POST" else b"GET"
    told = {_ACCEPT: b"", _KIND: b""}
    for name, value in scope["headers"]:
        if name in told:
            told[name] = told[name] + b"," + value if told[name] else value
    query = scope["query_string"]
    return Asked(version.encode(), method, query, told[_ACCEPT], told[_KIND], sent)


class Cache:
    """Keeps small answers by what was asked; the one not used for longest goes first.

    Most of what is asked is asked once. So an answer is kept when it is given for the second time.
    """

    def __init__(self, most: int = _BYTES) -> None:
        self._most = most
        self._size = 0
        self._once: set[int] = set()
        self._kept: OrderedDict[Asked, Response] = OrderedDict()

    def get(self, key: Asked) -> Response | None:
        """Give the answer that is kept for a key."""
        found = self._kept.get(key)
        if found:
            self._kept.move_to_end(key)
        return found

    def put(self, key: Asked, kept: Response) -> None:
        """Keep an answer, unless it is large or is given for the first time."""
        if len(kept.body) > _LARGEST or key in self._kept or self._is_new(key):
            return
        self._kept[key] = kept
        self._size += _weight(key, kept)
        while self._size > self._most:
            self._size -= _weight(*self._kept.popitem(last=False))

    def _is_new(self, key: Asked) -> bool:
        """Tell whether this is asked for the first time, as far as can be remembered."""
        mark = hash(key)
        if mark in self._once:
            self._once.remove(mark)
            return False
        if len(self._once) >= _REMEMBERED:
            self._once.clear()
        self._once.add(mark)
        return True


def _weight(key: Asked, kept: Response) -> int:
    return sum(map(len, key)) + len(kept.body) + _OVERHEAD
