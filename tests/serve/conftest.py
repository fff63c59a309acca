import asyncio
import http.server
import threading
from collections.abc import Iterator

import pytest
import uvicorn

from mithaq.serve.limits import Limits
from mithaq.serve.web.server import listening, serving
from mithaq.store import GraphFolder
from tests.newsroom import articles, built
from tests.serve.client import Server
from tests.serve.hostile import hostile

LIMITS = Limits(timeout=2.0, memory=256, rows=2_000, workers=2, rate=0, patience=2.0)

_PATIENCE = 120
"""Seconds to wait for a server to start or end, on a machine that is busy."""


def run(folder: GraphFolder, limits: Limits) -> Iterator[Server]:
    """Serve a folder from another thread for as long as the generator is held."""
    began, servers = threading.Event(), list[uvicorn.Server]()

    def note(server: uvicorn.Server) -> None:
        servers.append(server)
        began.set()

    with listening("127.0.0.1", 0) as door:
        thread = threading.Thread(
            target=lambda: asyncio.run(serving(folder, door, limits, note)), daemon=True
        )
        thread.start()
        assert began.wait(_PATIENCE)
        yield Server(door.getsockname()[1])
        servers[0].should_exit = True
        thread.join(_PATIENCE)
        assert not thread.is_alive()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    """The graph folder of the newsroom's articles, and of a hostile one."""
    return built(tmp_path_factory.mktemp("serve") / "kg", (*articles(), hostile()))


@pytest.fixture(scope="session")
def server(folder: GraphFolder) -> Iterator[Server]:
    """A running server of the newsroom's graph."""
    yield from run(folder, LIMITS)


@pytest.fixture
def listener() -> Iterator[tuple[str, list[str]]]:
    """The address of a server inside the network, and the paths that it was asked for."""
    asked = list[str]()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_POST = do_GET  # noqa: N815 - the base class finds it by this name

        def log_message(self, *_: object) -> None: ...

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as inside:
        thread = threading.Thread(target=inside.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{inside.server_address[1]}", asked
        inside.shutdown()
        thread.join()
