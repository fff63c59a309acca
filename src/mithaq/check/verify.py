"""Rules across entities: queries of which any row is a finding."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import pyoxigraph

from mithaq.check.labels import label
from mithaq.check.passages import passages
from mithaq.check.queries import Row, answer
from mithaq.headers import header
from mithaq.model import Finding, Severity
from mithaq.resources import folder
from mithaq.vocab import term


class Scope(StrEnum):
    """How far a rule looks: to what its node leads to in two steps, or anywhere."""

    NODE = "node"
    GRAPH = "graph"


@dataclass(frozen=True, slots=True)
class Rule:
    """A verify query; its messages may name selected variables as ``{variable}``.

    Attributes:
        looks_at: IRIs of properties without which it has nothing to look at.
        scope: how far it looks from the node at which it finds something.
    """

    name: str
    severity: Severity
    message_en: str
    message_ar: str
    fix_en: str
    fix_ar: str
    query: str
    looks_at: tuple[str, ...]
    scope: Scope


def rules() -> Iterator[Rule]:
    """Give the verify queries that come with Mithaq, in the order of their names."""
    for path in sorted((folder("queries") / "verify").glob("*.rq")):
        text = path.read_text(encoding="utf-8")
        about = dict(header(text))
        messages = about["message-en"], about["message-ar"], about["fix"], about["fix-ar"]
        yield Rule(
            path.stem,
            Severity(about["severity"]),
            *messages,
            text,
            _terms(about["looks-at"]),
            Scope(about["scope"]),
        )


def _terms(names: str) -> tuple[str, ...]:
    return tuple(term(name.removeprefix("m:")) for name in names.split())


def verify_all(
    store: pyoxigraph.Store, asked: Sequence[Rule], within: pyoxigraph.Store | None = None
) -> Iterator[Finding]:
    """Give what rules find in a store, in their order.

    Args:
        store: the graph.
        asked: the rules.
        within: the part of the graph that is asked; all of it when None.
    """
    found = answer(within or store, [rule.query for rule in asked])
    for rule, rows in zip(asked, found, strict=True):
        yield from _findings(store, rule, rows)


def verify(store: pyoxigraph.Store, rule: Rule) -> Iterator[Finding]:
    """Give what a rule finds; rows that differ only in their evidence are one finding."""
    return verify_all(store, [rule])


def _findings(store: pyoxigraph.Store, rule: Rule, rows: Iterable[Row]) -> Iterator[Finding]:
    found: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for row in rows:
        said = rule.message_en.format_map(row), rule.message_ar.format_map(row)
        found[row["focus"], *said] += _evidence(row)
    for (focus, english, arabic), evidence in sorted(found.items()):
        yield Finding(
            rule.name,
            rule.severity,
            focus,
            english,
            arabic,
            passages(store, evidence),
            label=label(store, focus),
            fix_en=rule.fix_en,
            fix_ar=rule.fix_ar,
        )


def _evidence(row: Row) -> Iterable[str]:
    return (value for name, value in row.items() if name.startswith("evidence") and value)
