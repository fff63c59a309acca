"""Who waits for whom, and what is freed when somebody hangs up."""

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPConnection
from urllib.parse import quote

import pytest

from mithaq.serve.limits import Limits
from mithaq.store import GraphFolder
from tests.serve.client import Server
from tests.serve.conftest import run

LONG = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
PATIENT = Limits(timeout=60, memory=256, workers=1, long=2, rate=0, flight_bytes=100_000)


@pytest.fixture(scope="module")
def patient(folder: GraphFolder) -> Iterator[Server]:
    """A server on which a query may take a minute, and two may be long at once."""
    yield from run(folder, PATIENT)


def sent(server: Server, name: str) -> socket.socket:
    """Send a query that does not end."""
    line = socket.create_connection(("127.0.0.1", server.port), timeout=10)
    text = quote(f"{LONG} # {name}")
    line.sendall(f"GET /sparql?query={text} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    return line


def test_who_stands_behind_a_long_query_is_answered(patient: Server) -> None:
    """Requests given to a worker together with one that takes long are answered by another."""
    with sent(patient, "in front"), ThreadPoolExecutor(8) as crowd:
        replies = crowd.map(lambda k: patient.query(f"ASK {{ }} # {k}"), range(24))
        assert {reply.status for reply in replies} == {200}


def test_who_stands_beside_a_deadly_query_is_answered(patient: Server) -> None:
    """Only the query at which a worker died is refused, and not those given to it as well."""
    deadly = "SELECT (" + "!" * 30000 + "true AS ?x) { }"
    texts = [deadly if k % 8 == 3 else f"ASK {{ }} # {k}" for k in range(24)]
    with ThreadPoolExecutor(24) as crowd:
        statuses = list(crowd.map(lambda text: patient.query(text).status, texts))
    assert [status == 200 for status in statuses] == [text != deadly for text in texts]


def test_another_client_is_answered_beside_a_crowd(patient: Server) -> None:
    """One client's twenty queries without end do not keep another's small ones from answers."""
    crowd = [sent(patient, f"crowd {k}") for k in range(20)]
    for k in range(5):
        other = HTTPConnection("127.0.0.1", patient.port, 30, source_address=("127.0.0.2", 0))
        with closing(other):
            other.request("GET", f"/sparql?query=ASK%20%7B%7D%20%23{k}")
            assert other.getresponse().status == 200
    for line in crowd:
        line.close()


def test_long_queries_end_with_their_clients(patient: Server) -> None:
    """While two clients wait for long queries a third is refused; when they leave, it is not."""
    waiting = [sent(patient, f"waiting {k}") for k in range(PATIENT.long)]
    with sent(patient, "refused") as third:
        assert third.recv(1024).startswith(b"HTTP/1.1 503")
    for line in waiting:
        line.close()
    with sent(patient, "accepted") as fourth:
        fourth.settimeout(2)
        with pytest.raises(TimeoutError):
            fourth.recv(1024)
    assert patient.query("ASK { }").json["boolean"] is True


def test_large_answers_wait_for_room(patient: Server) -> None:
    """An answer for which there is no room among those being sent is 503; others are given."""
    for rows, status in ((2, 200), (4, 200), (6, 503)):
        reply = patient.query(
            f'SELECT ("{"x" * 20_000}" AS ?x) {{ VALUES ?k {{ {"1 " * rows} }} }}'
        )
        assert reply.status == status
        assert ("retry-after" in reply.headers) == (status == 503)
