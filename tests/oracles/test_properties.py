"""kif-lib holds a table of the properties of Wikidata with label and datatype."""

import re
from pathlib import Path

import kif_lib

from mithaq.export.wikibase.mapping import wikidata_map

_ROW = re.compile(
    r"= Property\(IRI\('http://www\.wikidata\.org/entity/(P\d+)'\), (\w+)\(\)\)"
    r"\.register\(labels=\[Text\((?:'(.*?)'|\"(.*?)\"), 'en'\)\]"
)
_DATATYPES = {
    "ItemDatatype": "wikibase-item",
    "TimeDatatype": "time",
    "TextDatatype": "monolingualtext",
    "IRI_Datatype": "url",
}


def test_every_property_is_one_of_wikidata() -> None:
    """Its id exists, and label and datatype are those of the map."""
    table = Path(kif_lib.__file__).parent / "vocabulary" / "wd" / "property.py"
    known = {
        name: (one or other, _DATATYPES.get(datatype, datatype))
        for name, datatype, one, other in _ROW.findall(table.read_text("utf-8"))
    }
    assert len(known) > 10_000
    for name, property_ in wikidata_map().properties.items():
        assert known[name] == (property_.label, property_.datatype), name
