"""Put the tables in order: rows sorted, spellings that fold alike listed once.

Run ``python -m tools.lexicon.tidy`` after editing a table by hand.
"""

from __future__ import annotations

from tools.lexicon.table import DATA, Row, Table, distinct, read, write

# Cells of one group hold forms of one thing; the first cell of a pair holds a single form.
_GROUPS = {
    "countries.tsv": (("name", "aliases"), ("nisba",), ("capital", "capital_aliases")),
    "forces.tsv": (("name", "aliases"),),
    "honorifics.tsv": (("word",),),
    "organizations.tsv": (("name", "aliases"),),
    "places.tsv": (("name", "aliases"),),
    "portfolios.tsv": (("name",),),
}


def tidy(table: Table, groups: tuple[Row, ...]) -> Table:
    """Give the table without repeated rows, each group of cells without repeated forms."""
    rows = dict.fromkeys(_tidy_row(table.columns, row, groups) for row in table.rows)
    return Table(table.columns, tuple(rows))


def _tidy_row(columns: Row, row: Row, groups: tuple[Row, ...]) -> Row:
    cells = dict(zip(columns, row, strict=True))
    for group in groups:
        forms = distinct("|".join(cells[name] for name in group).split("|"))
        heads = [forms[:1]] if len(group) > 1 else []
        rest = forms[len(heads) :]
        cells |= {name: "|".join(part) for name, part in zip(group, [*heads, rest], strict=True)}
    return tuple(cells.values())


def main() -> None:
    """Rewrite every table of the lexicon."""
    for path in sorted(DATA.glob("*.tsv")):
        write(path, tidy(read(path), _GROUPS.get(path.name, ())))


if __name__ == "__main__":
    main()
