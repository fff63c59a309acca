"""Nouns in genitive: the portfolio of a ministry, the subject of a committee."""

from __future__ import annotations

from dataclasses import replace

from mithaq.find.board import Board
from mithaq.find.head.reach import Reach
from mithaq.find.person.personal import run
from mithaq.find.words import definite, norms, noun, plain
from mithaq.lexicon import Kind, name_words
from mithaq.model import EntityType


def portfolio(board: Board, reach: Reach) -> Reach | None:
    """Take a listed portfolio: وزارة الدفاع."""
    hit = next(board.sheet.found(reach.last, Kind.PORTFOLIO), None)
    if reach.closed or hit is None:
        return None
    return reach.closed_at(hit.last, hit.phrase.key)


def genitive(board: Board, reach: Reach) -> Reach | None:
    """Take a definite noun, or an indefinite one and its own: هيئة الاتصالات، مجلس إدارة البنك."""
    sheet, i = board.sheet, reach.last
    if reach.closed or reach.definite or reach.country:  # an adjective takes no genitive
        return None
    if honoured := _honoured(board, i):
        return reach.closed_at(honoured, *norms(sheet, i, honoured))
    if noun(sheet, i):
        onward = reach.closed_at(i + 1, sheet.words[i].norm)
        return replace(onward, same=_force(board, i))
    if plain(sheet, i) and sheet.joined(i + 1) and noun(sheet, i + 1):
        return reach.closed_at(i + 2, sheet.words[i].norm, sheet.words[i + 1].norm)
    return None


def further_subject(board: Board, reach: Reach) -> Reach | None:
    """Take a second subject of a committee or ministry: لجنة الأمن والدفاع."""
    hits = board.sheet.found(reach.last, Kind.PORTFOLIO, prefix="و")
    hit = next((hit for hit in hits if definite(hit.phrase.words[0])), None)
    if hit is None or not reach.closed or board.starting(reach.last):
        return None
    return reach.to(hit.last, *hit.phrase.words)


def _honoured(board: Board, i: int) -> int | None:
    """Give the end of a name after which something is called: مطار الملك خالد."""
    sheet = board.sheet
    if sheet.words[i].norm not in name_words("honouring") or not sheet.adjoins(i + 1):
        return None
    last = run(sheet, i + 1)
    return last if last > i + 1 else None


def _force(board: Board, i: int) -> str | None:
    """Give the kind of force that a genitive is the head of: قوات التحالف is the coalition."""
    kinds = (hit.phrase.head for hit in board.sheet.found(i, Kind.HEAD))
    return next((head.kind for head in kinds if head.type is EntityType.FORCE and head.alone), None)
