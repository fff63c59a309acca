"""Commands that write a graph out: facts, export."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from mithaq.cli.graphs import ReadStore, graph
from mithaq.cli.options import Kg, MaybeKg, Output
from mithaq.cli.output import console, save
from mithaq.export import WRITERS, Loss, Options, Piece, carried
from mithaq.export.crosswalk import EMPTY
from mithaq.export.loss import line
from mithaq.export.wikibase.present import nothing
from mithaq.pipeline.against import look_in
from mithaq.pipeline.exporting import export as exported
from mithaq.pipeline.links import crosswalk as read_table
from mithaq.store import GraphFolder


def facts(*, kg: Kg, output: Output = None) -> None:
    """Write entities and facts as JSON lines.

    There is one object for each article, and every fact has the words that prove it.
    """
    save(carried(exported(GraphFolder(kg), WRITERS["facts"])), output)


def export(  # noqa: PLR0913 - a command has as many parameters as options
    form: Annotated[str, typer.Argument(metavar="FORMAT", help=f"One of {', '.join(WRITERS)}.")],
    *,
    kg: MaybeKg = None,
    store: ReadStore = None,
    output: Output = None,
    losses: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Where to write, as JSON lines, what was not carried."),
    ] = None,
    crosswalk: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A table of Q-ids that wins over those of the graph."),
    ] = None,
    create: Annotated[
        bool, typer.Option("--create", help="Make new items for entities that have none.")
    ] = False,
    against: Annotated[
        str | None,
        typer.Option(
            metavar="ENDPOINT|DUMP", help="A wiki to compare with; what it says is left out."
        ),
    ] = None,
    retrieved: Annotated[
        str | None, typer.Option(metavar="DATE", help="The day the articles were fetched.")
    ] = None,
) -> None:
    """Write a graph in another form.

    What a format cannot carry is counted, and listed with --losses. The options after it are for
    the formats of Wikidata.
    """
    if form not in WRITERS:
        raise typer.BadParameter(f"'{form}' is no format. Formats: {', '.join(WRITERS)}.")
    look = look_in(against) if against else nothing
    links = read_table(crosswalk) if crosswalk else EMPTY
    options = Options(links, create=create, retrieved=_day(retrieved), look=look)
    lost: list[Loss] = []
    with graph(kg, store) as folder:
        save(_sifted(exported(folder, WRITERS[form], options), lost), output)
    if losses:
        save(map(line, lost), losses)
    _tell(lost)


def _sifted(pieces: Iterable[Piece], lost: list[Loss]) -> Iterator[bytes]:
    """Give what goes into the file; what does not is put into ``lost``."""
    for piece in pieces:
        if isinstance(piece, Loss):
            lost.append(piece)
        else:
            yield piece


def _tell(lost: list[Loss]) -> None:
    if counts := Counter(loss.reason.value for loss in lost).most_common():
        told = ", ".join(f"{count} {reason}" for reason, count in counts)
        console(stderr=True).print(f"Not carried: {told}.")


def _day(given: str | None) -> str | None:
    try:
        return date.fromisoformat(given).isoformat() if given else None
    except ValueError:
        raise typer.BadParameter(f"'{given}' is no day. Write it like 2020-11-18.") from None
