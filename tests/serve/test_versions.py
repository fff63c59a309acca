import time
from pathlib import Path

import pytest

from mithaq.errors import GraphFolderError, MithaqError
from mithaq.serve.web.server import listening, serve
from mithaq.store import GraphFolder
from tests.newsroom import announcement, attack, built
from tests.serve.conftest import LIMITS, run

COUNT = "SELECT (COUNT(DISTINCT ?a) AS ?n) { ?a a <https://w3id.org/mithaq/ns#Article> }"


def test_a_new_version_is_taken_up(tmp_path: Path) -> None:
    """What is published while the server runs is served soon, under another tag."""
    built(tmp_path / "kg", [announcement()])
    for server in run(GraphFolder(tmp_path / "kg"), LIMITS):
        first = server.query(COUNT)
        built(tmp_path / "kg", [attack()])
        deadline = time.monotonic() + 30
        while server.query(COUNT).body == first.body and time.monotonic() < deadline:
            time.sleep(0.1)
        second = server.query(COUNT)
        counts = [reply.rows[0]["n"]["value"] for reply in (first, second)]
        assert counts == ["1", "2"]
        assert first.headers["etag"] != second.headers["etag"]


def test_no_graph_folder(tmp_path: Path) -> None:
    """A folder without a graph is an error that says what to do."""
    with listening("127.0.0.1", 0) as door, pytest.raises(GraphFolderError, match="mithaq build"):
        serve(GraphFolder(tmp_path), door, LIMITS)


def test_a_port_in_use() -> None:
    """A port that is taken is an error that says what to do."""
    with listening("127.0.0.1", 0) as door, pytest.raises(MithaqError, match="another --host"):
        listening("127.0.0.1", door.getsockname()[1])
