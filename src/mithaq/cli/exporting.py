"""Commands that write a graph out: facts, export."""

from __future__ import annotations

from typing import Annotated

import typer

from mithaq.cli.options import Kg, Output
from mithaq.cli.output import save
from mithaq.export import WRITERS
from mithaq.pipeline.exporting import export as exported
from mithaq.store import GraphFolder


def facts(*, kg: Kg, output: Output = None) -> None:
    """Write entities and facts as JSON lines.

    There is one object for each article, and every fact has the words that prove it.
    """
    save(exported(GraphFolder(kg), WRITERS["facts"]), output)


def export(
    form: Annotated[str, typer.Argument(metavar="FORMAT", help=f"One of {', '.join(WRITERS)}.")],
    *,
    kg: Kg,
    output: Output = None,
) -> None:
    """Write a graph in another form."""
    if form not in WRITERS:
        raise typer.BadParameter(f"'{form}' is no format. Formats: {', '.join(WRITERS)}.")
    save(exported(GraphFolder(kg), WRITERS[form]), output)
