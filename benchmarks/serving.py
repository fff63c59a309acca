"""Measures the server beside Oxigraph's own, and what attacks do to it.

    python benchmarks/serving.py [KG]

Needs wrk (https://github.com/wg/wrk) for the load, and the package oxigraph for the other server.
Without a graph folder one is built from the examples. Both servers answer the same small queries
over the same snapshot, in turns; figures are medians of the rounds, and shares those
of the pairs. On a busy machine the processor time of a request tells more than the rate.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from http import HTTPStatus
from http.client import HTTPConnection
from itertools import islice
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, urlencode

import pyoxigraph

from mithaq.store import GraphFolder, published, read_manifest
from mithaq.vocab import Property

CLIENTS, SECONDS, ROUNDS = (1, 8, 32), 4, 3
TIMEOUT = 5.0
ANOTHER = "127.0.0.2"
MITHAQ = [sys.executable, "-c", "from mithaq.cli import main; main()"]
TICK = os.sysconf("SC_CLK_TCK")
SMALL = "SELECT ?p ?o WHERE {{ <{iri}> ?p ?o }}"
JOIN = "SELECT ?p ?o WHERE {{ <{iri}> a ?type ; ?p ?o }}"
RUNAWAY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
VALUES = " ".join(f"VALUES ?v{k} {{ {' '.join(map(str, range(60)))} }}" for k in range(8))
GROWING = " ".join(f"BIND(CONCAT(?s{k}, ?s{k}, ?s{k}, ?s{k}) AS ?s{k + 1})" for k in range(14))
ATTACKS = {
    "product of patterns": RUNAWAY,
    "product of values": f"SELECT (COUNT(*) AS ?n) {{ {VALUES} }}",
    "ORDER BY of a product": "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?a",
    "GROUP BY of a product": "SELECT ?a ?e (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } "
    "GROUP BY ?a ?e",
    "closure of a path": "SELECT (COUNT(*) AS ?n) { ?x (<a:a>|!<a:a>)+ ?y . ?y (!<a:a>)+ ?z }",
    "growing string": f"SELECT (STRLEN(?s14) AS ?n) {{ VALUES ?s0 {{ '0123456789' }} {GROWING} }}",
    "5,000 brackets": "SELECT (" + "(" * 5000 + "1" + ")" * 5000 + " AS ?x) { }",
    "30,000 negations": "SELECT (" + "!" * 30000 + "true AS ?x) { }",
    "SERVICE": "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
    "LOAD": "LOAD <http://127.0.0.1:1/>",
    "FROM of another": "SELECT * FROM <http://127.0.0.1:1/> { ?s ?p ?o }",
    "a body of 1 MB": "#" * (1 << 20),
}
LUA = """
local paths, n = {{ {paths} }}, {start}
request = function()
  n = n + 1
  return wrk.format("GET", paths[n % #paths + 1] .. {tail}, {{
    Accept = "application/sparql-results+json" }})
end
"""


class Load(NamedTuple):
    """What a load of requests gave: a second, in milliseconds, and microseconds of processor."""

    rate: float
    p50: float
    p99: float
    processor: float
    failed: int


class Server(NamedTuple):
    """A server: its name, the address that takes queries, and its process."""

    name: str
    path: str
    port: int
    pid: int


def main() -> None:
    """Print all tables."""
    if not shutil.which("wrk"):
        sys.exit("wrk is not installed: apt-get install wrk")
    with tempfile.TemporaryDirectory() as place:
        kg = Path(sys.argv[1]) if sys.argv[1:] else built(Path(place) / "kg")
        iris = entities(kg)
        with mithaq(kg) as ours, oxigraph(kg) as theirs:
            one, two = queries(SMALL, iris), queries(JOIN, iris)
            for server in (ours, theirs):  # until all its processes are there
                load(server, two, max(CLIENTS), distinct=True)
            print("Queries of one pattern, each asked once")
            compare(ours, theirs, one, distinct=True)
            print("Queries of two patterns, each asked once")
            compare(ours, theirs, two, distinct=True)
            print("Queries of two patterns, asked again and again")
            compare(ours, theirs, two[:50], distinct=False)
            beside_a_runaway(ours, two)
            attacks(ours, iris)


def queries(text: str, iris: Sequence[str]) -> Sequence[str]:
    """Give a query about each of some things."""
    return [text.format(iri=iri) for iri in iris]


def compare(ours: Server, theirs: Server, asked: Sequence[str], *, distinct: bool) -> None:
    """Print a table of loads, and our share of the other's rate and processor time."""
    for clients in CLIENTS:
        pairs = [
            [load(server, asked, clients, distinct=distinct) for server in (ours, theirs)]
            for _ in range(ROUNDS)
        ]
        for server, loads in zip((ours, theirs), zip(*pairs, strict=True), strict=True):
            middle = median(loads)
            processor = f"  {middle.processor:5.0f} us of processor"
            print(row(f"{server.name}, {clients} clients", middle) + processor)
        rate = statistics.median(our.rate / their.rate for our, their in pairs)
        work = statistics.median(our.processor / their.processor for our, their in pairs)
        print(f"  {rate:.2f} of the rate, {work:.1f} times the processor time")


def beside_a_runaway(ours: Server, asked: Sequence[str]) -> None:
    """Compare the rate of small queries with that while a query without end runs."""
    print("Small queries, 8 clients, while a query without end runs")
    alone, beside = [], []
    for _ in range(ROUNDS):
        alone.append(load(ours, asked, 8, distinct=True))
        with running(ours, 1):
            beside.append(load(ours, asked, 8, distinct=True))
    print(row("alone", median(alone)))
    print(row("beside it", median(beside)))
    print(f"  {median(beside).rate / median(alone).rate:.2f} of the rate")


def attacks(ours: Server, iris: Sequence[str]) -> None:
    """Print how each attack ended, and how small queries fared meanwhile."""
    print(f"Attacks; a query may take {TIMEOUT:g} s")
    for name, text in ATTACKS.items():
        with probed(ours, iris[0]) as slowest:
            begun = time.monotonic()
            status = ask(ours, text)
            took = time.monotonic() - begun
        print(f"  {name:<24} {status} after {took:5.2f} s; small query at most {slowest[0]:.2f} s")
    with running(ours, 200), probed(ours, iris[0]) as slowest:
        time.sleep(TIMEOUT)
    print(f"  200 clients with runaways; small query at most {slowest[0]:.2f} s")
    print(f"  memory of the server and its workers at most {peak(ours.pid)} MiB each")


@contextmanager
def running(server: Server, clients: int) -> Iterator[None]:
    """Keep clients asking a query without end."""
    over = threading.Event()

    def insist() -> None:
        while not over.is_set():
            ask(server, f"{RUNAWAY} # {time.monotonic_ns()}")

    threads = [threading.Thread(target=insist) for _ in range(clients)]
    for thread in threads:
        thread.start()
    time.sleep(0.5)
    try:
        yield
    finally:
        over.set()
        for thread in threads:
            thread.join()


@contextmanager
def probed(server: Server, iri: str) -> Iterator[list[float]]:
    """Ask small queries meanwhile, as another client, and note the longest time that one took."""
    over, slowest = threading.Event(), [0.0]

    def probe() -> None:
        while not over.is_set():
            begun = time.monotonic()
            status = ask(server, f"{JOIN.format(iri=iri)} # {time.monotonic_ns()}", ANOTHER)
            slowest[0] = max(
                slowest[0], time.monotonic() - begun if status == HTTPStatus.OK else 99
            )
            time.sleep(0.02)

    thread = threading.Thread(target=probe)
    thread.start()
    try:
        yield slowest
    finally:
        over.set()
        thread.join()


def ask(server: Server, text: str, client: str = "127.0.0.1") -> int:
    """Post a query from an address, and give the status of the answer; 0 when there was none."""
    connection = HTTPConnection("127.0.0.1", server.port, 60, source_address=(client, 0))
    headers = {
        "Accept": "application/sparql-results+json",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    try:
        connection.request("POST", server.path, urlencode({"query": text}), headers)
        reply = connection.getresponse()
        json.load(reply)
    except (OSError, ValueError):
        return 0
    else:
        return reply.status
    finally:
        connection.close()


def load(server: Server, asked: Sequence[str], clients: int, *, distinct: bool) -> Load:
    """Put a server under load for some seconds."""
    paths = ", ".join(f'"{server.path}?{params(server)}query={quote(text)}"' for text in asked)
    tail = '"%20%23" .. n' if distinct else '""'
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(LUA.format(paths=paths, tail=tail, start=time.time_ns() % 10**9))
        script.flush()
        before = used(server.pid)
        command = ["wrk", "-t1", f"-c{clients}", f"-d{SECONDS}s", "--latency", "-s", script.name]
        address = f"http://127.0.0.1:{server.port}"
        done = subprocess.run([*command, address], check=True, capture_output=True, text=True)  # noqa: S603 - wrk
    after = used(server.pid)
    return read(done.stdout, sum(seconds - before.get(pid, 0) for pid, seconds in after.items()))


def params(server: Server) -> str:
    """Give what else a server must be told: Oxigraph asks one graph unless told otherwise."""
    return "union-default-graph=&" if server.name == "oxigraph" else ""


def read(report: str, seconds: float) -> Load:
    """Read what wrk prints."""
    total = int(found(r"(\d+) requests in", report))
    bad = re.search(r"Non-2xx or 3xx responses: (\d+)", report)
    return Load(
        float(found(r"Requests/sec:\s+([\d.]+)", report)),
        milliseconds(found(r"^\s+50%\s+(\S+)", report)),
        milliseconds(found(r"^\s+99%\s+(\S+)", report)),
        seconds / max(total, 1) * 1e6,
        int(bad[1]) if bad else 0,
    )


def found(pattern: str, text: str) -> str:
    """Give the group of a pattern that must be there."""
    match = re.search(pattern, text, re.MULTILINE)
    if not match:
        sys.exit(f"wrk printed something else:\n{text}")
    return match[1]


def milliseconds(text: str) -> float:
    """Read a time of wrk."""
    for unit, factor in (("us", 0.001), ("ms", 1.0), ("s", 1000.0)):
        if text.endswith(unit):
            return float(text.removesuffix(unit)) * factor
    sys.exit(f"'{text}' is no time of wrk")


def median(loads: Sequence[Load]) -> Load:
    """Give the medians of several loads, and the sum of their failures."""
    middle = statistics.median
    return Load(
        middle(load.rate for load in loads),
        middle(load.p50 for load in loads),
        middle(load.p99 for load in loads),
        middle(load.processor for load in loads),
        sum(load.failed for load in loads),
    )


def row(name: str, told: Load) -> str:
    """Give a line of a table."""
    return (
        f"  {name:<22} {told.rate:8,.0f}/s  p50 {told.p50:7.2f} ms  p99 {told.p99:7.2f} ms  "
        f"{told.failed} failed"
    )


def used(pid: int) -> dict[int, float]:
    """Give the processor seconds of a process and of each descendant that lives."""
    seconds = {}
    for process in family(pid):
        with suppress(FileNotFoundError):  # a worker that was replaced meanwhile
            fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
            seconds[process] = (int(fields[11]) + int(fields[12])) / TICK
    return seconds


def peak(pid: int) -> str:
    """Give the most memory that each process has had, in MiB."""
    sizes = []
    for process in family(pid):
        told = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process}/status").read_text())
        if told:  # else it is just ending
            sizes.append(int(told[1]) // 1024)
    return ", ".join(map(str, sizes))


def family(pid: int) -> list[int]:
    """Give a process and those that it started."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(one for child in children for one in family(int(child)))]


def built(kg: Path) -> Path:
    """Build the graph of the examples."""
    examples = Path(__file__).resolve().parent.parent / "examples"
    meta = ["--meta", str(examples / "meta.json")]
    subprocess.run([*MITHAQ, "build", str(examples), "--kg", str(kg), *meta], check=True)  # noqa: S603 - ours
    return kg


def entities(kg: Path) -> list[str]:
    """Give the IRIs of some things that have a name."""
    form = pyoxigraph.NamedNode(Property.FORM)
    with published(GraphFolder(kg)) as store:
        named = (str(quad.subject)[1:-1] for quad in store.quads_for_pattern(None, form, None))
        return list(dict.fromkeys(islice(named, 1000)))


@contextmanager
def mithaq(kg: Path) -> Iterator[Server]:
    """Run our server."""
    port = free()
    told = ["--port", str(port), "--rate", "0", "--timeout", str(TIMEOUT)]
    with serving([*MITHAQ, "serve", "--kg", str(kg), *told], port) as pid:
        yield Server("mithaq", "/sparql", port, pid)


@contextmanager
def oxigraph(kg: Path) -> Iterator[Server]:
    """Run Oxigraph's server, read-only and without a timeout."""
    port, folder = free(), GraphFolder(kg)
    snapshot = folder.snapshot(read_manifest(folder.manifest).generation)
    program = str(Path(sys.executable).with_name("oxigraph"))
    told = ["--location", str(snapshot), "--bind", f"127.0.0.1:{port}"]
    with serving([program, "serve-read-only", *told], port) as pid:
        yield Server("oxigraph", "/query", port, pid)


@contextmanager
def serving(command: list[str], port: int) -> Iterator[int]:
    """Run a server until the end of the context."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=quiet, stderr=quiet) as process:  # noqa: S603 - ours
        while process.poll() is None and not answers(port):
            time.sleep(0.1)
        try:
            yield process.pid
        finally:
            process.terminate()


def answers(port: int) -> bool:
    """Tell whether somebody answers HTTP at a port."""
    connection = HTTPConnection("127.0.0.1", port, 60)
    try:
        connection.request("GET", "/")
        connection.getresponse().read()
    except OSError:
        return False
    else:
        return True
    finally:
        connection.close()


def free() -> int:
    """Give a port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    main()
