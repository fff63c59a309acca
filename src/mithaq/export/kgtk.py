"""Statements as edges of KGTK, qualifiers and sources as edges about edges.

Source: https://kgtk.readthedocs.io/en/latest/specification/. An edge has an id, so that others can
start at it; a source is a node of its own, at the end of an edge ``wasDerivedFrom``.
"""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.export.loss import Piece
from mithaq.export.source import Source
from mithaq.export.wikibase.batch import prepare, without_node
from mithaq.export.wikibase.hashes import reference_hash, snak_hash, statement_id
from mithaq.export.wikibase.values import (
    Batch,
    Claim,
    ItemValue,
    Reference,
    SomeValue,
    TextValue,
    TimeValue,
    UrlValue,
    Value,
)

_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "'": "\\'", "|": "\\|"})


def write_kgtk(source: Source) -> Iterator[Piece]:
    """Give the edges, a line each, under their head line."""
    prepared = prepare(source)
    yield from prepared.losses
    yield from without_node(prepared.batch)
    yield from edges(prepared.batch)


def edges(batch: Batch) -> Iterator[bytes]:
    """Give the edges of the items that are there, each once."""
    yield _row("id", "node1", "label", "node2")
    known = ((item.qid, claim) for item in batch.items if item.qid for claim in item.claims)
    yield from dict.fromkeys(edge for qid, claim in known for edge in _claim(qid, claim))


def _claim(qid: str, claim: Claim) -> Iterator[bytes]:
    name = statement_id(qid, claim)
    yield _row(name, qid, claim.property, _value(claim.value))
    for snak in claim.qualifiers:
        yield _row(f"{name}-{snak_hash(snak)}", name, snak.property, _value(snak.value))
    for reference in claim.references:
        yield from _reference(name, reference)


def _reference(statement: str, reference: Reference) -> Iterator[bytes]:
    node = f"ref-{reference_hash(reference)}"
    yield _row(f"{statement}-{node}", statement, "wasDerivedFrom", node)
    for snak in reference:
        yield _row(f"{node}-{snak_hash(snak)}", node, snak.property, _value(snak.value))


def _value(value: Value) -> str:
    match value:
        case ItemValue(qid):
            return qid
        case TimeValue():
            return f"^{value.first_day}T00:00:00Z/{value.precision.value}"
        case TextValue(text, language):
            return f"'{text.translate(_ESCAPES)}'@{language}"
        case UrlValue(url):
            return f'"{url.translate(_ESCAPES)}"'
        case SomeValue():
            return "somevalue"


def _row(*cells: str) -> bytes:
    return "\t".join(cells).encode() + b"\n"
