"""Sockets at one address, one for each process: the system shares connections out among them.

From one socket, whichever process is awake would take all that come together. The process that
opened the sockets keeps them open: connections to one whose process has died wait for the next.
"""

from __future__ import annotations

import fcntl
import os
import socket
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

_WAITING = 1024
"""Connections that may wait to be taken."""


class Doors(list[socket.socket]):
    """Sockets that listen at one address; whoever is sent them gets one that nobody has."""

    def __init__(self, sockets: Sequence[socket.socket], place: Path) -> None:
        """Take the sockets, and a folder in which processes note which they have."""
        super().__init__(sockets)
        self._place = place

    def __reduce__(self) -> tuple[Any, ...]:
        """Be pickled, for another process."""
        return _taken, (list(self), self._place)


def listen(address: tuple[str, int], family: socket.AddressFamily) -> socket.socket:
    """Open the first socket at an address.

    Raises:
        OSError: it is in use, or is none of this machine.
    """
    door = socket.socket(family)
    try:
        _reuse(door, socket.SO_REUSEADDR)
        door.bind(address)
        _reuse(door, socket.SO_REUSEPORT)  # only now: no other server may be there
        door.listen(_WAITING)
    except OSError:
        door.close()
        raise
    return door


@contextmanager
def beside(first: socket.socket, count: int, place: Path) -> Iterator[Doors]:
    """Open so many sockets at the address of one, which is among them."""
    with ExitStack() as opened:
        others = [opened.enter_context(socket.socket(first.family)) for _ in range(count - 1)]
        for other in others:
            _reuse(other, socket.SO_REUSEADDR)
            _reuse(other, socket.SO_REUSEPORT)
            other.bind(first.getsockname())
            other.listen(_WAITING)
        yield Doors([first, *others], place)


def _reuse(door: socket.socket, what: int) -> None:
    door.setsockopt(socket.SOL_SOCKET, what, 1)


def _taken(doors: Sequence[socket.socket], place: Path) -> Sequence[socket.socket]:
    """Take a door until this process ends; all of them, while no process has left its own."""
    for number, door in enumerate(doors):
        note = os.open(place / f"door-{number}", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(note, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(note)
        else:
            for other in {*doors} - {door}:
                other.close()
            return [door]
    return doors
