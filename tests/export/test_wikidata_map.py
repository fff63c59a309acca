from pathlib import Path

import pytest

from mithaq.errors import OntologyError
from mithaq.export.wikibase.mapping import read_map, wikidata_map
from mithaq.model import FactType
from mithaq.resources import folder

PATH = folder("ontology") / "map" / "wikidata.toml"


def test_every_sort_of_fact_is_mapped_or_says_why_not() -> None:
    """Either there are statements to make, or a reason to make none."""
    map_ = wikidata_map()
    for kind in FactType:
        assert bool(map_.claims.get(kind)) != (map_.unmapped[kind] != "it has no block")


def test_deprecated_and_mistaken_properties_are_not_used() -> None:
    """Of, commander of, matches played, official name are none of ours."""
    assert not {"P642", "P598", "P1350", "P1448"} & wikidata_map().properties.keys()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('property = "P39"', 'property = "P40"'),
        ('datatype = "url"', 'datatype = "string"'),
        ('subject = "person"', 'subject = "man"'),
        ('Person = "Q5"', 'Person = "5"'),
        ('Person = "Q5"', 'Human = "Q5"'),
        ("\n[properties]\n", "\n[properties\n"),
        ("\n[properties]\n", '\n[properties]\nP1 = { label = "x", datatype = "time" }\n'),
        ('["P5102", "Q4676846"]', '["P5102", "acting"]'),
    ],
)
def test_a_wrong_map_is_told(tmp_path: Path, old: str, new: str) -> None:
    """An undeclared or unused property, a wrong datatype, role, id or type is an error."""
    text = PATH.read_text("utf-8")
    assert old in text
    path = tmp_path / "wikidata.toml"
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(OntologyError, match=r"wikidata\.toml is malformed"):
        read_map(path)


def test_a_new_sort_of_fact_needs_a_block_only(tmp_path: Path) -> None:
    """A block for decisions makes rules for decisions."""
    block = '[[Meeting.claims]]\nsubject = "participants"\nproperty = "P276"\nvalue = "place"\n'
    time = 'time = { point = "P585", start = "P580", end = "P582", latest = "P1326" }\n'
    text = PATH.read_text("utf-8").replace(
        '[Meeting]\nunmapped = "a meeting would need an item of its own"\n', block + time
    )
    declared = 'P276 = { label = "location", datatype = "wikibase-item" }'
    path = tmp_path / "wikidata.toml"
    path.write_text(text.replace("\n[properties]\n", f"\n[properties]\n{declared}\n"), "utf-8")
    (rule,) = read_map(path).claims[FactType.MEETING]
    assert (rule.property, rule.subject, rule.value) == ("P276", "participants", "place")
