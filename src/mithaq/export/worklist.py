"""The entities that statements wait for, as a crosswalk to be filled in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from mithaq.export.loss import Piece, Reason
from mithaq.export.source import Source
from mithaq.export.stored import Stored
from mithaq.export.wikibase.batch import prepare
from mithaq.export.wikibase.text import clean

_HEAD = ("entity", "qid", "by", "when", "evidence", "type", "label", "of", "statements")


def write_worklist(source: Source) -> Iterator[Piece]:
    """Give a row for each entity without an item, the most wanted first."""
    waiting = Counter(
        loss.value for loss in prepare(source).losses if loss.reason is Reason.NO_QID and loss.value
    )
    entities = {each.iri: each for each in Stored(source.store).entities()}
    wanted = [entity for iri, entity in entities.items() if iri in waiting]
    yield _row(*_HEAD)
    for entity in sorted(wanted, key=lambda each: (-waiting[each.iri], each.iri)):
        owners = " | ".join(clean(entities[iri].label) for iri in entity.of if iri in entities)
        about = (entity.type, clean(entity.label), owners, str(waiting[entity.iri]))
        yield _row(entity.iri, "", "", "", "", *about)


def _row(*cells: str) -> bytes:
    return "\t".join(cells).encode() + b"\n"
