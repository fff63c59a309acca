"""What a wiki says already, from a dump of its items in JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any

from mithaq.export.wikibase.present import Found, Present
from mithaq.export.wikibase.values import (
    ItemValue,
    Precision,
    Snak,
    SomeValue,
    TextValue,
    TimeValue,
    UrlValue,
    Value,
)

Json = dict[str, Any]

_ID = re.compile(r'"id"\s*:\s*"(Q[0-9]+)"')
_DATE = re.compile(r"\+(\d{4})-(\d\d)-(\d\d)T")


def in_dump(lines: Iterable[str], items: Collection[str], properties: Collection[str]) -> Found:
    """Give what a dump says of some items by some properties.

    Args:
        lines: of the dump: an array with an item on each line, or an item on each line.
        items: Q-ids; others are passed over without being read.
        properties: P-ids.

    Raises:
        ValueError: the line of one of the items is no JSON of Wikibase.
    """
    wanted, found = set(items), {}
    for line in lines:
        first = _ID.search(line)
        if first and first[1] in wanted:
            try:
                entity = json.loads(line.strip().rstrip(","))
                found[first[1]] = tuple(_statements(entity, properties))
            except (AttributeError, KeyError, TypeError) as error:
                raise ValueError(
                    f"{first[1]} is not as Wikibase writes items: {error!r}"
                ) from error
    return found


def _statements(entity: Json, properties: Collection[str]) -> Iterator[Present]:
    claims = entity["claims"] or {}
    for name in sorted(claims.keys() & set(properties)):
        for statement in claims[name]:
            if (value := _value(statement["mainsnak"])) is not None:
                yield _present(name, value, statement)


def _present(name: str, value: Value, statement: Json) -> Present:
    sources = (
        source
        for reference in statement.get("references", ())
        for snak in _snaks(reference["snaks"])
        if (source := _source(snak.value)) is not None
    )
    return Present(
        name,
        value,
        tuple(_snaks(statement.get("qualifiers") or {})),
        frozenset(sources),
        statement["rank"] == "deprecated",
        statement.get("id"),
    )


def _snaks(grouped: dict[str, list[Json]]) -> Iterator[Snak]:
    for name, snaks in grouped.items():
        for snak in snaks:
            if (value := _value(snak)) is not None:
                yield Snak(name, value)


def _source(value: Value) -> str | None:
    match value:
        case UrlValue(url):
            return url
        case ItemValue(qid):
            return qid
        case _:
            return None


def _value(snak: Json) -> Value | None:
    """Give a value of a kind that Mithaq writes, None for others."""
    if snak["snaktype"] == "somevalue":
        return SomeValue()
    if snak["snaktype"] != "value":
        return None
    data = snak["datavalue"]
    read = _READ.get(data["type"])
    return read(data["value"]) if read else None


def _item(value: Json) -> ItemValue | None:
    if value["entity-type"] != "item":
        return None
    return ItemValue(value.get("id") or f"Q{value['numeric-id']}")


def time_value(time: str, precision: int) -> TimeValue | None:
    """Give a time of our era that is known to the year, the month or the day, None for others."""
    match = _DATE.match(time)
    if match is None or precision not in set(Precision):
        return None
    return TimeValue("-".join(match.groups()[: precision - Precision.YEAR + 1]))


_READ: Mapping[str, Callable[[Any], Value | None]] = {
    "wikibase-entityid": _item,
    "time": lambda value: time_value(value["time"], value["precision"]),
    "monolingualtext": lambda value: TextValue(value["text"], value["language"]),
    "string": UrlValue,
}
