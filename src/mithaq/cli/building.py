"""Commands that change a graph: build, retract."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mithaq.cli.journal import journal
from mithaq.cli.options import Jobs, Kg, Store
from mithaq.cli.output import console
from mithaq.cli.summary import failed, summary
from mithaq.errors import SourceError
from mithaq.pipeline.build import build as build_graph
from mithaq.pipeline.extraction import extractor
from mithaq.pipeline.retraction import retract as retract_articles
from mithaq.store import GraphFolder


def build(  # noqa: PLR0913 - a command has as many parameters as options
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE",
            help="Files (.txt .html .jsonl .jsonl.gz .warc .warc.gz) and folders of them; "
            "- is standard input.",
        ),
    ],
    *,
    kg: Kg,
    meta: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="JSON or CSV with what is known of each article."),
    ] = None,
    store: Store = None,
    jobs: Jobs = 1,
    log: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Where to write, as JSON lines, how far the build is."),
    ] = None,
) -> None:
    """Read articles into a graph folder.

    Articles that the graph holds already are not read again; what cannot be read is reported and
    left out. A build that was interrupted goes on when it is run again. With --store, what has
    changed goes to a store somewhere else too.
    """
    from mithaq.source import read  # noqa: PLC0415 - slow to import, and only needed here
    from mithaq.source.counting import count  # noqa: PLC0415 - as above

    with journal(log, count(sources)) as kept:
        tally = build_graph(
            read(sources, meta=meta),
            GraphFolder(kg),
            make=extractor,
            jobs=jobs,
            watch=kept.watch,
            tell=kept.tell,
        )
    if not tally.read + tally.unchanged:
        raise SourceError("No article was read.", " ".join(failed(tally)))
    out = console()
    for line in (*summary(tally, kept.seconds), *failed(tally)):
        out.print(line)
    _send(GraphFolder(kg), store)


def retract(
    articles: Annotated[
        list[str], typer.Argument(metavar="ARTICLE", help="Ids of articles in the graph.")
    ],
    *,
    kg: Kg,
    store: Store = None,
) -> None:
    """Take articles out of a graph.

    What only they report goes with them; what others report too stays.
    """
    retract_articles(articles, GraphFolder(kg))
    _send(GraphFolder(kg), store)


def _send(folder: GraphFolder, url: str | None) -> None:
    """Send what has changed to the store at an address, if there is one."""
    if url is None:
        return
    from mithaq.pipeline.mirroring import keep_mirror  # noqa: PLC0415 - only needed here
    from mithaq.store.remote import RemoteStore  # noqa: PLC0415 - slow to import

    sent = keep_mirror(folder, RemoteStore.at(url))
    console().print(f"Sent: {sent:,} quads to {url}.")
