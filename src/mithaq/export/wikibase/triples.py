"""Items in the RDF of Wikibase, as N-Triples in the order of their bytes.

Source: https://www.mediawiki.org/wiki/Wikibase/Indexing/RDF_Dump_Format, version 1.0.0: statement
nodes with rank, qualifiers, values with precision, sources, and the truthy triples.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from mithaq.export.loss import Piece
from mithaq.export.source import Source
from mithaq.export.wikibase.batch import prepare, without_node
from mithaq.export.wikibase.entities import GREGORIAN
from mithaq.export.wikibase.hashes import reference_hash, snak_hash, statement_id, value_hash
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

_WIKIDATA = "http://www.wikidata.org/"
_ONTOLOGY = "http://wikiba.se/ontology#"
_XSD = "http://www.w3.org/2001/XMLSchema#"
_TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
_DERIVED = NamedNode("http://www.w3.org/ns/prov#wasDerivedFrom")

_Term = NamedNode | Literal | BlankNode


def write_wikibase_rdf(source: Source) -> Iterator[Piece]:
    """Give the triples, a line each; items that have yet to be made have no IRI and are lost."""
    prepared = prepare(source)
    yield from prepared.losses
    yield from without_node(prepared.batch)
    yield from triples(prepared.batch)


def triples(batch: Batch) -> Iterator[bytes]:
    """Give the triples of the items that are there, each once."""
    known = (item for item in batch.items if item.qid)
    said = {triple for item in known for triple in _item(item, str(item.qid))}
    yield from sorted(f"{triple} .\n".encode() for triple in said)


def _item(item: Item, qid: str) -> Iterator[Triple]:
    subject = _entity(qid)
    yield Triple(subject, _TYPE, _term("Item"))
    for claim in item.claims:
        name = statement_id(qid, claim).replace("$", "-")
        yield from _statement(subject, claim, _node(f"entity/statement/{name}"))


def _statement(subject: NamedNode, claim: Claim, node: NamedNode) -> Iterator[Triple]:
    main = Snak(claim.property, claim.value)
    yield Triple(subject, _node(f"prop/{claim.property}"), node)
    yield Triple(node, _TYPE, _term("Statement"))
    yield Triple(node, _TYPE, _term("BestRank"))
    yield Triple(node, _term("rank"), _term("NormalRank"))
    yield Triple(subject, _node(f"prop/direct/{claim.property}"), _simple(main, subject))
    yield from _snak(node, "statement", main)
    for snak in claim.qualifiers:
        yield from _snak(node, "qualifier", snak)
    for reference in claim.references:
        yield from _reference(node, reference)


def _reference(statement: NamedNode, reference: Reference) -> Iterator[Triple]:
    node = _node(f"reference/{reference_hash(reference)}")
    yield Triple(statement, _DERIVED, node)
    yield Triple(node, _TYPE, _term("Reference"))
    for snak in reference:
        yield from _snak(node, "reference", snak)


def _snak(subject: NamedNode, place: str, snak: Snak) -> Iterator[Triple]:
    yield Triple(subject, _node(f"prop/{place}/{snak.property}"), _simple(snak, subject))
    if isinstance(snak.value, TimeValue) and _exists(snak.value):
        value = _node(f"value/{value_hash(snak.value)}")
        yield Triple(subject, _node(f"prop/{place}/value/{snak.property}"), value)
        yield from _time(value, snak.value)


def _simple(snak: Snak, subject: NamedNode) -> _Term:
    """Give a value as one term; an unknown value is a blank node of its own."""
    if isinstance(snak.value, SomeValue):
        return BlankNode(snak_hash(Snak(f"{subject.value} {snak.property}", snak.value)))
    return _value(snak.value)


def _value(value: Value) -> _Term:
    match value:
        case ItemValue(qid):
            return _entity(qid)
        case TimeValue():
            return _date(value)
        case TextValue(text, language):
            return Literal(text, language=language)
        case UrlValue(url):
            return NamedNode(url)
        case SomeValue():
            raise TypeError("an unknown value is no term")


def _date(value: TimeValue) -> Literal:
    """Give the first day of a time; a day that no calendar has stays a plain string."""
    if not _exists(value):
        return Literal(value.timestamp)
    return Literal(f"{value.first_day}T00:00:00Z", datatype=NamedNode(f"{_XSD}dateTime"))


def _time(node: NamedNode, value: TimeValue) -> Iterable[Triple]:
    return (
        Triple(node, _TYPE, _term("TimeValue")),
        Triple(node, _term("timeValue"), _date(value)),
        Triple(node, _term("timePrecision"), _integer(value.precision.value)),
        Triple(node, _term("timeTimezone"), _integer(0)),
        Triple(node, _term("timeCalendarModel"), NamedNode(GREGORIAN)),
    )


def _exists(value: TimeValue) -> bool:
    try:
        date.fromisoformat(value.first_day)
    except ValueError:
        return False
    return True


def _integer(number: int) -> Literal:
    return Literal(str(number), datatype=NamedNode(f"{_XSD}integer"))


def _node(path: str) -> NamedNode:
    return NamedNode(f"{_WIKIDATA}{path}")


def _entity(qid: str) -> NamedNode:
    return _node(f"entity/{qid}")


def _term(name: str) -> NamedNode:
    return NamedNode(f"{_ONTOLOGY}{name}")
