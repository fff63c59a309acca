from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mithaq.export import WRITERS, carried
from mithaq.model import ArticleGraph
from mithaq.pipeline.exporting import export
from mithaq.pipeline.retraction import retract
from mithaq.store import GraphFolder, published, read_manifest
from tests.newsroom import articles, attack, built, copied
from tests.strategies import article_graphs

FILLING = [copied(attack(), f"filling-{n}") for n in range(20)]
"""Enough articles that changing one of them is a small change."""


def quads(folder: GraphFolder) -> bytes:
    """Give all quads of a graph, in order."""
    return b"".join(carried(export(folder, WRITERS["nquads"])))


def distinct(graphs: Sequence[ArticleGraph]) -> list[ArticleGraph]:
    """Give each article a name of its own."""
    return [copied(graph, f"a{place}") for place, graph in enumerate(graphs)]


def test_the_order_of_articles_does_not_matter(tmp_path: Path) -> None:
    """The same articles in another order give the same bytes."""
    one = built(tmp_path / "one", articles())
    other = built(tmp_path / "other", articles()[::-1])
    assert quads(one) == quads(other)
    assert len(quads(one).splitlines()) > 400


def test_adding_by_and_by_gives_what_adding_at_once_gives(tmp_path: Path) -> None:
    """A snapshot that was changed has the same bytes as one that was loaded anew."""
    anew = built(tmp_path / "anew", [*FILLING, *articles()])
    changed = built(tmp_path / "changed", FILLING)
    for graph in articles():
        built(changed.root, [graph])
    assert read_manifest(changed.manifest).generation == 1 + len(articles())
    assert quads(changed) == quads(anew)


def test_what_is_retracted_leaves_no_trace(tmp_path: Path) -> None:
    """Adding an article and retracting it gives the earlier bytes back."""
    folder = built(tmp_path / "kg", FILLING)
    before = quads(folder)
    for graph in articles():
        built(folder.root, [graph])
    assert quads(folder) != before
    retract([graph.article.id for graph in articles()], folder)
    assert quads(folder) == before


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(article_graphs(), min_size=6, max_size=6), st.integers(0, 5))
def test_any_change_gives_what_loading_anew_gives(
    tmp_path_factory: pytest.TempPathFactory, graphs: list[ArticleGraph], place: int
) -> None:
    """Replacing any article by any other gives the bytes of a graph made of what is left."""
    root = tmp_path_factory.mktemp("kg")
    given_ = [*FILLING, *distinct(graphs)]
    folder = built(root / "changed", given_)
    replaced = copied(graphs[0], f"a{place}")
    built(folder.root, [replaced])
    rest = [graph for graph in given_ if graph.article.id != replaced.article.id]
    assert quads(folder) == quads(built(root / "anew", [*rest, replaced]))


def test_nothing_new_publishes_nothing(tmp_path: Path) -> None:
    """Reading the same articles again leaves the snapshot as it is."""
    folder = built(tmp_path / "kg")
    before = read_manifest(folder.manifest)
    built(tmp_path / "kg")
    assert read_manifest(folder.manifest) == before
    assert [path.name for path in folder.store.iterdir()] == ["000001"]


def test_a_reader_keeps_its_snapshot(tmp_path: Path) -> None:
    """A snapshot that is being read is unchanged and not removed; the next build removes it."""
    folder = built(tmp_path / "kg", FILLING)
    with published(folder) as store:
        before = len(store)
        built(folder.root, [articles()[0]])
        assert len(store) == before
        assert sorted(path.name for path in folder.store.iterdir()) == ["000001", "000002"]
    built(folder.root, [articles()[1]])
    assert [path.name for path in folder.store.iterdir()] == ["000003"]


def test_leftovers_of_a_killed_build_are_removed(tmp_path: Path) -> None:
    """A snapshot that was begun and never published is thrown away and made again."""
    folder = built(tmp_path / "kg", FILLING)
    folder.snapshot(2).mkdir()
    (folder.snapshot(2) / "half").touch()
    built(folder.root, [articles()[0]])
    assert not (folder.snapshot(2) / "half").exists()
    assert quads(folder)


def test_a_lost_store_is_made_again(tmp_path: Path) -> None:
    """The ledger is enough to publish anew."""
    folder = built(tmp_path / "kg")
    before = quads(folder)
    folder.snapshot(1).rename(tmp_path / "elsewhere")
    built(folder.root)
    assert quads(folder) == before
