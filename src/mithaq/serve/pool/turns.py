"""Who comes next: clients take turns, so that one that asks much waits for itself."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Iterator
from typing import Generic, TypeVar

T = TypeVar("T")


class Turns(Generic[T]):
    """What waits: each client's in its order, the clients one after the other."""

    def __init__(self) -> None:
        self._clients: OrderedDict[str, deque[T]] = OrderedDict()
        self._size = 0

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[T]:
        """Go over all that waits now, in no order of turns."""
        return iter([item for items in self._clients.values() for item in items])

    def add(self, client: str, item: T) -> None:
        """Let something of a client wait."""
        self._clients.setdefault(client, deque()).append(item)
        self._size += 1

    def put_back(self, client: str, item: T) -> None:
        """Let something that had its turn already come next."""
        self._clients.setdefault(client, deque()).appendleft(item)
        self._clients.move_to_end(client, last=False)
        self._size += 1

    def drop(self, client: str, item: T) -> None:
        """Let it no longer wait, if it does."""
        items = self._clients.get(client, deque())
        if item in items:
            items.remove(item)
            self._size -= 1
        if not items:
            self._clients.pop(client, None)

    def next(self) -> T | None:
        """Take out what comes next; None when nothing waits."""
        if not self._clients:
            return None
        client, items = self._clients.popitem(last=False)
        item = items.popleft()
        self._size -= 1
        if items:
            self._clients[client] = items
        return item
