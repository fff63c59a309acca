"""Answers that are kept, and given again without a look at the request's meaning.

What an answer depends on is the version of the graph and a few parts of the request; nothing else
is in the key, and no answer is kept that depends on more.
"""

from __future__ import annotations

from collections import OrderedDict

from mithaq.serve.limits import KIB
from mithaq.serve.sparql.asked import Asked
from mithaq.serve.web.ready import Ready

_LARGEST = 256 * KIB
_REMEMBERED = 20_000
"""Requests whose answer was given once."""

_OVERHEAD = 1 * KIB
"""Bytes that an entry takes beside its body, roughly."""


class Cache:
    """Keeps small answers by what was asked; the one not used for longest goes first.

    Most of what is asked is asked once. So an answer is kept when it is given for the second time.
    """

    def __init__(self, most: int) -> None:
        """Take the bytes that it may keep."""
        self._most = most
        self._size = 0
        self._once: set[int] = set()
        self._kept: OrderedDict[Asked, Ready] = OrderedDict()

    def get(self, key: Asked) -> Ready | None:
        """Give the answer that is kept for a key."""
        found = self._kept.get(key)
        if found:
            self._kept.move_to_end(key)
        return found

    def put(self, key: Asked, kept: Ready) -> None:
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


def _weight(key: Asked, kept: Ready) -> int:
    return sum(map(len, key)) + len(kept.body) + _OVERHEAD
