"""Answers in the JSON of the two versions; 1.0-draft tells the language and direction of names."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from mithaq.errors import QueryError
from mithaq.model import EntityType
from mithaq.reconcile.catalogue import Catalogue, Thing
from mithaq.reconcile.matching import Candidate, candidates
from mithaq.reconcile.names import Named
from mithaq.reconcile.queries import queries_0_2, queries_1_0
from mithaq.reconcile.trigrams import folded

Json = Any

_MOST = 20
_ARABIC = {"lang": "ar", "dir": "rtl"}
_ENGLISH = {"lang": "en", "dir": "ltr"}


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one version writes what is common to both.

    Attributes:
        told: tells the language and direction of names.
        match: gives the answer to a batch of queries.
        row: gives the values of a thing's properties, for data extension.
        rows: puts those of several things together.
    """

    told: bool
    match: Callable[[Json, Catalogue], Json]
    row: Callable[[str, dict[str, list[Json]]], Json]
    rows: Callable[[list[tuple[str, Json]]], Json]

    def extend(self, request: Json, known: Catalogue) -> Json:
        """Give values of properties for ids.

        Raises:
            QueryError: the request is malformed, or asks for a property that is not there.
        """
        try:
            ids = [str(each) for each in request["ids"]]
            asked = [known.properties[each["id"]] for each in request["properties"]]
        except (KeyError, TypeError) as error:
            what = f"The extension request is malformed, or there is no property {error}."
            raise QueryError(what, f"Properties: {', '.join(known.properties)}.") from error
        rows = [(name, self.row(name, self._values(name, asked, known))) for name in ids]
        meta = [self._term(each) for each in asked]
        return {"meta": meta, "rows": self.rows(rows)}

    def suggest_entities(self, prefix: str, known: Catalogue) -> Json:
        """Give things of which some name has a word that starts like this."""
        found = (known.things[name] for name in known.index.starting(prefix)[:_MOST])
        return {"result": [self._thing(thing, known, "notable") for thing in found]}

    def suggest_types(self, prefix: str, known: Catalogue) -> Json:
        """Give types whose name starts like this in Arabic or English."""
        return {"result": [self._term(each) for each in _starting(known.types.values(), prefix)]}

    def suggest_properties(self, prefix: str, known: Catalogue) -> Json:
        """Give properties whose name starts like this in Arabic or English."""
        named = _starting(known.properties.values(), prefix)
        return {"result": [self._term(each) for each in named]}

    def propose(self, type_: str, limit: int, known: Catalogue) -> Json:
        """Give the properties that things of a type have, those of most things first."""
        counts = {
            name: sum(name in each.facts for each in known.things.values() if each.type == type_)
            for name in known.properties
        }
        held = [name for name in sorted(counts, key=lambda n: (-counts[n], n)) if counts[name]]
        return {
            "type": type_,
            "properties": [self._term(known.properties[n]) for n in held[:limit]],
        }

    def candidate(self, found: Candidate, known: Catalogue) -> Json:
        """Give a candidate."""
        likeness = {"id": "name", "value": found.likeness}
        return self._thing(found.thing, known, "type") | {
            "score": found.score,
            "match": found.match,
            "features": [likeness | ({"name": "name", **_ENGLISH} if self.told else {})],
        }

    def _thing(self, thing: Thing, known: Catalogue, types: str) -> Json:
        about = {"id": thing.id, "name": thing.label, **(_ARABIC if self.told else {})}
        described = describe(thing, known)
        return about | {"description": described, types: [self._type(thing.type, known)]}

    def _type(self, kind: EntityType, known: Catalogue) -> Json:
        return self._term(known.types[kind])

    def _term(self, named: Named) -> Json:
        """Give a type or property; who is told no language gets both names."""
        if self.told:
            return {"id": named.id, "name": named.ar, **_ARABIC}
        return {"id": named.id, "name": f"{named.en} · {named.ar}"}

    def _values(self, name: str, asked: Iterable[Named], known: Catalogue) -> dict[str, list[Json]]:
        thing = known.things.get(name)
        facts = thing.facts if thing else {}
        return {
            each.id: [self._value(value, known) for value in facts.get(each.id, ())]
            for each in asked
        }

    def _value(self, value: str, known: Catalogue) -> Json:
        label = known.name(value)
        if label is None:
            return {"str": value}
        return {"id": value, "name": label, **(_ARABIC if self.told else {})}


def describe(thing: Thing, known: Catalogue) -> str:
    """Say in Arabic what a thing is: its type, and what its facts lead to."""
    reached = (
        f"{known.properties[name].ar}: {label}"
        for name, values in thing.facts.items()
        for label in (known.name(value) for value in values[:1])
        if label
    )
    return "، ".join([known.types[thing.type].ar, *list(reached)[:2]])


def _starting(terms: Iterable[Named], prefix: str) -> list[Named]:
    wanted = folded(prefix)
    return [
        each
        for each in terms
        if any(folded(n).startswith(wanted) for n in (each.en, each.ar, each.id))
    ]


def _match_0_2(batch: Json, known: Catalogue) -> Json:
    return {
        key: {"result": [VERSION_0_2.candidate(each, known) for each in candidates(query, known)]}
        for key, query in queries_0_2(batch).items()
    }


def _match_1_0(batch: Json, known: Catalogue) -> Json:
    answers = (candidates(query, known) for query in queries_1_0(batch))
    told = [
        {"candidates": [DRAFT_1_0.candidate(each, known) for each in found]} for found in answers
    ]
    return {"results": told}


VERSION_0_2 = Dialect(
    told=False,
    match=_match_0_2,
    row=lambda _, values: values,
    rows=dict,
)
DRAFT_1_0 = Dialect(
    told=True,
    match=_match_1_0,
    row=lambda name, values: {
        "id": name,
        "properties": [{"id": each, "values": told} for each, told in values.items()],
    },
    rows=lambda rows: [row for _, row in rows],
)
