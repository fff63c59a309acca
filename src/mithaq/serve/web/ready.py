"""Answers that a worker made ready to be sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from mithaq.serve.work.frames import Message


class Ready(NamedTuple):
    """An answer of the endpoint: its status, the lines of its head, and its body."""

    status: int
    head: bytes
    body: bytes

    @property
    def headers(self) -> Mapping[str, str]:
        """The head by names."""
        lines = self.head.decode("latin-1").splitlines()
        return dict(line.split(": ", 1) for line in lines)


def ready(message: Message) -> tuple[Ready, str]:
    """Give the answer that a worker's reply holds, and what is to be logged."""
    head, body, trace = message.parts
    return Ready(message.kind, head, body), trace.decode()
