"""The folder of real articles and gold, which is not part of the project."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]


def shared(*parts: str) -> Path:
    """Give a path in the folder named by ``MITHAQ_SHARED``; skip the test when it is absent."""
    folder = Path(os.environ.get("MITHAQ_SHARED", _ROOT / "shared"))
    path = folder.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"{path} is absent; set MITHAQ_SHARED to the folder that holds it")
    return path
