"""Keeping a store somewhere else equal to the published graph."""

from __future__ import annotations

from mithaq.errors import RemoteStoreError
from mithaq.export import Source
from mithaq.export.nquads import write_nquads
from mithaq.store import GraphFolder, mirror, published
from mithaq.store.remote import RemoteStore


def keep_mirror(folder: GraphFolder, remote: RemoteStore) -> int:
    """Send what differs since the last time, and give the number of quads sent.

    Raises:
        GraphFolderError: the folder cannot be read.
        RemoteStoreError: the store does not take the change, or holds something else too.
    """
    with published(folder) as store:
        quads = write_nquads(Source(store, lambda: iter(())))
        sent = mirror(quads, folder.mirror(remote.update), remote.change)
        if (held := remote.count()) != (ours := len(store)):
            raise RemoteStoreError(
                f"The store {remote.update} holds {held} quads where the graph has {ours}.",
                f"Empty it, remove {folder.mirror(remote.update)}, and run the command again.",
            )
    return sent
