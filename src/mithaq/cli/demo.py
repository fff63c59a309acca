"""The command that shows all of it on the example articles."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from shutil import which
from typing import Annotated

import typer

from mithaq.cli.asking import query
from mithaq.cli.building import build
from mithaq.cli.output import console
from mithaq.cli.validating import validate
from mithaq.resources import folder

_QUESTIONS: tuple[tuple[str, dict[str, str]], ...] = (
    (
        "office-holder",
        {"office": "وزير الدفاع", "of": "الولايات المتحدة", "date": "2020-11-18"},
    ),
    ("force-strength", {"force": "القوات الأميركية", "place": "العراق"}),
    ("encounters", {"who": "مايك بومبيو"}),
    ("disagreements-date", {}),
    ("disagreements-office", {}),
)
_NEXT = (
    ("serve --kg {kg}", "the same in a browser: search, entities over time, articles"),
    ("query statements --kg {kg} --param speaker=بومبيو", "what somebody said"),
    ("query --list", "the other questions"),
    ("explain 'وصل 500 جندي إلى بغداد أمس' --published 2021-03-01", "what is read in a sentence"),
    ("build FILE... --kg DIR", "articles of your own"),
)


def demo(
    *,
    kg: Annotated[
        Path, typer.Option("--kg", metavar="DIR", help="Where to build the graph.")
    ] = Path("demo-kg"),
) -> None:
    """Show all of it on the examples.

    The example articles are read into a graph, which is checked and asked some questions.
    """
    examples, out = folder("examples"), console()
    out.print(f"$ mithaq build {examples} --meta {examples / 'meta.json'} --kg {kg}")
    build([str(examples)], kg=kg, meta=examples / "meta.json")
    out.print(f"\n$ mithaq validate --kg {kg}")
    validate(kg=kg)
    for name, values in _QUESTIONS:
        given = [f"{key}={value}" for key, value in values.items()]
        words = " ".join(f"--param {key}={shlex.quote(value)}" for key, value in values.items())
        out.print(f"\n$ mithaq query {name} --kg {kg} {words}".rstrip())
        query(name, kg=kg, param=given)
    out.print("\nNext:")
    for command, gives in _NEXT:
        out.print(f"  {_program()} {command.format(kg=kg)}\n      {gives}")


def _program() -> str:
    """Give how to call Mithaq here: by its name where the shell finds it, else as it was called."""
    return "mithaq" if which("mithaq") else sys.argv[0]
