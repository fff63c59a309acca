"""Commands as sheets of comma-separated values, one for each shape of row.

A sheet has no empty cell: QuickStatements 2 takes one for a value of unknown type.
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import partial

from mithaq.export.loss import Loss, Piece, Reason
from mithaq.export.quickstatements.cells import MISREAD, breaks_sheet, cell, quoted
from mithaq.export.quickstatements.parts import Pair, Parts, parts
from mithaq.export.source import Source
from mithaq.export.wikibase.batch import prepare
from mithaq.export.wikibase.values import Batch, Claim, Item, SomeValue
from mithaq.export.zipped import zipped

_Row = tuple[Pair, ...]


def write_sheets(source: Source) -> Iterator[Piece]:
    """Give a ZIP archive of sheets."""
    prepared = prepare(source)
    yield from prepared.losses
    yield from sheets(prepared.batch)


def sheets(batch: Batch) -> Iterator[Piece]:
    """Give a batch as an archive, and before it what was lost."""
    shapes: dict[tuple[str, ...], list[_Row]] = defaultdict(list)
    for item in batch.items:
        for told in _item(item):
            if isinstance(told, Loss):
                yield told
            else:
                shapes[tuple(name for name, _ in told)].append(told)
    named = enumerate(shapes.values(), start=1)
    yield zipped((f"{number:03d}.csv", _sheet(rows)) for number, rows in named)


def _sheet(rows: Iterable[_Row]) -> bytes:
    """Write rows of one shape under their head line."""
    rows, written = list(rows), io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(name for name, _ in rows[0])
    writer.writerows([value for _, value in row] for row in rows)
    return written.getvalue().encode()


def _item(item: Item) -> Iterator[_Row | Loss]:
    """Give the rows of an item; a new one has one row, an empty id, and all that is said of it."""
    rows: list[_Row] = []
    for claim in item.claims:
        written, losses = _claim(item, claim)
        yield from losses
        rows += written
    if item.qid is not None:
        yield from ((("qid", item.qid), *row) for row in rows)
        return
    if lost := [name for name in item.labels if breaks_sheet(name.text)]:
        yield Loss(Reason.UNSAFE, item.iri, "label", MISREAD, lost[0].text)
        return
    names = [(f"L{name.language}", quoted(name.text, breaks_sheet)) for name in item.labels]
    for alias in item.aliases:
        what = "a sheet has no form for several aliases that both tools read"
        yield Loss(Reason.NOT_EXPRESSIBLE, item.iri, "alias", what, alias.text)
    yield (("qid", ""), *names, *(pair for row in rows for pair in row))


def _claim(item: Item, claim: Claim) -> tuple[list[_Row], list[Loss]]:
    about = claim.facts[0] if claim.facts else item.iri
    if reason := _inexpressible(item, claim):
        return [], [Loss(Reason.NOT_EXPRESSIBLE, about, claim.property, reason)]
    written, losses = parts(claim, about, partial(cell, refuse=breaks_sheet))
    return ([] if written is None else _rows(item, claim, written)), losses


def _inexpressible(item: Item, claim: Claim) -> str | None:
    if claim.twin:
        return "a sheet cannot tell two statements with one value apart"
    values = (claim.value, *(snak.value for snak in claim.qualifiers))
    if item.qid is None and any(isinstance(value, SomeValue) for value in values):
        return "the tool cannot give a new item an unknown value"
    return None


def _rows(item: Item, claim: Claim, written: Parts) -> list[_Row]:
    """Give a row for each source; a new item has all of them in one."""
    head = (
        (claim.property, written.value),
        *((f"qal{name.removeprefix('P')}", value) for name, value in written.qualifiers),
    )
    sources = [tuple(_source(reference)) for reference in written.references] or [()]
    if item.qid is None:
        return [(*head, *(pair for source in sources for pair in source))]
    return [(*head, *source) for source in sources]


def _source(reference: Iterable[Pair]) -> Iterator[Pair]:
    """Give the columns of a source: ``S`` starts it, ``s`` goes on with it."""
    for place, (name, value) in enumerate(reference):
        yield f"{'s' if place else 'S'}{name.removeprefix('P')}", value
