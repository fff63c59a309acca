"""A build on a Spark cluster from the command line, as a user would run it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from mithaq.export import WRITERS, carried
from mithaq.pipeline.exporting import export
from mithaq.resources import folder
from mithaq.store import GraphFolder
from tests.spark import LOOPBACK, environment, standalone, wanted

_MITHAQ = (sys.executable, "-c", "from mithaq.cli import main; main()")
_EXAMPLES = folder("examples")


def test_a_cluster_that_stands_alone(tmp_path: Path) -> None:
    """A master and two workers, both of which work, give the bytes that one process gives."""
    wanted()
    (tmp_path / "home").mkdir()
    variables = environment(tmp_path / "home")
    with standalone(tmp_path, variables) as (address, workers):
        conf = [word for pair in LOOPBACK.items() for word in ("--conf", "=".join(pair))]
        ran(
            variables,
            "--output",
            tmp_path / "graph",
            "--engine",
            "spark",
            "--master",
            address,
            *conf,
        )
        assert all(list(worker.glob("app-*")) for worker in workers)
    ran({}, "--kg", tmp_path / "kg")
    files = sorted((tmp_path / "graph" / "graph").glob("part-*"))
    whole = b"".join(carried(export(GraphFolder(tmp_path / "kg"), WRITERS["nquads"])))
    assert b"".join(file.read_bytes() for file in files) == whole


def ran(variables: dict[str, str], *words: object) -> None:
    """Build the example articles in a process of its own."""
    command = [*_MITHAQ, "build", _EXAMPLES, "--meta", _EXAMPLES / "meta.json", *words]
    there = {**os.environ, **variables}
    done = subprocess.run(
        list(map(str, command)), env=there, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
