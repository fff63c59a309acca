import csv
import io
import json
import re
import zipfile
from xml.etree import ElementTree as ET

import pyoxigraph as ox
from hypothesis import given

from mithaq.export import Loss, Source, carried
from mithaq.export.graphml import write_graphml
from mithaq.export.kgtk import edges
from mithaq.export.tables import write_tables
from mithaq.export.wikibase.entities import dump
from mithaq.export.wikibase.triples import triples
from mithaq.export.wikibase.values import Batch, Item
from mithaq.model import EntityType
from mithaq.vocab import PREFIXES, entity_classes
from tests.export.batches import batches, hostile_texts, texts_of

PERSON = ox.NamedNode("https://w3id.org/mithaq/id/person/1")


def named(label: str) -> Source:
    """Give a graph of one person."""
    store = ox.Store()
    class_ = ox.NamedNode(entity_classes()[EntityType.PERSON])
    store.add(ox.Quad(PERSON, ox.NamedNode(f"{PREFIXES['rdf']}type"), class_))
    label_of = ox.NamedNode(f"{PREFIXES['rdfs']}label")
    store.add(ox.Quad(PERSON, label_of, ox.Literal(label, language="ar")))
    return Source(store, lambda: iter(()))


def known(told: Batch) -> Batch:
    """Give the items that are there, each number once."""
    items = {item.qid: item for item in told.items if item.qid}
    return Batch(tuple(Item(item.iri, item.qid, item.claims) for item in items.values()))


@given(batches)
def test_json_carries_every_text(told: Batch) -> None:
    """An item stands on each line, and its texts are those of the batch."""
    written = b"".join(dump(told)).decode()
    assert len(written.splitlines()) == len(told.items) + 2 or not told.items
    strings = set(re.findall(r'"(?:text|value)": ("(?:[^"\\]|\\.)*")', written))
    assert texts_of(told) == {json.loads(each) for each in strings} & texts_of(told)
    assert len(json.loads(written)) == len(told.items)


@given(batches)
def test_triples_carry_every_text(told: Batch) -> None:
    """What is read back are the texts and addresses of the batch."""
    there = known(told)
    read = list(ox.parse(b"".join(triples(there)), ox.RdfFormat.N_TRIPLES))
    literals = {
        quad.object.value
        for quad in read
        if isinstance(quad.object, ox.Literal) and quad.object.language == "ar"
    }
    addresses = {
        quad.object.value
        for quad in read
        if quad.predicate.value == "http://www.wikidata.org/prop/reference/P854"
        and isinstance(quad.object, ox.NamedNode)
    }
    assert literals | addresses == texts_of(there)


@given(batches)
def test_edges_carry_every_text(told: Batch) -> None:
    """Each edge has four cells, and its texts read back by the rules of KGTK."""
    there = known(told)
    rows = [line.decode().removesuffix("\n").split("\t") for line in edges(there)]
    assert {len(row) for row in rows} == {4}
    texts = {
        re.sub(r"\\(.)", r"\1", match[2])
        for row in rows[1:]
        if (match := re.fullmatch(r"""(['"])((?:[^'"|\\]|\\.)*)\1(@ar)?""", row[3]))
    }
    assert texts == texts_of(there)


@given(hostile_texts)
def test_no_cell_of_a_table_is_a_formula(label: str) -> None:
    """A cell is as it was, or has an apostrophe in front and is named as changed."""
    told = list(write_tables(named(label)))
    with zipfile.ZipFile(io.BytesIO(b"".join(carried(told)))) as bundle:
        table = bundle.read("entities.csv").decode("utf-8-sig")
    _, row = csv.reader(io.StringIO(table, newline=""))
    changed = [loss.value for loss in told if isinstance(loss, Loss)]
    assert row[2] == (f"'{label}" if changed else label)
    assert changed in ([], [label])
    assert not row[2].startswith(("=", "+", "-", "@", "\t", "\r"))


@given(hostile_texts)
def test_graphml_is_always_read(label: str) -> None:
    """There is one node, and its name is as it was or named as changed."""
    told = list(write_graphml(named(label)))
    tree = ET.fromstring(b"".join(carried(told)))  # noqa: S314 - our own output
    (node,) = tree.iter("{http://graphml.graphdrawing.org/xmlns}node")
    found = {data.attrib["key"]: data.text for data in node}.get("label") or ""
    changed = [loss.value for loss in told if isinstance(loss, Loss)]
    assert found == label or changed == [label]
