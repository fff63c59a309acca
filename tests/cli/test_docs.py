import importlib.util
from pathlib import Path
from types import ModuleType

import typer.main

from mithaq.cli import app

ROOT = Path(__file__).parents[2]


def docs() -> ModuleType:
    """Load the script that writes the page."""
    spec = importlib.util.spec_from_file_location("docs", ROOT / "tools" / "docs.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_on_commands_is_fresh() -> None:
    """docs/commands.md is what tools/docs.py writes."""
    page = docs()
    assert page.PAGE.read_text(encoding="utf-8") == page.commands_page()


def test_every_command_and_option_is_explained() -> None:
    """Each command has help, and so has each of its parameters."""
    group = typer.main.get_group(app)
    for command in group.commands.values():
        assert command.help
        assert all(getattr(parameter, "help", None) for parameter in command.params)
