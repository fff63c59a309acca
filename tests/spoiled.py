"""Graphs that are not what their ledgers say."""

from dataclasses import replace

import pyoxigraph

from mithaq.store import GraphFolder, read_manifest
from mithaq.store.manifest import write_manifest
from mithaq.store.seal import seal


def spoil(folder: GraphFolder, update: str) -> None:
    """Change the published store behind the ledger's back, its seal too."""
    (path,) = folder.store.iterdir()
    store = pyoxigraph.Store(str(path))
    store.update(update)
    store.flush()
    del store
    write_manifest(folder.manifest, replace(read_manifest(folder.manifest), seal=seal(path)))
