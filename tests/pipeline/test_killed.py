"""Builds that are killed: whatever the moment, the next run ends with the same graph."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import pytest

from mithaq.export import Source
from mithaq.export.nquads import write_nquads
from mithaq.resources import folder
from mithaq.store import GraphFolder, published

T = TypeVar("T")
_BUILD = "from mithaq.cli import main; main()"
_LONGEST = 2.0  # seconds that a build of the examples takes, about


def build(kg: Path, *, jobs: int = 1) -> subprocess.Popen[bytes]:
    """Start to build the example articles."""
    examples = folder("examples")
    words: Sequence[object] = (
        *("build", examples, "--meta", examples / "meta.json", "--kg", kg, "--jobs", jobs),
    )
    command = [sys.executable, "-c", _BUILD, *map(str, words)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL)


def quads(kg: Path) -> list[bytes]:
    """Give the quads of a graph folder."""
    with published(GraphFolder(kg)) as store:
        return list(write_nquads(Source(store, lambda: iter(()))))


@pytest.mark.skipif(
    "MITHAQ_TEST_ALL" not in os.environ, reason="takes two minutes; set MITHAQ_TEST_ALL=1"
)
@pytest.mark.parametrize("seed", range(10))
def test_a_killed_build_goes_on(tmp_path: Path, seed: int) -> None:
    """Killed five times at random moments, then left in peace, a build gives the same bytes."""
    whole, killed, moments = tmp_path / "whole", tmp_path / "killed", random.Random(seed)  # noqa: S311
    for _ in range(5):
        with build(killed, jobs=1 + seed % 2) as process:
            try:
                process.wait(moments.uniform(0.3, _LONGEST))
            except subprocess.TimeoutExpired:
                process.kill()
    for kg in (killed, whole):
        with build(kg) as process:
            assert process.wait() == 0
    assert quads(killed) == quads(whole)


def test_workers_end_with_the_main_process(tmp_path: Path) -> None:
    """When the main process is killed its workers do not stay behind."""
    with build(tmp_path / "kg", jobs=2) as process:
        workers = _when(lambda: _children(process.pid))
        process.kill()
    assert workers
    assert _when(lambda: not any(map(_alive, workers)))


def _children(pid: int) -> list[int]:
    """Give the processes that a process has begun (proc(5))."""
    tasks = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return [int(child) for child in tasks.split()]


def _alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def _when(told: Callable[[], T]) -> T:
    """Wait until something is so, at most for a while."""
    for _ in range(600):
        if found := told():
            return found
        time.sleep(0.05)
    return told()
