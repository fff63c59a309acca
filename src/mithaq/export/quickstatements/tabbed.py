"""Commands as tab-separated rows: version 1 of the syntax."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from mithaq.export.loss import Loss, Piece, Reason
from mithaq.export.quickstatements.cells import MISREAD, cell, quoted
from mithaq.export.quickstatements.dialect import QUICKSTATEMENTS_2, QUICKSTATEMENTS_3, Dialect
from mithaq.export.quickstatements.parts import Pair, Parts, parts
from mithaq.export.source import Source
from mithaq.export.wikibase.batch import prepare
from mithaq.export.wikibase.values import Batch, Claim, Item, SomeValue

_NEW = "LAST"


def write_quickstatements2(source: Source) -> Iterator[Piece]:
    """Give the commands for QuickStatements 2."""
    prepared = prepare(source)
    yield from prepared.losses
    yield from tabbed(prepared.batch, QUICKSTATEMENTS_2)


def write_quickstatements3(source: Source) -> Iterator[Piece]:
    """Give the commands for QuickStatements 3."""
    prepared = prepare(source)
    yield from prepared.losses
    yield from tabbed(prepared.batch, QUICKSTATEMENTS_3)


def tabbed(batch: Batch, dialect: Dialect) -> Iterator[Piece]:
    """Give the rows of a batch."""
    for item in batch.items:
        yield from _item(item, dialect)


def _item(item: Item, dialect: Dialect) -> Iterator[Piece]:
    if item.qid is None:
        if lost := [name for name in item.labels if dialect.refuse(name.text)]:
            yield Loss(Reason.UNSAFE, item.iri, "label", MISREAD, lost[0].text)
            return
        yield _row("CREATE")
        yield from _terms(item, dialect)
    for claim in item.claims:
        yield from _claim(item, claim, dialect)


def _terms(item: Item, dialect: Dialect) -> Iterator[Piece]:
    """Give the names of a new item, one to a row; an alias that is not safe is left out."""
    for label in item.labels:
        yield _row(_NEW, f"L{label.language}", quoted(label.text, dialect.refuse))
    for alias in item.aliases:
        if dialect.refuse(alias.text):
            yield Loss(Reason.UNSAFE, item.iri, "alias", MISREAD, alias.text)
        else:
            yield _row(_NEW, f"A{alias.language}", quoted(alias.text, dialect.refuse))


def _claim(item: Item, claim: Claim, dialect: Dialect) -> Iterator[Piece]:
    about = claim.facts[0] if claim.facts else item.iri
    if reason := _inexpressible(item, claim, dialect):
        yield Loss(Reason.NOT_EXPRESSIBLE, about, claim.property, reason)
        return
    write = partial(cell, refuse=dialect.refuse)
    written, losses = parts(claim, about, write)
    yield from losses
    if written is not None:
        yield from _rows(item, claim, written, dialect, about)


def _inexpressible(item: Item, claim: Claim, dialect: Dialect) -> str | None:
    """Tell why a tool has no form for a statement."""
    if claim.id and claim.twin:
        return "the tool cannot tell which of two statements with this value is meant"
    if item.qid is None and claim.twin:
        return "the tool cannot give a new item two statements with one value"
    values = (claim.value, *(snak.value for snak in claim.qualifiers))
    unknown = any(isinstance(value, SomeValue) for value in values)
    if item.qid is None and unknown and not dialect.somevalue_in_new:
        return "the tool cannot give a new item an unknown value"
    return None


def _rows(
    item: Item, claim: Claim, written: Parts, dialect: Dialect, about: str
) -> Iterator[Piece]:
    """Give the rows of a statement: one, or one for each source where the tool mixes them."""
    new = claim.twin and not claim.id
    subject = (dialect.force_item if new else "") + (item.qid or _NEW)
    name = (dialect.force_property if new else "") + claim.property
    head = [subject, name, written.value]
    head += [each for pair in written.qualifiers for each in pair]
    if dialect.groups or item.qid is None:
        yield _row(*head, *_grouped(written.references))
        return
    first, *others = written.references or ((),)
    yield _row(*head, *_grouped((first,)))
    for reference in others:
        if new:
            what = "the tool would make another statement for a second source"
            yield Loss(Reason.NOT_EXPRESSIBLE, about, claim.property, what)
        else:
            yield _row(*head, *_grouped((reference,)))


def _grouped(references: tuple[tuple[Pair, ...], ...]) -> Iterator[str]:
    """Give the cells of the sources; ``!S`` starts each source after the first."""
    for number, reference in enumerate(references):
        for place, (name, value) in enumerate(reference):
            yield ("!S" if number and not place else "S") + name.removeprefix("P")
            yield value


def _row(*cells: str) -> bytes:
    return "\t".join(cells).encode() + b"\n"
