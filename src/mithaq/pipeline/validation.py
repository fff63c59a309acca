"""All checks of a graph folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial

import pyoxigraph

from mithaq.check.breach import Breach, read_breach
from mithaq.check.coverage import idle_rules, idle_shapes, node_count
from mithaq.check.engines import Engine, checker, package
from mithaq.check.findings import finding
from mithaq.check.near import foci_near, neighbourhood
from mithaq.check.slices import batches
from mithaq.check.verify import Rule, Scope, rules, verify_all
from mithaq.engine import Crash, run
from mithaq.errors import GraphFolderError
from mithaq.model import Finding, Severity
from mithaq.pipeline.fingerprint import check_fingerprint
from mithaq.pipeline.looking import Looks, look
from mithaq.store import Checked, GraphFolder, Ledger, open_checked, published, reading

_ORDER = tuple(Severity)


@dataclass(frozen=True, slots=True)
class Check:
    """What a check of a graph found, and how much it looked at.

    Attributes:
        findings: the gravest first.
        nodes: how many nodes there are to be checked against shapes; ``anew`` of them were now,
            the others have not changed since the last check.
        articles: how many articles there are of which the quotes stand or were found not to.
        asked: names of the rules across entities that were asked.
        idle: classes that shapes look at, and rules, that had nothing to look at.
    """

    findings: tuple[Finding, ...]
    nodes: int
    anew: int
    articles: int
    asked: tuple[str, ...]
    idle: tuple[str, ...]


def validate(
    folder: GraphFolder, *, engine: Engine = Engine.SCREEN, jobs: int = 1, fresh: bool = False
) -> Check:
    """Check the shapes, the rules across entities, and the quotes of a graph.

    Shapes and quotes are checked where something has changed since the last check of the folder.

    Args:
        folder: the graph.
        engine: what checks the shapes; all engines find the same.
        jobs: number of worker processes; 1 checks in this process.
        fresh: check all, as if for the first time.

    Raises:
        GraphFolderError: the folder cannot be read, or holds changes that are not published.
        MithaqError: the engine is not installed.
    """
    checker(engine)
    with (
        reading(folder) as ledger,
        published(folder) as store,
        open_checked(folder.checked) as memory,
    ):
        _prepare(folder, ledger, memory, engine, fresh=fresh)
        asked = tuple(rules())
        idle = idle_rules(store, asked)
        far, near = _by_scope(rule for rule in asked if rule.name not in idle)
        queries = [rule.query for rule in near]
        looks = Looks(
            lambda nodes: _shapes(folder, store, engine, jobs, nodes),
            lambda nodes: foci_near(store, queries, nodes, neighbourhood),
        )
        with ThreadPoolExecutor(1) as aside:  # a store lets other threads run while it answers
            distant = aside.submit(lambda: tuple(verify_all(store, far)))
            anew = look(ledger, store, memory, looks)
        part = neighbourhood(store, memory.suspects())
        found = (
            *(finding(store, read_breach(body)) for body in memory.breaches()),
            *distant.result(),
            *verify_all(store, near, part),
        )
        return Check(
            tuple(sorted(found, key=_grave)),
            node_count(store),
            anew,
            ledger.size(),
            tuple(rule.name for rule in asked),
            (*idle_shapes(store), *idle),
        )


def _by_scope(asked: Iterable[Rule]) -> tuple[list[Rule], list[Rule]]:
    """Part the rules that look anywhere from those that look no further than a node."""
    found: dict[Scope, list[Rule]] = {scope: [] for scope in Scope}
    for rule in asked:
        found[rule.scope].append(rule)
    return found[Scope.GRAPH], found[Scope.NODE]


def _prepare(
    folder: GraphFolder, ledger: Ledger, memory: Checked, engine: Engine, *, fresh: bool
) -> None:
    """See that the ledger is published, and forget what was checked by other rules."""
    if ledger.changed():
        what = f"{folder.root} holds changes that are not published yet."
        raise GraphFolderError(what, "Run mithaq build again: it goes on where it stopped.")
    present = check_fingerprint(engine, package(engine), ledger.rules())
    if fresh or memory.rules() != present:
        memory.forget(present)


def _shapes(
    folder: GraphFolder, store: pyoxigraph.Store, engine: Engine, jobs: int, nodes: Sequence[str]
) -> Iterator[Breach]:
    """Check nodes against the shapes, slice by slice."""
    ready = checker(engine)
    left = ready.sift(store, nodes)
    workers = jobs if len(left) > ready.slice * jobs else 1
    for outcome in _outcomes(folder, engine, workers, batches(left, ready.slice)):
        if isinstance(outcome, Crash):
            raise GraphFolderError(f"The shapes could not be checked: {outcome.reason}.")
        yield from outcome


def _outcomes(
    folder: GraphFolder, engine: Engine, jobs: int, slices: Iterable[tuple[str, ...]]
) -> Iterator[list[Breach] | Crash[tuple[str, ...]]]:
    return run(partial(_Slice, folder, engine), slices, jobs=jobs)


class _Slice:
    """The check of one slice; the snapshot stays open as long as the value lives."""

    def __init__(self, folder: GraphFolder, engine: Engine) -> None:
        self._opened = ExitStack()
        self._store: pyoxigraph.Store = self._opened.enter_context(published(folder))
        self._check = checker(engine).check

    def __call__(self, nodes: Sequence[str]) -> list[Breach]:
        return self._check(self._store, nodes)


def _grave(found: Finding) -> tuple[int, str, str, str]:
    return _ORDER.index(found.severity), found.rule, found.focus, found.fingerprint
