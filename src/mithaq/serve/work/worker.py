"""A worker process: it takes tasks and gives replies on one end of a socket pair.

It ends when it is killed, and when the server does: the nursery ends with the server, and whatever
the worker is doing, the system kills it with the nursery.
"""

from __future__ import annotations

import os
import socket
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus

from mithaq.errors import MithaqError
from mithaq.serve.limits import KIB
from mithaq.serve.problem import PROBLEM_JSON, Problem, failed, too_much_memory
from mithaq.serve.search.asking import opened
from mithaq.serve.sparql.asked import Asked
from mithaq.serve.work.frames import REQUEST, Frame, Inbox, Message, frame
from mithaq.serve.work.handlers import HANDLERS
from mithaq.serve.work.protocol import protocol
from mithaq.serve.work.ready import ready
from mithaq.serve.work.sandbox import end_with_parent, forbid_files, limit_memory, seal
from mithaq.serve.work.settings import Settings
from mithaq.serve.work.tally import Tally
from mithaq.serve.work.terms import ontology
from mithaq.serve.work.world import World
from mithaq.store import GraphFolder, published, reading

_PIECE = 64 * KIB
_SOON = 0.001
"""Seconds for which a reply may wait for those to other tasks that came together with its own."""


def work(settings: Settings, line: socket.socket, tally: Tally) -> None:
    """Work at one end of a socket pair until the server hangs up; count the tasks that are done."""
    try:
        with _world(settings) as world:
            line.sendall(Frame({"ready": True, "pid": os.getpid()}).message().packed())
            _work(world, line, tally)
    except MithaqError as error:
        told = Frame({"ready": False, "what": error.what, "do": error.do})
        line.sendall(told.message().packed())


def _work(world: World, line: socket.socket, tally: Tally) -> None:
    inbox, piece = Inbox(), memoryview(bytearray(_PIECE))
    while size := line.recv_into(piece):
        replies, since = list[bytes](), time.monotonic()
        for message in inbox.feed(piece[:size]):
            replies.append(_done(world, message).packed())
            tally.count()
            if time.monotonic() - since > _SOON:
                _send(line, replies)
                replies, since = [], time.monotonic()
        _send(line, replies)


def _send(line: socket.socket, replies: Sequence[bytes]) -> None:
    """Send replies with one call of the system, unless to join them would take memory."""
    small = sum(map(len, replies)) <= _PIECE
    for piece in [b"".join(replies)] if small else replies:
        line.sendall(piece)


def _done(world: World, message: Message) -> Message:
    """Do what a message asks for."""
    if message.kind == REQUEST:
        asked = Asked(*message.parts)
        return ready(_tried(partial(protocol, world, asked)), asked, world.limits)
    task = frame(message).head
    return _tried(partial(HANDLERS[task["kind"]], world, task)).message()


def _tried(do: Callable[[], Frame]) -> Frame:
    try:
        reply = do()
    except Problem as problem:
        return _problem(problem)
    except MemoryError:
        return _problem(too_much_memory())
    except Exception:  # noqa: BLE001 - a bug, which the server logs
        told = _problem(failed())
        return Frame({**told.head, "trace": traceback.format_exc()}, told.body)
    return Frame({"status": HTTPStatus.OK, **reply.head}, reply.body)


def _problem(problem: Problem) -> Frame:
    head = {"status": problem.status, "type": PROBLEM_JSON, "headers": problem.headers}
    return Frame(head, problem.body())


@contextmanager
def _world(settings: Settings) -> Iterator[World]:
    """Open all that is needed, and give up all that is not."""
    end_with_parent()
    sealed = seal()
    folder = GraphFolder(settings.folder)
    with (
        opened(settings.index) as index,
        published(folder) as store,
        reading(folder) as ledger,
    ):
        ledger.size()  # opens what SQLite opens late
        terms = ontology()
        if not sealed:
            forbid_files()
        limit_memory(settings.limits.memory)
        yield World(store, index, ledger, terms, settings.limits, folder.checked)
