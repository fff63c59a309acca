import csv

import pytest

from mithaq.assemble import iri_of, report
from mithaq.errors import ExportError
from mithaq.export.crosswalk import Crosswalk, read_crosswalk
from mithaq.model import EntityType
from mithaq.pipeline.links import crosswalk
from mithaq.resources import folder
from tests.reader import read as article

HEAD = "entity\tqid\tby\twhen\tevidence"


def read(*rows: str) -> Crosswalk:
    """Read a table of these rows."""
    return read_crosswalk([HEAD, *rows], "own.tsv", iri_of)


def test_entities_are_given_by_iri_or_by_type_and_key() -> None:
    """Both come to the IRI; publishers go by name; a row without Q-id is passed over."""
    iraq = iri_of(EntityType.COUNTRY, "country:IQ")
    table = read(
        f"{iraq}\tQ796\tme\t2026-11-22\tits page",
        "Country country:US\tQ30",
        "Publisher وكالة الخبر\tQ1\tme",
        "Country country:FR\t\t\t\t",
    )
    assert table.entities == {iraq: "Q796", iri_of(EntityType.COUNTRY, "country:US"): "Q30"}
    assert table.publishers == {"وكالة الخبر": "Q1"}


@pytest.mark.parametrize(
    ("row", "what"),
    [
        ("Country country:IQ\t796", "'796' is no Q-id"),
        ("Country country:IQ\tQ2147483648", "no Q-id"),
        ("Land country:IQ\tQ796", "'Land country:IQ' is no entity"),
        ("Country\tQ796", "'Country' is no entity"),
    ],
)
def test_a_wrong_row_is_told_with_its_line(row: str, what: str) -> None:
    """The message names file, line and what is wrong."""
    with pytest.raises(ExportError, match=what) as told:
        read(row)
    assert "own.tsv, line 2" in str(told.value)


def test_an_entity_has_one_item() -> None:
    """Two rows that differ are an error, two that agree are none."""
    with pytest.raises(ExportError, match="Keep one of the two"):
        read("Country country:IQ\tQ796", "Country country:IQ\tQ30")
    assert len(read("Country country:IQ\tQ796", "Country country:IQ\tQ796").entities) == 1


def test_a_table_without_its_columns_is_no_crosswalk() -> None:
    """The head line is asked for."""
    with pytest.raises(ExportError, match="no columns entity and qid"):
        read_crosswalk(["a\tb"], "own.tsv", iri_of)


def test_the_reviewer_wins() -> None:
    """What the later table says of an entity replaces what the earlier says."""
    both = Crosswalk({"a": "Q1", "b": "Q2"}, {}).then(Crosswalk({"a": "Q3"}, {"p": "Q4"}))
    assert both == Crosswalk({"a": "Q3", "b": "Q2"}, {"p": "Q4"})


def test_a_reviewer_can_say_that_there_is_no_item() -> None:
    """A hyphen takes a link away; the head line may be marked as in a graph folder."""
    iraq = iri_of(EntityType.COUNTRY, "country:IQ")
    own = read_crosswalk([f"# {HEAD}", f"{iraq}\t-\tme\t2026-11-22\tx"], "own.tsv", iri_of)
    assert Crosswalk({iraq: "Q796", "b": "Q2"}, {}).then(own).entities == {"b": "Q2"}


def test_the_shipped_crosswalk_finds_what_articles_name() -> None:
    """Whoever is named as the table has it is linked to the item of his row."""
    table = folder("ontology") / "map" / "crosswalk.tsv"
    known = crosswalk(table).entities
    rows = list(csv.DictReader(table.read_text("utf-8").splitlines(), delimiter="\t"))
    assert len(rows) == len(known)
    for row in rows:
        named = (
            report(article(f"زار {row['name']} أمس.")),
            report(article(f"قال {row['name']} أمس.")),
        )
        linked = {known.get(entity.iri) for told in named for entity in told.entities}
        assert row["qid"] in linked, row["name"]
        assert row["by"]
        assert row["when"]
        assert row["evidence"]
