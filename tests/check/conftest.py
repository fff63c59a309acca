from collections.abc import Callable
from pathlib import Path

import pyoxigraph
import pytest

from mithaq.store import published
from mithaq.vocab import PREFIXES
from tests.newsroom import built

Spoil = Callable[..., None]
_NAMES = "".join(f"PREFIX {prefix}: <{address}> " for prefix, address in PREFIXES.items())


@pytest.fixture
def store(tmp_path: Path) -> pyoxigraph.Store:
    """A copy of the newsroom's graph that a test may spoil."""
    copy = pyoxigraph.Store()
    with published(built(tmp_path / "kg")) as opened:
        copy.bulk_extend(opened)
    return copy


@pytest.fixture
def spoil(store: pyoxigraph.Store) -> Spoil:
    """A way to change the store: where a pattern matches, some triples go and others come."""

    def change(where: str, gone: str, come: str = "") -> None:
        store.update(
            f"{_NAMES} DELETE {{ GRAPH ?g {{ {gone} }} }} INSERT {{ GRAPH ?g {{ {come} }} }} "
            f"WHERE {{ GRAPH ?g {{ {where} }} }}"
        )

    return change
