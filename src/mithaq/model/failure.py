"""What a source held that did not become an article."""

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


@dataclass(frozen=True, slots=True)
class PassedOver:
    """Something in a crawl that is no article; that is no fault, and only counted.

    Attributes:
        origin: where it stands.
        reason: what it is instead, in few words that do not vary.
    """

    origin: str
    reason: str
