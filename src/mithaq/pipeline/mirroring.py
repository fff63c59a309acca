"""Keeping a store somewhere else equal to the published graph."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pyoxigraph

from mithaq.errors import RemoteStoreError
from mithaq.export.nquads import ordered_quads
from mithaq.store import GraphFolder, by_graph, draft_of, mirror, published, sending
from mithaq.store.remote import RemoteStore, fetch


def expect_mirror(folder: GraphFolder, remote: RemoteStore) -> None:
    """See before a long work whether a store can be kept equal to a graph, which may not be there.

    Raises:
        RemoteStoreError: the store does not answer, takes no change, or holds other articles.
    """
    remote.probe(change=True)
    _expect_ours(folder, remote)


def keep_mirror(
    folder: GraphFolder, remote: RemoteStore, watch: Callable[[int, int], None] = lambda *_: None
) -> int:
    """Send what differs since the last time, and give the number of quads sent.

    After a run that was killed, and when the store does not hold then what the graph holds, what it
    holds is read, and what differs from that is sent. ``watch`` is told again and again how
    many quads have been compared or sent, and about how many there are.

    Raises:
        GraphFolderError: the folder cannot be used, or another process sends it.
        RemoteStoreError: the store does not take the change, or holds other articles already.
    """
    _expect_ours(folder, remote)
    held = folder.mirror(remote.update)
    with sending(held), published(folder) as store:
        send = partial(_send, store, held, remote, watch)
        if draft_of(held).exists():
            _look_again(held, remote)
        sent = send()
        if remote.count() != len(store):
            _look_again(held, remote)
            sent += send()
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


def _send(
    store: pyoxigraph.Store, held: Path, remote: RemoteStore, watch: Callable[[int, int], None]
) -> int:
    total = len(store)
    seen = ordered_quads(store, by_graph)
    return mirror(seen, held, remote.change, lambda done: watch(min(done, total), total))


def _look_again(held: Path, remote: RemoteStore) -> None:
    """Write down what the store holds as it says itself."""
    with TemporaryDirectory(prefix="mithaq-copy-") as place:
        store = pyoxigraph.Store(place)
        fetch(remote, store)
        draft = held.with_suffix(".draft")
        with draft.open("wb") as file:
            file.writelines(ordered_quads(store, by_graph))
        draft.replace(held)
    draft_of(held).unlink(missing_ok=True)
