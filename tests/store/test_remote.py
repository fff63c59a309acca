"""What goes wrong at a store somewhere else is told in one line, and what to do about it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from ssl import PROTOCOL_TLS_SERVER, SSLContext
from threading import Event, Thread

import pytest
from trustme import CA, LeafCert

from mithaq.errors import RemoteStoreError
from mithaq.store.remote import RemoteStore
from tests.remote import free_port

SECRET = "open sesame"  # noqa: S105 - of nobody
HERE = "127.0.0.1"
BASIC = b64encode(f"reader:{SECRET}".encode()) + b" is nobody"
JSON = "application/sparql-results+json"
COUNT = b'{"head":{"vars":["n"]},"results":{"bindings":[{"n":{"type":"literal","value":"1"}}]}}'

Answer = Callable[[BaseHTTPRequestHandler], None]


@contextmanager
def serving(answer: Answer, certificate: LeafCert | None = None) -> Iterator[tuple[str, list[str]]]:
    """Run a server that answers so; give its address, and the credentials that it is shown."""
    shown: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.do_GET()

        def do_GET(self) -> None:
            shown.append(self.headers.get("Authorization", ""))
            answer(self)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer((HERE, 0), Handler) as server:
        if certificate:
            context = SSLContext(PROTOCOL_TLS_SERVER)
            certificate.configure_cert(context)
            server.socket = context.wrap_socket(server.socket, server_side=True)
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http{'s' if certificate else ''}://{HERE}:{server.server_port}/sparql", shown
        server.shutdown()


def replying(
    status: int, kind: str = JSON, body: bytes = COUNT, *, size: int = 0, **headers: str
) -> Answer:
    """Answer always so; ``size`` is what the answer says that it has."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(size or len(body)))
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


@pytest.fixture(autouse=True)
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name and a password in the environment."""
    monkeypatch.setenv("MITHAQ_STORE_USER", "reader")
    monkeypatch.setenv("MITHAQ_STORE_PASSWORD", SECRET)


def told(url: str, waits: list[float]) -> str:
    """Give what is told of a store that cannot be asked."""
    with pytest.raises(RemoteStoreError) as found:
        replace(RemoteStore.at(url), pause=waits.append).count()
    line = str(found.value)
    assert url in line
    assert "\n" not in line
    assert SECRET not in line
    assert "cmVhZGVy" not in line
    return line


@pytest.mark.parametrize(
    ("answer", "words", "tries"),
    [
        (replying(401), "MITHAQ_STORE_PASSWORD", 1),
        (replying(403, "text/plain", b"read-only"), "(403 Forbidden: read-only)", 1),
        (replying(404), "is no SPARQL endpoint", 1),
        (replying(405), "is no SPARQL endpoint", 1),
        (replying(413), "request of this size", 1),
        (replying(200, "text/html; charset=utf-8", b"<html>"), "text/html, which is no result", 1),
        (replying(200, "text/plain", b"Welcome"), "text/plain, which is no result", 1),
        (replying(200, body=b'{"error":1}'), "JSON of another form, which is no result", 1),
        (replying(400, "text/plain", f"who is {SECRET}?".encode()), "who is …?", 1),
        (replying(400, "text/plain", BASIC), "Request: … is nobody", 1),
        (replying(500, "text/plain", b"out of\n memory"), "out of", 5),
        (replying(500, "text/plain", "لا مكان\n\nASK {}".encode()), "Error: لا مكان. See", 5),
        (replying(500, "text/html", b"<html>"), "refuses: 500 Internal Server Error. See", 5),
        (replying(503), "refuses: 503 Service Unavailable. See", 5),
        (replying(200, size=len(COUNT) + 1), "broke off in the middle", 5),
        (replying(200, body=COUNT[:-9]), "broke off in the middle", 5),
    ],
)
def test_answers_that_are_none(answer: Answer, words: str, tries: int) -> None:
    """What is of no use is told; what may pass is tried again, with longer and longer pauses."""
    waits: list[float] = []
    with serving(answer) as (url, shown):
        assert words in told(url, waits)
    assert len(shown) == tries
    assert waits == [1.0, 2.0, 4.0, 8.0][: tries - 1]


@pytest.mark.parametrize(
    ("answer", "words", "tries"),
    [
        (replying(401), "does not let us in", 1),
        (replying(404), "is no SPARQL endpoint", 1),
        (replying(200, "text/html", b"<html>"), "no result of SPARQL", 1),
        (replying(503, Retry_After="7"), "503 Service Unavailable", 2),
    ],
)
def test_a_first_look(answer: Answer, words: str, tries: int) -> None:
    """A store that was not heard of yet is not asked as often; there is nothing yet to be lost."""
    waits: list[float] = []
    with serving(answer) as (url, shown), pytest.raises(RemoteStoreError, match=words):
        replace(RemoteStore.at(url), pause=waits.append).probe()
    assert len(shown) == tries
    assert waits == [7.0][: tries - 1]


def test_a_store_that_is_not_there() -> None:
    """An address where nobody listens, and a host that there is not, are told."""
    assert "cannot be reached" in told(f"http://127.0.0.1:{free_port()}/sparql", [])
    assert "cannot be reached" in told("http://no-such-host.invalid/sparql", [])


def test_a_certificate_is_trusted_or_not(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """One by no authority that we know is told, and not asked again; who gives it may go on."""
    waits, authority = list[float](), CA()
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    with serving(replying(200), authority.issue_cert(HERE)) as (url, shown):
        assert "a certificate that is not trusted: unable to get local issuer" in told(url, waits)
        assert (waits, shown) == ([], [])
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
        assert RemoteStore.at(url).count() == 1


def test_https_where_there_is_none() -> None:
    """A server that speaks plain http is told apart from one that is not there."""
    with serving(replying(200)) as (url, _):
        assert "begins with http or https" in told(url.replace("http", "https"), [])


def test_a_slow_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that does not answer in time is not asked again."""
    monkeypatch.setenv("MITHAQ_STORE_TIMEOUT", "1")
    done, waits = Event(), list[float]()

    def wait(_: BaseHTTPRequestHandler) -> None:
        done.wait(30)

    with serving(wait) as (url, shown):
        assert "MITHAQ_STORE_TIMEOUT" in told(url, waits)
        done.set()
    assert len(shown) == 1
    assert waits == []


def test_credentials_do_not_follow_a_redirection() -> None:
    """Another server to which a store sends us does not see the password."""
    with (
        serving(replying(200)) as (other, shown),
        serving(replying(302, Location=other)) as (url, first),
    ):
        assert RemoteStore.at(url).count() == 1
    assert first[0].startswith("Basic ")
    assert shown == [""]


def test_credentials_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has set none is told which to set."""
    monkeypatch.delenv("MITHAQ_STORE_USER")
    with serving(replying(401)) as (url, shown):
        assert "Set MITHAQ_STORE_USER and MITHAQ_STORE_PASSWORD" in told(url, [])
    assert shown == [""]


@pytest.mark.parametrize("given", ["soon", "0", "-1", "1.5", "99999999"])
def test_a_timeout_is_a_number(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    """What is no number of seconds, or none that anybody would wait, is told."""
    monkeypatch.setenv("MITHAQ_STORE_TIMEOUT", given)
    with pytest.raises(RemoteStoreError, match=f"'{given}'"):
        RemoteStore.at("http://h/update").count()


def test_a_way_to_be_let_in_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another one than those that there are is told, and nothing is sent."""
    monkeypatch.setenv("MITHAQ_STORE_AUTH", "kerberos")
    with serving(replying(200)) as (url, shown):
        assert "MITHAQ_STORE_AUTH is 'kerberos'" in str(refused(url))
        monkeypatch.setenv("MITHAQ_STORE_AUTH", "Basic")
        assert RemoteStore.at(url).count() == 1
    assert len(shown) == 1


def refused(url: str) -> RemoteStoreError:
    """Give why a store is not asked."""
    with pytest.raises(RemoteStoreError) as found:
        RemoteStore.at(url).count()
    return found.value


@pytest.mark.parametrize(
    "url",
    [
        "http://reader:sesame@h/sparql",
        "http://reader:sesame/open@h/sparql",
        "h/sparql",
        "ftp://h/update",
        "http:///update",
        "http://[::1/update",
        "http://h:port/update",
        "http://h:99999/update",
        "http://h/an update",
        "http://مثال/update",
    ],
)
def test_wrong_addresses(url: str) -> None:
    """What is no address of a store is refused, and a password in it is not repeated."""
    with pytest.raises(RemoteStoreError) as found:
        RemoteStore.at(url)
    assert "sesame" not in str(found.value)


def test_addresses() -> None:
    """Queries go beside updates, or to the same address."""
    assert RemoteStore.at("http://h/ds/update").query == "http://h/ds/query"
    assert RemoteStore.at("http://h/ds/query").update == "http://h/ds/update"
    assert RemoteStore.at("http://h/sparql").query == "http://h/sparql"
