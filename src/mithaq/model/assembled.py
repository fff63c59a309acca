"""What the reports of many articles add up to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from mithaq.model.mention import EntityType
from mithaq.model.report import Link, TimeSpan
from mithaq.model.statement import FactType, Modality, Roles


@dataclass(frozen=True, slots=True)
class AssembledEntity:
    """One real-world thing, as all articles together name it.

    Attributes:
        label: the name that most articles give it.
        of: for an office, what it belongs to, differing reports side by side; ``to`` likewise.
        seats: for an office, how many hold it at once.
        qid: its item on Wikidata, where a reviewer or a source has said so.
    """

    iri: str
    type: EntityType
    label: str
    forms: tuple[str, ...]
    of: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    seats: int | None = None
    links: tuple[Link, ...] = ()
    qid: str | None = None


@dataclass(frozen=True, slots=True)
class AssembledFact:
    """One fact, however many articles report it.

    Attributes:
        roles: as in a report; values on which the reports differ stand side by side.
        support: number of distinct texts that report it.
    """

    iri: str
    type: FactType
    roles: Roles
    modality: Modality
    time: TimeSpan | None
    support: int


class Outcome(NamedTuple):
    """What was announced and later reported done: the IRIs of the two facts."""

    planned: str
    done: str


@dataclass(frozen=True, slots=True)
class Matter:
    """What became of what was announced, as far as no other reading is possible."""

    outcomes: tuple[Outcome, ...]
