"""Compare ``countries.tsv`` with CLDR and with the nationalities of the package ArWikiCats.

Run ``python -m tools.lexicon.check_countries NATIONALITIES.JSON`` with the file
``jsons/nationalities/nationalities_data.json`` of the package (``pip download --no-deps
arwikicats==0.2.3``). What differs is printed for a human to judge; nothing is written.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from babel import Locale

from mithaq.text import fold
from tools.lexicon.table import DATA, read


def names_apart(names: Mapping[str, str]) -> Iterator[str]:
    """Give the countries whose Arabic name in ``names`` (by code) is none of ours."""
    for code, name, aliases, *_ in read(DATA / "countries.tsv").rows:
        theirs = names.get(code)
        if theirs is None:
            yield f"{code}: not in CLDR"
        elif fold(theirs) not in _folded(name, aliases):
            yield f"{code}: CLDR {theirs}, here {name}"


def nisbas_apart(nisbas: Mapping[str, str]) -> Iterator[str]:
    """Give the countries whose adjective in ``nisbas`` (by folded name) is none of ours."""
    for code, name, aliases, ours, *_ in read(DATA / "countries.tsv").rows:
        theirs = {nisbas[form] for form in _folded(name, aliases) if form in nisbas}
        if unknown := sorted(one for one in theirs if fold(one) not in _folded(ours)):
            yield f"{code}: ArWikiCats {'، '.join(unknown)}, here {ours or 'none'}"


def _folded(*cells: str) -> frozenset[str]:
    return frozenset(fold(form) for cell in cells for form in cell.split("|"))


def _nisbas(path: Path) -> Mapping[str, str]:
    records = json.loads(path.read_text("utf-8")).values()
    return {fold(record["ar"]): record["male"] for record in records}


def main() -> None:
    """Print what differs."""
    apart = [*names_apart(Locale("ar").territories), *nisbas_apart(_nisbas(Path(sys.argv[1])))]
    sys.stdout.write("".join(f"{line}\n" for line in apart))


if __name__ == "__main__":
    main()
