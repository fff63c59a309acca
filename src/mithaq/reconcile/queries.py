"""What is asked, read from the JSON of both versions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from mithaq.errors import QueryError

Json = Any

T = TypeVar("T")

_MOST = 100
_USUAL = 10


@dataclass(frozen=True, slots=True)
class Condition:
    """A value that a property should have: one of ``values``, all of them, or none."""

    property: str
    values: tuple[str, ...]
    quantifier: str = "any"
    required: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """One cell of a table.

    Attributes:
        name: what it says; empty when only an id is asked for.
        id: of the thing, where the cell holds one.
        type: id of the type that the thing must have; empty for any.
    """

    name: str
    id: str = ""
    type: str = ""
    limit: int = _USUAL
    conditions: tuple[Condition, ...] = ()


def queries_0_2(batch: Json) -> dict[str, Query]:
    """Read a batch of version 0.2: names to queries.

    Raises:
        QueryError: it is not of that form.
    """
    return _reading(lambda: {str(key): _query_0_2(each) for key, each in batch.items()})


def queries_1_0(batch: Json) -> list[Query]:
    """Read a batch of version 1.0-draft.

    Raises:
        QueryError: it is not of that form.
    """
    return _reading(lambda: [_query_1_0(each) for each in batch["queries"]])


def _query_0_2(query: Json) -> Query:
    types = query.get("type", "")
    return Query(
        _text(query["query"]),
        type=_text(types[0] if isinstance(types, list) and types else types or ""),
        limit=_limit(query),
        conditions=tuple(
            Condition(_text(each.get("pid") or each["p"]), _values(each["v"]))
            for each in query.get("properties", ())
        ),
    )


def _query_1_0(query: Json) -> Query:
    by_kind: dict[str, list[Json]] = {"name": [], "id": [], "property": []}
    for condition in query["conditions"]:
        by_kind[condition["matchType"]].append(condition)
    return Query(
        " ".join(value for each in by_kind["name"] for value in _values(each["propertyValue"])),
        "".join(value for each in by_kind["id"][:1] for value in _values(each["propertyValue"])),
        _text(query.get("type", "")),
        _limit(query),
        tuple(_condition(each) for each in by_kind["property"]),
    )


def _condition(condition: Json) -> Condition:
    quantifier = condition.get("matchQuantifier", "any")
    if quantifier not in {"any", "all", "none"}:
        raise ValueError(quantifier)
    return Condition(
        _text(condition["propertyId"]),
        _values(condition["propertyValue"]),
        quantifier,
        condition.get("required", False) is True,
    )


def _values(value: Json) -> tuple[str, ...]:
    """Give values as texts; a thing that was reconciled before is given by its id."""
    values = value if isinstance(value, list) else [value]
    return tuple(_text(each["id"]) if isinstance(each, dict) else str(each) for each in values)


def _text(value: Json) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _limit(query: Json) -> int:
    return max(1, min(_MOST, int(query.get("limit") or _USUAL)))


def _reading(read: Callable[[], T]) -> T:
    try:
        return read()
    except (AttributeError, KeyError, TypeError, ValueError, IndexError) as error:
        what = f"The reconciliation query is malformed: {error!r}."
        raise QueryError(what, "Compare it with the specification of its version.") from error
