"""How much work each client has asked for lately: a token bucket of seconds for each."""

from __future__ import annotations

import ipaddress
import math
from collections import OrderedDict
from collections.abc import Callable
from http import HTTPStatus
from typing import NamedTuple

from mithaq.serve.limits import Limits
from mithaq.serve.problem import Problem

_LEAST = 0.002
"""Seconds that any request costs, however quick its answer."""

_KNOWN = 10_000
"""Clients that are remembered; those not seen for longest are forgotten first."""

_NETWORK = 64
"""Bits of an IPv6 address that stand for one client."""


class _Bucket(NamedTuple):
    seconds: float
    at: float


class Clients:
    """Remembers what clients have left to spend."""

    def __init__(self, limits: Limits, clock: Callable[[], float]) -> None:
        self._limits = limits
        self._clock = clock
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def admit(self, address: str) -> None:
        """Let a client ask.

        Raises:
            Problem: it has spent all it had.
        """
        left = self._left(_client(address))
        if left < 0:
            wait = math.ceil(-left / self._limits.rate)
            what = f"You have asked for much work: try again in {wait} seconds."
            raise Problem(HTTPStatus.TOO_MANY_REQUESTS, what, {"Retry-After": str(wait)})

    def charge(self, address: str, seconds: float) -> None:
        """Note that a worker was at a client's request for so long."""
        client = _client(address)
        self._buckets[client] = _Bucket(self._left(client) - max(seconds, _LEAST), self._clock())
        self._buckets.move_to_end(client)
        if len(self._buckets) > _KNOWN:
            self._buckets.popitem(last=False)

    def _left(self, client: str) -> float:
        if not self._limits.rate:
            return math.inf
        bucket = self._buckets.get(client)
        if not bucket:
            return self._limits.burst
        earned = (self._clock() - bucket.at) * self._limits.rate
        return min(self._limits.burst, bucket.seconds + earned)


def _client(address: str) -> str:
    """Give what stands for a client: its address, or the network of an IPv6 address."""
    if ":" not in address:
        return address
    try:
        return str(ipaddress.ip_network((address.partition("%")[0], _NETWORK), strict=False))
    except ValueError:
        return address
