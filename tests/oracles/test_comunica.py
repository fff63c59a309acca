"""Comunica, which queries endpoints from JavaScript, asks ours."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.newsroom import articles, built
from tests.serve.client import Server
from tests.serve.conftest import LIMITS, run

HERE = Path(__file__).parent
PEOPLE = """\
PREFIX m: <https://w3id.org/mithaq/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?person ?name { ?person a m:Person ; rdfs:label ?name FILTER(STRLEN(?name) > 8) }
ORDER BY ?name"""
ANY = "ASK { ?person a <https://w3id.org/mithaq/ns#Person> }"
TYPES = "CONSTRUCT WHERE { ?person a <https://w3id.org/mithaq/ns#Person> }"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A running server of the newsroom's graph."""
    yield from run(built(tmp_path_factory.mktemp("comunica") / "kg", articles()), LIMITS)


def test_comunica_gets_what_we_answer(server: Server) -> None:
    """Comunica finds an endpoint at the address by itself, and gets tables, truth and triples."""
    told = asked(server, PEOPLE, ANY, TYPES)
    rows = server.query(PEOPLE).rows
    assert told["rows"] == [{name: cell["value"] for name, cell in row.items()} for row in rows]
    assert rows
    assert told["answer"] is True
    people = server.query("SELECT ?person { ?person a <https://w3id.org/mithaq/ns#Person> }").rows
    assert {triple[0] for triple in told["triples"]} == {row["person"]["value"] for row in people}


def asked(server: Server, *texts: str) -> Any:  # noqa: ANN401 - JSON
    """Give what Comunica makes of the answers to a SELECT, an ASK and a CONSTRUCT."""
    node = shutil.which("node")
    assert node, "node is not installed"
    command = [node, "comunica.mjs", f"{server.url}/sparql", *texts]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=HERE)
    return json.loads(done.stdout)
