"""An article as it is found, before it is judged."""

from __future__ import annotations

from dataclasses import dataclass

from mithaq.source.metadata import Metadata


@dataclass(frozen=True, slots=True)
class Draft:
    """A text with its origin, its id and the metadata that came with it.

    Attributes:
        crawled: it comes from a crawl, where copies and texts that are no article are expected.
    """

    origin: str
    id: str
    text: str
    metadata: Metadata
    crawled: bool = False
