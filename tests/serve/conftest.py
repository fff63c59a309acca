import http.server
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import uvicorn

from mithaq.serve.limits import Limits
from mithaq.serve.web.server import configured, listening
from mithaq.store import GraphFolder
from tests.newsroom import articles, built
from tests.serve.client import Server
from tests.serve.hostile import hostile

LIMITS = Limits(timeout=2.0, memory=256, rows=2_000, workers=2, rate=0, patience=2.0)

_PATIENCE = 120
"""Seconds to wait for a server to start or end, on a machine that is busy."""


def run(folder: GraphFolder, limits: Limits) -> Iterator[Server]:
    """Serve a folder from another thread for as long as the generator is held."""
    with TemporaryDirectory() as scratch, listening("127.0.0.1", 0) as door:
        server = uvicorn.Server(configured(folder, Path(scratch), replace(limits, processes=1)))
        thread = threading.Thread(target=server.run, args=([door],), daemon=True)
        thread.start()
        deadline = time.monotonic() + _PATIENCE
        while not server.started and time.monotonic() < deadline:
            time.sleep(0.05)
        assert server.started
        yield Server(door.getsockname()[1])
        server.should_exit = True
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
