"""Rules across entities: queries of which any row is a finding."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import pyoxigraph

from mithaq.check.nodes import words
from mithaq.check.passages import passages
from mithaq.headers import header
from mithaq.model import Finding, Severity
from mithaq.resources import folder


@dataclass(frozen=True, slots=True)
class Rule:
    """A verify query; its messages may name selected variables as ``{variable}``."""

    name: str
    severity: Severity
    message_en: str
    message_ar: str
    query: str


def rules() -> Iterator[Rule]:
    """Give the verify queries that come with Mithaq, in the order of their names."""
    for path in sorted((folder("queries") / "verify").glob("*.rq")):
        text = path.read_text(encoding="utf-8")
        about = dict(header(text))
        messages = about["message-en"], about["message-ar"]
        yield Rule(path.stem, Severity(about["severity"]), *messages, text)


def verify(store: pyoxigraph.Store, rule: Rule) -> Iterator[Finding]:
    """Give what a rule finds; rows that differ only in their evidence are one finding."""
    solutions = store.query(rule.query, use_default_graph_as_union=True)
    if not isinstance(solutions, pyoxigraph.QuerySolutions):
        return
    names = [variable.value for variable in solutions.variables]
    found: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for solution in solutions:
        row = {name: words(solution[name]) for name in names}
        key = (row["focus"], rule.message_en.format_map(row), rule.message_ar.format_map(row))
        found[key] += (row[name] for name in names if name.startswith("evidence"))
    for (focus, english, arabic), evidence in sorted(found.items()):
        rests_on = passages(store, filter(None, evidence))
        yield Finding(rule.name, rule.severity, focus, english, arabic, rests_on)
