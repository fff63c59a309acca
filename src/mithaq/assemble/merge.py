"""One entity or fact from all the reports of it.

The order of the reports does not matter, and nothing that a report says is thrown away: where
reports differ, their values stand side by side.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeVar

from mithaq.model import Roles, Value
from mithaq.model.assembled import AssembledEntity, AssembledFact
from mithaq.model.report import EntityReport, FactReport, Link

T = TypeVar("T", str, Link)


def assemble_entity(reports: Sequence[EntityReport], qid: str | None = None) -> AssembledEntity:
    """Put together what articles report of one entity; there must be at least one report."""
    first = reports[0]
    return AssembledEntity(
        first.iri,
        first.type,
        _label(reports),
        forms=_united(form for report in reports for form in (report.name, *report.forms)),
        of=_united(report.of for report in reports if report.of),
        to=_united(report.to for report in reports if report.to),
        seats=max((report.seats for report in reports if report.seats), default=None),
        links=_united(link for report in reports for link in report.links),
        qid=qid,
    )


def assemble_fact(reports: Sequence[FactReport]) -> AssembledFact:
    """Put together what articles report of one fact; there must be at least one report."""
    first = reports[0]
    return AssembledFact(
        first.iri,
        first.type,
        _roles(reports),
        first.modality,
        first.time,
        support=len({report.source for report in reports}),
    )


def _label(reports: Sequence[EntityReport]) -> str:
    """Give the name that most articles use, of equals the fullest, then the first by letters."""
    counts = Counter(report.name for report in reports)
    return min(counts, key=lambda name: (-counts[name], -len(name), name))


def _roles(reports: Sequence[FactReport]) -> Roles:
    """Unite the values of each role."""
    names = sorted({name for report in reports for name in report.roles})
    return {name: _values(report.roles.get(name, ()) for report in reports) for name in names}


def _values(reported: Iterable[Iterable[Value]]) -> tuple[Value, ...]:
    """Unite values; a share such as ``"60%"`` may stand beside a number."""
    return tuple(sorted({value for values in reported for value in values}, key=repr))


def _united(values: Iterable[T]) -> tuple[T, ...]:
    return tuple(sorted(set(values)))
