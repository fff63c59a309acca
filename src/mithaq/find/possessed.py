"""Heads and titles with a pronoun: قواتها، جيشه، زعيمه ناصر الوحيشي.

The pronoun leads back, so a force is the last one of its kind, and a post is one of the last body
named before it.
"""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.name import Name, name
from mithaq.find.owners import owner_before
from mithaq.lexicon import Head, Info, Kind, Office, Phrase, heads, offices, phrases
from mithaq.model import EntityType, Manner, Mention

_POSTS = ("leader", "commander", "head", "secretary-general", "spokesman", "adviser")


def possessed(board: Board) -> Iterator[Name]:
    """Give the forces and posts that are named by a noun with a pronoun."""
    for i, known in enumerate(board.sheet.infos):
        if not board.covering(i):
            for prefix, phrase in _nouns(known):
                if phrase.kind is Kind.HEAD:
                    yield from _force(board, i, prefix, heads()[int(phrase.key)])
                elif phrase.kind is Kind.OFFICE:
                    yield from _post(board, i, prefix, offices()[int(phrase.key)])


def _nouns(known: Info) -> Iterator[tuple[str, Phrase]]:
    """Give the lexicon's one-word phrases that a word is once its pronoun is cut off."""
    for prefix, cut in known.owned:
        for phrase in phrases().get(cut.stem, ()):
            if len(phrase.words) == 1:
                yield prefix, phrase


def _force(board: Board, i: int, prefix: str, head: Head) -> Iterator[Name]:
    if head.type is EntityType.FORCE and head.bare:
        yield name(
            board.sheet, head.type, i, i + 1, head.kind,
            prefix=prefix, kind=head.kind, manner=Manner.BARE,
        )  # fmt: skip


def _post(board: Board, i: int, prefix: str, office: Office) -> Iterator[Name]:
    owner = owner_before(board, i) if office.key in _POSTS else None
    if owner:
        span = board.sheet.span(i, i + 1, prefix)
        mention = Mention(EntityType.OFFICE, span, office.key, of=owner)
        yield Name(mention, i, i + 1, prefix, office.key)
