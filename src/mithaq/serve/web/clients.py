"""How much work each client has asked for lately: a token bucket of seconds for each.

A bucket is one number: the time at which it will be full again (the generic cell rate algorithm,
ITU-T I.371, annex A).
"""

from __future__ import annotations

import ipaddress
import math
import time
from collections.abc import Callable
from functools import lru_cache
from hashlib import blake2b
from http import HTTPStatus

from mithaq.serve.limits import Limits
from mithaq.serve.problem import Problem
from mithaq.serve.web.debts import Debts

_LEAST = 0.002
"""Seconds that any request costs, however quick its answer."""

_NETWORK = 64
"""Bits of an IPv6 address that stand for one client."""


class Clients:
    """Remembers what clients have left to spend, in all processes of the server together."""

    def __init__(
        self, limits: Limits, debts: Debts, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Take the limits, and the memory in which the times of a clock are kept."""
        self._limits = limits
        self._debts = debts
        self._clock = clock

    def admit(self, address: str) -> None:
        """Let a client ask.

        Raises:
            Problem: it has spent all it had.
        """
        wait = self._debts.get(_mark(address)) - self._clock()
        if self._limits.rate and wait * self._limits.rate > self._limits.burst:
            left = math.ceil(wait - self._limits.burst / self._limits.rate)
            what = f"You have asked for much work: try again in {left} seconds."
            raise Problem(HTTPStatus.TOO_MANY_REQUESTS, what, {"Retry-After": str(left)})

    def charge(self, address: str, seconds: float) -> None:
        """Note that a worker was at a client's request for so long."""
        if self._limits.rate:
            mark = _mark(address)
            full = max(self._debts.get(mark), self._clock())
            self._debts.put(mark, full + max(seconds, _LEAST) / self._limits.rate)


@lru_cache(maxsize=4096)
def _mark(address: str) -> int:
    """Give a number for a client, the same in all processes."""
    return int.from_bytes(blake2b(_client(address).encode(), digest_size=8).digest())


def _client(address: str) -> str:
    """Give what stands for a client: its address, or the network of an IPv6 address."""
    if ":" not in address:
        return address
    try:
        return str(ipaddress.ip_network((address.partition("%")[0], _NETWORK), strict=False))
    except ValueError:
        return address
