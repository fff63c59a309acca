"""Spark on this machine: whether it is there, and a cluster of it that stands alone."""

from __future__ import annotations

import importlib.util
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest

from tests.remote import free_port

_HERE = Path(__file__).parents[1]
_DEPLOY = "org.apache.spark.deploy"
_WORKERS = 2
_TRIES = 600

LOOPBACK = {
    "spark.default.parallelism": "2",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.ui.enabled": "false",
}
"""Properties of a session that nobody outside this machine sees."""


def wanted() -> None:
    """Go on where Spark must be tested; fail there when it or Java is missing, skip elsewhere."""
    missing = _missing()
    if os.environ.get("MITHAQ_TEST_ALL") != "1":
        pytest.skip(missing or "Spark takes minutes; set MITHAQ_TEST_ALL=1")
    if missing:
        pytest.fail(missing)


def environment(place: Path) -> dict[str, str]:
    """Give the variables by which Spark and its workers find themselves and the project.

    Args:
        place: an empty folder, in which Spark gets a home that it can write to: its own, by links.
    """
    found = importlib.util.find_spec("pyspark")
    for home in (found and found.submodule_search_locations) or ():
        for entry in Path(home).iterdir():
            if entry.name not in {"work", "logs"}:
                (place / entry.name).symlink_to(entry)
    return {
        "SPARK_HOME": str(place),
        "SPARK_LOCAL_IP": "127.0.0.1",
        "PYTHONPATH": f"{_HERE}{os.pathsep}{_HERE / 'src'}",
    }


@contextmanager
def standalone(place: Path, variables: Mapping[str, str]) -> Iterator[tuple[str, list[Path]]]:
    """Run a master and two workers with one core each; give the master's address.

    Beside it are the folders in which the workers keep what they do for an application.
    """
    port = free_port()
    address = f"spark://127.0.0.1:{port}"
    folders = [place / f"worker-{number}" for number in range(_WORKERS)]
    with ExitStack() as running:
        at = ("--host", "127.0.0.1", "--webui-port", "0")
        master = (f"{_DEPLOY}.master.Master", *at, "--port", str(port))
        running.enter_context(_daemon(place / "master", master, variables))
        _wait(port)
        for folder in folders:
            size = ("--cores", "1", "--memory", "1g", "--work-dir", str(folder))
            worker = (f"{_DEPLOY}.worker.Worker", *at, *size, address)
            running.enter_context(_daemon(folder, worker, variables))
        yield address, folders


@contextmanager
def _daemon(folder: Path, words: tuple[str, ...], variables: Mapping[str, str]) -> Iterator[None]:
    folder.mkdir()
    command = [f"{variables['SPARK_HOME']}/bin/spark-class", *words]
    quiet, there = subprocess.DEVNULL, {**os.environ, **variables}
    with subprocess.Popen(command, cwd=folder, env=there, stdout=quiet, stderr=quiet) as process:
        try:
            yield
        finally:
            process.terminate()


def _wait(port: int) -> None:
    for _ in range(_TRIES):
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", port)).close()
            return
        time.sleep(0.1)
    pytest.fail("the master of Spark does not come up")


def _missing() -> str:
    """Say what of Spark is not installed."""
    if importlib.util.find_spec("pyspark") is None:
        return "pyspark is not installed: nothing was built on Spark (see requirements-spark.lock)"
    return "" if shutil.which("java") else "Java is not installed: nothing was built on Spark"
