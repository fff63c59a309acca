"""Conjugate ``verbs.tsv`` with mazini and write ``paradigms.tsv``, the forms folded.

Run ``python -m tools.lexicon.make_paradigms`` after any change of the verbs; a test tells when
it was forgotten. Conjugating takes seconds, reading the table takes milliseconds.
"""

from __future__ import annotations

from mazini import Conjugation

from mithaq.text import fold
from tools.lexicon.check_verbs import conjugated
from tools.lexicon.table import DATA, Row, Table, read, write

PERSONS = ("3ms", "3fs", "3md", "3fd", "3mp", "3fp", "1s", "1p")
SLOTS = (
    *(f"past_{person}" for person in PERSONS),
    *(f"ind_{person}" for person in PERSONS),
    *(f"sub_{person}" for person in ("3md", "3fd", "3mp")),
    *(f"juss_{person}" for person in ("3ms", "3fs", "1s", "1p")),
    *(f"past_pass_{person}" for person in ("3ms", "3fs", "3mp")),
    *(f"ind_pass_{person}" for person in ("3ms", "3fs", "3mp")),
    "ap",
)
COLUMNS = ("lemma", *SLOTS)


def make(verbs: Table) -> Table:
    """Give the paradigm of every verb, one column a slot, alternatives parted by ``|``."""
    return Table(COLUMNS, tuple(dict.fromkeys(_row(row) for row in verbs.rows)))


def _row(row: Row) -> Row:
    paradigm = conjugated(row)
    return (fold(row[0]), *("|".join(_forms(paradigm, slot)) for slot in SLOTS))


def _forms(paradigm: Conjugation, slot: str) -> list[str]:
    return list(dict.fromkeys(fold(form.form) for form in paradigm.slots.get(slot, ())))


def main() -> None:
    """Write the table."""
    write(DATA / "paradigms.tsv", make(read(DATA / "verbs.tsv")))


if __name__ == "__main__":
    main()
