"""What a wiki says already, from its SPARQL endpoint."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import pyoxigraph as ox

from mithaq.export.wikibase.dumped import time_value
from mithaq.export.wikibase.present import Found, Present
from mithaq.export.wikibase.values import ItemValue, Snak, SomeValue, TextValue, UrlValue, Value

_WIKIDATA = "http://www.wikidata.org/"
_ENTITY = f"{_WIKIDATA}entity/"
_STATEMENT = f"{_WIKIDATA}entity/statement/"

_QUESTION = """
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX wikibase: <http://wikiba.se/ontology#>
SELECT ?item ?statement ?property ?rank ?part ?value ?precision WHERE {
  VALUES ?item { %(items)s }
  VALUES (?property ?claim ?main) { %(properties)s }
  ?item ?claim ?statement .
  ?statement wikibase:rank ?rank .
  {
    ?statement ?main ?value .
    BIND("main" AS ?part)
  } UNION {
    ?statement ?qualifier ?value .
    FILTER(STRSTARTS(STR(?qualifier), "%(base)sprop/qualifier/P"))
    BIND(STRAFTER(STR(?qualifier), "%(base)sprop/qualifier/") AS ?part)
    OPTIONAL {
      ?statement ?qualifierValue ?node .
      FILTER(STR(?qualifierValue) = CONCAT("%(base)sprop/qualifier/value/", ?part))
      ?node wikibase:timePrecision ?precision ; wikibase:timeValue ?value
    }
  } UNION {
    ?statement prov:wasDerivedFrom ?reference .
    ?reference ?source ?value .
    FILTER(?source IN (<%(base)sprop/reference/P854>, <%(base)sprop/reference/P248>))
    BIND("source" AS ?part)
  }
}
"""

Node = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None


def question(items: Collection[str], properties: Collection[str]) -> str:
    """Give the query for what is said of some items by some properties."""
    return _QUESTION % {
        "base": _WIKIDATA,
        "items": " ".join(f"<{_ENTITY}{qid}>" for qid in items),
        "properties": " ".join(_terms(name) for name in properties),
    }


def _terms(name: str) -> str:
    return f'("{name}" <{_WIKIDATA}prop/{name}> <{_WIKIDATA}prop/statement/{name}>)'


@dataclass(slots=True)
class _Statement:
    """A statement, as row after row tells of it."""

    property: str
    deprecated: bool
    value: Value | None = None
    qualifiers: list[Snak] = field(default_factory=list)
    sources: set[str] = field(default_factory=set)


def answered(rows: Iterable[Sequence[Node]]) -> Found:
    """Give what the rows of an answer to the question say."""
    statements: dict[tuple[str, str], _Statement] = {}
    for item, node, name, rank, part, value, precision in rows:
        key = (_text(item).removeprefix(_ENTITY), _text(node))
        deprecated = _text(rank).endswith("DeprecatedRank")
        statement = statements.setdefault(key, _Statement(_text(name), deprecated))
        _take(statement, _text(part), value, precision)
    return _found(statements)


def _take(statement: _Statement, part: str, value: Node, precision: Node) -> None:
    """Take what one row tells of a statement."""
    read = _value(value, precision)
    if part == "source":
        statement.sources.add(_text(value).removeprefix(_ENTITY))
    elif part == "main":
        statement.value = read
    elif read is not None:
        statement.qualifiers.append(Snak(part, read))


def _found(statements: Mapping[tuple[str, str], _Statement]) -> Found:
    found: dict[str, list[Present]] = defaultdict(list)
    for (qid, node), told in sorted(statements.items()):
        if told.value is not None:
            found[qid].append(
                Present(
                    told.property,
                    told.value,
                    tuple(dict.fromkeys(told.qualifiers)),
                    frozenset(told.sources),
                    told.deprecated,
                    _statement_id(qid, node),
                )
            )
    return {qid: tuple(present) for qid, present in found.items()}


def _statement_id(qid: str, node: str) -> str | None:
    """Give the id of a statement by its node: the first hyphen stands for the dollar sign."""
    name = node.removeprefix(_STATEMENT)
    return f"{qid}${name[len(qid) + 1 :]}" if name.upper().startswith(f"{qid}-") else None


def _value(value: Node, precision: Node) -> Value | None:
    if isinstance(value, ox.BlankNode) or _text(value).startswith(f"{_WIKIDATA}.well-known/genid/"):
        return SomeValue()
    if isinstance(precision, ox.Literal):
        return time_value(f"+{_text(value)}", int(precision.value))
    if isinstance(value, ox.Literal):
        return TextValue(value.value, value.language) if value.language else None
    text = _text(value)
    return ItemValue(text.removeprefix(_ENTITY)) if text.startswith(_ENTITY) else UrlValue(text)


def _text(term: Node) -> str:
    return term.value if isinstance(term, ox.NamedNode | ox.Literal | ox.BlankNode) else ""
