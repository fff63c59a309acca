"""Articles into a graph folder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial

from mithaq import __version__
from mithaq.engine import Crash, Engine, Processes
from mithaq.model import Article, Failure, PassedOver
from mithaq.pipeline.changing import Phase, batches, changing
from mithaq.pipeline.extraction import Extract
from mithaq.pipeline.fingerprint import fingerprint
from mithaq.pipeline.reading import Reading, reader
from mithaq.store import Entry, GraphFolder, Ledger, Manifest, make_folder, reading_digest

_HERE = Processes()


@dataclass(slots=True)
class Tally:
    """What a build has done so far.

    Attributes:
        read: articles read; ``unchanged``: articles that the graph held already.
        failures: what could not be read, and why; ``unlisted`` counts what is left out of it.
        passed_over: what a crawl held besides articles, by reason.
        dropped: candidates that were not stated, by reason.
    """

    read: int = 0
    unchanged: int = 0
    failures: list[Failure] = field(default_factory=list)
    unlisted: int = 0
    passed_over: Counter[str] = field(default_factory=Counter)
    statements: int = 0
    dropped: Counter[str] = field(default_factory=Counter)

    @property
    def failed(self) -> int:
        """How much could not be read."""
        return len(self.failures) + self.unlisted

    @property
    def done(self) -> int:
        """How much was looked at."""
        return self.read + self.unchanged + self.failed


def build(  # noqa: PLR0913 - all but the first two have names
    sources: Iterable[Article | Failure | PassedOver],
    folder: GraphFolder,
    *,
    make: Callable[[], Extract],
    engine: Engine = _HERE,
    watch: Callable[[Tally], None] = lambda _: None,
    tell: Callable[[Phase], None] = lambda _: None,
) -> Tally:
    """Read articles into a graph folder and publish the graph.

    An article that the folder already holds, read by the same rules, is not read again.

    Args:
        sources: articles, what could not be read as one, and what need not be.
        folder: made when it is not there.
        make: builds the reader of articles, once in each process.
        engine: where the articles are read.
        watch: told after every batch how far the build is.
        tell: told of each phase that begins once all is read.

    Raises:
        GraphFolderError: the folder cannot be used.
    """
    rules, tally = fingerprint(), Tally()
    make_folder(folder, Manifest(__version__, rules))
    with changing(folder, rules, tell) as ledger:
        fresh = _fresh(sources, ledger, rules, tally)
        for batch in batches(engine.run(partial(reader, make, rules), fresh)):
            ledger.put([kept for outcome in batch if (kept := _count(outcome, tally))])
            watch(tally)
    return tally


def _fresh(
    sources: Iterable[Article | Failure | PassedOver], ledger: Ledger, rules: str, tally: Tally
) -> Iterator[Article]:
    """Give the articles that have to be read, and count the others."""
    for source in sources:
        if isinstance(source, Failure):
            tally.failures.append(source)
        elif isinstance(source, PassedOver):
            tally.passed_over[source.reason] += 1
        elif ledger.digest(source.id) == reading_digest(source, rules):
            tally.unchanged += 1
        else:
            yield source


def _count(outcome: Reading | Crash[Article], tally: Tally) -> Entry | None:
    """Count an outcome, and give what the ledger shall keep of it."""
    if isinstance(outcome, Crash):
        tally.failures.append(Failure(outcome.item.id, outcome.reason))
        return None
    tally.read += 1
    tally.statements += outcome.statements
    tally.dropped += outcome.dropped
    return outcome.entry
