"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Kg = Annotated[Path, typer.Option("--kg", metavar="DIR", help="The graph folder.")]
MaybeKg = Annotated[Path | None, typer.Option("--kg", metavar="DIR", help="The graph folder.")]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Where to write; else standard output."),
]
Store = Annotated[
    str | None,
    typer.Option(
        metavar="URL",
        help="A SPARQL 1.1 store to keep equal to the graph: the address of its updates "
        "(…/update, queries at …/query beside it), or of both.",
    ),
]
Jobs = Annotated[int, typer.Option(min=1, metavar="N", help="Number of worker processes.")]
