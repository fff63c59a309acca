"""The room's knowledge, read once from its data files."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

from mithaq.errors import LexiconError

_DATA = files("mithaq.text") / "data"


def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Give the lines of a tab-separated data file, comments and empty lines left out.

    Raises:
        LexiconError: the file is missing from the package.
    """
    lines = _read(name).splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


def sections(name: str) -> dict[str, Any]:
    """Give a TOML data file.

    Raises:
        LexiconError: the file is missing from the package or is no TOML.
    """
    try:
        return tomllib.loads(_read(name))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"The data file {name} is malformed: {error}.", "Mend it.") from error


def _read(name: str) -> str:
    try:
        return (_DATA / name).read_text(encoding="utf-8")
    except FileNotFoundError as error:
        message = f"The data file {name} is missing."
        raise LexiconError(message, "Install the package again.") from error
