"""Keeping another store equal to a graph: only what differs is sent.

What the other store holds is kept beside the graph as a file of N-Quads, those of a graph together.
Sending the same change twice does no harm, so a mirror that was cut goes on where it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from enum import Enum
from itertools import islice
from pathlib import Path
from typing import BinaryIO

_BATCH = 2_000
"""Lines looked at for one request; a parser of Virtuoso 7 runs out of memory after 4,990."""

Send = Callable[[list[bytes], list[bytes]], None]
"""Takes quads out of the other store, and puts quads into it; raises when it cannot."""


class Change(Enum):
    """What becomes of a line."""

    KEPT = " "
    LOST = "-"
    ADDED = "+"


Changes = Iterator[tuple[Change, bytes]]


def by_graph(line: bytes) -> tuple[bytes, bytes]:
    """Give the graph and the triple of a line of N-Quads, by which lines are ordered here."""
    triple, graph, _ = line.rsplit(b" ", 2)
    return graph, triple


def mirror(quads: Iterable[bytes], held: Path, send: Send) -> int:
    """Make another store hold these quads and no others that it got from here.

    Args:
        quads: lines of N-Quads, each once, in the order of ``by_graph``.
        held: the file that says what the other store holds; made when it is not there.
        send: what changes the other store.

    Returns:
        How many quads were taken out or put in.
    """
    draft = held.with_name(f"{held.name}.part")
    held.parent.mkdir(parents=True, exist_ok=True)
    held.touch()
    with ExitStack() as stack:
        # Also when a request fails: what was done until then is not done again.
        stack.callback(draft.replace, held)
        old, new = stack.enter_context(held.open("rb")), stack.enter_context(draft.open("wb"))
        return _send_all(changes(old, quads), new, send)


def changes(old: Iterable[bytes], new: Iterable[bytes]) -> Changes:
    """Compare two files, in the order of ``by_graph``, line by line."""
    ours, theirs = iter(new), iter(old)
    line, held = next(ours, None), next(theirs, None)
    while line is not None or held is not None:
        if line == held and line is not None:
            yield Change.KEPT, line
            line, held = next(ours, None), next(theirs, None)
        elif held is None or (line is not None and by_graph(line) < by_graph(held)):
            yield Change.ADDED, line or b""
            line = next(ours, None)
        else:
            yield Change.LOST, held
            held = next(theirs, None)


def _send_all(found: Changes, out: BinaryIO, send: Send) -> int:
    """Send batch by batch; what the other store holds afterwards is written to ``out``."""
    sent = 0
    while batch := list(islice(found, _BATCH)):
        lost, added = (_of(batch, change) for change in (Change.LOST, Change.ADDED))
        try:
            if lost or added:
                send(lost, added)
        except BaseException:
            _write(out, batch, without=Change.ADDED)
            _write(out, found, without=Change.ADDED)
            raise
        _write(out, batch, without=Change.LOST)
        sent += len(lost) + len(added)
    return sent


def _of(batch: Iterable[tuple[Change, bytes]], wanted: Change) -> list[bytes]:
    return [line for change, line in batch if change is wanted]


def _write(out: BinaryIO, batch: Iterable[tuple[Change, bytes]], *, without: Change) -> None:
    out.writelines(line for change, line in batch if change is not without)
