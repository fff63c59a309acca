"""The command that tells why an entity is one thing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import typer

from mithaq.ask.table import isolated
from mithaq.cli.options import Kg
from mithaq.cli.output import console
from mithaq.model.profile import Verdict
from mithaq.pipeline.why import Account
from mithaq.pipeline.why import why as accounts
from mithaq.store import GraphFolder

_SHOWN = 12
"""Articles that are listed by their ids; of more, the rest is counted."""


def why(
    entity: Annotated[str, typer.Argument(metavar="ENTITY", help="An IRI or a name in full.")],
    *,
    kg: Kg,
) -> None:
    """Tell why an entity is one thing.

    Shows which names in which articles were taken for it, what they were put together on, and
    which like names were kept apart.
    """
    out = console()
    for account in accounts(GraphFolder(kg), entity):
        for line in _told(account):
            out.print(line)


def _told(account: Account) -> Iterator[str]:
    yield f"{account.type} {isolated(account.key)}  <{account.iri}>"
    names = ", ".join(f"{isolated(name)} {count}" for name, count in account.names.items())
    yield f"  named: {names}"
    more = len(account.articles) - _SHOWN
    listed = ", ".join(account.articles[:_SHOWN])
    yield f"  articles {len(account.articles)}: {listed}{f' and {more} more' * (more > 0)}"
    if account.reason:
        yield f"  {account.reason}"
    for same, title in ((True, "put together"), (False, "kept apart")):
        verdicts = [verdict for verdict in account.verdicts if verdict.same is same]
        if verdicts:
            yield f"  {title}:"
            yield from map(_line, verdicts)


def _line(verdict: Verdict) -> str:
    return f"    {isolated(verdict.one)} | {isolated(verdict.other)}: {verdict.reason}"
