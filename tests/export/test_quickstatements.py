import io
import zipfile

import pytest
from hypothesis import given

from mithaq.export.loss import Loss, Piece, Reason
from mithaq.export.quickstatements.cells import breaks_tabs, changes_quotes
from mithaq.export.quickstatements.dialect import QUICKSTATEMENTS_2, QUICKSTATEMENTS_3
from mithaq.export.quickstatements.sheets import sheets
from mithaq.export.quickstatements.tabbed import tabbed
from mithaq.export.wikibase.values import (
    Batch,
    Claim,
    Item,
    ItemValue,
    Snak,
    SomeValue,
    TextValue,
    TimeValue,
    UrlValue,
)
from tests.export.batches import batches, hostile_texts, texts_of
from tests.export.quickstatements_reader import Command, read2, read3, read_sheet

POMPEO, SECRETARY = "Q473239", ItemValue("Q14213")
FIRST = (Snak("P854", UrlValue("https://a.example/")), Snak("P1683", TextValue("قال", "ar")))
SECOND = (Snak("P854", UrlValue("https://b.example/")),)


def rows(pieces: list[Piece]) -> str:
    """Give what goes into the file."""
    return b"".join(piece for piece in pieces if isinstance(piece, bytes)).decode()


def losses(pieces: list[Piece]) -> list[Loss]:
    """Give what was lost."""
    return [piece for piece in pieces if isinstance(piece, Loss)]


def batch(*claims: Claim, qid: str | None = POMPEO) -> Batch:
    """Give a batch about one item."""
    names = () if qid else (TextValue("مايك بومبيو", "ar"),)
    return Batch((Item("https://w3id.org/mithaq/id/person/1", qid, claims, names),))


def read_archive(archive: bytes) -> list[Command]:
    """Read all sheets of an archive."""
    with zipfile.ZipFile(io.BytesIO(archive)) as bundle:
        sheet = (bundle.read(name).decode() for name in bundle.namelist())
        return [command for text in sheet for command in read_sheet(text)]


def texts(commands: list[Command]) -> list[str]:
    """Give all texts that the commands carry."""
    values = [
        value
        for command in commands
        for value in (
            command.value,
            *(value for source in command.sources for _, value in source),
        )
    ]
    return [text for kind, text in values if kind in {"ar", "string"}]


def test_a_source_has_a_row_of_its_own_in_quickstatements_2() -> None:
    """QuickStatements 2 would mix two sources of one row."""
    dated = (Snak("P585", TimeValue("2020-11")),)
    claim = Claim("P39", SECRETARY, dated, (FIRST, SECOND))
    pieces = list(tabbed(batch(claim), QUICKSTATEMENTS_2))
    head = "Q473239\tP39\tQ14213\tP585\t+2020-11-00T00:00:00Z/10"
    assert rows(pieces) == (
        f'{head}\tS854\t"https://a.example/"\tS1683\tar:"قال"\n{head}\tS854\t"https://b.example/"\n'
    )


def test_sources_are_groups_in_quickstatements_3() -> None:
    """QuickStatements 3 keeps them apart by ``!S``."""
    pieces = list(tabbed(batch(Claim("P39", SECRETARY, (), (FIRST, SECOND))), QUICKSTATEMENTS_3))
    assert rows(pieces) == (
        'Q473239\tP39\tQ14213\tS854\t"https://a.example/"\tS1683\tar:"قال"'
        '\t!S854\t"https://b.example/"\n'
    )


def test_a_second_statement_with_one_value_is_forced() -> None:
    """An office held twice is two statements, each tool told in its own way."""
    first = Claim("P39", SECRETARY, (Snak("P580", TimeValue("2001")),), (SECOND,))
    again = Claim("P39", SECRETARY, (Snak("P580", TimeValue("2005")),), (FIRST, SECOND), twin=True)
    two = list(tabbed(batch(first, again), QUICKSTATEMENTS_2))
    three = list(tabbed(batch(first, again), QUICKSTATEMENTS_3))
    assert [row.split("\t")[:2] for row in rows(two).splitlines()] == [
        ["Q473239", "P39"],
        ["Q473239", "!P39"],
    ]
    assert [loss.reason for loss in losses(two)] == [Reason.NOT_EXPRESSIBLE]
    assert [row.split("\t")[:2] for row in rows(three).splitlines()] == [
        ["Q473239", "P39"],
        ["+Q473239", "P39"],
    ]
    assert not losses(three)


def test_a_new_item_is_created_and_named_first() -> None:
    """Statements follow as statements about the last item."""
    pieces = list(tabbed(batch(Claim("P31", ItemValue("Q5")), qid=None), QUICKSTATEMENTS_2))
    assert rows(pieces) == 'CREATE\nLAST\tLar\t"مايك بومبيو"\nLAST\tP31\tQ5\n'


@pytest.mark.parametrize("known", [True, False])
def test_an_unknown_value_is_for_items_that_are_there(*, known: bool) -> None:
    """QuickStatements 2 makes an invalid value of it in a new item, QuickStatements 3 does not."""
    claim = Claim("P39", SECRETARY, (Snak("P582", SomeValue()),), (SECOND,))
    told = batch(claim, qid=POMPEO if known else None)
    two, three = (list(tabbed(told, each)) for each in (QUICKSTATEMENTS_2, QUICKSTATEMENTS_3))
    assert ("somevalue" in rows(two)) is known
    assert bool(losses(two)) is not known
    assert "\tP582\tsomevalue\t" in rows(three)


def test_a_statement_that_cannot_be_addressed_is_lost() -> None:
    """Of two statements with one value that are there, no tool can say which is meant."""
    claim = Claim("P39", SECRETARY, (), (SECOND,), id="Q473239$1", twin=True)
    for dialect in (QUICKSTATEMENTS_2, QUICKSTATEMENTS_3):
        (loss,) = tabbed(batch(claim), dialect)
        assert isinstance(loss, Loss)
        assert loss.reason is Reason.NOT_EXPRESSIBLE
    pieces = list(sheets(batch(claim)))
    assert [loss.reason for loss in losses(pieces)] == [Reason.NOT_EXPRESSIBLE]


def test_a_sheet_has_one_shape_of_row() -> None:
    """Statements with and without a qualifier stand in two sheets, and no cell is empty."""
    dated = Claim("P39", SECRETARY, (Snak("P585", TimeValue("2020")),), (SECOND,))
    plain = Claim("P463", ItemValue("Q7184"), (), (FIRST,))
    archive = rows_of_archive(list(sheets(batch(dated, plain))))
    assert archive == [
        'qid,P39,qal585,S854\nQ473239,Q14213,+2020-00-00T00:00:00Z/9,"""https://b.example/"""\n',
        'qid,P463,S854,s1683\nQ473239,Q7184,"""https://a.example/""","ar:""قال"""\n',
    ]


def rows_of_archive(pieces: list[Piece]) -> list[str]:
    """Give the sheets of an archive."""
    (archive,) = (piece for piece in pieces if isinstance(piece, bytes))
    with zipfile.ZipFile(io.BytesIO(archive)) as bundle:
        return [bundle.read(name).decode() for name in bundle.namelist()]


@given(batches)
def test_nothing_hostile_becomes_a_command_in_quickstatements_2(told: Batch) -> None:
    """There are as many commands as rows were written, and each text is one that was given."""
    pieces = list(tabbed(told, QUICKSTATEMENTS_2))
    commands = read2(rows(pieces))
    assert len(commands) == sum(isinstance(piece, bytes) for piece in pieces)
    assert set(texts(commands)) <= texts_of(told)
    assert accounted(told, commands, pieces)


@given(batches)
def test_nothing_hostile_becomes_a_command_in_quickstatements_3(told: Batch) -> None:
    """The same holds where quotation marks are paired across rows and ``|`` is a tab."""
    pieces = list(tabbed(told, QUICKSTATEMENTS_3))
    commands = read3(rows(pieces))
    assert len(commands) == sum(isinstance(piece, bytes) for piece in pieces)
    assert set(texts(commands)) <= texts_of(told)
    assert accounted(told, commands, pieces)


@given(batches)
def test_a_batch_for_2_pasted_into_3_adds_no_row(told: Batch) -> None:
    """Whoever takes the wrong tool gets straight quotation marks, and nothing worse."""
    written = rows(list(tabbed(told, QUICKSTATEMENTS_2)))
    commands = read3(written)
    assert len(commands) == len(written.splitlines())


@given(batches)
def test_nothing_hostile_becomes_a_row_of_a_sheet(told: Batch) -> None:
    """What the sheets carry was given, and what was given is carried or named as lost."""
    pieces = list(sheets(told))
    archive = next(piece for piece in pieces if isinstance(piece, bytes))
    commands = read_archive(archive)
    assert {command.subject for command in commands} <= {
        item.qid or "LAST" for item in told.items
    } | {"CREATE"}
    assert set(texts(commands)) <= texts_of(told)
    assert accounted(told, commands, pieces)


def accounted(told: Batch, commands: list[Command], pieces: list[Piece]) -> bool:
    """Tell whether each text is carried or named as lost, unless all of its statement is."""
    gone = losses(pieces)
    if any(not loss.value or loss.part in {"label", "P854"} for loss in gone):
        return True
    return texts_of(told) <= {*texts(commands), *(loss.value for loss in gone)}


@given(hostile_texts)
def test_what_is_refused_for_2_is_refused_for_3(text: str) -> None:
    """The second dialect is the stricter."""
    assert changes_quotes(text) or not breaks_tabs(text)
