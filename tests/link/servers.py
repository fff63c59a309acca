"""Services on this machine: one that answers, and some that should not be believed."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs

import pyoxigraph

Answer = tuple[int, dict[str, str], bytes]
"""Status, headers and body."""


@contextmanager
def serving(answer: Callable[[str], Answer]) -> Iterator[str]:
    """Give the address of a server that answers the forms posted to it."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            form = self.rfile.read(int(self.headers["Content-Length"])).decode()
            status, headers, body = answer(form)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/sparql"
        server.shutdown()


def wikidata(form: str) -> Answer:
    """Answer a query from the extract."""
    store = pyoxigraph.Store()
    text = Path(__file__).with_name("extract.ttl").read_bytes()
    store.load(text, pyoxigraph.RdfFormat.TURTLE)
    (query,) = parse_qs(form)["query"]
    found = store.query(query)
    assert isinstance(found, pyoxigraph.QuerySolutions)
    body = found.serialize(format=pyoxigraph.QueryResultsFormat.JSON) or b""
    return 200, {"Content-Type": "application/sparql-results+json"}, body


def reconciler(form: str) -> Answer:
    """Give every query one human of that name."""
    (queries,) = parse_qs(form)["queries"]
    told = {
        name: {
            "result": [
                {
                    "id": "Q900000001",
                    "name": query["query"],
                    "score": 88,
                    "match": False,
                    "type": [{"id": "Q5", "name": "human"}],
                }
            ]
        }
        for name, query in json.loads(queries).items()
    }
    return 200, {"Content-Type": "application/json"}, json.dumps(told).encode()


def slow(_: str) -> Answer:
    """Answer too late."""
    time.sleep(2)
    return 200, {}, b"{}"
