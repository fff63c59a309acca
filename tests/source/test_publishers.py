"""Who published an article, by its own text."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from mithaq.source.publishers import publisher_in

SIGNS = tomllib.loads(files("mithaq.source").joinpath("data", "publishers.toml").read_text("utf-8"))
EXAMPLES = [example for sign in SIGNS["sign"] for example in sign["examples"]]
SPARED = [line for sign in SIGNS["sign"] for line in sign["spared"]]


@pytest.mark.parametrize(("line", "name"), EXAMPLES)
def test_sign(line: str, name: str) -> None:
    """A line with a certain sign names the publisher, wherever it stands in the text."""
    assert publisher_in(f"وصل الوفد إلى بغداد.\n{line}\nوعاد في المساء.") == name


@pytest.mark.parametrize("line", SPARED)
def test_no_sign(line: str) -> None:
    """A line that only looks like a sign names nobody."""
    assert publisher_in(f"وصل الوفد إلى بغداد.\n{line}\nوعاد في المساء.") is None
