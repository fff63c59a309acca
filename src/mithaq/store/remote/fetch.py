"""Reading all of a store somewhere else into a store on this machine."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from itertools import islice

import pyoxigraph

from mithaq.errors import GraphFolderError, RemoteStoreError
from mithaq.store.remote.store import RemoteStore

_TOGETHER = 10_000
"""Quads for one request: small graphs are read together, a larger one alone."""

_CHUNK = 50_000
"""Quads put into the store at a time."""

_MODULUS = 1 << 128


def fetch(remote: RemoteStore, store: pyoxigraph.Store) -> str:
    """Copy the graphs of Mithaq into an empty store, and give a digest of their quads.

    Equal graphs have equal digests. Only as much is in memory as is put into the store at a time.

    Raises:
        RemoteStoreError: the store does not answer, gives less than it holds, or is changed
            meanwhile.
        GraphFolderError: the quads cannot be written.
    """
    total = 0
    for sizes in _batches(remote.sizes()):
        count, digest = remote.read(sizes, lambda quads: _put(quads, store))
        if count != sum(sizes.values()):
            raise RemoteStoreError(
                f"The store {remote.query} gave {count:,} of {sum(sizes.values()):,} quads.",
                "It was changed meanwhile, so run the command again; or it cuts long answers "
                "off, so raise its limit (ResultSetMaxRows of Virtuoso).",
            )
        total = (total + digest) % _MODULUS
    return f"{total:032x}"


def _batches(sizes: Mapping[str, int]) -> Iterator[Mapping[str, int]]:
    """Give graphs that can be asked for together, with their sizes."""
    batch: dict[str, int] = {}
    for graph, size in sorted(sizes.items()):
        if batch and sum(batch.values()) + size > _TOGETHER:
            yield batch
            batch = {}
        batch[graph] = size
    if batch:
        yield batch


def _put(quads: Iterator[pyoxigraph.Quad], store: pyoxigraph.Store) -> tuple[int, int]:
    """Put quads into a store, count them, and add up their hashes, whatever their order."""
    count = total = 0
    while chunk := list(islice(quads, _CHUNK)):
        try:
            store.bulk_extend(chunk)
        except OSError as error:
            what = f"The copy of the store cannot be written: {error}."
            raise GraphFolderError(what, "Make room, or set TMPDIR to a larger disk.") from error
        count += len(chunk)
        total += sum(map(_hash, chunk))
    return count, total


def _hash(quad: pyoxigraph.Quad) -> int:
    return int.from_bytes(hashlib.blake2b(str(quad).encode(), digest_size=16).digest())
