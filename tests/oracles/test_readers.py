"""WikibaseIntegrator, qwikidata and KGTK read what Mithaq writes."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from kgtk.value.kgtkvalue import KgtkValue
from qwikidata.entity import WikidataItem
from qwikidata.json_dump import WikidataJsonDump
from wikibaseintegrator.entities import ItemEntity

from mithaq.export.kgtk import edges
from mithaq.export.wikibase.entities import dump, entity
from mithaq.export.wikibase.values import Batch
from tests.export.batches import batches
from tests.oracles.samples import SAMPLES

Json = Any


def known(told: Batch) -> list[Json]:
    """Give the items that are there, as Mithaq writes them."""
    return [entity(item) for item in told.items if item.qid]


def bare(value: Json) -> Json:
    """Leave out hashes, what is empty, and the order of statements, which says nothing."""
    if isinstance(value, dict):
        kept = {key: bare(each) for key, each in value.items() if key not in {"hash", "lastrevid"}}
        return {key: each for key, each in kept.items() if each not in ({}, [])}
    if isinstance(value, list):
        each_bare = [bare(each) for each in value]
        statements = bool(each_bare) and "mainsnak" in each_bare[0]
        return sorted(each_bare, key=lambda each: each["id"]) if statements else each_bare
    return value


def same(item: Json) -> None:
    """Ask that an item comes back from WikibaseIntegrator as it went in."""
    back = ItemEntity().from_json(json.loads(json.dumps(item))).get_json()
    assert bare(back) == bare(item)


def test_wikibase_integrator_gives_the_samples_back() -> None:
    """Every kind of value, qualifier and source survives."""
    for item in known(SAMPLES):
        same(item)


@given(batches)
def test_wikibase_integrator_gives_everything_back(told: Batch) -> None:
    """So does hostile text."""
    for item in known(told):
        same(item)


def test_qwikidata_reads_the_dump(tmp_path: Path) -> None:
    """Each item of a packed dump is read with all its statements, qualifiers and sources."""
    there = Batch(tuple(item for item in SAMPLES.items if item.qid))
    path = tmp_path / "dump.json.gz"
    path.write_bytes(gzip.compress(b"".join(dump(there))))
    (read,) = (WikidataItem(each) for each in WikidataJsonDump(str(path)))
    group = read.get_truthy_claim_group("P39")
    assert [claim.mainsnak.datavalue.value["id"] for claim in group] == [
        "Q14213",
        "Q3001",
        "Q3003",
    ]
    assert [list(claim.qualifiers) for claim in group] == [
        ["P580", "P582"],
        ["P582"],
        ["P5102", "P585"],
    ]
    assert [len(claim.references) for claim in group] == [2, 1, 1]
    quotation = group[0].references[0].snaks["P1683"][0]
    assert quotation.datavalue.value["text"] == 'قال: "نعم" \\ لا'


@given(batches)
def test_kgtk_takes_every_value(told: Batch) -> None:
    """Its validator finds each value of a statement, qualifier and source well formed."""
    for line in list(edges(told))[1:]:
        *_, value = line.decode().removesuffix("\n").split("\t")
        assert KgtkValue(value).validate(), value


@pytest.mark.parametrize(
    "value", ["^2020-13-45T00:00:00Z/11", "^2020-00-00T00:00:00Z/9", "'a|b'@ar", "'a'b'@ar"]
)
def test_kgtk_refuses_what_is_corrupt(value: str) -> None:
    """An impossible day, an unescaped bar and an unescaped mark are found."""
    assert not KgtkValue(value).validate()
