"""A graph folder on disk: the manifest, the ledger and the snapshots of the store."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph

from mithaq.errors import GraphFolderError
from mithaq.store.faults import faults
from mithaq.store.ledger import Ledger
from mithaq.store.lock import locked
from mithaq.store.manifest import Manifest, read_manifest, write_manifest
from mithaq.store.opening import open_ledger
from mithaq.store.seal import open_snapshot


@dataclass(frozen=True, slots=True)
class GraphFolder:
    """The places in a graph folder; making the value touches no file."""

    root: Path

    @property
    def manifest(self) -> Path:
        """The file that says which snapshot is published."""
        return self.root / "manifest.json"

    @property
    def ledger(self) -> Path:
        """The articles and what was read from them."""
        return self.root / "articles.sqlite"

    @property
    def checked(self) -> Path:
        """What the last check looked at and found."""
        return self.root / "checked.sqlite"

    @property
    def crosswalk(self) -> Path:
        """The reviewers' table of entities and items of Wikidata."""
        return self.root / "crosswalk.tsv"

    @property
    def answers(self) -> Path:
        """The folder in which answers of services are kept."""
        return self.root / "answers"

    @property
    def store(self) -> Path:
        """The folder of snapshots."""
        return self.root / "store"

    def mirror(self, url: str) -> Path:
        """Give the file that says what the store at an address holds of the graph."""
        return self.root / "mirrors" / f"{hashlib.sha256(url.encode()).hexdigest()[:16]}.nq"

    def snapshot(self, generation: int) -> Path:
        """Give the place of one snapshot."""
        return self.store / f"{generation:06d}"


@contextmanager
def reading(folder: GraphFolder) -> Iterator[Ledger]:
    """Open the ledger of a graph folder to be read.

    Raises:
        GraphFolderError: it is no graph folder.
    """
    _expect_ledger(folder)
    with open_ledger(folder.ledger) as ledger:
        yield ledger


@contextmanager
def writing(folder: GraphFolder) -> Iterator[Ledger]:
    """Open the ledger of a graph folder to be changed, by one process at a time.

    Raises:
        GraphFolderError: it is no graph folder, or another process is writing it.
    """
    _expect_ledger(folder)
    with ExitStack() as stack:
        try:
            stack.enter_context(locked(folder.store))
        except BlockingIOError:
            what = f"{folder.root} is being written by another process."
            raise GraphFolderError(what, "Try again when it is done.") from None
        yield stack.enter_context(open_ledger(folder.ledger, write=True))


@contextmanager
def published(folder: GraphFolder) -> Iterator[pyoxigraph.Store]:
    """Open the published snapshot, which neither changes nor goes away while it is open.

    Raises:
        GraphFolderError: it is no graph folder, nothing is published, or the store is broken.
    """
    with ExitStack() as stack:
        store = _snapshot(folder, stack)
        with faults(folder.store, RuntimeError):
            yield store


def make_folder(folder: GraphFolder, manifest: Manifest) -> None:
    """Make a new graph folder, unless it is one already.

    Raises:
        GraphFolderError: the folder holds other things, or cannot be made.
    """
    if folder.manifest.exists():
        return
    if folder.root.is_file() or (folder.root.exists() and any(folder.root.iterdir())):
        what = f"{folder.root} is not empty and is no graph folder."
        raise GraphFolderError(what, "Give a new folder, or one that mithaq build has made.")
    with faults(folder.root, OSError, write=True):
        folder.store.mkdir(parents=True)
        write_manifest(folder.manifest, manifest)


def _expect_ledger(folder: GraphFolder) -> None:
    """Refuse a graph that was published and has lost its articles: it would be begun anew."""
    if read_manifest(folder.manifest).generation and not folder.ledger.exists():
        do = "Restore it from a copy, or build the graph in a new folder."
        raise GraphFolderError(f"{folder.ledger} is missing.", do)


def _snapshot(folder: GraphFolder, stack: ExitStack) -> pyoxigraph.Store:
    manifest = read_manifest(folder.manifest)
    if not manifest.generation:
        what = f"{folder.root} has nothing published yet."
        raise GraphFolderError(what, "Run mithaq build again: it goes on where it stopped.")
    path = folder.snapshot(manifest.generation)
    try:
        stack.enter_context(locked(path, shared=True))
        return open_snapshot(path, manifest.seal)
    except (OSError, RuntimeError) as error:
        if read_manifest(folder.manifest) != manifest:  # it was replaced in between
            return _snapshot(folder, stack)
        what = f"The store {path} cannot be opened: {str(error).rstrip('.')}."
        raise GraphFolderError(what, "Run mithaq build again to make it anew.") from error
