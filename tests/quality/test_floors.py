"""The score gate: on the development articles no figure may fall below its floor."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from mithaq.assemble import report
from mithaq.export.facts import article_json
from mithaq.model import Article
from mithaq.pipeline.extraction import extract
from mithaq.source import read
from tests.shared import shared

FLOORS: dict[str, float] = json.loads(
    Path(__file__).with_name("floors.json").read_text(encoding="utf-8")
)


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", shared("eval", "score.py"))
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def figures() -> dict[str, float]:
    """Read the development articles and score what was read."""
    dev = shared("eval", "dev")
    articles = read([str(dev / "articles")], meta=str(dev / "meta.json"))
    graphs = [extract(article) for article in articles if isinstance(article, Article)]
    predictions = {graph.article.id: article_json(graph, report(graph)) for graph in graphs}
    rows, quality = _scorer().score(dev / "articles", dev / "gold", predictions)
    return {name: row[2] for name, row in rows.items()} | {k: v[0] for k, v in quality.items()}


@pytest.mark.parametrize("name", FLOORS)
def test_figure_stands_above_its_floor(figures: dict[str, float], name: str) -> None:
    """A change of the reader may not cost what was reached; a floor is raised by a commit."""
    assert figures[name] >= FLOORS[name], f"{name}: {figures[name]:.3f}"
