"""What a build has done, in words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from mithaq.pipeline.build import Tally

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
"""What would break a line or command a terminal, should an id or a name hold it."""


def progress(tally: Tally, seconds: float) -> str:
    """Tell in one line how far a build is."""
    done = f"{tally.read:,} read, {tally.unchanged:,} unchanged, {tally.failed:,} failed"
    return f"{done}, {tally.read / max(seconds, 0.001):.1f} a second"


def left(done: int, seconds: float, total: int | None) -> str:
    """Tell how long the rest of so many things will take, nothing when that is not known."""
    if total is None or not done or total < done:
        return ""
    hours, rest = divmod(round(seconds / done * (total - done)), 3600)
    return f", {hours}:{rest // 60:02}:{rest % 60:02} left"


def summary(tally: Tally, seconds: float) -> Iterator[str]:
    """Tell line by line what a build has done."""
    yield f"Articles: {progress(tally, seconds)}, {seconds:.1f} s in all."
    yield f"Statements: {tally.statements:,}."
    if tally.passed_over:
        yield f"Passed over: {_listed(tally.passed_over)}."
    if tally.dropped:
        yield f"Candidates dropped: {_listed(tally.dropped)}."


def failed(tally: Tally) -> Iterator[str]:
    """Tell line by line what could not be read, and why."""
    for failure in tally.failures:
        yield _CONTROL.sub(" ", f"{failure.origin}: {failure.reason}")
    if tally.unlisted:
        yield f"And {tally.unlisted:,} more."


def nothing(tally: Tally) -> str:
    """Tell why no article was read."""
    passed = [f"Passed over: {_listed(tally.passed_over)}."] if tally.passed_over else []
    return " ".join([*failed(tally), *passed]) or "The sources are empty."


def _listed(reasons: Counter[str]) -> str:
    """List reasons with their numbers, the most frequent first."""
    ordered = sorted(reasons.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{number:,} {reason}" for reason, number in ordered)
