"""The score gate: on the development articles no figure may fall below its floor."""

import json
from pathlib import Path

import pytest

from tests.shared import shared
from tools.annotated import load_scorer, predictions

FLOORS: dict[str, float] = json.loads(
    Path(__file__).with_name("floors.json").read_text(encoding="utf-8")
)


@pytest.fixture(scope="module")
def figures() -> dict[str, float]:
    """Read the development articles and score what was read."""
    dev = shared("eval", "dev")
    said = predictions(dev / "articles", dev / "meta.json")
    scorer = load_scorer(shared("eval", "score.py"))
    rows, quality = scorer.score(dev / "articles", dev / "gold", said)
    return {name: row[2] for name, row in rows.items()} | {k: v[0] for k, v in quality.items()}


@pytest.mark.parametrize("name", FLOORS)
def test_figure_stands_above_its_floor(figures: dict[str, float], name: str) -> None:
    """A change of the reader may not cost what was reached; a floor is raised by a commit."""
    assert figures[name] >= FLOORS[name], f"{name}: {figures[name]:.3f}"
