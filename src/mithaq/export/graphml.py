"""GraphML for tools that draw and measure networks: entities and facts, joined by roles.

Source: http://graphml.graphdrawing.org/. XML 1.0 has no way to carry most control characters; they
are taken out and named in the loss report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from mithaq.export.loss import Loss, Piece, Reason
from mithaq.export.source import Source
from mithaq.export.stored import Stored, StoredFact
from mithaq.vocab import RoleKind, facts

_NO_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_ATTRIBUTES = ("kind", "type", "label", "qid", "modality", "begins", "ends", "passages")

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
"""
_TAIL = "</graph>\n</graphml>\n"


def write_graphml(source: Source) -> Iterator[Piece]:
    """Give the network, a node or an edge at a time."""
    stored, qids = Stored(source.store), source.options.crosswalk.entities
    yield _HEAD.encode()
    for name in _ATTRIBUTES:
        yield f'<key id="{name}" for="node" attr.name="{name}" attr.type="string"/>\n'.encode()
    yield b'<key id="role" for="edge" attr.name="role" attr.type="string"/>\n'
    yield b'<graph edgedefault="directed">\n'
    for entity in stored.entities():
        about = {"kind": "entity", "type": entity.type.value, "label": entity.label}
        yield from _node(entity.iri, about | {"qid": qids.get(entity.iri, "")})
    for fact in stored.facts():
        yield from _fact(fact)
    yield _TAIL.encode()


def _fact(fact: StoredFact) -> Iterator[Piece]:
    begins, ends = fact.time or (None, None)
    schema = facts()[fact.type].roles
    entities = {r: v for r, v in fact.roles.items() if schema[r].kind is RoleKind.ENTITY}
    words = [f"{r}={v}" for r, vs in fact.roles.items() if r not in entities for v in vs]
    about = {
        "kind": "fact",
        "type": fact.type.value,
        "label": " ".join((fact.type.value, *words)),
        "modality": fact.modality.value,
        "begins": begins or "",
        "ends": ends or "",
        "passages": str(len(fact.passages)),
    }
    yield from _node(fact.iri, about)
    for role, values in entities.items():
        for value in values:
            yield _edge(fact.iri, str(value), role)


def _node(iri: str, about: dict[str, str]) -> Iterator[Piece]:
    data = ""
    for name, value in about.items():
        kept = _NO_XML.sub("", value)
        if kept != value:
            yield Loss(Reason.CHANGED, iri, name, "XML cannot carry a character of it", value)
        data += f'<data key="{name}">{_text(kept)}</data>' if kept else ""
    yield f"<node id={quoteattr(iri)}>{data}</node>\n".encode()


def _text(value: str) -> str:
    """Escape a text; a reader would take a bare carriage return for a line feed."""
    return escape(value, {"\r": "&#13;"})


def _edge(source: str, target: str, role: str) -> bytes:
    ends = f"source={quoteattr(source)} target={quoteattr(target)}"
    return f'<edge {ends}><data key="role">{role}</data></edge>\n'.encode()
