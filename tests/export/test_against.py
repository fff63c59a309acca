import bz2
import gzip
import json
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs, urlsplit

import pyoxigraph as ox
import pytest
from hypothesis import given

from mithaq.errors import ExportError, QueryError
from mithaq.export import WRITERS, Loss, Options, Piece, Reason, carried
from mithaq.export.wikibase.asked import answered, question
from mithaq.export.wikibase.dumped import in_dump, time_value
from mithaq.export.wikibase.entities import dump
from mithaq.export.wikibase.given import leave_out
from mithaq.export.wikibase.mapping import wikidata_map
from mithaq.export.wikibase.present import Found, Present
from mithaq.export.wikibase.triples import triples
from mithaq.export.wikibase.values import Batch, Claim, ItemValue, TimeValue, UrlValue
from mithaq.pipeline.against import look_in
from mithaq.pipeline.exporting import export
from mithaq.store import GraphFolder
from tests.export.batches import batches
from tests.export.test_wikidata_exports import LINKED
from tests.newsroom import built

PROPERTIES = ("P39", "P361", "P463")


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    """Give the graph of the newsroom's articles."""
    return built(tmp_path_factory.mktemp("newsroom") / "kg")


def known(told: Batch) -> Batch:
    """Give the items that are there, each number once, with statements told apart by value."""
    items = {item.qid: item for item in told.items if item.qid}
    return Batch(tuple(replace(item, claims=alone(item.claims)) for item in items.values()))


def alone(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Give the last statement of each value."""
    last = {(claim.property, claim.value): replace(claim, twin=False) for claim in claims}
    return tuple(last.values())


def shown(found: Found) -> dict[str, set[Present]]:
    """Give what was found without ids and order."""
    return {
        qid: {
            replace(one, id=None, qualifiers=tuple(sorted(one.qualifiers, key=repr)))
            for one in there
        }
        for qid, there in found.items()
        if there
    }


@given(batches)
def test_dump_and_endpoint_say_the_same(told: Batch) -> None:
    """What was written as JSON and as RDF is found alike, and nothing of it is left to say."""
    there = known(told)
    store = ox.Store()
    store.extend(
        ox.Quad(t.subject, t.predicate, t.object)
        for t in ox.parse(b"".join(triples(there)), ox.RdfFormat.N_TRIPLES)
    )
    ids = [item.qid for item in there.items if item.qid]
    in_json = in_dump(b"".join(dump(there)).decode().split("\n"), ids, PROPERTIES)
    solutions = store.query(question(ids, PROPERTIES))
    assert isinstance(solutions, ox.QuerySolutions)
    in_rdf = answered([tuple(row) for row in solutions])
    assert shown(in_json) == shown(in_rdf)

    def look(items: Collection[str], properties: Collection[str]) -> Found:
        del items, properties
        return in_json

    left, _ = leave_out(there.items, look, wikidata_map())
    assert left == ()


def exported(folder: GraphFolder, place: str, form: str = "quickstatements") -> list[Piece]:
    """Export what is not at a place."""
    return list(export(folder, WRITERS[form], replace(LINKED, look=look_in(place))))


@pytest.mark.parametrize(
    ("name", "write"), [("a.json", Path.open), ("a.json.gz", gzip.open), ("a.json.bz2", bz2.open)]
)
def test_nothing_is_left_beside_ones_own_dump(
    newsroom: GraphFolder, tmp_path: Path, name: str, write: Callable[..., object]
) -> None:
    """Every statement is named as present, whatever the dump is packed with."""
    written = b"".join(carried(export(newsroom, WRITERS["wikibase-json"], LINKED)))
    path = tmp_path / name
    with write(path, "wb") as file:  # type: ignore[attr-defined]
        file.write(written)
    told = exported(newsroom, str(path))
    assert not list(carried(told))
    present = [e for e in told if isinstance(e, Loss) and e.reason is Reason.PRESENT]
    assert len(present) == 3


def test_a_difference_is_listed_and_only_what_lacks_is_written(
    newsroom: GraphFolder, tmp_path: Path
) -> None:
    """Another day of signing is a conflict; a statement without sources gets them."""
    items = json.loads(b"".join(carried(export(newsroom, WRITERS["wikibase-json"], LINKED))))
    for statement in items[0]["claims"]["P1891"]:
        statement["qualifiers"]["P585"][0]["datavalue"]["value"]["time"] = "+2008-12-14T00:00:00Z"
    items[1]["claims"]["P39"][0]["references"] = []
    path = tmp_path / "dump.json"
    path.write_text("\n".join(json.dumps(item) for item in items), "utf-8")
    told = exported(newsroom, str(path))
    (row,) = carried(told)
    assert row.startswith(b"Q473239\tP39\tQ14213\tS248\tQ4000\t")
    conflicts = [e for e in told if isinstance(e, Loss) and e.reason is Reason.CONFLICT]
    assert [loss.part for loss in conflicts] == ["Q3002 P1891", "Q3002 P1891"]
    assert conflicts[0].detail == "P585 is 2008-12-14 there and 2008-11-17 here"
    added = json.loads(b"".join(carried(exported(newsroom, str(path), "wikibase-json"))))
    assert added[0]["claims"]["P39"][0]["id"] == items[1]["claims"]["P39"][0]["id"]


@pytest.fixture
def endpoint(newsroom: GraphFolder) -> Iterator[str]:
    """Give the address of an endpoint that holds the export itself."""
    store = ox.Store()
    lines = b"".join(carried(export(newsroom, WRITERS["wikibase-rdf"], LINKED)))
    store.load(lines, ox.RdfFormat.N_TRIPLES)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            (query,) = parse_qs(urlsplit(self.path).query)["query"]
            result = store.query(query)
            assert isinstance(result, ox.QuerySolutions)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(result.serialize(format=ox.QueryResultsFormat.JSON) or b"")

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/sparql"
        server.shutdown()


def test_nothing_is_left_beside_ones_own_endpoint(newsroom: GraphFolder, endpoint: str) -> None:
    """Every statement is named as present."""
    assert not list(carried(exported(newsroom, endpoint)))


def test_what_is_no_dump_is_told(newsroom: GraphFolder, tmp_path: Path) -> None:
    """A missing file, broken JSON and an endpoint that does not answer are one line each."""
    broken = tmp_path / "broken.json"
    broken.write_text('{"id": "Q473239", "claims": {"P39": [{}]}}', "utf-8")
    for place in (tmp_path / "none.json", broken):
        with pytest.raises(ExportError, match="cannot be read"):
            exported(newsroom, str(place))
    with pytest.raises(QueryError, match="gave no answer"):
        exported(newsroom, "http://127.0.0.1:9/sparql")


def test_what_mithaq_does_not_write_is_passed_over() -> None:
    """Deprecation is kept; values of other kinds, no values and old times are not."""
    entity = {
        "id": "Q1",
        "claims": {
            "P39": [
                {
                    "mainsnak": {
                        "snaktype": "value",
                        "datavalue": {
                            "type": "wikibase-entityid",
                            "value": {"entity-type": "item", "numeric-id": 2},
                        },
                    },
                    "rank": "deprecated",
                    "qualifiers": {
                        "P1545": [
                            {"snaktype": "value", "datavalue": {"type": "string", "value": "1"}}
                        ],
                        "P580": [{"snaktype": "novalue"}],
                        "P1132": [
                            {"snaktype": "value", "datavalue": {"type": "quantity", "value": {}}}
                        ],
                    },
                },
                {"mainsnak": {"snaktype": "novalue"}, "rank": "normal"},
            ]
        },
    }
    found = in_dump(["[", json.dumps(entity) + ",", "]"], ["Q1"], ["P39"])
    (there,) = found["Q1"]
    assert there.value == ItemValue("Q2")
    assert there.deprecated
    assert [snak.value for snak in there.qualifiers] == [UrlValue("1")]
    assert time_value("+1300-01-01T00:00:00Z", 7) is None
    assert time_value("-0044-03-15T00:00:00Z", 11) is None
    assert time_value("+2020-05-00T00:00:00Z", 10) == TimeValue("2020-05")


def test_options_look_nowhere_unless_told() -> None:
    """An export asks no wiki by itself."""
    assert Options().look(["Q1"], ["P39"]) == {}
