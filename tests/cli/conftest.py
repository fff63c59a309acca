from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from mithaq.cli import app
from mithaq.model import Article, ArticleGraph
from tests.newsroom import articles, built

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """A way to run a command line and see what it prints and how it ends."""

    def invoke(*words: object, stdin: str | None = None) -> Result:
        return CliRunner().invoke(app, [str(word) for word in words], input=stdin)

    return invoke


@pytest.fixture
def kg(tmp_path: Path) -> Path:
    """The folder of a graph of the newsroom's articles."""
    return built(tmp_path / "kg").root


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A folder of the newsroom's articles, with one that is empty."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for graph in articles():
        (folder / f"{graph.article.id}.txt").write_text(graph.article.text, encoding="utf-8")
    (folder / "empty.txt").touch()
    return folder


@pytest.fixture(autouse=True)
def reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in for the reader of articles: it knows the newsroom's articles by their text."""
    known = {graph.article.text: graph for graph in articles()}

    def read(article: Article) -> ArticleGraph:
        found = known.get(article.text)
        if not found:
            return ArticleGraph(article, (), ())
        return ArticleGraph(article, found.entities, found.statements)

    for module in ("building", "explaining"):
        monkeypatch.setattr(f"mithaq.cli.{module}.extractor", lambda: read)
