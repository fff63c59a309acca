"""Whether a snapshot has the files that it had when it was published.

RocksDB notices when it reads a block that is not what it wrote, but goes on without a word from an
earlier state when the end of the list of its files is missing.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import pyoxigraph

_FILES = ("*.sst", "MANIFEST-*", "CURRENT")


def seal(path: Path) -> str:
    """Hash the names and sizes of the files that a snapshot's quads are in."""
    files = sorted(file for pattern in _FILES for file in path.glob(pattern))
    told = "".join(f"{file.name} {file.stat().st_size}\n" for file in files)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def open_snapshot(path: Path, sealed: str) -> pyoxigraph.Store:
    """Open a snapshot that was published under this seal.

    Raises:
        OSError: files are missing, or have another size.
        RuntimeError: files are not what was written.
    """
    if seal(path) != sealed:
        raise OSError("not all its files are there as they were written")
    return pyoxigraph.Store.read_only(str(path))
