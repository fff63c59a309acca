"""Stores that are servers of others on this machine, and a door to them that makes trouble."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlencode, urlsplit

import pyoxigraph
import pytest

_OXIGRAPH = Path(sys.executable).with_name("oxigraph")
_VIRTUOSO, _ISQL = shutil.which("virtuoso-t"), shutil.which("isql-vt")
_JSON = "application/sparql-results+json"
_ALL = 'GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), "https://w3id.org/mithaq/"))'
_TRIES = 300

_INI = """
[Database]
DatabaseFile = v.db
ErrorLogFile = v.log
LockFile = v.lck
TransactionFile = v.trx
xa_persistent_file = v.pxa
TempStorage = TempDatabase
[TempDatabase]
DatabaseFile = t.db
TransactionFile = t.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
ServerThreads = 4
NumberOfBuffers = 4000
[HTTPServer]
ServerPort = 127.0.0.1:{web}
ServerThreads = 4
[SPARQL]
ResultSetMaxRows = 1000000
"""


@dataclass(frozen=True)
class Remote:
    """A store of somebody else: the address to give to --store, and that of its queries."""

    url: str
    query: str

    def quads(self) -> list[bytes]:
        """Give what its graphs of Mithaq hold, as lines of N-Quads in order."""
        body = self._post(self.query, query=f"SELECT * WHERE {{ {_ALL} }}")
        form = pyoxigraph.QueryResultsFormat.JSON
        rows = pyoxigraph.parse_query_results(body, form)
        assert isinstance(rows, pyoxigraph.QuerySolutions)
        lines = (" ".join(str(row[name]) for name in "spog") for row in rows)
        return sorted(f"{line} .\n".encode() for line in lines)

    def clear(self) -> None:
        """Empty its graphs of Mithaq."""
        found = self._post(self.query, query=f"SELECT DISTINCT ?g WHERE {{ {_ALL} }}")
        rows = pyoxigraph.parse_query_results(found, pyoxigraph.QueryResultsFormat.JSON)
        assert isinstance(rows, pyoxigraph.QuerySolutions)
        for row in rows:
            self._post(self.url, update=f"CLEAR GRAPH {row['g']}")

    def _post(self, url: str, **form: str) -> bytes:
        body = urlencode(form).encode()
        asked = urllib.request.Request(url, body, {"Accept": _JSON})  # noqa: S310 - ours
        with urllib.request.urlopen(asked) as answer:  # noqa: S310 - as above
            return bytes(answer.read())


@contextmanager
def oxigraph(place: Path, serve: str = "serve") -> Iterator[Remote]:
    """Run an empty Oxigraph server."""
    pyoxigraph.Store(str(place)).flush()
    port = free_port()
    command = [str(_OXIGRAPH), serve, "--bind", f"127.0.0.1:{port}", "--location", str(place)]
    address = f"http://127.0.0.1:{port}"
    with _running(command, place.parent, f"{address}/query"):
        yield Remote(f"{address}/update", f"{address}/query")


@contextmanager
def virtuoso(place: Path, rights: str = "SPARQL_UPDATE") -> Iterator[Remote]:
    """Run an empty Virtuoso server that gives anybody these rights."""
    if _VIRTUOSO is None or _ISQL is None:
        missing = "Virtuoso is not installed: apt-get install virtuoso-opensource-7-bin"
        if os.environ.get("MITHAQ_TEST_ALL") == "1":
            pytest.fail(missing)
        pytest.skip(missing)
    place.mkdir()
    sql, web = free_port(), free_port()
    (place / "virtuoso.ini").write_text(_INI.format(sql=sql, web=web), encoding="ascii")
    address = f"http://127.0.0.1:{web}/sparql"
    with _running([_VIRTUOSO, "-f", "-c", "virtuoso.ini"], place, address):
        allow = ["dba", "dba", f'exec=GRANT {rights} TO "SPARQL";']
        subprocess.run([_ISQL, f"127.0.0.1:{sql}", *allow], check=True, capture_output=True)
        yield Remote(address, address)


SERVERS = {"oxigraph": oxigraph, "virtuoso": virtuoso}
READ_ONLY = {
    "oxigraph": partial(oxigraph, serve="serve-read-only"),
    "virtuoso": partial(virtuoso, rights="SPARQL_SELECT"),
}


def free_port() -> int:
    """Give a port of this machine that nobody listens at."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


@contextmanager
def _running(command: list[str], folder: Path, address: str) -> Iterator[None]:
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, cwd=folder, stdout=quiet, stderr=quiet) as process:
        try:
            _wait(address)
            yield
        finally:
            process.kill()


def _wait(address: str) -> None:
    for _ in range(_TRIES):
        with suppress(OSError):
            urllib.request.urlopen(address).close()  # noqa: S310 - ours
            return
        time.sleep(0.1)
    pytest.fail(f"nobody answers at {address}")


@contextmanager
def door(remote: Remote, troubles: Iterable[str]) -> Iterator[Remote]:
    """Stand before a store; each request meets the next trouble, "" being none."""
    left = iter(troubles)

    class Door(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            trouble = next(left, "")
            if trouble == "busy":
                self.send_response(503)
                self.send_header("Retry-After", "7")
                self.end_headers()
            elif trouble != "cut before":
                self._pass_on(body, trouble)

        def _pass_on(self, body: bytes, trouble: str) -> None:
            names = ("Content-Type", "Accept")
            headers = {name: self.headers[name] for name in names if name in self.headers}
            parts = urlsplit(remote.query)
            address = f"{parts.scheme}://{parts.netloc}{self.path}"
            request = urllib.request.Request(address, body, headers)  # noqa: S310 - ours
            with urllib.request.urlopen(request) as found:  # noqa: S310 - as above
                answer = found.read()
            if trouble == "cut after":
                return
            self.send_response(found.status)
            self.send_header("Content-Type", found.headers.get("Content-Type", ""))
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer[: len(answer) // 2] if trouble == "cut within" else answer)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Door) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        host = f"127.0.0.1:{server.server_port}"
        yield Remote(
            *(urlsplit(url)._replace(netloc=host).geturl() for url in (remote.url, remote.query))
        )
        server.shutdown()
