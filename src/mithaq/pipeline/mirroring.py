"""Keeping a store somewhere else equal to the published graph."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pyoxigraph

from mithaq.errors import RemoteStoreError
from mithaq.export.nquads import ordered_quads
from mithaq.store import GraphFolder, by_graph, mirror, published
from mithaq.store.remote import RemoteStore, fetch


def expect_mirror(folder: GraphFolder, remote: RemoteStore) -> None:
    """See before a long work whether a store can be kept equal to a graph, which may not be there.

    Raises:
        RemoteStoreError: the store does not answer, takes no change, or holds other articles.
    """
    remote.probe(change=True)
    _expect_ours(folder, remote)


def keep_mirror(folder: GraphFolder, remote: RemoteStore) -> int:
    """Send what differs since the last time, and give the number of quads sent.

    When the store does not hold then what the graph holds, because a run was killed in the middle,
    what it holds is read, and what differs from that is sent.

    Raises:
        GraphFolderError: the folder cannot be read.
        RemoteStoreError: the store does not take the change, or holds other articles already.
    """
    _expect_ours(folder, remote)
    held = folder.mirror(remote.update)
    with published(folder) as store:
        sent = mirror(_lines(store), held, remote.change)
        if remote.count() != len(store):
            _look_again(held, remote)
            sent += mirror(_lines(store), held, remote.change)
        if (count := remote.count()) != len(store):
            what = f"The store {remote.update} holds {count:,} of {len(store):,} quads."
            raise RemoteStoreError(what, "Somebody else changes it: run the command again.")
    return sent


def _expect_ours(folder: GraphFolder, remote: RemoteStore) -> None:
    """Refuse a store that was filled from another folder."""
    if not folder.mirror(remote.update).exists() and (count := remote.count()):
        raise RemoteStoreError(
            f"The store {remote.update} holds {count:,} quads of another graph folder.",
            "Give an empty store, or empty this one.",
        )


def _look_again(held: Path, remote: RemoteStore) -> None:
    """Write down what the store holds as it says itself."""
    with TemporaryDirectory(prefix="mithaq-copy-") as place:
        store = pyoxigraph.Store(place)
        fetch(remote, store)
        draft = held.with_suffix(".draft")
        with draft.open("wb") as file:
            file.writelines(_lines(store))
        draft.replace(held)


def _lines(store: pyoxigraph.Store) -> Iterator[bytes]:
    return ordered_quads(store, by_graph)
