from collections.abc import Iterator

import pyoxigraph
import pytest

from mithaq.pipeline.build import build
from mithaq.pipeline.extraction import extractor
from mithaq.resources import folder
from mithaq.source import read
from mithaq.store import GraphFolder, published
from tests.newsroom import built


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[pyoxigraph.Store]:
    """The graph of the newsroom's articles."""
    with published(built(tmp_path_factory.mktemp("newsroom") / "kg")) as opened:
        yield opened


@pytest.fixture(scope="session")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[pyoxigraph.Store]:
    """The graph that is built from the example articles."""
    kg, articles = GraphFolder(tmp_path_factory.mktemp("examples") / "kg"), folder("examples")
    build(read([articles], meta=articles / "meta.json"), kg, make=extractor)
    with published(kg) as opened:
        yield opened
