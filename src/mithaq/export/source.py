"""What an export draws on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import pyoxigraph

from mithaq.export.crosswalk import EMPTY, Crosswalk
from mithaq.export.loss import Piece
from mithaq.export.wikibase.present import Look, nothing
from mithaq.model import ArticleGraph
from mithaq.model.report import ArticleReport


@dataclass(frozen=True, slots=True)
class Options:
    """How a Wikidata-style export is made; other formats pass over it.

    Attributes:
        crosswalk: which entities are which items.
        create: make new items for entities that have none.
        retrieved: ISO day on which the articles were fetched; None leaves it out.
        look: gives what a wiki says already of some items and properties.
    """

    crosswalk: Crosswalk = EMPTY
    create: bool = False
    retrieved: str | None = None
    look: Look = nothing


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
    options: Options = field(default_factory=Options)
    links: Mapping[str, str] = field(default_factory=dict)


Writer = Callable[[Source], Iterator[Piece]]
"""Gives an export piece by piece, and among the pieces what was lost; equal graphs give equal
bytes."""
