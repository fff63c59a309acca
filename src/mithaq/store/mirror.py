"""Keeping another store equal to a graph: only what differs is sent.

What the other store holds is kept beside the graph as a file of N-Quads, those of a graph together.
Sending the same change twice does no harm, so a mirror that was cut goes on where it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from enum import Enum
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from mithaq.errors import GraphFolderError
from mithaq.store.faults import faults
from mithaq.store.lock import locked

_BATCH = 2_000
"""Lines looked at for one request; a parser of Virtuoso 7 runs out of memory after 4,990."""

_FEWEST = 3
"""Blanks between the terms of a quad; more are in its literals and before its end."""

Send = Callable[[list[bytes], list[bytes]], None]
"""Takes quads out of the other store, and puts quads into it; raises when it cannot."""


class Change(Enum):
    """What becomes of a line."""

    KEPT = " "
    LOST = "-"
    ADDED = "+"


Changes = Iterator[tuple[Change, bytes]]
Watch = Callable[[int], None]


def by_graph(line: bytes) -> tuple[bytes, bytes]:
    """Give the graph and the triple of a line of N-Quads, by which lines are ordered here."""
    triple, graph, _ = line.rsplit(b" ", 2)
    return graph, triple


def mirror(quads: Iterable[bytes], held: Path, send: Send, watch: Watch = lambda _: None) -> int:
    """Make another store hold these quads and no others that it got from here.

    Args:
        quads: lines of N-Quads, each once, in the order of ``by_graph``.
        held: the file that says what the other store holds; made when it is not there.
        send: what changes the other store.
        watch: told after every request how many lines have been looked at.

    Returns:
        How many quads were taken out or put in.

    Raises:
        GraphFolderError: the file cannot be written.
    """
    draft = draft_of(held)
    with ExitStack() as stack:
        with faults(held, OSError, write=True):
            held.touch()
            old, new = stack.enter_context(held.open("rb")), stack.enter_context(draft.open("wb"))
        # Also when a request fails: what was done until then is not done again.
        stack.callback(draft.replace, held)
        return _send_all(changes(filter(_is_whole, old), quads), new, send, watch)


def draft_of(held: Path) -> Path:
    """Give the file that is there while something is sent, and after a run that was killed."""
    return held.with_name(f"{held.name}.part")


@contextmanager
def sending(held: Path) -> Iterator[None]:
    """Let no other process send what a graph folder holds.

    Raises:
        GraphFolderError: another process does, or the folder cannot be written.
    """
    with ExitStack() as stack:
        try:
            with faults(held.parent, OSError, write=True):
                held.parent.mkdir(parents=True, exist_ok=True)
            stack.enter_context(locked(held.parent))
        except BlockingIOError:
            what = f"{held.parent.parent} is being sent by another process."
            raise GraphFolderError(what, "Try again when it is done.") from None
        yield


def _is_whole(line: bytes) -> bool:
    """Tell whether a line is not what is left of one; what is passed over here is sent again."""
    return line.endswith(b" .\n") and line.count(b" ") > _FEWEST


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


def _send_all(found: Changes, out: BinaryIO, send: Send, watch: Watch) -> int:
    """Send batch by batch; what the other store holds afterwards is written to ``out``."""
    sent = seen = 0
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
        seen += len(batch)
        watch(seen)
    return sent


def _of(batch: Iterable[tuple[Change, bytes]], wanted: Change) -> list[bytes]:
    return [line for change, line in batch if change is wanted]


def _write(out: BinaryIO, batch: Iterable[tuple[Change, bytes]], *, without: Change) -> None:
    out.writelines(line for change, line in batch if change is not without)
