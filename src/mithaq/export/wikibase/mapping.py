"""The map from facts to statements of Wikidata, read from ``ontology/map/wikidata.toml`` once."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from mithaq.errors import OntologyError
from mithaq.export.wikibase.rules import (
    ClaimRule,
    ClassRule,
    KnownProperty,
    ReferenceRule,
    Times,
    WikidataMap,
)
from mithaq.export.wikibase.values import is_qid
from mithaq.model import EntityType, FactType
from mithaq.resources import folder
from mithaq.vocab import facts


@cache
def wikidata_map() -> WikidataMap:
    """Give the map that comes with Mithaq."""
    return read_map(folder("ontology") / "map" / "wikidata.toml")


def read_map(path: Path) -> WikidataMap:
    """Read a map.

    Raises:
        OntologyError: it is malformed, or names a property, role or word that is not there.
    """
    try:
        read = _map(tomllib.loads(path.read_text(encoding="utf-8")))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise OntologyError(
            f"{path.name} is malformed: {error!r}.", "Compare it with the comment at its head."
        ) from error
    return read


def _map(blocks: dict[str, Any]) -> WikidataMap:
    properties = {name: KnownProperty(**block) for name, block in blocks["properties"].items()}
    claims = {
        kind: tuple(_claim(kind, block) for block in blocks[kind].get("claims", ()))
        for kind in FactType
        if kind in blocks
    }
    return _checked(
        WikidataMap(
            MappingProxyType(properties),
            MappingProxyType(claims),
            MappingProxyType(
                {kind: blocks.get(kind, {}).get("unmapped", "it has no block") for kind in FactType}
            ),
            ReferenceRule(**blocks["reference"]),
            _classes(blocks["classes"]),
        )
    )


def _claim(kind: FactType, block: dict[str, Any]) -> ClaimRule:
    given = dict(block)
    for name in ("subjects", "values"):
        given[name] = tuple(EntityType(each) for each in given.get(name, ()))
    given["when"] = {role: tuple(words) for role, words in given.get("when", {}).items()}
    rule = ClaimRule(
        **{
            **given,
            "time": Times(**given["time"]),
            "ended": tuple(given.get("ended", ())),
            "marks": {word: tuple(mark) for word, mark in given.get("marks", {}).items()},
        }
    )
    roles = {rule.subject, rule.value, *rule.when, rule.ended_role, rule.marks_role} - {""}
    if unknown := roles - facts()[kind].roles.keys():
        raise ValueError(f"{kind} has no role {', '.join(sorted(unknown))}")
    return rule


def _classes(block: dict[str, str]) -> ClassRule:
    named = dict(block)
    instance, jurisdiction = named.pop("instance"), named.pop("jurisdiction")
    return ClassRule(
        instance, jurisdiction, MappingProxyType({EntityType(t): q for t, q in named.items()})
    )


def _checked(read: WikidataMap) -> WikidataMap:
    """Give the map back when each property is declared, with the right datatype.

    Raises:
        ValueError: one is not, or an id is none.
    """
    wanted = dict(_datatypes(read))
    for name, datatype in wanted.items():
        if name not in read.properties or read.datatype(name) != datatype:
            raise ValueError(f"{name} is not declared as {datatype}")
    if unused := read.properties.keys() - wanted.keys():
        raise ValueError(f"{', '.join(sorted(unused))} is not used")
    marks = (
        mark for rules in read.claims.values() for rule in rules for mark in rule.marks.values()
    )
    classes, languages = read.new.classes.values(), read.reference.languages.values()
    for qid in (*classes, *languages, *(qid for _, qid in marks)):
        if not is_qid(qid):
            raise ValueError(f"{qid} is no Q-id")
    return read


def _datatypes(read: WikidataMap) -> list[tuple[str, str]]:
    """Give the datatype that each use of a property asks for."""
    source = read.reference
    items = [source.stated_in, source.language, read.new.instance, read.new.jurisdiction]
    times = [source.published, source.retrieved]
    for rules in read.claims.values():
        items += [rule.property for rule in rules]
        items += [name for rule in rules for name, _ in rule.marks.values()]
        times += [
            name
            for rule in rules
            for name in (getattr(rule.time, slot) for slot in Times.__slots__)
        ]
    return [
        *((name, "wikibase-item") for name in items),
        *((name, "time") for name in times),
        *((name, "monolingualtext") for name in (source.title, source.quotation)),
        (source.url, "url"),
    ]
