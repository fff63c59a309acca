"""Running work over many items on a cluster, as ``test_run`` does on one machine."""

from __future__ import annotations

import functools
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mithaq.engine import Crash
from mithaq.errors import EngineError

if TYPE_CHECKING:
    from mithaq.engine.spark.cluster import Cluster

EVALUATE = functools.partial(functools.partial, eval)


def test_outcomes_keep_the_order_of_the_items(cluster: Cluster) -> None:
    """The outcome of the n-th item is the n-th outcome, over several rounds of items."""
    items = [str(n) for n in range(500)]
    assert list(cluster.run(EVALUATE, iter(items))) == list(range(500))


def test_an_item_that_raises_becomes_a_crash(cluster: Cluster) -> None:
    """A failure is given with its item and reason, and the other items go on."""
    crash = Crash("1/0", "ZeroDivisionError: division by zero")
    assert list(cluster.run(EVALUATE, ["1", "1/0", "2"])) == [1, crash, 2]


def test_an_item_that_kills_its_worker_is_named(cluster: Cluster) -> None:
    """The item that ends a worker process is reported, those beside it are worked on again."""
    items = ["1", "__import__('os')._exit(9)", "2", "3"]
    one, crash, two, three = cluster.run(EVALUATE, items)
    assert (one, two, three) == (1, 2, 3)
    assert isinstance(crash, Crash)
    assert crash.item == items[1]
    assert "worker process died" in crash.reason


def test_work_that_cannot_be_set_up_stops_the_run(cluster: Cluster) -> None:
    """An error in building the function is told in one line, with its reason."""
    from mithaq.engine.spark.session import failures_told  # noqa: PLC0415 - needs pyspark

    with (
        pytest.raises(EngineError, match=r"^Spark gave up: .*ZeroDivisionError.* details\.$"),
        failures_told(),
    ):
        list(cluster.run(functools.partial(eval, "1/0"), ["1"]))


def test_a_missing_package_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without pyspark one line says how to get it."""
    from mithaq.engine.spark.session import spark_session  # noqa: PLC0415 - beside its test

    monkeypatch.setitem(sys.modules, "pyspark.sql", None)
    with (
        pytest.raises(EngineError, match=r"pip install 'mithaq\[spark\]'"),
        spark_session("local", {}),
    ):
        pass


def test_a_missing_java_is_told(tmp_path: Path) -> None:
    """Without Java one line says that it is needed, or that pyspark is, if that is missing too."""
    words = ("build", tmp_path, "--engine", "spark", "--kg", tmp_path / "kg")
    command = [sys.executable, "-c", "from mithaq.cli import main; main()", *map(str, words)]
    there = {name: value for name, value in os.environ.items() if name not in {"PATH", "JAVA_HOME"}}
    found = subprocess.run(
        command, env={**there, "PATH": ""}, capture_output=True, text=True, check=False
    )
    assert found.returncode == 1
    assert "Java 17" in found.stderr or "mithaq[spark]" in found.stderr
    assert "Traceback" not in found.stderr
