"""An article that could not be read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Failure:
    """One article that was left out, and why; the others are read all the same.

    Attributes:
        origin: where it stands: a file, a line of a file (``news.jsonl:17``), or ``-``.
        reason: what is wrong with it and what to do.
    """

    origin: str
    reason: str
