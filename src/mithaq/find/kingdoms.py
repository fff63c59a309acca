"""Kingdoms that are named as such: المملكة is the one that the article is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.name import Name, name
from mithaq.lexicon import Kind, kingdom, place_country
from mithaq.model import EntityType, Manner

_KINGDOM = "المملكه"


def kingdoms(board: Board) -> Iterator[Name]:
    """Give the word المملكة, where the article names places or posts of one kingdom."""
    places = [
        (i, split)
        for i, info in enumerate(board.sheet.infos)
        if (split := info.split_to((_KINGDOM,)))
    ]
    country = _named_most(board) if places else None
    for i, split in places:
        if country and not board.covering(i):
            yield name(
                board.sheet, EntityType.COUNTRY, i, i + 1, country,
                prefix=split.prefix, kind="kingdom", manner=Manner.DESCRIPTION,
            )  # fmt: skip


def _named_most(board: Board) -> str | None:
    named = Counter(key for key in _countries(board) if kingdom(key))
    return max(named, key=lambda key: named[key], default=None)


def _countries(board: Board) -> Iterator[str]:
    """Give the countries of what is named, in order: themselves, places in them, their posts."""
    for i in range(len(board.sheet.words)):
        if found := board.starting(i):
            key = found.mention.key
            place = key.rpartition("/")[2]
            yield place_country(place) or place.replace("capital:", "country:")
        for hit in board.sheet.found(i, Kind.OFFICE, prefix=None):
            yield hit.phrase.office.fixed or ""
