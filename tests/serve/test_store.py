"""A store of somebody else behind our server, from the command line to an answer."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mithaq.pipeline.mirroring import keep_mirror
from mithaq.store import GraphFolder
from mithaq.store.remote import RemoteStore
from tests.newsroom import announcement, attack, built
from tests.remote import Remote, oxigraph
from tests.serve.client import Server

MITHAQ = [sys.executable, "-c", "from mithaq.cli import main; main()"]
ARTICLES = "SELECT ?a { ?a a <https://w3id.org/mithaq/ns#Article> }"
WAIT = 120
"""Seconds until something must have happened, on a machine that is busy."""


@pytest.fixture
def remote(tmp_path: Path) -> Iterator[Remote]:
    """A store that holds what one article says."""
    with oxigraph(tmp_path / "store") as running:
        built(tmp_path / "kg", [announcement()])
        keep_mirror(GraphFolder(tmp_path / "kg"), RemoteStore.at(running.url))
        yield running


@contextmanager
def serving(remote: Remote, place: Path) -> Iterator[Server]:
    """Serve a store by the command line until the end of the context, then ask it to end."""
    command = [*MITHAQ, "serve", "--store", remote.query, "--refresh", "0.5", "--port", "0"]
    place.mkdir()
    told = {**os.environ, "TMPDIR": str(place), "COLUMNS": "200", "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=told) as process:
        assert process.stdout
        port = re.search(r"at http://127\.0\.0\.1:(\d+)/", process.stdout.readline())
        assert port
        yield Server(int(port[1]))
        process.terminate()
        assert process.wait(WAIT) == 0


def test_a_store_is_served(remote: Remote, tmp_path: Path) -> None:
    """What a store holds, now and later, is answered, found and shown; no copy of it is left."""
    with serving(remote, tmp_path / "tmp") as server:
        (first,) = (row["a"]["value"] for row in server.query(ARTICLES).rows)
        assert server.get("/api/search", q="ميلر").json["hits"]
        page = server.get(first.replace("https://w3id.org/mithaq", ""), "text/html")
        assert (page.status, page.media) == (200, "text/html")
        built(tmp_path / "kg", [attack()])
        keep_mirror(GraphFolder(tmp_path / "kg"), RemoteStore.at(remote.url))
        deadline = time.monotonic() + WAIT
        while len(found := server.query(ARTICLES).rows) < 2 and time.monotonic() < deadline:
            time.sleep(0.1)
        assert first in {row["a"]["value"] for row in found}
        assert len(found) == 2
    assert list((tmp_path / "tmp").iterdir()) == []
