"""The graph that a command reads: in a folder, or in a store somewhere else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Annotated

import typer

from mithaq.store import GraphFolder

ReadStore = Annotated[
    str | None,
    typer.Option(
        "--store", metavar="URL", help="A SPARQL 1.1 store to read instead of a graph folder."
    ),
]


@contextmanager
def graph(kg: Path | None, store: str | None) -> Iterator[GraphFolder]:
    """Give the graph folder, or one with a copy of what the store holds."""
    if (kg is None) == (store is None):
        raise typer.BadParameter("Give either --kg or --store.")
    if kg is not None:
        yield GraphFolder(kg)
        return
    from mithaq.pipeline.copying import copied  # noqa: PLC0415 - only needed here
    from mithaq.store.remote import RemoteStore  # noqa: PLC0415 - slow to import

    with copied(RemoteStore.at(str(store))) as folder:
        yield folder


def looking(folder: GraphFolder, store: str | None, pause: float) -> AbstractContextManager[None]:
    """Keep a copy like the store that it was made from, if it is one."""
    if store is None:
        return nullcontext()
    from mithaq.pipeline.copying import renewed  # noqa: PLC0415 - only needed here
    from mithaq.store.remote import RemoteStore  # noqa: PLC0415 - slow to import

    return renewed(folder, RemoteStore.at(store), pause)
