import re
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph
import pytest

from mithaq.ask import AnswerFormat, ask, bind, library, write
from mithaq.model import Article
from mithaq.pipeline.build import build
from mithaq.pipeline.extraction import extractor
from mithaq.store import GraphFolder, published

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def block(kind: str) -> str:
    """Give the README's block of a kind."""
    found = re.search(rf"```{kind}\n(.*?)```", README, re.DOTALL)
    assert found
    return found[1]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[pyoxigraph.Store]:
    """The graph of the README's sentence."""
    quoted = re.search(r"^> (.+)$", README, re.MULTILINE)
    assert quoted
    folder = GraphFolder(tmp_path_factory.mktemp("readme") / "kg")
    build([Article("readme", quoted[1], published="2020-11-18")], folder, make=extractor)
    with published(folder) as opened:
        yield opened


def test_the_statement_shown_is_in_the_graph(store: pyoxigraph.Store) -> None:
    """The README's Turtle, taken as a pattern, is found in the graph of its sentence."""
    prefixes, _, pattern = block("turtle").partition("\n\n")
    asked = f"{prefixes} ASK {{ {pattern} }}"
    assert bool(store.query(asked, use_default_graph_as_union=True))


def test_the_answer_shown_is_given(store: pyoxigraph.Store) -> None:
    """The README's question has the README's answer."""
    query = library()["withdrawals"]
    answer = "".join(write(ask(store, query, bind(query, {})), AnswerFormat.CSV))
    assert answer.splitlines() == block("csv").splitlines()


def test_the_files_that_it_names_are_there() -> None:
    """No link leads nowhere."""
    root = Path(__file__).parents[2]
    links = re.findall(r"\]\(([^)]+)\)", README)
    assert links
    assert [link for link in links if not (root / link).exists()] == []
