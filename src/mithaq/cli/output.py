"""Where commands write to."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from rich.console import Console

from mithaq.errors import MithaqError


def console(*, stderr: bool = False) -> Console:
    """Give a console that prints text as it is; only a terminal has a width to fold it to."""
    made = Console(stderr=stderr, highlight=False, markup=False, emoji=False, soft_wrap=True)
    if not made.is_terminal:
        made.width = 10_000
    return made


def save(pieces: Iterable[bytes], path: Path | None) -> None:
    """Write pieces to a file or to standard output; a file is there whole or not at all.

    Raises:
        MithaqError: the file cannot be written.
    """
    if path is None:
        sys.stdout.buffer.writelines(pieces)
        return
    try:
        if path.exists() and not path.is_file():  # a device or a pipe is not to be replaced
            _write(pieces, path)
        else:
            _replace(pieces, path)
    except OSError as error:
        raise MithaqError(f"{path} cannot be written: {error.strerror}.") from error


def _replace(pieces: Iterable[bytes], path: Path) -> None:
    draft = path.with_name(f"{path.name}.part")
    try:
        _write(pieces, draft)
        draft.replace(path)
    finally:
        with suppress(OSError):
            draft.unlink()


def _write(pieces: Iterable[bytes], path: Path) -> None:
    with path.open("wb") as file:
        file.writelines(pieces)
