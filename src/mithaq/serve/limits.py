"""What a request may cost."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace

KIB = 1 << 10
MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a server; each holds for every request, whatever it asks.

    Attributes:
        timeout: seconds from a request's arrival until its query must have ended.
        memory: MiB that a worker process may need beside the open store.
        rows: of a result; the rest is cut off, and the answer says so.
        workers: processes for short queries; twice as many may be at long ones.
        processes: that speak HTTP.
        rate: seconds of work a second that one client may ask for over time; 0 sets no limit.
        burst: seconds of work that a client may ask for at once.
        short: seconds after which a query counts as long and makes room for others.
        query_bytes: of a query's text; ``depth``: of its brackets.
        body_bytes: of a request's body.
        result_bytes: of a serialised result; ``flight_bytes``: of all that are being sent;
            ``cache_bytes``: of all that are kept.
        waiting: requests that may wait for a worker.
        patience: seconds in which a client must have sent its request; ``delivery``: in which it
            must have taken the answer.
    """

    timeout: float = 10.0
    memory: int = 512
    rows: int = 10_000
    workers: int = min(os.cpu_count() or 1, 8)
    processes: int = min(os.cpu_count() or 1, 4)
    rate: float = 1.0
    burst: float = 60.0
    short: float = 0.25
    query_bytes: int = 32 * KIB
    depth: int = 100
    body_bytes: int = 128 * KIB
    result_bytes: int = 16 * MIB
    flight_bytes: int = 256 * MIB
    cache_bytes: int = 64 * MIB
    waiting: int = 256
    patience: float = 15.0
    delivery: float = 60.0

    @property
    def long(self) -> int:
        """How many long queries may run at once."""
        return 2 * self.workers

    @property
    def share(self) -> Limits:
        """The limits of one process that speaks HTTP, of what each of them has for itself."""
        return replace(
            self,
            processes=1,
            workers=-(-self.workers // self.processes),
            flight_bytes=self.flight_bytes // self.processes,
            cache_bytes=self.cache_bytes // self.processes,
            waiting=self.waiting // self.processes,
        )
