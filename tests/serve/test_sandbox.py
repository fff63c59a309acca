import json
import subprocess
import sys

import pytest

REACHING_OUT = """
import json, sys
import pyoxigraph
from mithaq.serve.work.sandbox import forbid_files, limit_memory, seal

store = pyoxigraph.Store()
if sys.argv[2] == "filter":
    held = seal()
else:
    held = True
    forbid_files()
try:
    found = list(store.query(f"SELECT * {{ SERVICE <{sys.argv[1]}> {{ ?s ?p ?o }} }}"))
except (OSError, RuntimeError) as error:
    found = str(error)
print(json.dumps([held, found, len(list(store.query("SELECT * { VALUES ?x { 1 2 } }")))]))
"""
STARTING_OTHERS = """
import os
from mithaq.serve.work.sandbox import seal
assert seal()
try:
    os.execv("/bin/true", ["true"])
except PermissionError:
    print("refused")
"""
GROWING = """
from mithaq.serve.work.sandbox import limit_memory
limit_memory(64)
try:
    bytearray(128 << 20)
except MemoryError:
    print("refused", len(bytearray(8 << 20)))
"""


def run(code: str, *arguments: str) -> str:
    """Run a program in a process of its own, and give what it prints."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize("wall", ["filter", "files"])
def test_a_worker_reaches_nobody(listener: tuple[str, list[str]], wall: str) -> None:
    """A SERVICE that came past the guard fails inside the worker, and nobody is called."""
    if wall == "filter" and sys.platform != "linux":
        pytest.skip("seccomp filters are of Linux")
    address, asked = listener
    held, found, local = json.loads(run(REACHING_OUT, address, wall))
    assert held
    assert isinstance(found, str)
    assert local == 2
    assert asked == []


@pytest.mark.skipif(sys.platform != "linux", reason="seccomp filters are of Linux")
def test_a_worker_starts_no_program() -> None:
    """A sealed process cannot become another program."""
    assert run(STARTING_OTHERS) == "refused\n"


def test_a_worker_grows_no_further() -> None:
    """Beyond the limit memory is refused; below it there is some."""
    assert run(GROWING) == f"refused {8 << 20}\n"
