"""Messages between the server and a worker: a head of JSON and a body of bytes.

Both lengths go before them, four bytes each. No pickles: a worker that a query has broken must not
be able to break the server.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from typing import Any, NamedTuple

_LENGTHS = struct.Struct(">II")
_write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Frame(NamedTuple):
    """One message."""

    head: dict[str, Any]
    body: bytes = b""


def packed(frame: Frame) -> bytes:
    """Give the bytes of a message."""
    head = _write(frame.head).encode()
    return b"".join((_LENGTHS.pack(len(head), len(frame.body)), head, frame.body))


class Inbox:
    """Puts messages together from the pieces in which a socket gives them."""

    def __init__(self) -> None:
        self._held = bytearray()

    def feed(self, piece: bytes) -> Iterator[Frame]:
        """Take a piece, and give the messages that are whole now."""
        held = self._held
        held += piece
        while len(held) >= _LENGTHS.size:
            head, body = _LENGTHS.unpack_from(held)
            middle = _LENGTHS.size + head
            end = middle + body
            if len(held) < end:
                return
            whole = bytes(held[:end])
            del held[:end]
            yield Frame(json.loads(whole[_LENGTHS.size : middle]), whole[middle:])
