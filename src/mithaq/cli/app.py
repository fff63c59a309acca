"""The commands of ``mithaq``."""

from __future__ import annotations

from typing import Annotated

import typer

from mithaq import __version__
from mithaq.cli.asking import query
from mithaq.cli.building import build, retract
from mithaq.cli.commands import Commands
from mithaq.cli.demo import demo
from mithaq.cli.explaining import explain
from mithaq.cli.exporting import export, facts
from mithaq.cli.identity import why
from mithaq.cli.validating import validate

app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # an error is a line to read and to grep, not a box
)

for command in (build, facts, explain, validate, query, why, export, retract, demo):
    app.command()(command)


def _show_version(value: bool) -> None:  # noqa: FBT001 - as typer calls it
    if value:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def _mithaq(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show it.")
    ] = False,
) -> None:
    """Read Arabic news into a knowledge graph in which every statement carries its evidence."""
