"""What disks do to a graph folder, told so that somebody can act on it."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mithaq.errors import GraphFolderError

_CORRUPT = "Corruption"
_FULL = ("full", "No space left", "File too large", "quota")
_LOCKED_OUT = ("readonly", "Read-only", "Permission denied", "unable to open")

_AGAIN = "run the command again: it goes on from there"


@contextmanager
def faults(path: Path, *kinds: type[Exception], write: bool = False) -> Iterator[None]:
    """Tell what goes wrong with a file or folder while it is used.

    Args:
        path: the file or folder.
        kinds: what a fault of it is raised as.
        write: it is to be written.

    Raises:
        GraphFolderError: it is full, broken, or not to be written.
    """
    try:
        yield
    except kinds as error:
        if isinstance(error, RuntimeError) and not _is_fault(error):
            raise
        what = f"{path} cannot be {'written' if write else 'read'}: {_reason(error)}."
        raise GraphFolderError(what, _remedy(path, str(error))) from error


def is_corrupt(error: RuntimeError) -> bool:
    """Tell whether an error of the store is that its files are not what it wrote."""
    return str(error).startswith(_CORRUPT)


def _is_fault(error: RuntimeError) -> bool:
    return is_corrupt(error) or str(error).startswith("IO error")


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.errno:
        return f"{error.strerror} ({errno.errorcode.get(error.errno, error.errno)})"
    return " ".join(str(error).split()).rstrip(".")


def _remedy(path: Path, told: str) -> str:
    if any(word in told for word in _FULL):
        return f"Make room on its disk, and {_AGAIN}."
    if "disk I/O" in told:
        return f"See whether its disk is full or broken, and {_AGAIN}."
    if any(word in told for word in _LOCKED_OUT):
        return f"See who may write there, and {_AGAIN}."
    if path.suffix:
        return "Restore the file from a copy, or build the graph in a new folder."
    return f"Remove {path} and run mithaq build again: it is made anew from what was read."
