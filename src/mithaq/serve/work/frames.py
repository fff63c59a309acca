"""Messages between the server and a worker: a head of JSON and a body of bytes.

Both lengths go before them, four bytes each. No pickles: a worker that a query has broken must not
be able to break the server.
"""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO, NamedTuple

_LENGTHS = struct.Struct(">II")
LENGTHS = _LENGTHS.size


class Frame(NamedTuple):
    """One message."""

    head: dict[str, Any]
    body: bytes = b""


def packed(frame: Frame) -> bytes:
    """Give the bytes of a message."""
    head = json.dumps(frame.head, ensure_ascii=False).encode()
    return b"".join((_LENGTHS.pack(len(head), len(frame.body)), head, frame.body))


def lengths(start: bytes) -> tuple[int, int]:
    """Give the lengths of head and body from a message's first bytes."""
    head, body = _LENGTHS.unpack(start)
    return head, body


def unpacked(head: bytes, body: bytes) -> Frame:
    """Give a message from its two parts."""
    return Frame(json.loads(head), body)


def receive(stream: BinaryIO) -> Frame | None:
    """Wait for a message; None when the other side is gone."""
    start = stream.read(LENGTHS)
    if len(start) < LENGTHS:
        return None
    head, body = lengths(start)
    return unpacked(stream.read(head), stream.read(body))


def send(stream: BinaryIO, frame: Frame) -> None:
    """Send a message."""
    stream.write(packed(frame))
    stream.flush()
