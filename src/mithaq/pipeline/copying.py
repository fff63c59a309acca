"""A graph folder on this machine that holds what a store somewhere else holds.

A store holds the graph and not the texts: what needs these has to be asked of the graph folder that
the store was filled from.
"""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from multiprocessing.connection import wait
from pathlib import Path
from tempfile import TemporaryDirectory

import pyoxigraph

from mithaq import __version__
from mithaq.errors import GraphFolderError, MithaqError, RemoteStoreError
from mithaq.store import GraphFolder, Manifest, make_folder, publish_copy, read_manifest, writing
from mithaq.store.remote import RemoteStore, fetch


@contextmanager
def copied(remote: RemoteStore) -> Iterator[GraphFolder]:
    """Give a graph folder with what a store holds now; it goes away afterwards.

    Raises:
        RemoteStoreError: the store cannot be read, or holds nothing.
        GraphFolderError: there is no room for the copy.
    """
    remote.probe()
    with TemporaryDirectory(prefix="mithaq-copy-") as place:
        folder = GraphFolder(Path(place) / "kg")
        try:
            make_folder(folder, Manifest(__version__, ""))
            renew(folder, remote)
        except GraphFolderError as error:
            do = "Make room, or set TMPDIR to a folder on a larger disk."
            raise GraphFolderError(f"The copy of the store fails: {error.what}", do) from error
        yield folder


def renew(folder: GraphFolder, remote: RemoteStore) -> bool:
    """Publish what a store holds now in the folder of its copy; tell whether it is anything new.

    Raises:
        RemoteStoreError: the store cannot be read, or holds nothing.
        GraphFolderError: there is no room for the copy.
    """
    before = read_manifest(folder.manifest)
    with writing(folder):
        after = publish_copy(folder, partial(_fill, remote))
    return after != before


def _fill(remote: RemoteStore, store: pyoxigraph.Store) -> str:
    digest = fetch(remote, store)
    if not len(store):
        what = f"The store {remote.query} holds no graph of Mithaq."
        raise RemoteStoreError(what, "Send one there: mithaq build SOURCE... --kg DIR --store URL")
    return digest


@contextmanager
def renewed(folder: GraphFolder, remote: RemoteStore, pause: float) -> Iterator[None]:
    """Have another process look at the store again and again, and take up what is new.

    Args:
        folder: the copy.
        remote: the store.
        pause: seconds between two looks; 0 never looks again.
    """
    if not pause:
        yield
        return
    spawn = multiprocessing.get_context("spawn")
    process = spawn.Process(target=_renew_often, args=(folder, remote, pause), daemon=True)
    process.start()
    try:
        yield
    finally:
        process.kill()
        process.join()


def _renew_often(folder: GraphFolder, remote: RemoteStore, pause: float) -> None:
    """Look again until the main process ends; a store that is gone for a while does no harm."""
    main = multiprocessing.parent_process()
    while main and not wait([main.sentinel], pause):
        try:
            renew(folder, remote)
        except MithaqError as error:
            print(f"mithaq: {error}", file=sys.stderr)  # noqa: T201 - there is nobody else to tell
