"""The command that tells why a thing or a fact is one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Annotated, Any

import typer

from mithaq.cli.options import Kg
from mithaq.cli.output import console
from mithaq.cli.telling import entity_lines, fact_lines
from mithaq.pipeline.why import Account, EntityAccount
from mithaq.pipeline.why import why as accounts
from mithaq.store import GraphFolder


def why(
    asked: Annotated[
        str,
        typer.Argument(
            metavar="ENTITY|FACT",
            help="A name in full, or the IRI of an entity, of a fact or of a passage of evidence.",
        ),
    ],
    *,
    kg: Kg,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Tell why an entity or a fact is one.

    Of an entity: which names in which articles were taken for it, what they were put together on,
    and which like names were kept apart. Of a fact, an encounter or any other: which articles
    report it in which words and by whose word, which of them print one story and count once, where
    they differ, which other facts contradict it, and what was announced and then done.
    """
    out, found = console(), accounts(GraphFolder(kg), asked)
    if as_json:
        out.print(json.dumps(list(map(_plain, found)), ensure_ascii=False, indent=2))
        return
    for account in found:
        for line in _lines(account):
            out.print(line)


def _lines(account: Account) -> Iterator[str]:
    if isinstance(account, EntityAccount):
        return entity_lines(account)
    return fact_lines(account)


def _plain(account: Account) -> dict[str, Any]:
    """Give an account as JSON has it; the verdicts of an entity with their names too."""
    plain = asdict(account)
    if isinstance(account, EntityAccount):
        plain["verdicts"] = [verdict._asdict() for verdict in account.verdicts]
    return plain
