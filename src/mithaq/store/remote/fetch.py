"""Reading all of a store somewhere else into a store on this machine."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from itertools import chain, islice

import pyoxigraph

from mithaq.errors import GraphFolderError, RemoteStoreError
from mithaq.store.remote.store import RemoteStore

_CHUNK = 50_000
"""Quads put into the store at a time: those of many small graphs, or a part of a large one."""

_AT_ONCE = 4
"""Small graphs asked for at a time, so that a store that is far away is not waited for so often."""

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
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for sizes in _batches(remote.sizes()):
            count, digest = _read(remote, list(sizes), store, pool)
            if count != sum(sizes.values()):
                raise RemoteStoreError(
                    f"The store {remote.query} gave {count:,} of {sum(sizes.values()):,} quads.",
                    "It was changed meanwhile, so run the command again; or it cuts long answers "
                    "off, so raise its limit (ResultSetMaxRows of Virtuoso).",
                )
            total = (total + digest) % _MODULUS
    return f"{total:032x}"


def _read(
    remote: RemoteStore, graphs: list[str], store: pyoxigraph.Store, pool: ThreadPoolExecutor
) -> tuple[int, int]:
    """Copy some graphs, a single one as it comes in, and give their number of quads and digest."""
    if len(graphs) == 1:
        return remote.read(graphs[0], lambda quads: _put(quads, store))
    found = pool.map(lambda graph: remote.read(graph, list), graphs)
    return _put(chain.from_iterable(found), store)


def _batches(sizes: Mapping[str, int]) -> Iterator[Mapping[str, int]]:
    """Give graphs that can be asked for together, with their sizes."""
    batch: dict[str, int] = {}
    for graph, size in sorted(sizes.items()):
        if batch and sum(batch.values()) + size > _CHUNK:
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
