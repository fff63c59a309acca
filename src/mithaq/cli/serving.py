"""The command that serves a graph."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from mithaq.cli.graphs import ReadStore, graph, looking
from mithaq.cli.options import MaybeKg
from mithaq.cli.output import console
from mithaq.serve.limits import Limits

_USUAL = Limits()


_Refresh = Annotated[
    float,
    typer.Option(min=0, metavar="SECONDS", help="Between two looks at a --store; 0: only one."),
]
_Rate = Annotated[
    float,
    typer.Option(
        min=0, metavar="N", help="Seconds of work a second that one client may ask; 0: any."
    ),
]


def serve(  # noqa: PLR0913 - a command has as many parameters as options
    *,
    kg: MaybeKg = None,
    store: ReadStore = None,
    host: Annotated[str, typer.Option(help="The address to listen at.")] = "127.0.0.1",
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="The port; 0 takes a free one.")
    ] = 8000,
    timeout: Annotated[
        float, typer.Option(min=0.1, metavar="SECONDS", help="After which a query is ended.")
    ] = _USUAL.timeout,
    memory: Annotated[
        int, typer.Option(min=64, metavar="MIB", help="Memory that a query may take.")
    ] = _USUAL.memory,
    max_rows: Annotated[
        int, typer.Option(min=1, metavar="N", help="Rows after which a result is cut off.")
    ] = _USUAL.rows,
    workers: Annotated[
        int,
        typer.Option(
            min=1, metavar="N", help="Processes for short queries; twice as many for long."
        ),
    ] = _USUAL.workers,
    processes: Annotated[
        int, typer.Option(min=1, metavar="N", help="Processes that speak HTTP.")
    ] = _USUAL.processes,
    refresh: _Refresh = 300.0,
    rate: _Rate = _USUAL.rate,
) -> None:
    """Serve a SPARQL endpoint and an explorer.

    The graph is only read. A new version that mithaq build publishes meanwhile is taken up. Of a
    store somewhere else a copy is served, which is made anew when the store holds something new.
    """
    from mithaq.serve.web.server import listening  # noqa: PLC0415 - slow to import
    from mithaq.serve.web.server import serve as run  # noqa: PLC0415

    limits = Limits(timeout, memory, max_rows, workers, processes, rate)
    with (
        _cleared_up(),
        listening(host, port) as door,
        graph(kg, store) as folder,
        looking(folder, store, refresh),
    ):
        shown = f"[{host}]" if ":" in host else host
        console().print(f"Serving {kg or store} at http://{shown}:{door.getsockname()[1]}/")
        run(folder, door, limits)


@contextmanager
def _cleared_up() -> Iterator[None]:
    """Have whoever ends the process by SIGTERM leave as little behind as who types Ctrl+C."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
