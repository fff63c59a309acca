"""The command that links entities to items of Wikidata."""

from __future__ import annotations

import datetime as dt
import json
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import Annotated

import typer

from mithaq.cli.options import Kg, Output
from mithaq.cli.output import console, save
from mithaq.link.crosswalk import Accepted
from mithaq.link.limits import WIKIDATA
from mithaq.link.service import Service
from mithaq.pipeline.linking import accept, dangling, unlinked
from mithaq.store import GraphFolder


def link(  # noqa: PLR0913 - a command has as many parameters as options
    *,
    kg: Kg,
    endpoint: Annotated[
        str, typer.Option(metavar="URL", help="SPARQL endpoint with Wikidata's items.")
    ] = WIKIDATA,
    reconciler: Annotated[
        str | None, typer.Option("--reconcile", metavar="URL", help="Reconciliation service too.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="Entities to look for.")] = 100,
    pause: Annotated[
        float, typer.Option(min=0, metavar="SECONDS", help="Pause before each request.")
    ] = 1.0,
    offline: Annotated[bool, typer.Option(help="Use kept answers only.")] = False,
    worklist: Annotated[
        bool, typer.Option("--worklist", help="List the entities without a Q-id instead.")
    ] = False,
    accepted: Annotated[
        list[str] | None,
        typer.Option("--accept", metavar="IRI=QID", help="Link; - instead of a Q-id: no item."),
    ] = None,
    by: Annotated[str, typer.Option(metavar="NAME", help="Who accepts.")] = "",
    evidence: Annotated[str, typer.Option(metavar="TEXT", help="On what it is accepted.")] = "",
    output: Output = None,
) -> None:
    """Link entities to Wikidata.

    Items are proposed as JSON lines with reasons; none is applied. What a reviewer accepts goes to
    crosswalk.tsv in the graph folder, which may be edited too and stands over everything else.
    """
    folder = GraphFolder(kg)
    if accepted:
        accept(folder, _links(accepted, by, evidence))
    elif worklist:
        _tell_dangling(folder)
        save(_worklist(folder, limit), output)
    else:
        service = partial(
            Service, wait=time.sleep, cache=folder.answers, pause=pause, offline=offline
        )
        save(_proposals(folder, service, limit, (endpoint, reconciler or "")), output)


def _links(given: Sequence[str], by: str, evidence: str) -> list[Accepted]:
    if not by:
        raise typer.BadParameter("Say with --by who accepts.")
    for each in given:
        if "=" not in each:
            raise typer.BadParameter(f"'{each}' is not IRI=QID.")
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    pairs = (each.rpartition("=") for each in given)
    return [Accepted(entity, qid, by, today, evidence) for entity, _, qid in pairs]


def _proposals(
    folder: GraphFolder, service: Callable[..., Service], limit: int, addresses: tuple[str, str]
) -> Iterator[bytes]:
    from mithaq.link import reconcile, search, sparql  # noqa: PLC0415 - slow to import

    endpoint, reconciler = addresses
    asked = service(endpoint, partial(sparql.fetch, endpoint), sparql.items)
    searches = [search.by_holders, search.by_sparql(asked)]
    if reconciler:
        also = service(reconciler, partial(reconcile.fetch, reconciler), reconcile.candidates)
        searches.append(search.by_reconciling(also))
    for proposal in search.propose(islice(unlinked(folder), limit), searches):
        yield json.dumps(proposal._asdict(), ensure_ascii=False).encode() + b"\n"


def _worklist(folder: GraphFolder, limit: int) -> Iterator[bytes]:
    yield b"articles\ttype\tname\tentity\n"
    for subject in islice(unlinked(folder), limit):
        row = (str(subject.articles), subject.type, subject.names[0], subject.iri)
        yield "\t".join(row).encode() + b"\n"


def _tell_dangling(folder: GraphFolder) -> None:
    for accepted in dangling(folder):
        what = f"crosswalk.tsv speaks of {accepted.entity}, which the graph no longer holds."
        console(stderr=True).print(what)
