"""The group of all commands: an error that a user can cause is one line, never a traceback."""

from __future__ import annotations

import errno
import sys
from typing import Any

import typer
from typer.core import TyperGroup

from mithaq.errors import MithaqError

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class Commands(TyperGroup):
    """Runs a command, and tells what went wrong and what to do about it."""

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - the types are private to typer
        """Run a command; a MithaqError, or a disk that is full, ends the program with code 1."""
        try:
            return super().invoke(ctx)
        except MithaqError as error:
            _tell(str(error))
        except OSError as error:
            if error.errno not in _NO_ROOM:
                raise
            _tell(f"{error.filename or 'The output'} cannot be written: {error.strerror}.")
        raise typer.Exit(1)


def _tell(what: str) -> None:
    print(f"mithaq: {' '.join(what.split())}", file=sys.stderr)  # noqa: T201
