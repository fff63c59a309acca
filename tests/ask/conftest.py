from collections.abc import Iterator

import pyoxigraph
import pytest

from mithaq.store import published
from tests.newsroom import built


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[pyoxigraph.Store]:
    """The graph of the newsroom's articles."""
    with published(built(tmp_path_factory.mktemp("newsroom") / "kg")) as opened:
        yield opened
