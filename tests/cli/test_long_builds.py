"""Builds that take long: what they tell meanwhile, and what the machine may do to them."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest
from typer.testing import Result

from mithaq.cli.summary import left
from mithaq.export import Source
from mithaq.export.nquads import write_nquads
from mithaq.resources import folder
from mithaq.source.counting import count
from mithaq.store import GraphFolder, published
from tests.remote import oxigraph

Run = Callable[..., Result]
_MITHAQ = (sys.executable, "-c", "from mithaq.cli import main; main()")
_EXAMPLES = folder("examples")
_BUILD = ("build", _EXAMPLES, "--meta", _EXAMPLES / "meta.json", "--kg")


def quads(kg: Path) -> list[bytes]:
    """Give the quads of a graph folder."""
    with published(GraphFolder(kg)) as store:
        return list(write_nquads(Source(store, lambda: iter(()))))


def ran(
    words: Sequence[object], before: Callable[[], None] = lambda: None, with_: Sequence[str] = ()
) -> subprocess.CompletedProcess[str]:
    """Run Mithaq as a process of its own; ``before`` is done in it first."""
    command = [*with_, *_MITHAQ, *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, preexec_fn=before)


def told(done: subprocess.CompletedProcess[str]) -> str:
    """Give the one line of a program that has failed."""
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("mithaq: ")
    return line


def test_a_log_tells_how_far_a_build_is(run: Run, tmp_path: Path) -> None:
    """Each line is an object with the time, the event and its figures; later builds go below."""
    log, bad = tmp_path / "log.jsonl", tmp_path / "bad.txt"
    bad.write_text("No Arabic here at all.", encoding="utf-8")
    command = ("build", _EXAMPLES, bad, "--kg", tmp_path / "kg", "--log", log)
    assert run(*command).exit_code == 0
    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    events = [line["event"] for line in lines]
    assert events == ["begin", "failure", "read", "comparing", "publishing", "end"]
    assert lines[0]["total"] == lines[2]["read"] + lines[2]["failed"] == count([_EXAMPLES, bad])
    assert lines[-1]["done"]
    seconds = [line["seconds"] for line in lines]
    assert seconds == sorted(seconds)
    assert run(*command).exit_code == 0
    assert len(log.read_text(encoding="utf-8").splitlines()) > len(lines)


def test_a_log_tells_why_a_build_failed(run: Run, tmp_path: Path) -> None:
    """The last line says that it is not done, and why."""
    log = tmp_path / "log.jsonl"
    (tmp_path / "kg").mkdir()
    (tmp_path / "kg" / "letter").touch()
    assert run("build", _EXAMPLES, "--kg", tmp_path / "kg", "--log", log).exit_code == 1
    last = json.loads(log.read_text(encoding="utf-8").splitlines()[-1])
    assert not last["done"]
    assert "not empty" in last["error"]
    (tmp_path / "empty.jsonl").touch()
    command = ("build", tmp_path / "empty.jsonl", "--kg", tmp_path / "new", "--log", log)
    assert run(*command).exit_code == 1
    last = json.loads(log.read_text(encoding="utf-8").splitlines()[-1])
    assert "sources are empty" in last["error"]
    result = run("build", _EXAMPLES, "--kg", tmp_path / "new", "--log", tmp_path / "no" / "log")
    assert "cannot be written" in result.stderr


@pytest.mark.parametrize(
    ("done", "seconds", "total", "words"),
    [
        (10, 5.0, 110, ", 0:00:50 left"),
        (10, 36.0, 10_010, ", 10:00:00 left"),
        (10, 5.0, None, ""),
        (0, 5.0, 10, ""),
        (10, 5.0, 10, ", 0:00:00 left"),
    ],
)
def test_time_left(done: int, seconds: float, total: int | None, words: str) -> None:
    """The rest takes as long for each article as what is done; of a stream nobody knows."""
    assert left(done, seconds, total) == words


def test_a_log_tells_of_what_is_sent(run: Run, tmp_path: Path) -> None:
    """How much of the graph a store has is logged, and the end only when it has all."""
    log = tmp_path / "log.jsonl"
    command = ("build", _EXAMPLES, "--kg", tmp_path / "kg", "--log", log, "--store")
    with oxigraph(tmp_path / "store") as remote:
        assert run(*command, remote.url).exit_code == 0
    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    assert [line["event"] for line in lines[-3:]] == ["publishing", "sending", "end"]
    assert lines[-2]["quads"] == lines[-2]["total"] == len(quads(tmp_path / "kg"))
    assert run(*command, remote.url).exit_code == 1
    last = json.loads(log.read_text(encoding="utf-8").splitlines()[-1])
    assert not last["done"]
    assert "cannot be reached" in last["error"]


def test_what_cannot_be_counted(tmp_path: Path) -> None:
    """Archives and the standard input have as many articles as turn up."""
    (tmp_path / "a.warc").touch()
    (tmp_path / "a.jsonl").write_bytes(b"{}\n{}\n")
    assert count([tmp_path / "a.jsonl"]) == 2
    assert count([tmp_path]) is None
    assert count(["-"]) is None


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a graph that nothing disturbed."""
    kg = tmp_path_factory.mktemp("whole") / "kg"
    assert ran([*_BUILD, kg]).returncode == 0
    return kg


@pytest.mark.parametrize("size", [2_000, 40_000, 100_000, 250_000])
def test_a_full_disk_is_told(tmp_path: Path, whole: Path, size: int) -> None:
    """Where files may not grow further the build ends with one line, and goes on when they may."""
    limit = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (size, size))
    assert "its disk" in told(ran([*_BUILD, tmp_path / "full"], limit))
    assert ran([*_BUILD, tmp_path / "full"]).returncode == 0
    assert quads(tmp_path / "full") == quads(whole)


def test_a_copy_without_room_is_told(tmp_path: Path) -> None:
    """Where a store cannot be copied to, it is said which disk is meant."""
    limit = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (20_000, 20_000))
    with oxigraph(tmp_path / "store") as remote:
        built = ["build", _EXAMPLES, "--kg", tmp_path / "kg", "--store", remote.url]
        assert ran(built).returncode == 0
        assert "set TMPDIR" in told(ran(["validate", "--store", remote.url], limit))


def test_a_folder_that_may_only_be_read(tmp_path: Path, whole: Path) -> None:
    """A graph in such a folder can be asked, and not be changed."""
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip("root may write everywhere, and there is no setpriv to forbid it")
    humble = ("setpriv", "--bounding-set", "-dac_override") if os.geteuid() == 0 else ()
    kg = shutil.copytree(whole, tmp_path / "kg")
    for path in (kg, *kg.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    changed = ran([*_BUILD, kg], with_=humble)
    assert "See who may write there" in told(changed)
    new = ran([*_BUILD, kg / "new"], with_=humble)
    assert "See who may write there" in told(new)
    assert ran(["query", "attacks", "--kg", kg], with_=humble).returncode == 0
    for path in (kg, *kg.rglob("*")):
        path.chmod(0o755)
