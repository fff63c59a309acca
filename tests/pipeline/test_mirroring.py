"""A graph kept equal in another store: a real Oxigraph server on this machine."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from unittest.mock import patch
from urllib.error import URLError

import pytest

from mithaq.errors import RemoteStoreError
from mithaq.export import Source
from mithaq.export.nquads import write_nquads
from mithaq.pipeline.build import build
from mithaq.pipeline.extraction import extractor
from mithaq.pipeline.mirroring import keep_mirror
from mithaq.pipeline.retraction import retract
from mithaq.store import GraphFolder, published
from mithaq.store.remote import RemoteStore
from tests.newsroom import articles, built

OXIGRAPH = Path(sys.executable).with_name("oxigraph")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """The address of an empty store."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [str(OXIGRAPH), "serve", "--bind", address, "--location", str(tmp_path / "o")]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:  # noqa: S603 - ours
        for _ in range(200):
            with suppress(URLError):
                urllib.request.urlopen(f"http://{address}/query").close()
                break
            time.sleep(0.05)
        yield f"http://{address}"
        process.terminate()


@pytest.fixture
def unreliable(server: str) -> Iterator[str]:
    """The address of a door to the store that hangs up twice and is busy once."""
    troubles = iter(["cut before", "cut after", "busy"])

    class Door(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            trouble = next(troubles, "")
            if trouble == "busy":
                self.send_response(503)
                self.send_header("Retry-After", "7")
                self.end_headers()
                return
            if trouble != "cut before":
                self._pass_on(body, answer=not trouble)

        def _pass_on(self, body: bytes, *, answer: bool) -> None:
            names = ("Content-Type", "Accept")
            headers = {name: self.headers[name] for name in names if name in self.headers}
            request = urllib.request.Request(server + self.path, body, headers)  # noqa: S310 - ours
            with urllib.request.urlopen(request) as found:  # noqa: S310 - as above
                if answer:
                    self.send_response(found.status)
                    self.end_headers()
                    self.wfile.write(found.read())

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Door) as door:
        Thread(target=door.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{door.server_port}"
        door.shutdown()


def ours(folder: GraphFolder) -> list[bytes]:
    """Give the quads of a graph folder."""
    with published(folder) as store:
        return list(write_nquads(Source(store, lambda: iter(()))))


def theirs(server: str) -> list[bytes]:
    """Give the quads of the store."""
    asked = urllib.request.Request(  # noqa: S310 - ours
        f"{server}/store", headers={"Accept": "application/n-quads"}
    )
    with urllib.request.urlopen(asked) as answer:  # noqa: S310 - as above
        return sorted(answer.readlines())


def test_a_store_follows_the_graph(server: str, tmp_path: Path) -> None:
    """All quads are there, then those of a changed article, then without a retracted one."""
    folder, remote = built(tmp_path / "kg"), RemoteStore.at(f"{server}/update")
    assert keep_mirror(folder, remote) == len(ours(folder))
    assert theirs(server) == ours(folder)
    first = articles()[0].article
    build([replace(first, text=f"{first.text} تم.")], folder, make=extractor)
    assert 0 < keep_mirror(folder, remote) < len(ours(folder))
    assert theirs(server) == ours(folder)
    retract([articles()[1].article.id], folder)
    keep_mirror(folder, remote)
    assert theirs(server) == ours(folder)
    assert keep_mirror(folder, remote) == 0


def test_a_connection_that_breaks_does_no_harm(
    server: str, unreliable: str, tmp_path: Path
) -> None:
    """Requests that are lost before or after they are done are sent again, after a while."""
    waits: list[float] = []
    folder = built(tmp_path / "kg")
    remote = replace(RemoteStore.at(f"{unreliable}/update"), pause=waits.append)
    with patch("mithaq.store.mirror._BATCH", 100):
        keep_mirror(folder, remote)
    assert theirs(server) == ours(folder)
    assert waits == [1.0, 2.0, 7.0]


def test_a_store_that_is_gone_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After several tries the address is named, and never the password."""
    monkeypatch.setenv("MITHAQ_STORE_USER", "reader")
    monkeypatch.setenv("MITHAQ_STORE_PASSWORD", "open sesame")
    waits: list[float] = []
    remote = replace(RemoteStore.at("http://127.0.0.1:9/update"), pause=waits.append)
    with pytest.raises(RemoteStoreError, match=r"127\.0\.0\.1:9") as told:
        keep_mirror(built(tmp_path / "kg"), remote)
    assert len(waits) == 4
    assert "sesame" not in str(told.value)


def test_a_store_that_holds_other_things_is_told(server: str, tmp_path: Path) -> None:
    """A store with quads of somebody else is not equal to the graph."""
    remote = RemoteStore.at(f"{server}/update")
    remote.change([], [b"<http://a.example/s> <http://a.example/p> <http://a.example/o> <g:g> .\n"])
    with pytest.raises(RemoteStoreError, match="Empty it"):
        keep_mirror(built(tmp_path / "kg"), remote)


def test_a_request_that_is_refused_is_not_repeated(server: str) -> None:
    """What a store does not understand is told at once."""
    waits: list[float] = []
    remote = replace(RemoteStore.at(f"{server}/update"), pause=waits.append)
    with pytest.raises(RemoteStoreError):
        remote.change([], [b"this is no quad .\n"])
    assert waits == []


def test_addresses() -> None:
    """Queries go beside updates, or to the same address."""
    assert RemoteStore.at("http://h/ds/update").query == "http://h/ds/query"
    assert RemoteStore.at("http://h/sparql").query == "http://h/sparql"
