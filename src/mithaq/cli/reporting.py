"""The command that writes the analysts' page."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mithaq.cli.options import Kg
from mithaq.cli.output import console, save
from mithaq.errors import MithaqError
from mithaq.store import GraphFolder


def report(
    *,
    kg: Kg,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="DIR", help="The folder to write to.")
    ],
) -> None:
    """Write a page for analysts.

    One page, to be opened without network: forces over time, office holders, agreements,
    encounters, announcements, what rests on one source, and what the checks found; every mark leads
    to the quoted words.
    """
    from mithaq.pipeline.report import report as pieces  # noqa: PLC0415 - slow to import

    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MithaqError(f"{output} cannot be made: {error.strerror}.") from error
    path = output / "index.html"
    save(pieces(GraphFolder(kg)), path)
    console(stderr=True).print(f"Written: {path}")
