"""The command that checks a graph."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated

import typer

from mithaq.check.report import finding_json, finding_text
from mithaq.cli.options import Jobs, Kg
from mithaq.cli.output import console
from mithaq.model import Finding, Severity
from mithaq.store import GraphFolder


class FindingFormat(StrEnum):
    """How findings are shown."""

    TEXT = "text"
    JSON = "json"


def validate(
    *,
    kg: Kg,
    form: Annotated[
        FindingFormat, typer.Option("--format", help="How the findings are shown.")
    ] = FindingFormat.TEXT,
    jobs: Jobs = 1,
) -> None:
    """Check a graph.

    Every node is checked against its shape, the graph against the rules across entities, and every
    quote against the stored text. A violation ends the program with code 1.
    """
    from mithaq.pipeline.validation import validate as check  # noqa: PLC0415 - slow to import

    show = _show_json if form is FindingFormat.JSON else _show_text
    if show(check(GraphFolder(kg), jobs=jobs))[Severity.VIOLATION]:
        raise typer.Exit(1)


def _show_text(findings: Iterable[Finding]) -> Counter[Severity]:
    """Show findings as they come, and give their number by severity."""
    out, counts = console(), Counter[Severity]()
    for finding in findings:
        counts[finding.severity] += 1
        for line in finding_text(finding):
            out.print(line)
    out.print(", ".join(f"{counts[severity]} {severity}" for severity in Severity))
    return counts


def _show_json(findings: Iterable[Finding]) -> Counter[Severity]:
    """Show findings as one JSON array, and give their number by severity."""
    found = list(findings)
    shown = [finding_json(finding) for finding in found]
    console().print(json.dumps(shown, ensure_ascii=False, indent=2))
    return Counter(finding.severity for finding in found)
