"""Where the statements about a thing cannot all be true, set side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from mithaq.serve.work.reader import Json
from mithaq.vocab import concept, term

_DIFFERING: Mapping[str, str] = {
    term("StrengthObservation"): term("count"),
    term("Tenure"): term("holder"),
}
"""Of what can be only one at a time: the role that must not differ."""

_HOLDING = ("ongoing", "happened")
_IN_OFFICE = {concept("tenure-status", word) for word in ("current", "acting")}
_STATUS = term("tenureStatus")
_SAME = (term("force"), term("place"), term("office"))
_MONTH = len("2020-11")


def disagreements(statements: Sequence[Json]) -> list[Json]:
    """Give the statements of one kind, thing, place and month that differ.

    A statement without a time of its own counts for the month in which it was published.
    """
    groups: dict[tuple[object, ...], list[Json]] = defaultdict(list)
    for statement in filter(_holds, statements):
        same = tuple(tuple(_values(statement, role)) for role in _SAME)
        groups[statement["class"], statement["when"][:_MONTH], same].append(statement)
    return [
        {"kind": group[0]["kind"], "when": when, "statements": list(_each(group))}
        for (_, when, _), group in groups.items()
        if any(_differ(*pair) for pair in combinations(group, 2))
    ]


def _differ(one: Json, other: Json) -> bool:
    """Tell whether two statements differ that no article makes both: one may tell of a change."""
    told = ({proof["article"] for proof in statement["evidence"]} for statement in (one, other))
    return _differing(one) != _differing(other) and next(told).isdisjoint(next(told))


def _holds(statement: Json) -> bool:
    status = set(_values(statement, _STATUS))
    return (
        statement["class"] in _DIFFERING
        and statement["status"] in _HOLDING
        and bool(statement["when"])
        and status <= _IN_OFFICE
    )


def _each(group: Sequence[Json]) -> Iterator[Json]:
    """Give what each says, and by whom."""
    for statement in group:
        proof: Any = next(iter(statement["evidence"]), None)
        yield {"iri": statement["iri"], "said": _differing(statement), "evidence": proof}


def _differing(statement: Json) -> str:
    role = _DIFFERING[statement["class"]]
    found = (one["values"] for one in statement["roles"] if one["iri"] == role)
    return ", ".join(value["text"] for values in found for value in values)


def _values(statement: Json, role: str) -> Iterator[str]:
    for one in statement["roles"]:
        if one["iri"] == role:
            yield from (value["iri"] or value["text"] for value in one["values"])
