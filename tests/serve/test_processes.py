"""Several processes that speak HTTP are one server."""

import asyncio
import itertools
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

import pytest

from mithaq.serve.limits import Limits
from mithaq.serve.web import versions
from mithaq.store import GraphFolder
from tests.serve.client import JSON, Server
from tests.serve.family import alive, children, comes_true, descendants, speakers, stopped

SPARING = """
import sys
from pathlib import Path
from mithaq.serve.limits import Limits
from mithaq.serve.web.server import listening, serve
from mithaq.store import GraphFolder

with listening("127.0.0.1", 0) as door:
    print(door.getsockname()[1], flush=True)
    limits = Limits(processes=2, workers=2, memory=256, rate=0.00001, burst=0.02)
    serve(GraphFolder(Path(sys.argv[1])), door, limits)
"""
"""Serves a folder by two processes; a client may ask some ten times."""

COMMAND = "from mithaq.cli import main; main()"
NUMBERS = itertools.count()

Running = tuple[int, Server]
"""The process that was started, and the server."""


@contextmanager
def running(place: Path, *command: str) -> Iterator[Running]:
    """Run what prints its port, with a place for its files, and ask it to end afterwards."""
    place.mkdir()
    told = {**os.environ, "TMPDIR": str(place), "COLUMNS": "200", "PYTHONUNBUFFERED": "1"}
    whole = [sys.executable, "-c", *command]
    with subprocess.Popen(whole, stdout=subprocess.PIPE, text=True, env=told) as process:
        try:
            assert process.stdout
            port = re.search(r"(\d+)/?$", process.stdout.readline())
            assert port
            yield process.pid, Server(int(port[1]))
        finally:
            process.terminate()
    assert process.returncode in {0, -signal.SIGKILL}


@pytest.fixture
def pair(folder: GraphFolder, tmp_path: Path) -> Iterator[Running]:
    """Two processes at which a client may ask some ten times."""
    with running(tmp_path / "tmp", SPARING, str(folder.root)) as (supervisor, server):
        assert comes_true(lambda: len(speakers(supervisor)) == 2)
        yield supervisor, server


def ask(server: Server, client: str) -> int:
    """Ask what was not asked before, as a client behind a proxy, and give the answer's status."""
    text = f"SELECT * {{ ?s ?p ?o }} LIMIT 1 # {next(NUMBERS)}"
    path = f"/sparql?{urlencode({'query': text})}"
    return server.ask("GET", path, Accept=JSON, X_Forwarded_For=client).status


def spend(server: Server, client: str) -> None:
    """Ask as a client until it has nothing left."""
    assert ask(server, client) == 200
    assert 429 in {ask(server, client) for _ in range(20)}


def test_processes_are_one_server(pair: Running) -> None:
    """Each process answers, and what a client has spent at one it has not at the other."""
    supervisor, server = pair
    one, other = speakers(supervisor)
    with stopped(one):
        spend(server, "192.0.2.1")
    with stopped(other):
        assert [ask(server, f"192.0.2.{host}") for host in (1, 2)] == [429, 200]


def test_a_process_that_dies_is_replaced(pair: Running) -> None:
    """When one is killed, the other answers, and so does a new one, which knows who asked."""
    supervisor, server = pair
    killed, left = speakers(supervisor)
    os.kill(killed, signal.SIGKILL)
    spend(server, "192.0.2.1")
    assert comes_true(lambda: len(set(speakers(supervisor)) - {killed}) == 2)
    with stopped(left):
        assert [ask(server, f"192.0.2.{host}") for host in (1, 2)] == [429, 200]


def test_nothing_is_left_behind(folder: GraphFolder, tmp_path: Path) -> None:
    """Whoever asks the server to end finds no process of it afterwards, and no file."""
    with running(tmp_path / "tmp", SPARING, str(folder.root)) as (supervisor, server):
        assert ask(server, "192.0.2.1") == 200
        family = descendants(supervisor)
        assert family
    assert comes_true(lambda: not any(map(alive, family)))
    assert list((tmp_path / "tmp").iterdir()) == []


def test_no_process_outlives_the_first(pair: Running) -> None:
    """When the process that was started is killed, those that it started end."""
    supervisor, server = pair
    assert ask(server, "192.0.2.1") == 200
    family = descendants(supervisor)
    os.kill(supervisor, signal.SIGKILL)
    assert comes_true(lambda: not any(map(alive, family)))


def test_one_process(folder: GraphFolder, tmp_path: Path) -> None:
    """If told so, the process that was started speaks HTTP itself; its child forks workers."""
    given = ["serve", "--kg", str(folder.root), "--port", "0", "--processes", "1"]
    with running(tmp_path / "tmp", COMMAND, *given) as (first, server):
        assert ask(server, "192.0.2.1") == 200
        assert len(children(first)) == 1


def test_an_index_is_built_once(
    folder: GraphFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of processes that take up a version together, one builds its index."""
    built = list[object]()

    async def build(_: GraphFolder, index: Path) -> None:
        built.append(index)
        await asyncio.sleep(0)
        index.touch()  # noqa: ASYNC240 - at once

    async def together() -> set[Path]:
        taken = (versions.Versions(folder, tmp_path, Limits()).take() for _ in range(3))
        return {settings.index for settings in await asyncio.gather(*taken)}

    monkeypatch.setattr(versions, "_build", build)
    assert list(asyncio.run(together())) == built


def test_processes_share_what_the_server_may_have() -> None:
    """What each process has for itself is its share; nobody is without a worker."""
    limits = Limits(workers=3, processes=2, waiting=100, flight_bytes=200, cache_bytes=50)
    expected = Limits(workers=2, processes=1, waiting=50, flight_bytes=100, cache_bytes=25)
    assert limits.share == expected
    assert Limits(workers=1, processes=4).share.workers == 1
