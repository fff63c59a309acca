"""What one connection may ask, in whatever order and of whatever part of the server."""

import socket
from collections.abc import Iterator
from urllib.parse import quote

import pytest

from mithaq.serve.limits import Limits
from mithaq.store import GraphFolder
from tests.serve.client import Server
from tests.serve.conftest import run

SPENT = Limits(workers=1, memory=256, rate=0.001, burst=0.003)
"""Limits with which a client may ask twice."""


@pytest.fixture(scope="module")
def strict(folder: GraphFolder) -> Iterator[Server]:
    """A server at which clients have next to nothing to spend."""
    yield from run(folder, SPENT)


def talk(server: Server, *heads: str, method: str = "GET") -> bytes:
    """Send requests in one piece, and read until the server hangs up."""
    *others, last = (f"{method} {head} HTTP/1.1\r\nHost: x\r\n" for head in heads)
    text = "".join(f"{other}\r\n" for other in others) + f"{last}Connection: close\r\n\r\n"
    pieces = []
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as line:
        line.sendall(text.encode())
        while piece := line.recv(1 << 16):
            pieces.append(piece)
    return b"".join(pieces)


def number(count: int) -> str:
    """Give the address of a query whose answer is a number."""
    return f"/sparql?format=csv&query={quote(f'SELECT ({count} AS ?n) {{ }}')}"


def test_answers_keep_their_order(server: Server) -> None:
    """What is asked in one go is answered in order: by workers, from what is kept, by pages."""
    for _ in range(3):
        told = talk(server, number(71), "/openapi.json", number(72), "/nothing", number(73))
        places = [told.index(word) for word in (b"71", b'"openapi"', b"72", b"404", b"73")]
        assert places == sorted(places)
        assert told.count(b"HTTP/1.1 200") == 4


def test_a_long_row_of_requests(server: Server) -> None:
    """Thousands of requests in one go, answered from what is kept, are all answered."""
    for _ in range(2):
        assert talk(server, number(74)).startswith(b"HTTP/1.1 200")
    told = talk(server, number(75), *[number(74)] * 2000)
    assert told.count(b"HTTP/1.1 200") == 2001


def test_heads_alone(server: Server) -> None:
    """HEAD is answered without a body on a connection that goes on."""
    told = talk(server, number(76), number(76), method="HEAD")
    assert told.count(b"HTTP/1.1 200") == 2
    assert told.count(b"\r\n\r\n") == 2
    assert told.endswith(b"\r\n\r\n")


def test_a_proxy_speaks_for_others(strict: Server) -> None:
    """Who asks through a proxy on this machine spends what is his own."""

    def statuses(client: str) -> list[int]:
        path = number(77)
        asked = (strict.ask("GET", f"{path}%23{k}", X_Forwarded_For=client) for k in range(4))
        return [reply.status for reply in asked]

    for client in ("192.0.2.1", "192.0.2.2"):
        found = statuses(client)
        assert (found[0], found[-1]) == (200, 429)


def test_a_proxy_tells_the_scheme(server: Server) -> None:
    """The service is described by the address at which the proxy is reached."""
    reply = server.ask("GET", "/sparql", X_Forwarded_Proto="https", Host="kg.example")
    assert "https://kg.example/sparql" in reply.text
