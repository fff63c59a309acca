"""What an export draws on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import pyoxigraph

from mithaq.model import ArticleGraph
from mithaq.model.report import ArticleReport


@dataclass(frozen=True, slots=True)
class Source:
    """A graph to be exported.

    Attributes:
        store: all its quads.
        articles: gives what was read from each article, and what it reports, in a fixed order.
        links: Q-ids by the IRIs of entities.
    """

    store: pyoxigraph.Store
    articles: Callable[[], Iterator[tuple[ArticleGraph, ArticleReport]]]
    links: Mapping[str, str] = field(default_factory=dict)


Writer = Callable[[Source], Iterator[bytes]]
"""Gives an export piece by piece; equal graphs give equal bytes."""
