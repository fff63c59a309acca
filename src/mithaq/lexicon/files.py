"""Read the data files of this room."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

from mithaq.errors import LexiconError

_DATA = files("mithaq.lexicon") / "data"


def rows(name: str) -> Iterator[tuple[str, ...]]:
    """Give the rows of a TSV file, comment lines left out.

    Raises:
        LexiconError: a row has not as many cells as the head line names.
    """
    width = 0
    for number, line in enumerate((_DATA / name).read_text("utf-8").splitlines(), 1):
        cells = tuple(line.split("\t"))
        if line.startswith("#"):
            width = len(cells) if len(cells) > 1 else width
        elif len(cells) != width:
            raise LexiconError(f"{name}, line {number}: {len(cells)} cells, not {width}.")
        else:
            yield cells


def columns(name: str) -> tuple[str, ...]:
    """Give the column names of a TSV file, from its head line."""
    head = (_DATA / name).read_text("utf-8").partition("\n")[0]
    return tuple(head.removeprefix("# ").split("\t"))


def lists(name: str) -> dict[str, Any]:
    """Give a TOML file."""
    return tomllib.loads((_DATA / name).read_text("utf-8"))


def blocks(name: str, table: str) -> list[dict[str, Any]]:
    """Give the ``[[table]]`` blocks of a TOML file."""
    found: list[dict[str, Any]] = lists(name)[table]
    return found


def words(name: str, key: str) -> list[str]:
    """Give a list of words of a TOML file."""
    found: list[str] = lists(name)[key]
    return found


def choices(cell: str) -> list[str]:
    """Split a cell of alternatives."""
    return [part for part in cell.split("|") if part]
