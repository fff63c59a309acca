"""The accounts of things and facts, in lines of text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from mithaq.ask.table import isolated
from mithaq.model.profile import Verdict
from mithaq.pipeline.why import Differing, EntityAccount, FactAccount, Filler, Telling, Told

_SHOWN = 12
"""Articles that are listed by their ids; of more, the rest is counted."""

_BESIDE = 3
"""Sources that are shown of a fact that stands beside another; of more, the rest is counted."""


def entity_lines(account: EntityAccount) -> Iterator[str]:
    """Tell why an entity is one thing."""
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
            yield from map(_verdict, verdicts)


def fact_lines(account: FactAccount) -> Iterator[str]:
    """Tell why a fact is one fact, and what stands beside it."""
    yield f"{account.fact.type}  <{account.fact.iri}>"
    yield f"  {_said(account.fact)}"
    yield f"  {account.reason}"
    yield f"  support {account.fact.support}: sources that report it; copies of a story are one"
    for group in _sources(account.fact.passages):
        yield from _source(group, "  ")
    if account.differing:
        yield "  differing:"
        yield from map(_value, account.differing)
    for beside in account.beside:
        yield f"  {beside.how}: {_said(beside.fact)}  <{beside.fact.iri}>"
        groups = _sources(beside.fact.passages)
        for group in groups[:_BESIDE]:
            yield from _source(group, "    ")
        if len(groups) > _BESIDE:
            yield f"    and {len(groups) - _BESIDE} more sources"


def _verdict(verdict: Verdict) -> str:
    return f"    {isolated(verdict.one)} | {isolated(verdict.other)}: {verdict.reason}"


def _said(fact: Told) -> str:
    roles = "; ".join(f"{role} {_names(fillers)}" for role, fillers in fact.roles.items())
    return f"{roles}; {fact.modality}{f', {fact.time}' if fact.time else ''}"


def _sources(passages: Iterable[Telling]) -> list[list[Telling]]:
    return [list(told) for _, told in groupby(passages, key=lambda passage: passage.source)]


def _source(told: Sequence[Telling], margin: str) -> Iterator[str]:
    articles = len({passage.article for passage in told})
    copies = f", {articles} articles that print one story" if articles > 1 else ""
    yield f"{margin}source {told[0].source}{copies}:"
    for passage in told:
        yield f"{margin}  {_passage(passage)}"


def _passage(told: Telling) -> str:
    head = ", ".join(filter(None, (told.article, told.published, isolated(told.publisher))))
    by = f", by {_names(told.by)}" if told.by else ""
    time = f", time {isolated(told.time)}" if told.time else ""
    rule = f"{told.rule} {told.confidence}"
    return f"{head} [{told.start}, {told.end}): {isolated(told.quote)}{by}{time} ({rule})"


def _value(differing: Differing) -> str:
    return f"    {differing.role} {_names([differing.value])}: {', '.join(differing.articles)}"


def _names(fillers: Iterable[Filler]) -> str:
    return ", ".join(isolated(filler.name) for filler in fillers)
