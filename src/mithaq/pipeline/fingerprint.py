"""What a graph depends on besides its articles: the code and the data of the package."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import mithaq
from mithaq.resources import folder

_ROOMS = (
    "model",
    "text",
    "lexicon",
    "vocab",
    "find",
    "resolve",
    "state",
    "unify",
    "assemble",
    "graph",
)
_MAPS = ("entities.toml", "facts.toml")
"""What of ``ontology/map`` decides how a graph is written; the rest is about exports."""


def fingerprint() -> str:
    """Hash all that decides what is read from an article and how it is written down."""
    total = hashlib.sha256()
    for path in _files():
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()[:16]


def _files() -> Iterator[Path]:
    package = Path(mithaq.__file__).parent
    for room in _ROOMS:
        files = (package / room).rglob("*")
        yield from sorted(path for path in files if path.is_file() and path.suffix != ".pyc")
    yield from (folder("ontology") / "map" / name for name in _MAPS)
