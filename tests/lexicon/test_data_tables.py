"""Every table of the lexicon is well formed."""

from __future__ import annotations

import unicodedata
from collections import Counter
from importlib.resources import files

import pytest

from mithaq.lexicon.files import choices, rows
from mithaq.text import fold

_DATA = files("mithaq.lexicon") / "data"
_COLUMNS = {
    "countries.tsv": "code name aliases nisba capital capital_aliases en",
    "forces.tsv": "name aliases kind country en",
    "honorifics.tsv": "word kind",
    "names.tsv": "unit role count",
    "organizations.tsv": "name aliases kind country en",
    "places.tsv": "name aliases kind country en source",
    "portfolios.tsv": "name key en",
    "verbs.tsv": "lemma root form vowels masdar sense reduced",
    "words.tsv": "word kind",
}
_KINDS = {
    "forces.tsv": "group movement coalition army militia guard mission agency-force",
    "honorifics.tsv": "rank title name-title role",
    "names.tsv": "given surname both",
    "organizations.tsv": "international government parliament party media agency company court "
    "bank university ngo",
    "places.tsv": "city district region governorate zone sea base building crossing",
    "words.tsv": "function noun adjective adverb verb",
}
_FORMS = {
    "countries.tsv": ("name", "aliases"),
    "forces.tsv": ("name", "aliases"),
    "honorifics.tsv": ("word",),
    "names.tsv": ("unit",),
    "organizations.tsv": ("name", "aliases"),
    "places.tsv": ("name", "aliases"),
    "portfolios.tsv": ("name",),
    "words.tsv": ("word",),
}


def _column(file: str, name: str) -> list[str]:
    index = _COLUMNS[file].split().index(name)
    return [row[index] for row in rows(file)]


@pytest.mark.parametrize("file", _COLUMNS)
def test_the_first_line_names_the_columns(file: str) -> None:
    """A table begins with ``# `` and the names of its columns."""
    head = (_DATA / file).read_text("utf-8").splitlines()[0]
    assert head == "# " + "\t".join(_COLUMNS[file].split())


@pytest.mark.parametrize("file", _COLUMNS)
def test_rows_stand_in_order(file: str) -> None:
    """Rows are sorted and none stands twice."""
    found = list(rows(file))
    assert found == sorted(set(found))


@pytest.mark.parametrize("file", _COLUMNS)
def test_cells_are_clean(file: str) -> None:
    """A cell has no stray blanks, quotes or separators, and its letters are composed."""
    cells = [cell for row in rows(file) for cell in row]
    assert not [cell for cell in cells if " ".join(cell.split()) != cell]
    assert not [cell for cell in cells if set(cell) & set('"“”«»')]
    assert not [cell for cell in cells if unicodedata.normalize("NFC", cell) != cell]
    assert not [cell for cell in cells if cell.strip("|") != cell or "||" in cell]


@pytest.mark.parametrize("file", _FORMS)
def test_a_form_names_one_thing(file: str) -> None:
    """No two rows of a table hold forms that fold alike, nor does one row twice."""
    cells = [cell for name in _FORMS[file] for cell in _column(file, name)]
    forms = Counter(fold(form) for cell in cells for form in choices(cell))
    assert not [form for form, times in forms.items() if times > 1]


@pytest.mark.parametrize("file", _KINDS)
def test_kinds_are_of_a_closed_list(file: str) -> None:
    """Every row has one of the kinds that the README explains, and every kind is used."""
    name = "role" if file == "names.tsv" else "kind"
    assert set(_column(file, name)) == set(_KINDS[file].split())


@pytest.mark.parametrize("file", ["forces.tsv", "organizations.tsv", "places.tsv"])
def test_countries_are_those_of_the_table(file: str) -> None:
    """A row's country is a code of ``countries.tsv``, or empty where there is none."""
    assert set(_column(file, "country")) <= {"", *_column("countries.tsv", "code")}


@pytest.mark.parametrize(
    "file", ["countries.tsv", "forces.tsv", "organizations.tsv", "places.tsv", "portfolios.tsv"]
)
def test_every_thing_has_an_english_name(file: str) -> None:
    """The English name is never empty."""
    assert all(_column(file, "en"))


def test_every_data_file_has_its_source_told() -> None:
    """The README has a row with each file's name."""
    told = (_DATA / "README.md").read_text("utf-8")
    names = {file.name for file in _DATA.iterdir()} - {"README.md"}
    assert not {name for name in names if f"`{name}`" not in told}
