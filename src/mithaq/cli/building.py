"""Commands that change a graph: build, retract."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from mithaq.cli.engines import Engines, Master, Settings, Where, opened
from mithaq.cli.journal import Journal, journal
from mithaq.cli.options import Jobs, Kg, MaybeKg, Store
from mithaq.cli.output import console
from mithaq.cli.summary import failed, nothing, summary
from mithaq.engine import Engine
from mithaq.errors import SourceError
from mithaq.pipeline.build import Tally
from mithaq.pipeline.build import build as build_graph
from mithaq.pipeline.extraction import extractor
from mithaq.pipeline.fingerprint import fingerprint
from mithaq.pipeline.reading import of_one_version
from mithaq.pipeline.retraction import retract as retract_articles
from mithaq.store import GraphFolder

if TYPE_CHECKING:
    from mithaq.store.remote import RemoteStore

_Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE",
        help="Files (.txt .html .jsonl .jsonl.gz .warc .warc.gz) and folders of them; "
        "- is standard input.",
    ),
]
_Meta = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="JSON or CSV with what is known of each article."),
]
_Log = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Where to write, as JSON lines, how far the build is."),
]
_Files = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR",
        help="With Spark, instead of --kg: a new folder for the graph as sorted N-Quads and "
        "as tables in Parquet. Sources may be .parquet too.",
    ),
]


def build(  # noqa: PLR0913 - a command has as many parameters as options
    sources: _Sources,
    *,
    kg: MaybeKg = None,
    meta: _Meta = None,
    store: Store = None,
    jobs: Jobs = 1,
    log: _Log = None,
    engine: Where = Engines.PROCESSES,
    master: Master = "local[*]",
    conf: Settings = None,
    output: _Files = None,
) -> None:
    """Read articles into a graph folder.

    Articles that the graph holds already are not read again; what cannot be read is reported and
    left out. A build that was interrupted goes on when it is run again. With --store, what has
    changed goes to a store somewhere else too. With --engine spark, a cluster reads the articles;
    with --output, it does all the rest as well.
    """
    from mithaq.source.counting import count  # noqa: PLC0415 - slow to import

    if (kg is None) == (output is None):
        raise typer.BadParameter("Give either --kg or --output.")
    if output and (store or engine is not Engines.SPARK):
        raise typer.BadParameter("--output needs --engine spark, and goes without --store.")
    if kg and any(source.lower().endswith(".parquet") for source in sources):
        raise SourceError("A cluster reads tables.", "Build with --engine spark --output DIR.")
    told = log is not None or console(stderr=True).is_terminal  # else nobody sees what is left
    with journal(log, count(sources) if kg and told else None) as kept:
        remote = _remote(store, kg)
        with opened(engine, jobs, master, conf or []) as machines:
            if kg:
                tally = _into_folder(sources, kg, meta, machines, kept)
            else:
                tally = _into_files(sources, cast("Path", output), meta, machines)
        if not tally.read + tally.unchanged:
            raise SourceError("No article was read.", nothing(tally))
        with kept.aside():
            for line in (*summary(tally, kept.seconds), *failed(tally)):
                console().print(line)
        if kg:
            _send(GraphFolder(kg), remote, kept.send)


def _into_folder(
    sources: Sequence[str], kg: Path, meta: Path | None, engine: Engine, kept: Journal
) -> Tally:
    from mithaq.source import read  # noqa: PLC0415 - slow to import, and only needed here

    return build_graph(
        read(sources, meta=meta),
        GraphFolder(kg),
        make=partial(of_one_version, extractor, fingerprint()),
        engine=engine,
        watch=kept.watch,
        tell=kept.tell,
    )


def _into_files(sources: Sequence[str], output: Path, meta: Path | None, engine: Engine) -> Tally:
    from mithaq.engine.spark.cluster import Cluster  # noqa: PLC0415 - an extra
    from mithaq.pipeline.spread.build import build_spread  # noqa: PLC0415 - as above

    return build_spread(sources, output, cast("Cluster", engine), make=extractor, meta=meta)


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
    remote = _remote(store, kg)
    retract_articles(articles, GraphFolder(kg))
    _send(GraphFolder(kg), remote)


def _remote(url: str | None, kg: Path | None) -> RemoteStore | None:
    """Give the store at an address, before there is any work that a wrong one would follow."""
    if url is None or kg is None:
        return None
    from mithaq.pipeline.mirroring import expect_mirror  # noqa: PLC0415 - only needed here
    from mithaq.store.remote import RemoteStore  # noqa: PLC0415 - slow to import

    remote = RemoteStore.at(url)
    expect_mirror(GraphFolder(kg), remote)
    return remote


def _send(
    folder: GraphFolder,
    remote: RemoteStore | None,
    watch: Callable[[int, int], None] = lambda *_: None,
) -> None:
    """Send what has changed to a store, if there is one."""
    if remote is None:
        return
    from mithaq.pipeline.mirroring import keep_mirror  # noqa: PLC0415 - only needed here

    sent = keep_mirror(folder, remote, watch)
    console().print(f"Sent: {sent:,} quads to {remote.update}.")
