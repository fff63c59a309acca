"""Answers that are kept; the version of the graph is part of what was asked."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any, NamedTuple

from mithaq.serve.limits import MIB

_BYTES = 64 * MIB
_LARGEST = MIB
_OVERHEAD = 512
"""Bytes that an entry takes beside its answer, roughly."""

Key = tuple[bytes, ...]


class Kept(NamedTuple):
    """A reply of a worker: its head and body."""

    head: dict[str, Any]
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


def _weight(key: Key, kept: Kept) -> int:
    return sum(map(len, key)) + len(kept.body) + _OVERHEAD
