"""The command lines in the documents."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path
from typing import Any

import pytest
import typer

from mithaq.ask import library
from mithaq.cli import app
from mithaq.export import WRITERS

_ROOT = Path(__file__).parents[2]
_GENERATED = "commands.md"
_PAGES = sorted(
    str(page.relative_to(_ROOT))
    for page in (*_ROOT.glob("*.md"), *_ROOT.glob("docs/*.md"))
    if page.name != _GENERATED
)
_LINE = re.compile(r"(?:`|^\$ |^ {4})(?:\.venv/bin/)?mithaq ((?:[^`\n ]| (?! ))+)", re.MULTILINE)
_COMMANDS: dict[str, Any] = typer.main.get_command(app).commands  # type: ignore[attr-defined]


def _lines(page: str) -> Iterator[list[str]]:
    """Give the words of each command line, in a block or in a sentence."""
    text = (_ROOT / page).read_text("utf-8").replace("\\\n", " ")
    for found in _LINE.finditer(text):
        words = shlex.split(found[1])
        yield list(takewhile(lambda word: word not in "|>&;…", words))


def _wrong(words: list[str]) -> str | None:
    """Say what is wrong with a command line."""
    command = _COMMANDS.get(words[0])
    if command is None:
        return f"no command {words[0]}"
    options = {name for parameter in command.params for name in parameter.opts} | {"--help"}
    given = [word.partition("=")[0] for word in words[1:] if re.match("-[-a-z]", word)]
    if strange := [option for option in given if option not in options]:
        return f"{words[0]} has no {strange}"
    names = {"query": library(), "export": WRITERS}.get(words[0])
    name = next((word for word in words[1:2] if re.fullmatch("[a-z][a-z-]*", word)), None)
    return f"{words[0]} knows no {name}" if names and name and name not in names else None


@pytest.mark.parametrize("page", _PAGES)
def test_the_commands_shown_are_there(page: str) -> None:
    """Each names a command, options, a question and a form of export that exist."""
    found = list(_lines(page))
    assert [wrong for words in found if words and (wrong := _wrong(words))] == []


def test_command_lines_are_found() -> None:
    """The README shows most commands, so that the test above can fail."""
    assert len({words[0] for words in _lines("README.md")}) > len(_COMMANDS) / 2


def test_what_is_to_be_made_can_be_made() -> None:
    """Each target of make that a page names is in the Makefile."""
    targets = set(re.findall(r"^([a-z-]+):", (_ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    pages = "".join((_ROOT / page).read_text("utf-8") for page in _PAGES)
    named = set(re.findall(r"(?:`|^\$ |^ {4})make ([a-z-]+)", pages, re.MULTILINE))
    assert {"demo", "test"} <= named <= targets
