"""Which item of Wikidata an entity is: a table that reviewers own, with who said so and why.

A crosswalk is tab-separated. Its head line names the columns, at least ``entity`` and ``qid``; by
whom, when and on what evidence a row was made are ``by``, ``when`` and ``evidence``. An entity is
given by its IRI or by type and key (``Country country:IQ``), a publisher as
``Publisher`` and its name. A row without Q-id is work still to be done; ``-`` says that there is no
item. The head line may be marked as a comment, as in the crosswalk of a graph folder.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from mithaq.errors import ExportError
from mithaq.export.wikibase.values import is_qid
from mithaq.model import EntityType

_PUBLISHER = "Publisher"
_ADDRESS = "https://"
_NONE = "-"


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """Q-ids by the IRI of an entity, and by the name of a publisher."""

    entities: Mapping[str, str]
    publishers: Mapping[str, str]

    def then(self, other: Crosswalk) -> Crosswalk:
        """Give both together; the other wins where they differ, also when it says: no item."""
        return Crosswalk(
            _linked({**self.entities, **other.entities}),
            _linked({**self.publishers, **other.publishers}),
        )


EMPTY = Crosswalk({}, {})


def _linked(qids: Mapping[str, str]) -> dict[str, str]:
    return {name: qid for name, qid in qids.items() if qid != _NONE}


def read_crosswalk(
    lines: Iterable[str], name: str, iri_of: Callable[[EntityType, str], str]
) -> Crosswalk:
    """Read a crosswalk.

    Args:
        lines: of the table.
        name: of the file, for messages.
        iri_of: gives the IRI of an entity by its type and key.

    Raises:
        ExportError: a column is missing, an id is none, or an entity has two.
    """
    entities: dict[str, str] = {}
    publishers: dict[str, str] = {}
    for number, entity, qid in _rows(lines, name):
        kind, _, key = entity.partition(" ")
        table, found = (
            (publishers, key)
            if kind == _PUBLISHER
            else (entities, _iri(entity, iri_of, f"{name}, line {number}"))
        )
        if table.setdefault(found, qid) != qid:
            what = f"{name}, line {number}: {entity} is {table[found]} above and {qid} here."
            raise ExportError(what, "Keep one of the two.")
    return Crosswalk(entities, publishers)


def _rows(lines: Iterable[str], name: str) -> Iterator[tuple[int, str, str]]:
    head, *rest = [*lines] or [""]
    plain = [head.removeprefix("# "), *rest]
    table = csv.DictReader(plain, delimiter="\t", quoting=csv.QUOTE_NONE)
    if not {"entity", "qid"} <= set(table.fieldnames or ()):
        raise ExportError(f"{name} has no columns entity and qid.", "Name them in its head line.")
    for row in table:
        entity, qid = ((row[column] or "").strip() for column in ("entity", "qid"))
        if qid and qid != _NONE and not is_qid(qid):
            what = f"{name}, line {table.line_num}: '{qid}' is no Q-id."
            raise ExportError(what, "Write it like Q796.")
        if entity and qid:
            yield table.line_num, entity, qid


def _iri(entity: str, iri_of: Callable[[EntityType, str], str], place: str) -> str:
    if entity.startswith(_ADDRESS):
        return entity
    kind, _, key = entity.partition(" ")
    if not key or kind not in {*EntityType}:
        what = f"{place}: '{entity}' is no entity."
        raise ExportError(what, "Write its IRI, or its type and key: Country country:IQ.")
    return iri_of(EntityType(kind), key)
