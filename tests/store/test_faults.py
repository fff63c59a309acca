"""Files of a graph folder that are not what was written: told in one line, or mended."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from mithaq.errors import GraphFolderError
from mithaq.export import Source
from mithaq.export.nquads import write_nquads
from mithaq.pipeline.retraction import retract
from mithaq.pipeline.validation import validate
from mithaq.store import GraphFolder, published, reading
from tests.newsroom import articles, built

LAST = articles()[-1].article.id

Damage = Callable[[bytes], bytes]


def cut(data: bytes) -> bytes:
    """Lose the second half."""
    return data[: len(data) // 2]


def garbage(data: bytes) -> bytes:
    """Have other bytes instead."""
    return random.Random(len(data)).randbytes(max(len(data), 100))  # noqa: S311 - no secret


def quads(folder: GraphFolder) -> list[bytes]:
    """Give the quads of a graph."""
    with published(folder) as store:
        return list(write_nquads(Source(store, lambda: iter(()))))


@pytest.fixture
def kg(tmp_path: Path) -> GraphFolder:
    """A graph that was checked."""
    folder = built(tmp_path / "kg")
    validate(folder)
    return folder


@pytest.mark.parametrize("damage", [cut, garbage])
@pytest.mark.parametrize("file", ["CURRENT", "MANIFEST-*", "*.sst"])
def test_a_broken_snapshot_is_made_anew(
    kg: GraphFolder, tmp_path: Path, file: str, damage: Damage
) -> None:
    """Readers are told what to do, and the next change of the graph mends it."""
    whole = GraphFolder(tmp_path / "whole")
    shutil.copytree(kg.root, whole.root)
    path = max(kg.snapshot(1).glob(file), key=lambda each: each.stat().st_size)
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(GraphFolderError, match=r"[Rr]un mithaq build again"):
        quads(kg)
    for folder in (kg, whole):
        retract([LAST], folder)
    assert quads(kg) == quads(whole)


@pytest.mark.parametrize("damage", [cut, garbage])
def test_a_broken_ledger_is_told(kg: GraphFolder, damage: Damage) -> None:
    """Nothing is lost silently: what was read from the articles cannot be guessed."""
    kg.ledger.write_bytes(damage(kg.ledger.read_bytes()))
    with pytest.raises(GraphFolderError, match="Restore the file"), reading(kg) as ledger:
        list(ledger.articles())
    with pytest.raises(GraphFolderError, match="Restore the file"):
        retract([LAST], kg)


@pytest.mark.parametrize("damage", [cut, garbage])
def test_a_broken_memory_of_checks_is_no_fault(kg: GraphFolder, damage: Damage) -> None:
    """What only saves work is made anew."""
    before = validate(kg)
    kg.checked.write_bytes(damage(kg.checked.read_bytes()))
    assert validate(kg).findings == before.findings
