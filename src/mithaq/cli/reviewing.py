"""The command that reviews an ontology."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from mithaq.cli.output import console
from mithaq.model import Severity
from mithaq.review.dossier import Dossier


def review(  # noqa: PLR0913 - a command has as many parameters as options
    ontology: Annotated[
        list[Path] | None,
        typer.Argument(metavar="ONTOLOGY", help="Files or folders; none for Mithaq's own."),
    ] = None,
    *,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="DIR", help="Where to write the report.")
    ],
    kg: Annotated[
        Path | None,
        typer.Option("--kg", metavar="DIR", help="A graph whose use of the terms is looked at."),
    ] = None,
    base: Annotated[
        str | None,
        typer.Option(metavar="RELEASE", help="A version or file to compare with."),
    ] = None,
    profile: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Which languages are asked for, how grave checks are."),
    ] = None,
    decisions: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Decisions; else decisions.tsv beside the ontology."),
    ] = None,
    questions: Annotated[
        Path | None, typer.Option(metavar="DIR", help="The folder of the competency questions.")
    ] = None,
    reasoner: Annotated[bool, typer.Option(help="Run the reasoner, which needs Java.")] = True,
) -> None:
    """Review an ontology.

    Writes pages that document it in Arabic and English, with what checks, the reasoner and its use
    in a graph show. A violation or warning that nobody has answered ends the program with code 1.
    """
    from mithaq.pipeline.reviewing import Request, report_on  # noqa: PLC0415 - slow
    from mithaq.review.output import finding_lines, write_report  # noqa: PLC0415 - as above

    paths = tuple(ontology or ())
    today = dt.datetime.now(tz=dt.UTC).date()
    dossier = report_on(Request(paths, kg, base, profile, decisions, questions, reasoner, today))
    write_report(dossier, output)
    for line in (*finding_lines(dossier), *_summary(dossier)):
        console().print(line)
    console().print(f"Report: {output / 'index.html'}")
    if dossier.report.fails:
        raise typer.Exit(1)


def _summary(dossier: Dossier) -> Iterator[str]:
    """Tell what was not run, and how many findings there are."""
    if dossier.reasoning.not_run:
        yield f"The reasoner was not run: {dossier.reasoning.not_run}."
    counts = Counter(judged.finding.severity for judged in dossier.report.judged)
    told = ", ".join(f"{counts[severity]} {severity}" for severity in Severity)
    answered = sum(judged.decision is not None for judged in dossier.report.judged)
    yield f"{told}; {answered} answered."
