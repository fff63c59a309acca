"""A worker process: it takes tasks and gives replies on one end of a socket pair.

It ends when the server does, when it is killed, and, should the server be unable to kill it, by its
own alarm.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import traceback
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import BinaryIO

from mithaq.errors import MithaqError
from mithaq.serve.problem import FAILED, PROBLEM_JSON, TOO_MUCH_MEMORY, Problem
from mithaq.serve.work.frames import Frame, receive, send
from mithaq.serve.work.handlers import HANDLERS
from mithaq.serve.work.sandbox import forbid_files, limit_memory, seal
from mithaq.serve.work.settings import Settings
from mithaq.serve.work.terms import ontology
from mithaq.serve.work.world import World
from mithaq.store import GraphFolder, published, reading

_GRACE = 5
"""Seconds beyond the timeout after which a worker ends itself."""


def work(settings: Settings, line: int) -> None:
    """Work at the file descriptor ``line`` until the server hangs up."""
    with open(line, "rb", closefd=False) as inward, open(line, "wb", closefd=False) as outward:
        try:
            with _world(settings) as world:
                send(outward, Frame({"ready": True, "pid": os.getpid()}))
                _work(world, inward, outward)
        except MithaqError as error:
            send(outward, Frame({"ready": False, "what": error.what, "do": error.do}))


def _work(world: World, inward: BinaryIO, outward: BinaryIO) -> None:
    while task := receive(inward):
        signal.setitimer(signal.ITIMER_REAL, world.limits.timeout + _GRACE)
        reply = _done(world, task)
        signal.setitimer(signal.ITIMER_REAL, 0)
        send(outward, reply)


def _done(world: World, task: Frame) -> Frame:
    try:
        reply = HANDLERS[task.head["kind"]](world, task.head)
    except Problem as problem:
        return _problem(problem)
    except MemoryError:
        return _problem(TOO_MUCH_MEMORY)
    except Exception:  # noqa: BLE001 - a bug, which the server logs
        return Frame({**_problem(FAILED).head, "trace": traceback.format_exc()}, FAILED.body())
    return Frame({"status": 200, **reply.head}, reply.body)


def _problem(problem: Problem) -> Frame:
    head = {"status": problem.status, "type": PROBLEM_JSON, "headers": problem.headers}
    return Frame(head, problem.body())


@contextmanager
def _world(settings: Settings) -> Iterator[World]:
    """Open all that is needed, and give up all that is not."""
    sealed = seal()
    folder = GraphFolder(settings.folder)
    index = sqlite3.connect(f"{settings.index.as_uri()}?mode=ro&immutable=1", uri=True)
    with published(folder) as store, reading(folder) as ledger, closing(index):
        ledger.size()  # opens what SQLite opens late
        terms = ontology()
        if not sealed:
            forbid_files()
        limit_memory(settings.limits.memory)
        yield World(store, index, ledger, terms, settings.limits)
