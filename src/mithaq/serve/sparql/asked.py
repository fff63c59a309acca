"""What is asked of the endpoint, as it came: nothing of it is understood yet."""

from __future__ import annotations

import hashlib
from typing import NamedTuple


class Asked(NamedTuple):
    """All that an answer of the endpoint depends on.

    Attributes:
        version: of the graph.
        method: GET, also for HEAD, or POST.
        query: of the address.
        accept: the header; ``kind``: the header Content-Type.
        base: the address of the server, as the client wrote it.
        sent: the body.
    """

    version: bytes
    method: bytes
    query: bytes
    accept: bytes
    kind: bytes
    base: bytes
    sent: bytes = b""

    @property
    def post(self) -> bool:
        """Tell whether it was asked by POST."""
        return self.method == b"POST"

    @property
    def tag(self) -> str:
        """Name the answer: what is asked again of the same version has the same answer."""
        mark = hashlib.blake2b(b"\0".join(self[1:]), digest_size=8).hexdigest()
        return f'W/"{self.version.decode()}-{mark}"'
