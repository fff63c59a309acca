"""The group of all commands: an error that a user can cause is one line, never a traceback."""

from __future__ import annotations

import sys
from typing import Any

import typer
from typer.core import TyperGroup

from mithaq.errors import MithaqError


class Commands(TyperGroup):
    """Runs a command, and tells what went wrong and what to do about it."""

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - the types are private to typer
        """Run a command; a MithaqError ends the program with code 1."""
        try:
            return super().invoke(ctx)
        except MithaqError as error:
            print(f"mithaq: {' '.join(str(error).split())}", file=sys.stderr)  # noqa: T201
            raise typer.Exit(1) from None
