"""Items as the JSON of Wikibase, in the form of a dump: an array, with an item on each line.

Source: docs/topics/json.md of Wikibase. What is optional there and needed by readers is written:
datatype and hash of each snak, orders, ids of statements.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from mithaq.export.loss import Piece
from mithaq.export.source import Source
from mithaq.export.wikibase.batch import prepare
from mithaq.export.wikibase.hashes import reference_hash, snak_hash, statement_id
from mithaq.export.wikibase.mapping import wikidata_map
from mithaq.export.wikibase.values import (
    Batch,
    Claim,
    Item,
    ItemValue,
    Reference,
    Snak,
    SomeValue,
    TextValue,
    TimeValue,
    UrlValue,
    Value,
)

Json = dict[str, Any]

GREGORIAN = "http://www.wikidata.org/entity/Q1985727"


def write_wikibase_json(source: Source) -> Iterator[Piece]:
    """Give the items."""
    prepared = prepare(source)
    yield from prepared.losses
    yield from dump(prepared.batch)


def dump(batch: Batch) -> Iterator[bytes]:
    """Give the items of a batch, one to a line, as an array."""
    yield b"[\n"
    for number, item in enumerate(batch.items):
        yield (b",\n" if number else b"") + json.dumps(entity(item), ensure_ascii=False).encode()
    yield b"\n]\n"


def entity(item: Item) -> Json:
    """Give an item; a new one has no id, and its statements have none."""
    claims: dict[str, list[Json]] = {}
    for claim in item.claims:
        claims.setdefault(claim.property, []).append(_statement(item, claim))
    about: Json = {"type": "item"}
    if item.qid:
        about |= {"id": item.qid, "lastrevid": 0}
    return about | {
        "labels": {name.language: _term(name) for name in item.labels},
        "descriptions": {},
        "aliases": _aliases(item.aliases),
        "claims": claims,
        "sitelinks": {},
    }


def _term(text: TextValue) -> Json:
    return {"language": text.language, "value": text.text}


def _aliases(texts: Iterable[TextValue]) -> dict[str, list[Json]]:
    grouped: dict[str, list[Json]] = {}
    for text in texts:
        grouped.setdefault(text.language, []).append(_term(text))
    return grouped


def _statement(item: Item, claim: Claim) -> Json:
    qualifiers, order = _snaks(claim.qualifiers)
    identity = {"id": statement_id(item.qid, claim)} if item.qid else {}
    return {
        **identity,
        "mainsnak": _snak(Snak(claim.property, claim.value)),
        "type": "statement",
        "rank": "normal",
        "qualifiers": qualifiers,
        "qualifiers-order": order,
        "references": [_reference(reference) for reference in claim.references],
    }


def _reference(reference: Reference) -> Json:
    snaks, order = _snaks(reference)
    return {"hash": reference_hash(reference), "snaks": snaks, "snaks-order": order}


def _snaks(snaks: Iterable[Snak]) -> tuple[dict[str, list[Json]], list[str]]:
    grouped: dict[str, list[Json]] = {}
    for snak in snaks:
        grouped.setdefault(snak.property, []).append(_snak(snak) | {"hash": snak_hash(snak)})
    return grouped, list(grouped)


def _snak(snak: Snak) -> Json:
    about: Json = {"property": snak.property, "datatype": wikidata_map().datatype(snak.property)}
    if isinstance(snak.value, SomeValue):
        return about | {"snaktype": "somevalue"}
    return about | {"snaktype": "value", "datavalue": _value(snak.value)}


def _value(value: Value) -> Json:
    match value:
        case ItemValue(qid):
            reached = {"entity-type": "item", "numeric-id": int(qid[1:]), "id": qid}
            return {"type": "wikibase-entityid", "value": reached}
        case TimeValue():
            return {"type": "time", "value": _time(value)}
        case TextValue(text, language):
            return {"type": "monolingualtext", "value": {"text": text, "language": language}}
        case UrlValue(url):
            return {"type": "string", "value": url}
        case SomeValue():
            raise TypeError("an unknown value has no data")


def _time(value: TimeValue) -> Json:
    return {
        "time": value.timestamp,
        "precision": value.precision.value,
        "timezone": 0,
        "before": 0,
        "after": 0,
        "calendarmodel": GREGORIAN,
    }
