"""A graph kept equal in another store: real servers of Oxigraph and Virtuoso on this machine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import chain, repeat
from pathlib import Path
from unittest.mock import patch

import pytest

from mithaq.errors import RemoteStoreError
from mithaq.export import Source
from mithaq.export.nquads import write_nquads
from mithaq.pipeline.build import build
from mithaq.pipeline.extraction import extractor
from mithaq.pipeline.mirroring import expect_mirror, keep_mirror
from mithaq.pipeline.retraction import retract
from mithaq.store import GraphFolder, published
from mithaq.store.remote import RemoteStore
from tests.newsroom import articles, built
from tests.remote import READ_ONLY, Remote, door

QUAD = (
    b"<https://w3id.org/mithaq/id/a> <http://a.example/p> <http://a.example/o> "
    b"<https://w3id.org/mithaq/graph/article/a> .\n"
)


def ours(folder: GraphFolder) -> list[bytes]:
    """Give the quads of a graph folder."""
    with published(folder) as store:
        return list(write_nquads(Source(store, lambda: iter(()))))


def patient(remote: Remote, pause: Callable[[float], None] = lambda _: None) -> RemoteStore:
    """Give a store at which nobody waits."""
    return replace(RemoteStore.at(remote.url), pause=pause)


def test_a_store_follows_the_graph(remote: Remote, tmp_path: Path) -> None:
    """All quads are there, then those of a changed article, then without a retracted one."""
    folder, store = built(tmp_path / "kg"), patient(remote)
    assert keep_mirror(folder, store) == len(ours(folder))
    assert remote.quads() == ours(folder)
    first = articles()[0].article
    build([replace(first, text=f"{first.text} تم.")], folder, make=extractor)
    assert 0 < keep_mirror(folder, store) < len(ours(folder))
    assert remote.quads() == ours(folder)
    retract([articles()[1].article.id], folder)
    keep_mirror(folder, store)
    assert remote.quads() == ours(folder)
    assert keep_mirror(folder, store) == 0


def test_a_connection_that_breaks_does_no_harm(remote: Remote, tmp_path: Path) -> None:
    """Requests that are lost before or after they are done are sent again, after a while."""
    waits: list[float] = []
    folder, troubles = built(tmp_path / "kg"), ["", "cut before", "cut after", "busy"]
    with patch("mithaq.store.mirror._BATCH", 100), door(remote, troubles) as way:
        keep_mirror(folder, patient(way, waits.append))
    assert remote.quads() == ours(folder)
    assert waits == [1.0, 2.0, 7.0]


def test_a_mirror_that_was_cut_off_goes_on(remote: Remote, tmp_path: Path) -> None:
    """After a connection that is gone for good, the next run sends only the rest."""
    folder = built(tmp_path / "kg")
    with patch("mithaq.store.mirror._BATCH", 100):
        with door(remote, chain(["", "", ""], repeat("cut after"))) as way:
            with pytest.raises(RemoteStoreError, match="broke off"):
                keep_mirror(folder, patient(way))
            held = folder.mirror(way.url)
        held.rename(folder.mirror(remote.url))
        assert 0 < keep_mirror(folder, patient(remote)) < len(ours(folder))
    assert remote.quads() == ours(folder)


def test_a_killed_mirror_leaves_nothing_behind(remote: Remote, tmp_path: Path) -> None:
    """What a killed run sent and could not note is found by asking the store what it holds."""
    folder, store = built(tmp_path / "kg"), patient(remote)
    keep_mirror(folder, store)
    store.change([], [QUAD])
    keep_mirror(folder, store)
    assert remote.quads() == ours(folder)


def test_what_a_killed_mirror_took_out_is_put_back(remote: Remote, tmp_path: Path) -> None:
    """As many quads as there should be may be others: after a kill the store is read."""
    folder, store = built(tmp_path / "kg"), patient(remote)
    keep_mirror(folder, store)
    store.change([ours(folder)[0]], [QUAD])
    assert keep_mirror(folder, store) == 0
    folder.mirror(remote.url).with_suffix(".nq.part").write_bytes(b"<s:s> <p")
    assert keep_mirror(folder, store) == 2
    assert remote.quads() == ours(folder)
    assert len(list(folder.mirror(remote.url).parent.iterdir())) == 1


def test_a_store_of_another_graph_is_left_alone(remote: Remote, tmp_path: Path) -> None:
    """Nothing is sent to a store that was filled from another folder."""
    patient(remote).change([], [QUAD])
    with pytest.raises(RemoteStoreError, match="another graph folder"):
        keep_mirror(built(tmp_path / "kg"), patient(remote))
    with pytest.raises(RemoteStoreError, match="another graph folder"):
        expect_mirror(GraphFolder(tmp_path / "not there yet"), patient(remote))
    assert remote.quads() == [QUAD]


def test_a_look_changes_nothing(remote: Remote, tmp_path: Path) -> None:
    """To see whether a store takes changes leaves neither a quad nor a graph behind."""
    expect_mirror(GraphFolder(tmp_path / "not there yet"), patient(remote))
    assert patient(remote).sizes() == {}
    folder = built(tmp_path / "kg")
    keep_mirror(folder, patient(remote))
    expect_mirror(folder, patient(remote))
    assert remote.quads() == ours(folder)


@pytest.mark.parametrize("kind", ["oxigraph", "virtuoso"])
def test_a_store_that_may_only_be_read_is_told(kind: str, tmp_path: Path) -> None:
    """It answers queries and refuses changes, also one that changes nothing."""
    with READ_ONLY[kind](tmp_path / "store") as remote:
        patient(remote).probe()
        with pytest.raises(RemoteStoreError, match=r"may only be read|No permission"):
            expect_mirror(GraphFolder(tmp_path / "kg"), patient(remote))


def test_graphs_of_others_stay(remote: Remote, tmp_path: Path) -> None:
    """A store may hold graphs that have nothing to do with Mithaq."""
    theirs = (
        b"<http://a.example/s> <http://a.example/p> <http://a.example/o> <http://g.example/> .\n"
    )
    store = patient(remote)
    store.change([], [theirs])
    folder = built(tmp_path / "kg")
    assert keep_mirror(folder, store) == len(ours(folder))
    assert store.count() == len(ours(folder))
    store.change([theirs], [])


def test_a_request_that_is_refused_is_not_repeated(remote: Remote) -> None:
    """What a store does not understand is told at once."""
    waits: list[float] = []
    with pytest.raises(RemoteStoreError, match="refuses"):
        patient(remote, waits.append).change([], [b"this is no quad .\n"])
    assert waits == []
