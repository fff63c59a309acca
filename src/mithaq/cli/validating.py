"""The command that checks a graph."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from mithaq.cli.findings import FORMS, FindingFormat, remarks
from mithaq.cli.graphs import ReadStore, graph
from mithaq.cli.options import Jobs, MaybeKg, Output
from mithaq.cli.output import console, save
from mithaq.errors import MithaqError
from mithaq.model import Severity


def validate(  # noqa: PLR0913 - a command has that many options
    *,
    kg: MaybeKg = None,
    store: ReadStore = None,
    form: Annotated[
        FindingFormat, typer.Option("--format", help="How the findings are shown.")
    ] = FindingFormat.TEXT,
    output: Output = None,
    waivers: Annotated[
        Path | None, typer.Option(metavar="FILE", help="TOML with the findings that may pass.")
    ] = None,
    engine: Annotated[
        str,
        typer.Option(
            help="What checks the shapes: screen, which has pyshacl judge only what it is not sure "
            "of, pyshacl alone, or pyshifty. All find the same."
        ),
    ] = "screen",
    fresh: Annotated[
        bool, typer.Option("--fresh", help="Check all, not only what changed since the last check.")
    ] = False,
    jobs: Jobs = 1,
) -> None:
    """Check a graph.

    Every node is checked against its shape, the graph against the rules across entities, and every
    quote against the stored text, which only a graph folder has. A violation that is not waived
    ends the program with code 1.
    """
    from mithaq.check.engines import Engine  # noqa: PLC0415 - slow to import
    from mithaq.check.waivers import read_waivers, sift  # noqa: PLC0415
    from mithaq.pipeline.validation import validate as check  # noqa: PLC0415 - slow to import

    if engine not in set(Engine):
        raise MithaqError(f"There is no engine {engine}.", f"Take one of {', '.join(Engine)}.")
    passing = read_waivers(_read(waivers)) if waivers else ()
    with graph(kg, store) as folder:
        done = check(folder, engine=Engine(engine), jobs=jobs, fresh=fresh)
    sifted = sift(done.findings, passing, datetime.now(UTC).date())
    save([FORMS[form](sifted, done)], output)
    notes = console(stderr=form is not FindingFormat.TEXT or output is not None)
    for line in remarks(sifted, done):
        notes.print(line)
    if any(finding.severity is Severity.VIOLATION for finding in sifted.open):
        raise typer.Exit(1)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise MithaqError(f"{path} cannot be read: {error}.") from error
