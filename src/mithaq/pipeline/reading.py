"""What a worker makes of an article: an entry of the ledger, and figures for the summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from mithaq.errors import EngineError
from mithaq.model import Article
from mithaq.pipeline.entries import fresh_entry
from mithaq.pipeline.extraction import Extract
from mithaq.pipeline.fingerprint import fingerprint
from mithaq.store import Entry, reading_digest


@dataclass(frozen=True, slots=True)
class Reading:
    """One article, read and made ready for the ledger.

    Attributes:
        statements: how many the article makes.
        dropped: candidates that were not stated, by reason.
    """

    entry: Entry
    statements: int
    dropped: Counter[str]


def reader(make: Callable[[], Extract], rules: str) -> Callable[[Article], Reading]:
    """Build the function that reads one article by the rules of this fingerprint."""
    return partial(_read, make(), rules)


def of_one_version(make: Callable[[], Extract], rules: str) -> Extract:
    """Build the reader of articles on a machine that has the rules of this fingerprint.

    Raises:
        EngineError: it has others.
    """
    if fingerprint() != rules:
        raise EngineError(
            "A worker has another mithaq than this.", "Install one version on all machines."
        )
    return make()


def _read(extract: Extract, rules: str, article: Article) -> Reading:
    graph = extract(article)
    kept = fresh_entry(graph, reading_digest(article, rules))
    return Reading(kept, len(graph.statements), Counter(drop.reason for drop in graph.dropped))
