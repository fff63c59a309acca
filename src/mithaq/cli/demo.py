"""The command that shows all of it on the example articles."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mithaq.cli.asking import query
from mithaq.cli.building import build
from mithaq.cli.output import console
from mithaq.cli.validating import validate
from mithaq.resources import folder

_QUESTIONS = {
    "office-holder": ["office=وزير الدفاع", "of=الولايات المتحدة", "date=2020-11-18"],
    "force-strength": ["force=القوات الأميركية"],
    "withdrawals": [],
}


def demo(
    *,
    kg: Annotated[
        Path, typer.Option("--kg", metavar="DIR", help="Where to build the graph.")
    ] = Path("demo-kg"),
) -> None:
    """Show all of it on the examples.

    The example articles are read into a graph, which is checked and asked some questions.
    """
    examples = folder("examples")
    build([str(examples)], kg=kg, meta=examples / "meta.json")
    validate(kg=kg)
    for name, parameters in _QUESTIONS.items():
        query(name, kg=kg, param=parameters)
    console().print(f"Next: mithaq query --list, or mithaq facts --kg {kg}")
