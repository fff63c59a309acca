import csv
import io
import json
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pyoxigraph as ox
import pytest
from rdflib import Graph

from mithaq.assemble import iri_of
from mithaq.export import WRITERS, Crosswalk, Loss, Options, Piece, Reason, carried
from mithaq.export.wikibase.triples import triples
from mithaq.export.wikibase.values import Batch, Claim, Item, ItemValue, Snak, SomeValue
from mithaq.model import EntityType
from mithaq.pipeline.exporting import export
from mithaq.store import GraphFolder
from tests.newsroom import articles, built

QIDS = {
    iri_of(EntityType.PERSON, "مايك بومبيو"): "Q473239",
    iri_of(EntityType.PERSON, "نوري المالكي"): "Q3000",
    iri_of(EntityType.OFFICE, "foreign|country:US"): "Q14213",
    iri_of(EntityType.OFFICE, "premier|country:IQ"): "Q3001",
    iri_of(EntityType.AGREEMENT, "اتفاق الإطار الاستراتيجي"): "Q3002",
    iri_of(EntityType.COUNTRY, "country:IQ"): "Q796",
    iri_of(EntityType.COUNTRY, "country:US"): "Q30",
}
PUBLISHERS = {"صحيفة الضفتين": "Q4000", "وكالة الخبر": "Q4001"}
LINKED = Options(Crosswalk(QIDS, PUBLISHERS), retrieved="2021-03-01")
CREATING = Options(Crosswalk(QIDS, PUBLISHERS), create=True)
WIKIDATA = [
    "kgtk",
    "quickstatements",
    "quickstatements-csv",
    "quickstatements3",
    "wikibase-json",
    "wikibase-rdf",
]


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    """Give the graph of the newsroom's articles."""
    return built(tmp_path_factory.mktemp("newsroom") / "kg")


def pieces(folder: GraphFolder, form: str, options: Options = LINKED) -> list[Piece]:
    """Give all pieces of an export."""
    return list(export(folder, WRITERS[form], options))


def text(told: list[Piece]) -> str:
    """Give what goes into the file."""
    return b"".join(carried(told)).decode()


def losses(told: list[Piece], reason: Reason) -> list[Loss]:
    """Give what was lost for a reason."""
    return [each for each in told if isinstance(each, Loss) and each.reason is reason]


def sheets(told: list[Piece]) -> Iterator[tuple[str, list[dict[str, str]]]]:
    """Give the tables of an archive."""
    with zipfile.ZipFile(io.BytesIO(b"".join(carried(told)))) as bundle:
        for name in bundle.namelist():
            table = io.StringIO(bundle.read(name).decode("utf-8-sig"), newline="")
            yield name, list(csv.DictReader(table))


@pytest.mark.parametrize("form", sorted(WRITERS))
def test_exports_have_the_same_bytes_each_time(newsroom: GraphFolder, form: str) -> None:
    """A writer knows no clock and no order but its own."""
    assert pieces(newsroom, form, CREATING) == pieces(newsroom, form, CREATING)


@pytest.mark.parametrize("form", WIKIDATA)
def test_every_fact_is_carried_or_named_as_lost(newsroom: GraphFolder, form: str) -> None:
    """Nothing is passed over in silence."""
    told = pieces(newsroom, form)
    unmapped = losses(told, Reason.UNMAPPED)
    claimed = losses(told, Reason.NOT_ASSERTED)
    waiting = {loss.about for loss in losses(told, Reason.NO_QID)}
    facts = len({loss.about for loss in (*unmapped, *claimed)} | waiting)
    lines = text(pieces(newsroom, "nquads")).splitlines()
    all_facts = {line.split()[0] for line in lines if "/id/assertion/" in line.split()[0]}
    assert facts + 3 == len(all_facts)  # Pompeo, Maliki, and an agreement with two parties


def test_quickstatements_carry_reference_and_qualifiers(newsroom: GraphFolder) -> None:
    """Each row says where it stands, and in what words."""
    rows = text(pieces(newsroom, "quickstatements")).splitlines()
    assert [row.split("\t")[:3] for row in rows] == [
        ["Q3002", "P1891", "Q30"],
        ["Q3002", "P1891", "Q796"],
        ["Q473239", "P39", "Q14213"],
    ]
    assert rows[0].split("\t")[3:] == [
        "P585",
        "+2008-11-17T00:00:00Z/11",
        "S248",
        "Q4000",
        "S1476",
        'ar:"الجولة الثانية من الحوار"',
        "S577",
        "+2020-08-20T00:00:00Z/11",
        "S407",
        "Q13955",
        "S1683",
        'ar:"وقعه العراق والولايات المتحدة في 17 نوفمبر 2008"',
        "S813",
        "+2021-03-01T00:00:00Z/11",
    ]


def test_what_has_no_source_is_not_written(newsroom: GraphFolder) -> None:
    """An article of no address, whose publisher has no item, cannot be followed."""
    told = pieces(newsroom, "quickstatements", Options(Crosswalk(QIDS, {})))
    assert "dialogue" in {loss.value for loss in losses(told, Reason.NO_SOURCE)}
    assert not text(told)


def test_new_items_come_only_when_asked_for(newsroom: GraphFolder) -> None:
    """A person of two names and a post whose country is known are made; others are not."""
    assert "CREATE" not in text(pieces(newsroom, "quickstatements"))
    told = pieces(newsroom, "quickstatements", CREATING)
    made = [row.split("\t")[2] for row in text(told).splitlines() if "\tLar\t" in row]
    assert made == ['"وزير الخارجية"', '"وزير الدفاع"']
    items = json.loads(text(pieces(newsroom, "wikibase-json", CREATING)))
    fresh = [item for item in items if "id" not in item]
    assert [item["labels"]["ar"]["value"] for item in fresh] == ["وزير الخارجية", "وزير الدفاع"]
    (jurisdiction,) = fresh[0]["claims"]["P1001"]
    assert jurisdiction["mainsnak"]["datavalue"]["value"]["id"] == "Q796"


def test_the_worklist_is_a_crosswalk_to_fill_in(newsroom: GraphFolder) -> None:
    """It has a row for each entity that a statement waits for, the most wanted first."""
    table = text(pieces(newsroom, "worklist", Options()))
    rows = list(csv.DictReader(table.splitlines(), delimiter="\t"))
    counts = [int(row["statements"]) for row in rows]
    assert counts == sorted(counts, reverse=True)
    assert {row["qid"] for row in rows} == {""}
    offices = {(row["label"], row["of"]) for row in rows if row["type"] == "Office"}
    assert ("وزير الخارجية", "العراق") in offices


def test_wikibase_json_is_an_array_and_a_dump(newsroom: GraphFolder) -> None:
    """Each item stands on a line of its own; hashes, orders and ids are there."""
    written = text(pieces(newsroom, "wikibase-json"))
    items = json.loads(written)
    lines = written.splitlines()
    assert (lines[0], lines[-1], len(lines)) == ("[", "]", len(items) + 2)
    assert [item["id"] for item in items] == ["Q3002", "Q473239"]
    (statement,) = items[1]["claims"]["P39"]
    assert statement["id"].startswith("Q473239$")
    assert statement["references"][0]["snaks-order"] == [
        "P248",
        "P1476",
        "P577",
        "P407",
        "P1683",
        "P813",
    ]


def test_wikibase_rdf_has_nodes_and_truthy_triples(newsroom: GraphFolder) -> None:
    """A statement node leads to value, qualifier with precision, and source."""
    graph = Graph().parse(data=text(pieces(newsroom, "wikibase-rdf")), format="nt")
    query = """
        PREFIX wd: <http://www.wikidata.org/entity/>
        PREFIX wdt: <http://www.wikidata.org/prop/direct/>
        PREFIX p: <http://www.wikidata.org/prop/>
        PREFIX ps: <http://www.wikidata.org/prop/statement/>
        PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
        PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
        PREFIX pr: <http://www.wikidata.org/prop/reference/>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX wikibase: <http://wikiba.se/ontology#>
        SELECT ?day ?precision ?publisher WHERE {
            wd:Q3002 wdt:P1891 wd:Q30 ; p:P1891 ?statement .
            ?statement ps:P1891 wd:Q30 ; a wikibase:BestRank ; wikibase:rank wikibase:NormalRank ;
                pq:P585 ?day ; pqv:P585/wikibase:timePrecision ?precision ;
                prov:wasDerivedFrom/pr:P248 ?publisher }"""
    ((day, precision, publisher),) = list(graph.query(query))  # type: ignore[misc]
    assert (day.toPython().year, precision.toPython()) == (2008, 11)  # type: ignore[union-attr]
    assert str(publisher) == "http://www.wikidata.org/entity/Q4000"


def test_an_unknown_end_is_a_blank_node() -> None:
    """It has no value node, and each statement its own."""
    claim = Claim("P39", ItemValue("Q1"), (Snak("P582", SomeValue()),))
    items = tuple(Item("i", qid, (claim,)) for qid in ("Q2", "Q3"))
    lines = b"".join(triples(Batch(items)))
    ends = {
        str(quad.object)
        for quad in ox.parse(lines, ox.RdfFormat.N_TRIPLES)
        if quad.predicate.value.endswith("prop/qualifier/P582")
    }
    assert len(ends) == 2
    assert b"qualifier/value" not in lines


def test_kgtk_edges_hang_together(newsroom: GraphFolder) -> None:
    """Each edge has an id of its own, and starts at an item, an edge or a source."""
    head, *rows = (row.split("\t") for row in text(pieces(newsroom, "kgtk")).splitlines())
    assert head == ["id", "node1", "label", "node2"]
    ids = [row[0] for row in rows]
    assert len(ids) == len(set(ids))
    nodes = {*ids, *(row[3] for row in rows if row[2] == "wasDerivedFrom"), "Q3002", "Q473239"}
    assert {row[1] for row in rows} <= nodes
    assert "^2008-11-17T00:00:00Z/11" in {row[3] for row in rows}


def test_tables_hold_all_facts_and_join(newsroom: GraphFolder) -> None:
    """Roles and evidence belong to facts, evidence to articles."""
    tables = dict(sheets(pieces(newsroom, "csv")))
    facts = {row["fact"] for row in tables["facts.csv"]}
    assert {row["fact"] for row in tables["roles.csv"]} <= facts
    assert {row["fact"] for row in tables["evidence.csv"]} == facts
    names = {row["article"]: row["name"] for row in tables["articles.csv"]}
    assert set(names.values()) == {graph.article.id for graph in articles()}
    assert {row["article"] for row in tables["evidence.csv"]} <= names.keys()
    assert "Q473239" in {row["qid"] for row in tables["entities.csv"]}


def test_graphml_joins_facts_to_entities(newsroom: GraphFolder) -> None:
    """Every edge starts at a fact and ends at an entity that is a node."""
    tree = ET.fromstring(text(pieces(newsroom, "graphml")))  # noqa: S314 - our own output
    space = "{http://graphml.graphdrawing.org/xmlns}"
    kinds = {
        node.attrib["id"]: node.findtext(f"{space}data[@key='kind']")
        for node in tree.iter(f"{space}node")
    }
    edges = list(tree.iter(f"{space}edge"))
    assert edges
    for edge in edges:
        ends = kinds[edge.attrib["source"]], kinds[edge.attrib["target"]]
        assert ends == ("fact", "entity")


def test_jsonld_holds_the_same_quads(newsroom: GraphFolder) -> None:
    """JSON-LD reads back as the quads of the N-Quads."""
    document, lines = (text(pieces(newsroom, form)) for form in ("jsonld", "nquads"))
    read = {str(quad) for quad in ox.parse(document.encode(), ox.RdfFormat.JSON_LD)}
    assert read == {str(quad) for quad in ox.parse(lines.encode(), ox.RdfFormat.N_QUADS)}
