"""A report as a row of the ledger and back, exactly."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from mithaq.model import EntityType, FactType, Modality
from mithaq.model.report import (
    ArticleReport,
    EntityReport,
    FactReport,
    Link,
    Step,
    TimeSpan,
)
from mithaq.store.record import to_json

Report = EntityReport | FactReport | TimeSpan | Step
"""What an article may report; all the reports of one subject are of one kind."""


class Row(NamedTuple):
    """One report: the IRI of its subject, and the rest as JSON."""

    subject: str
    body: str


def rows(report: ArticleReport) -> tuple[Row, ...]:
    """Give the rows of all that an article reports."""
    times = dict.fromkeys(fact.time for fact in report.facts if fact.time)
    return (
        *(Row(entity.iri, _entity_out(entity)) for entity in report.entities),
        *(Row(fact.iri, _fact_out(fact)) for fact in report.facts),
        *(Row(time.iri, to_json(["T", time.start, time.end])) for time in times),
        *(Row(step.iri, to_json(["S", *step[1:]])) for step in report.steps),
    )


def read_row(subject: str, body: str) -> Report:
    """Give the report that a row holds."""
    kind, *rest = json.loads(body)
    match kind:
        case "T":
            return TimeSpan(subject, *rest)
        case "S":
            return _step_in(subject, *rest)
        case _:
            return _entity_in(subject, *rest) if kind == "E" else _fact_in(subject, *rest)


def _entity_out(report: EntityReport) -> str:
    named = ["E", report.type, report.name, report.forms]
    return to_json([*named, report.of, report.to, report.seats, report.links])


def _entity_in(iri: str, *rest: Any) -> EntityReport:  # noqa: ANN401 - JSON has no types
    kind, name, forms, of, to, seats, links = rest
    starting = tuple(Link(*link) for link in links)
    return EntityReport(iri, EntityType(kind), name, tuple(forms), of, to, seats, starting)


def _fact_out(report: FactReport) -> str:
    said = ["F", report.type, dict(report.roles), report.modality]
    return to_json([*said, report.time, report.source])


def _fact_in(iri: str, *rest: Any) -> FactReport:  # noqa: ANN401 - JSON has no types
    kind, given, modality, time, source = rest
    roles = {role: tuple(values) for role, values in given.items()}
    held = time and TimeSpan(*time)
    return FactReport(iri, FactType(kind), roles, Modality(modality), held, source)


def _step_in(iri: str, *rest: Any) -> Step:  # noqa: ANN401 - JSON has no types
    fact, kind, modality, time, told, beside = rest
    known = tuple((role, tuple(values)) for role, values in beside)
    held = time and TimeSpan(*time)
    return Step(iri, fact, FactType(kind), Modality(modality), held, told, known)
