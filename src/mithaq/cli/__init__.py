"""The command line: each command in the file of its group, no logic."""

from mithaq.cli.app import app

__all__ = ["app", "main"]


def main() -> None:
    """Run the command line."""
    app()
