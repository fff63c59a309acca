from __future__ import annotations

import re
from pathlib import Path

import pytest

from mithaq.resources import folder
from mithaq.vocab import BASE, GRAPH, ID, MODULES, NS, PREFIXES, REVIEW, SHAPES, VOCAB

ADDRESSES = (NS, MODULES, VOCAB, SHAPES, REVIEW, ID, GRAPH)
FILES = [
    path
    for name, pattern in (("ontology", "**/*.ttl"), ("shapes", "*.ttl"), ("queries", "**/*.rq"))
    for path in sorted(folder(name).glob(pattern))
]


def test_addresses_stand_under_one_base() -> None:
    """Every address of ours is below the base, and no two are the same."""
    assert all(address.startswith(BASE) for address in ADDRESSES)
    assert len(set(ADDRESSES)) == len(ADDRESSES)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_data_files_use_the_same_addresses(path: Path) -> None:
    """A data file names things of ours, and by no address that the code does not know."""
    found = re.findall(r"<(https?://w3id\.org/[^>]*)>", path.read_text(encoding="utf-8"))
    assert found
    assert [
        iri for iri in found if not iri.startswith(ADDRESSES) and f"{iri}/" not in ADDRESSES
    ] == []


def test_prefixes_are_addresses_that_a_name_can_follow() -> None:
    """Every prefix ends where a local name begins."""
    assert PREFIXES["m"] == NS
    assert all(address.endswith(("#", "/")) for address in PREFIXES.values())
