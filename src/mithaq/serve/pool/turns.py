"""Who comes next: clients take turns, so that one that asks much waits for itself."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from typing import Generic, TypeVar

T = TypeVar("T")


class Turns(Generic[T]):
    """Those who wait for a ``T``; each client's in their order, the clients one after the other."""

    def __init__(self) -> None:
        self._clients: OrderedDict[str, deque[asyncio.Future[T]]] = OrderedDict()

    def __len__(self) -> int:
        return sum(map(len, self._clients.values()))

    def add(self, client: str) -> asyncio.Future[T]:
        """Let a client wait; the future will have what it waits for."""
        turn: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._clients.setdefault(client, deque()).append(turn)
        return turn

    def drop(self, client: str, turn: asyncio.Future[T]) -> None:
        """Let a client no longer wait."""
        turns = self._clients.get(client, deque())
        if turn in turns:
            turns.remove(turn)
        if not turns:
            self._clients.pop(client, None)

    def next(self) -> asyncio.Future[T] | None:
        """Take out whose turn it is; None when nobody waits."""
        while self._clients:
            client, turns = self._clients.popitem(last=False)
            turn = turns.popleft()
            if turns:
                self._clients[client] = turns
            if not turn.done():
                return turn
        return None
