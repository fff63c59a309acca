"""What a graph depends on besides its articles: the code and the data of the package."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from importlib.metadata import version
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

_PACKAGE = Path(mithaq.__file__).parent


def fingerprint() -> str:
    """Hash all that decides what is read from an article and how it is written down."""
    maps = (folder("ontology") / "map" / name for name in _MAPS)
    return _hash(*(_PACKAGE / room for room in _ROOMS), *maps)


def check_fingerprint(engine: str, package: str, rules: str | None) -> str:
    """Hash all that decides what a check finds that looks at what has changed only.

    Args:
        engine: name of the engine that checks the shapes.
        package: what it stands on.
        rules: fingerprint of the rules by which the graph was made.
    """
    queries = folder("queries") / "verify"
    code = _hash(_PACKAGE / "check", folder("shapes"), queries, folder("ontology"))
    parts = (engine, version(package), code, rules or "")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _hash(*roots: Path) -> str:
    total = hashlib.sha256()
    for path in _files(*roots):
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()[:16]


def _files(*roots: Path) -> Iterator[Path]:
    for root in roots:
        inside = root.rglob("*") if root.is_dir() else (root,)
        yield from sorted(path for path in inside if path.is_file() and path.suffix != ".pyc")
