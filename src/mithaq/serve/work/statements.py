"""Statements as pages show them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

import pyoxigraph as ox

from mithaq.serve.work.reader import LABEL, TYPE, Json, Reader
from mithaq.vocab import ID, Property, facts

ASSERTION = f"{ID}assertion/"
_MANY = 300
"""Statements that a page shows."""

_ABOUT = {
    TYPE,
    Property.CARRIED_OUT_BY,
    Property.EVIDENCE,
    Property.MODALITY,
    Property.DURING,
    Property.SUPPORT,
    Property.RANK,
}


def statements(reader: Reader, iri: str) -> list[Json]:
    """Give the statements in which an entity has a role, by kind and then by time."""
    found = islice(_assertions(reader, iri), _MANY)
    told = [statement(reader, assertion) for assertion in found]
    return sorted(told, key=lambda one: (one["class"], one["when"], one["iri"]))


def statement(reader: Reader, iri: str) -> Json:
    """Give one statement: its kind, roles, status, time and evidence."""
    kind, time = reader.text(iri, TYPE), reader.text(iri, Property.DURING)
    proofs = [evidence(reader, proof.value) for proof in reader.values(iri, Property.EVIDENCE)]
    proofs.sort(key=lambda proof: (proof["published"], proof["article"], proof["start"]))
    shown = _time(reader, time) if time else None
    announced = reader.pointing(iri, Property.CARRIED_OUT_BY)
    return {
        "iri": iri,
        "class": kind,
        "kind": reader.label(kind),
        "roles": _roles(reader, iri),
        "modality": reader.label(reader.text(iri, Property.MODALITY)),
        "status": reader.text(iri, Property.MODALITY).rpartition("/")[2],
        "support": int(reader.text(iri, Property.SUPPORT) or 0),
        "time": shown,
        "when": _when(shown, proofs),
        "evidence": proofs,
        "done": [_told(reader, deed) for deed in reader.values(iri, Property.CARRIED_OUT_BY)],
        "announced": [_told(reader, plan) for plan in announced],
    }


def _told(reader: Reader, assertion: ox.NamedNode) -> Json:
    """Give another statement by the words of its first passage, and when they were published."""
    proof = reader.text(assertion.value, Property.EVIDENCE)
    article = reader.text(proof, Property.SOURCE)
    told = {"exact": reader.text(proof, Property.EXACT), "iri": assertion.value}
    return {**told, "published": reader.text(article, Property.PUBLISHED)}


def evidence(reader: Reader, iri: str) -> Json:
    """Give one piece of evidence: the quote in its context, its article, rule and speakers."""
    article = reader.text(iri, Property.SOURCE)
    return {
        "iri": iri,
        "exact": reader.text(iri, Property.EXACT),
        "prefix": reader.text(iri, Property.PREFIX),
        "suffix": reader.text(iri, Property.SUFFIX),
        "start": int(reader.text(iri, Property.START) or 0),
        "end": int(reader.text(iri, Property.END) or 0),
        "rule": reader.text(iri, Property.RULE),
        "confidence": reader.text(iri, Property.CONFIDENCE),
        "time": reader.text(iri, Property.TIME_TEXT),
        "by": [reader.node(speaker) for speaker in reader.values(iri, Property.ACCORDING_TO)],
        "article": article,
        **source(reader, article),
    }


def source(reader: Reader, article: str) -> Json:
    """Give what is known of an article."""
    return {
        "title": reader.text(article, Property.TITLE) or reader.text(article, LABEL),
        "published": reader.text(article, Property.PUBLISHED),
        "publisher": reader.text(article, Property.PUBLISHER),
        "original": reader.text(article, Property.URL),
    }


def _assertions(reader: Reader, iri: str) -> Iterator[str]:
    """Give the statements that point at an entity."""
    quads = reader.world.store.quads_for_pattern(None, None, ox.NamedNode(iri))
    subjects = (q.subject.value for q in quads if isinstance(q.subject, ox.NamedNode))
    return iter(dict.fromkeys(islice((s for s in subjects if s.startswith(ASSERTION)), 2 * _MANY)))


def _roles(reader: Reader, iri: str) -> list[Json]:
    """Give the roles of a statement in the order of the ontology's map."""
    order = _order()
    pairs = [(role, value) for role, value in reader.said(iri) if role not in _ABOUT]
    names = sorted({role for role, _ in pairs}, key=lambda role: (order.get(role, 99), role))
    return [
        {
            "iri": name,
            "label": reader.label(name),
            "values": [reader.node(value) for role, value in pairs if role == name],
        }
        for name in names
    ]


def _order() -> dict[str, int]:
    roles = (role.iri for schema in facts().values() for role in schema.roles.values())
    return {iri: place for place, iri in enumerate(dict.fromkeys(roles))}


def _time(reader: Reader, iri: str) -> Json:
    return {
        "edtf": reader.text(iri, Property.EDTF),
        "earliest": reader.text(iri, Property.EARLIEST),
        "latest": reader.text(iri, Property.LATEST),
    }


def _when(time: Json | None, proofs: list[Json]) -> str:
    """Give the day by which a statement is put in order: of its time, else of its publication."""
    known: Any = (time or {}).get("earliest") or (time or {}).get("latest")
    return str(known or next((proof["published"] for proof in proofs), ""))
