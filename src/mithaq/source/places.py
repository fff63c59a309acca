"""Which files to read, and what the articles in them are called."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path

from mithaq.errors import SourceError

STDIN = "-"


def gather(paths: Sequence[str], suffixes: tuple[str, ...]) -> tuple[Path, ...]:
    """List the files of ``paths``, each once; folders are searched in depth, in sorted order.

    Args:
        paths: files, folders, or ``-`` for the standard input, which stays as it is.
        suffixes: the endings of the files to take from folders, in lower case.

    Raises:
        SourceError: a path is missing, a file has no known suffix, or a folder holds none.
    """
    found = (file for path in paths for file in _files(path, suffixes))
    return tuple({os.path.realpath(file): file for file in found}.values())


def names(files: Sequence[Path]) -> Mapping[Path, str]:
    """Name each file by its stem, or, where several share it, by the end of its path.

    Of ``a/x.txt``, ``b/x.txt`` and ``b/y.txt``, only the last is named by its stem, ``y``.
    """
    groups: defaultdict[str, list[Path]] = defaultdict(list)
    for file in files:
        groups[file.stem].append(file)
    return {
        file: name
        for stem, group in groups.items()
        for file, name in zip(group, [stem] if len(group) == 1 else _ends(group), strict=True)
    }


def _ends(files: Sequence[Path]) -> list[str]:
    """Give the shortest ends of the paths that tell them all apart."""
    parts = [file.absolute().parts for file in files]
    length = next(n for n in count(1) if len({part[-n:] for part in parts}) == len(files))
    return ["/".join(part[-length:]) for part in parts]


def _files(path: str, suffixes: tuple[str, ...]) -> Iterator[Path]:
    place = Path(path)
    if path != STDIN and not place.exists():
        raise SourceError(f"{path} does not exist.", "Name a file, a folder, or - for the input.")
    files = sorted(_inside(place, suffixes)) if place.is_dir() else [place]
    if not files:
        raise SourceError(f"The folder {path} holds no article.", _known(suffixes))
    if path != STDIN and not _is_known(files[0], suffixes):
        raise SourceError(f"{path} is no file that holds articles.", _known(suffixes))
    yield from files


def _inside(folder: Path, suffixes: tuple[str, ...]) -> Iterator[Path]:
    return (file for file in folder.rglob("*") if file.is_file() and _is_known(file, suffixes))


def _is_known(file: Path, suffixes: tuple[str, ...]) -> bool:
    return file.name.lower().endswith(suffixes)


def _known(suffixes: tuple[str, ...]) -> str:
    return f"Known are {', '.join(suffixes)}."
