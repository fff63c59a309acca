"""Rules across entities: queries of which any row is a finding."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pyoxigraph

from mithaq.check.labels import label
from mithaq.check.nodes import words
from mithaq.check.passages import passages
from mithaq.headers import header
from mithaq.model import Finding, Severity
from mithaq.resources import folder
from mithaq.vocab import term


@dataclass(frozen=True, slots=True)
class Rule:
    """A verify query; its messages may name selected variables as ``{variable}``.

    Attributes:
        looks_at: IRIs of properties without which it has nothing to look at.
    """

    name: str
    severity: Severity
    message_en: str
    message_ar: str
    fix_en: str
    fix_ar: str
    query: str
    looks_at: tuple[str, ...]


def rules() -> Iterator[Rule]:
    """Give the verify queries that come with Mithaq, in the order of their names."""
    for path in sorted((folder("queries") / "verify").glob("*.rq")):
        text = path.read_text(encoding="utf-8")
        about = dict(header(text))
        messages = about["message-en"], about["message-ar"], about["fix"], about["fix-ar"]
        yield Rule(
            path.stem, Severity(about["severity"]), *messages, text, _terms(about["looks-at"])
        )


def _terms(names: str) -> tuple[str, ...]:
    return tuple(term(name.removeprefix("m:")) for name in names.split())


def verify_all(store: pyoxigraph.Store, asked: Sequence[Rule]) -> Iterator[Finding]:
    """Give what rules find, in their order; Oxigraph answers several at the same time."""
    with ThreadPoolExecutor() as threads:
        for found in threads.map(lambda rule: list(verify(store, rule)), asked):
            yield from found


def verify(store: pyoxigraph.Store, rule: Rule) -> Iterator[Finding]:
    """Give what a rule finds; rows that differ only in their evidence are one finding."""
    found: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for row in _rows(store, rule.query):
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


def _rows(store: pyoxigraph.Store, query: str) -> Iterator[dict[str, str]]:
    solutions = store.query(query, use_default_graph_as_union=True)
    if isinstance(solutions, pyoxigraph.QuerySolutions):
        names = [variable.value for variable in solutions.variables]
        yield from ({name: words(row[name]) for name in names} for row in solutions)


def _evidence(row: dict[str, str]) -> Iterable[str]:
    return (value for name, value in row.items() if name.startswith("evidence") and value)
