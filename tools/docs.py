"""Writes docs/commands.md from the command line itself; a test fails when the page is stale.

python tools/docs.py
"""

from __future__ import annotations

from pathlib import Path

import typer.main
from typer.cli import get_docs_for_click

from mithaq.cli import app

PAGE = Path(__file__).parents[1] / "docs" / "commands.md"


def commands_page() -> str:
    """Give the page on all commands and their options."""
    group = typer.main.get_command(app)
    with typer.main.get_group(app).make_context("mithaq", [], resilient_parsing=True) as context:
        text = get_docs_for_click(
            obj=group,
            ctx=context,  # type: ignore[arg-type]
            name="mithaq",
            title="Commands",
        )
    return text.strip() + "\n"


if __name__ == "__main__":
    PAGE.write_text(commands_page(), encoding="utf-8")
