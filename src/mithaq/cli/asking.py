"""The command that asks a graph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NamedTuple

import typer
from rich.table import Table as RichTable

from mithaq.ask import Answer, AnswerFormat, Query, Table, ask, bind, draw, find_query, library
from mithaq.ask import write as written
from mithaq.ask.binding import Term
from mithaq.cli.options import MaybeKg
from mithaq.cli.output import console, save
from mithaq.store import GraphFolder, published

_PAGE = 120  # characters of a line where there is no terminal


class _Place(NamedTuple):
    """Where the graph is: one of the three is given."""

    kg: Path | None
    store: str | None
    endpoint: str | None


def query(  # noqa: PLR0913 - a command has as many parameters as options
    name: Annotated[
        str | None,
        typer.Argument(metavar="NAME|FILE|-", help="A named query, a query file, or -."),
    ] = None,
    *,
    kg: MaybeKg = None,
    store: Annotated[
        str | None,
        typer.Option(metavar="URL", help="A SPARQL 1.1 store with a graph, to ask instead."),
    ] = None,
    endpoint: Annotated[
        str | None, typer.Option(metavar="URL", help="Any other SPARQL endpoint to ask instead.")
    ] = None,
    param: Annotated[
        list[str] | None, typer.Option(metavar="NAME=VALUE", help="A value for a parameter.")
    ] = None,
    form: Annotated[
        AnswerFormat, typer.Option("--format", help="How the answer is written.")
    ] = AnswerFormat.TABLE,
    listing: Annotated[bool, typer.Option("--list", help="Show the named queries.")] = False,
) -> None:
    """Ask a graph a question.

    Named questions come with Mithaq; a query of your own may stand in a file.
    """
    if listing:
        console().print(_library())
        return
    place = _Place(kg, store, endpoint)
    if name is None or sum(given is not None for given in place) != 1:
        raise typer.BadParameter(
            "Give a query, and one of --kg, --store and --endpoint; or give --list."
        )
    asked = find_query(name)
    terms = bind(asked, _given(param or []))
    with _answer(asked, terms, place) as answer:
        _show(asked, answer, form)


@contextmanager
def _answer(asked: Query, terms: Mapping[str, Term], place: _Place) -> Iterator[Answer]:
    if place.endpoint is not None:
        from mithaq.ask.remote import ask_endpoint  # noqa: PLC0415 - slow to import

        yield ask_endpoint(place.endpoint, asked, terms)
    elif place.store is not None:
        from mithaq.ask.remote import ask_by  # noqa: PLC0415 - as above
        from mithaq.store.remote import RemoteStore  # noqa: PLC0415 - as above

        yield ask_by(RemoteStore.at(place.store).ask, asked, terms)
    elif place.kg is not None:
        with published(GraphFolder(place.kg)) as store:
            yield ask(store, asked, terms)


def _show(asked: Query, answer: Answer, form: AnswerFormat) -> None:
    if form is AnswerFormat.TABLE and isinstance(answer, Table):
        out = console()
        out.print(draw(asked, answer, out.width if out.is_terminal else _PAGE))
    else:
        save((piece.encode() for piece in written(answer, form)), None)


def _given(assignments: list[str]) -> dict[str, str]:
    """Split NAME=VALUE."""
    for assignment in assignments:
        if "=" not in assignment:
            raise typer.BadParameter(f"'{assignment}' is not NAME=VALUE.")
    return dict(assignment.split("=", 1) for assignment in assignments)


def _library() -> RichTable:
    shown = RichTable("name", "question", "parameters", show_lines=True)
    for asked in library().values():
        parameters = (
            f"{p.name}: {p.type}{'' if p.default is None else ', optional'} — {p.help}"
            for p in asked.parameters
        )
        questions = f"{asked.question_en}\n{asked.question_ar}"
        shown.add_row(asked.name, questions, "\n".join(parameters))
    return shown
