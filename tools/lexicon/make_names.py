"""Make ``names.tsv`` from the name index of the package arabic-name-romanizer.

Run ``python -m tools.lexicon.make_names NAMES.SQLITE3`` with the file ``names.sqlite3`` of the
package (``pip download --no-deps arabic-name-romanizer==0.2.0``, folder ``resources``).
"""

from __future__ import annotations

import re
import sqlite3
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from mithaq.text import fold
from tools.lexicon.table import DATA, Table, read, words, write

_LEAST = 3  # a unit seen fewer times is as often a slip as a name
_LISTED = 10  # the count given to a listed name that the source lacks
_CLEAR = 0.8  # the share from which a unit has one role
_COMPOUND = re.compile(r"عبد (ال\w+|رب\w+)|\w{2,} الله")
_ARABIC = re.compile(r"[ء-غف-ي]{2,}")
_SPELLINGS = Path(__file__).with_name("name_spellings.txt")
_FOREIGN = Path(__file__).with_name("foreign_names.txt")

Roles = Counter[str]


def make(
    counts: Mapping[str, Roles],
    spellings: Mapping[str, str],
    foreign: frozenset[str],
    stop: frozenset[str],
) -> Table:
    """Give the table of the units seen often enough and of all that are listed.

    Foreign units count as given names of the listed count, however seldom the source has them.
    """
    seen = {unit: roles for unit, roles in counts.items() if roles.total() >= _LEAST}
    listed = {
        unit: Counter(given=_LISTED)
        for unit in spellings
        if unit not in seen or (unit in foreign and seen[unit].total() < _LISTED)
    }
    rows = tuple(
        (spellings.get(unit, unit), role(roles), str(roles.total()))
        for unit, roles in {**seen, **listed}.items()
        if unit not in stop
    )
    return Table(("unit", "role", "count"), rows)


def role(roles: Roles) -> str:
    """Name the role of a unit: ``given``, ``surname`` or ``both``."""
    known = roles["given"] + roles["surname"]
    share = roles["given"] / known if known else 1 / 2
    if share >= _CLEAR:
        return "given"
    return "surname" if share <= 1 - _CLEAR else "both"


def unit(key: str) -> str:
    """Give the folded unit of a key, a compound (عبد الله) as one word; "" for other phrases."""
    word = key.replace(" ", "") if _COMPOUND.fullmatch(key) else key
    return fold(word) if _ARABIC.fullmatch(word) else ""


def _counts(database: Path) -> Mapping[str, Roles]:
    counts: defaultdict[str, Roles] = defaultdict(Counter)
    for key, kind, count in _rows(database):
        if word := unit(key):
            counts[word][kind] += count
    return counts


def _rows(database: Path) -> Iterator[tuple[str, str, int]]:
    with closing(sqlite3.connect(database)) as connection:
        yield from connection.execute("SELECT arabic_key, role, count FROM units")


def _stop() -> frozenset[str]:
    """Give the folded common words and the names of countries and places."""
    countries, places = read(DATA / "countries.tsv"), read(DATA / "places.tsv")
    cells = [
        *(countries.column(name) for name in ("name", "aliases", "capital", "capital_aliases")),
        *(places.column(name) for name in ("name", "aliases")),
        read(DATA / "words.tsv").column("word"),
    ]
    return frozenset(fold(form) for column in cells for cell in column for form in cell.split("|"))


def main() -> None:
    """Write ``names.tsv``."""
    foreign = {fold(name): name for name in words(_FOREIGN)}
    spellings = {**foreign, **{fold(name): name for name in words(_SPELLINGS)}}
    counts = _counts(Path(sys.argv[1]))
    write(DATA / "names.tsv", make(counts, spellings, frozenset(foreign), _stop()))


if __name__ == "__main__":
    main()
