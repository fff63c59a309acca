"""wikibase-edit turns items into edits and checks every value on the way."""

import copy
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from mithaq.export.wikibase.entities import entity
from mithaq.export.wikibase.mapping import wikidata_map
from tests.oracles.samples import SAMPLES

Json = Any

HERE = Path(__file__).parent
PROPERTIES = {name: each.datatype for name, each in wikidata_map().properties.items()}
ITEMS = [entity(item) for item in SAMPLES.items]


def edited(*items: Json) -> list[Json]:
    """Give what wikibase-edit sent for each item, or why it refused."""
    lines = "".join(json.dumps({"properties": PROPERTIES, "item": item}) + "\n" for item in items)
    node = shutil.which("node")
    assert node, "node is not installed"
    done = subprocess.run(
        [node, "edit.mjs"], input=lines, capture_output=True, text=True, check=True, cwd=HERE
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def values(item: Json) -> list[tuple[str, str, Json]]:
    """Give property, kind and value of all snaks, in order."""
    found: list[tuple[str, str, Json]] = []
    for statements in item["claims"].values():
        for statement in statements:
            snaks = [statement["mainsnak"]]
            snaks += _flat(statement["qualifiers"])
            for reference in statement["references"]:
                snaks += _flat(reference["snaks"])
            found += [(s["property"], s["snaktype"], _value(s)) for s in snaks]
    return found


def _flat(snaks: Json) -> list[Json]:
    if isinstance(snaks, list):
        return snaks
    return [snak for each in snaks.values() for snak in each]


def _value(snak: Json) -> Json:
    value = snak.get("datavalue", {}).get("value")
    if isinstance(value, dict):
        return {k: v for k, v in value.items() if k != "numeric-id"}
    return value


def test_what_is_sent_is_what_was_exported() -> None:
    """Every value of statement, qualifier and source comes to the API as it was written."""
    sent = [each["sent"]["data"] for each in edited(*ITEMS)]
    assert [values(each) for each in sent] == [values(item) for item in ITEMS]
    assert sent[1]["labels"]["ar"]["value"] == "أنتوني بلينكن"


def corrupt(path: str, value: Json) -> Json:
    """Give the first item with another value at a place of its first statement."""
    item = copy.deepcopy(ITEMS[0])
    *way, last = path.split("/")
    place = item["claims"]["P39"][0]
    for step in way:
        place = place[int(step) if step.isdigit() else step]
    place[last] = value
    return item


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("mainsnak/datavalue/value", {"entity-type": "item", "id": "Baghdad"}),
        ("mainsnak/datavalue/value", {"entity-type": "item", "id": "Q0"}),
        ("mainsnak/datavalue/value", {"entity-type": "item", "id": "Q1 "}),
        ("mainsnak/snaktype", "maybe"),
        ("qualifiers/P580/0/datavalue/value/time", "+2020-13-45T00:00:00Z"),
        ("qualifiers/P580/0/datavalue/value/time", "yesterday"),
        ("qualifiers/P580/0/datavalue/value/precision", 99),
        ("references/0/snaks/P1683/0/datavalue/value", "text"),
        ("references/0/snaks/P1683/0/datavalue/value/text", ""),
        ("references/0/snaks/P854/0/datavalue/value", ""),
    ],
)
def test_what_is_corrupt_is_refused(path: str, value: Json) -> None:
    """The judge can say no."""
    (told,) = edited(corrupt(path, value))
    assert "refused" in told, told
