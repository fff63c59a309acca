"""The demo: the first that a new user sees."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from typer.testing import CliRunner, Result

from mithaq.cli import app


def run(*words: str) -> Result:
    """Run a command line."""
    return CliRunner().invoke(app, words)


def test_the_demo_answers_and_says_what_to_do_next(tmp_path: Path) -> None:
    """Every question that it asks has an answer, and the questions it suggests have one too."""
    kg = tmp_path / "kg"
    shown = run("demo", "--kg", str(kg))
    assert shown.exit_code == 0
    answers = re.findall(r"^(\d+) rows?$", shown.stdout, re.MULTILINE)
    assert len(answers) == shown.stdout.count("$ mithaq query")
    assert "0" not in answers
    hints = re.findall(r"^  \S+ (query .+--param .+)$", shown.stdout, re.MULTILINE)
    assert hints
    for hint in hints:
        assert "0 rows" not in run(*shlex.split(hint)).stdout
