"""Readers of QuickStatements that know nothing of how Mithaq writes it.

They do what the parsers of the two tools do, with their faults: quotation marks that are paired
across rows, curly marks made straight, ``|`` taken for a tab, rows cut at comments.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass

_PLACEHOLDER = "___QSTS3_PLACEHOLDER___"
_ITEM = re.compile(r"Q\d+|LAST")
_TIME = re.compile(r"[+-]\d{4}-\d\d-\d\dT00:00:00Z/(9|10|11)")
_COMMENT = re.compile(r"^(.*?)\s*/\*.*\*/\s*$")


class UnreadableError(ValueError):
    """A tool would not understand this."""


@dataclass(frozen=True)
class Command:
    """What a row asks for; a value is its kind and its text."""

    subject: str
    key: str
    value: tuple[str, str]
    qualifiers: tuple[tuple[str, tuple[str, str]], ...] = ()
    sources: tuple[tuple[tuple[str, tuple[str, str]], ...], ...] = ()
    forced: bool = False


def read2(batch: str) -> list[Command]:
    """Read a batch as QuickStatements 2 does."""
    batch = batch.strip()
    if "\n" not in batch:
        batch = batch.replace("||", "\n")
    rows = [row for row in batch.split("\n") if row.strip()]
    return [_command(_cells2(row)) for row in rows]


def read3(batch: str) -> list[Command]:
    """Read a batch as QuickStatements 3 does."""
    if _PLACEHOLDER in batch:
        raise UnreadableError(_PLACEHOLDER)
    straight = batch.translate({ord("“"): '"', ord("”"): '"'})
    kept: list[str] = []

    def put_aside(match: re.Match[str]) -> str:
        kept.append(match.group())
        return f"{_PLACEHOLDER}{len(kept) - 1}_"

    bare = re.sub(r'"(?:\\.|[^"\\])*"', put_aside, straight, flags=re.DOTALL)
    bare = bare.replace("||", "\n").replace("|", "\t")
    rows = [row for row in bare.split("\n") if row.strip()]
    again = re.compile(rf"{_PLACEHOLDER}(\d+)_")
    return [
        _command([again.sub(lambda m: kept[int(m[1])], cell).strip() for cell in row.split("\t")])
        for row in rows
    ]


def read_sheet(sheet: str) -> list[Command]:
    """Read a sheet; each row of an item that is there makes one command, a new one several."""
    head, *rows = list(csv.reader(io.StringIO(sheet)))
    if head[0] != "qid" or not all(all(row[1:]) for row in rows):
        raise UnreadableError("no id column, or an empty cell")
    return [command for row in rows for command in _sheet_row(head[1:], row[0], row[1:])]


def _sheet_row(names: list[str], qid: str, values: list[str]) -> list[Command]:
    commands = [] if qid else [Command("CREATE", "", ("", ""))]
    cells: list[str] = []
    for name, value in zip(names, values, strict=True):
        if re.fullmatch(r"P\d+|[LDA][a-z_-]+", name):
            commands += [_command(cells)] if cells else []
            cells = [qid or "LAST", name, value]
        elif match := re.fullmatch(r"(qal|S|s)(\d+)", name):
            starts = match[1] == "S" and any(cell.startswith("S") for cell in cells[3::2])
            key = {"qal": "P", "S": "!S" if starts else "S", "s": "S"}[match[1]]
            cells += [key + match[2], value]
        else:
            raise UnreadableError(name)
    return [*commands, _command(cells)]


def _cells2(row: str) -> list[str]:
    cut = _COMMENT.match(row)
    return [cell.strip(" ") for cell in (cut[1] if cut else row).split("\t")]


def _command(cells: list[str]) -> Command:
    if cells == ["CREATE"]:
        return Command("CREATE", "", ("", ""))
    if len(cells) < 3 or len(cells) % 2 == 0:
        raise UnreadableError(str(cells))
    subject, key = cells[0].removeprefix("+"), cells[1].removeprefix("!")
    if not _ITEM.fullmatch(subject) or not re.fullmatch(r"P\d+|[LDA][a-z_-]+", key):
        raise UnreadableError(str(cells))
    qualifiers: list[tuple[str, tuple[str, str]]] = []
    sources: list[list[tuple[str, tuple[str, str]]]] = []
    for name, value in zip(cells[3::2], cells[4::2], strict=True):
        if re.fullmatch(r"P\d+", name) and not sources:
            qualifiers.append((name, _value(value)))
        elif re.fullmatch(r"!?S\d+", name):
            if name.startswith("!") or not sources:
                sources.append([])
            sources[-1].append((name.removeprefix("!"), _value(value)))
        else:
            raise UnreadableError(str(cells))
    forced = (subject, key) != (cells[0], cells[1])
    told = tuple(map(tuple, sources))
    return Command(subject, key, _value(cells[2]), tuple(qualifiers), told, forced)


def _value(cell: str) -> tuple[str, str]:
    if _ITEM.fullmatch(cell):
        return "item", cell
    if _TIME.fullmatch(cell):
        return "time", cell
    if cell in {"somevalue", "novalue"}:
        return cell, ""
    if match := re.fullmatch(r'([a-z_-]+):"(.*)"', cell):
        return match[1], match[2]
    if match := re.fullmatch(r'"(.*)"', cell):
        return "string", match[1]
    raise UnreadableError(cell)
