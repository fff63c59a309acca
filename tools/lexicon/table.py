"""The data tables of ``mithaq.lexicon``, read and written whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mithaq.text import fold

DATA = Path(__file__).resolve().parents[2] / "src" / "mithaq" / "lexicon" / "data"

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table's column names and its rows, each cell as it is written."""

    columns: Row
    rows: tuple[Row, ...]

    def column(self, name: str) -> Iterator[str]:
        """Give the cells of one column, from the top."""
        index = self.columns.index(name)
        return (row[index] for row in self.rows)


def read(path: Path) -> Table:
    """Read a table whose first line names the columns after ``# ``."""
    head, *lines = path.read_text("utf-8").splitlines()
    columns = tuple(head.removeprefix("# ").split("\t"))
    return Table(columns, tuple(tuple(line.split("\t")) for line in lines))


def write(path: Path, table: Table) -> None:
    """Write a table, its rows in code point order."""
    lines = ["# " + "\t".join(table.columns), *("\t".join(row) for row in sorted(table.rows))]
    path.write_text("\n".join(lines) + "\n", "utf-8")


def words(path: Path) -> tuple[str, ...]:
    """Read a list of one entry a line; lines that begin with ``#`` are comments."""
    lines = path.read_text("utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def distinct(forms: Iterable[str]) -> list[str]:
    """Drop the empty forms and those that fold like an earlier one."""
    seen: dict[str, str] = {}
    for form in forms:
        seen.setdefault(fold(form), form)
    return [form for folded, form in seen.items() if folded]
