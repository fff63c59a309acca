"""Messages between the server and a worker.

A message is a number and some strings of bytes, whose lengths go before them. No pickles: a worker
that a query has broken must not be able to break the server.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from typing import Any, NamedTuple

FRAME = 0
"""The kind of message that is a head of JSON and a body: a task, or the reply to one."""

REQUEST = 1
"""The kind that is a request to the endpoint, as it came; the kind of its reply is its status."""

_START = struct.Struct(">HB")
_LENGTH = 4
_write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Message(NamedTuple):
    """What is sent at a time: of what kind it is, and its parts."""

    kind: int
    parts: tuple[bytes, ...]

    def packed(self) -> bytes:
        """Give the bytes that are sent."""
        count = len(self.parts)
        lengths = struct.pack(f">{count}I", *map(len, self.parts))
        return b"".join((_START.pack(self.kind, count), lengths, *self.parts))


class Frame(NamedTuple):
    """A task or a reply."""

    head: dict[str, Any]
    body: bytes = b""

    def message(self) -> Message:
        """Give the message that carries it."""
        return Message(FRAME, (_write(self.head).encode(), self.body))


def frame(message: Message) -> Frame:
    """Give what a message of this kind carries."""
    head, body = message.parts
    return Frame(json.loads(head), body)


class Inbox:
    """Puts messages together from the pieces in which a socket gives them."""

    def __init__(self) -> None:
        self._held = bytearray()

    def feed(self, piece: bytes | memoryview) -> Iterator[Message]:
        """Take a piece, and give the messages that are whole now."""
        self._held += piece
        while end := _end(self._held):
            whole = bytes(self._held[:end])
            del self._held[:end]
            yield _message(whole)


def _end(held: bytearray) -> int:
    """Give where the first message ends, 0 while it is not whole."""
    if len(held) < _START.size:
        return 0
    _, count = _START.unpack_from(held)
    if len(held) < (start := _START.size + _LENGTH * count):
        return 0
    end = start + sum(struct.unpack_from(f">{count}I", held, _START.size))
    return end if len(held) >= end else 0


def _message(whole: bytes) -> Message:
    kind, count = _START.unpack_from(whole)
    parts, start = [], _START.size + _LENGTH * count
    for length in struct.unpack_from(f">{count}I", whole, _START.size):
        parts.append(whole[start : start + length])
        start += length
    return Message(kind, tuple(parts))
