"""Where the data folders are: beside the code in a checkout, inside the package in a wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_WHEEL = _PACKAGE / "_data"


def folder(name: str) -> Path:
    """Give the folder ``ontology``, ``shapes``, ``queries`` or ``examples``."""
    root = _WHEEL if _WHEEL.is_dir() else _PACKAGE.parent.parent
    return root / name
