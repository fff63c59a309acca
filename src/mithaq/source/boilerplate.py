"""Which stretches of a plain text are the article.

Pages saved as text carry menus, weather boxes, share buttons, lists of links and comment boxes with
them. What they look like is data (``furniture``); here is how they stand on a page. When in doubt a
line is kept: a missing paragraph costs more than a menu entry too many.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby, pairwise

from mithaq.model import Span
from mithaq.source.furniture import Act, act_on, trimmed
from mithaq.source.lines import Line, lines

_MENU = 4  # short bare lines in one block that make a menu
_BULLETED_MENU = 2


@dataclass(frozen=True, slots=True)
class _Page:
    """The lines of a page, what to do with each, and which of them are paragraphs."""

    rows: Sequence[Line]
    acts: Sequence[Act | None]
    prose: Sequence[bool]


def body(text: str) -> tuple[Span, ...]:
    """Give the stretches of ``text`` that are the article, in order, disjoint, none empty.

    The offsets are into the untouched text. An empty result means that no line is an article's.
    """
    rows = lines(text)
    page = _Page(rows, [act_on(row) for row in rows], [row.is_prose for row in rows])
    left_out = {*_menus(page), *_listed(page)}
    kept = (i for i in range(_foot(page)) if page.acts[i] is None and i not in left_out)
    pieces = (trimmed(rows[i], text) for i in kept)
    return tuple(_joined([piece for piece in pieces if piece.start < piece.end], text))


def _foot(page: _Page) -> int:
    """Find the row at which the foot of the page begins: at the first end mark that is one.

    A comment button may also stand under the headline, so an article must stand before the mark:
    longer than what comes after, or followed by rows that are mostly no paragraphs.
    """
    words = (row.words * prose for row, prose in zip(page.rows, page.prose, strict=True))
    before = [0, *accumulate(words)]
    marks = [i for i, act in enumerate(page.acts) if act in {Act.END, Act.LIST}]
    for mark, after in pairwise([*marks, len(page.rows)]):
        longer = before[mark] >= before[-1] - before[mark]
        bare = 2 * sum(page.prose[mark + 1 : after]) <= after - mark - 1
        if page.acts[mark] is Act.END and before[mark] and (longer or bare):
            return mark
    return len(page.rows)


def _listed(page: _Page) -> Iterator[int]:
    """Find the rows that stand in a list of links, under its heading.

    Above the first paragraph a list cannot be told from the headline: there the heading goes alone.
    """
    resumed = set(_resumed(page))
    begun = listed = False
    for i, act in enumerate(page.acts):
        listed = (listed or (act is Act.LIST and begun)) and i not in resumed
        begun = begun or page.prose[i]
        if listed:
            yield i


def _resumed(page: _Page) -> Iterator[int]:
    """Find the rows at which an article may go on: paragraphs that no further link follows."""
    rows = [i for i, act in enumerate(page.acts) if act is not Act.LINE]
    for i, after in zip(rows, [*rows[1:], None], strict=False):
        last = after is None or page.acts[after] is not None
        if page.acts[i] is None and page.prose[i] and (last or page.prose[after or 0]):
            yield i


def _menus(page: _Page) -> Iterator[int]:
    """Find the rows of menus: blocks of short bare lines above or below the article."""
    paragraphs = [i for i, prose in enumerate(page.prose) if prose]
    blocks = list(accumulate(row.apart for row in page.rows))
    short = [act is not None or row.is_label for row, act in zip(page.rows, page.acts, strict=True)]
    for (_, entries), group in groupby(range(len(blocks)), key=lambda i: (blocks[i], short[i])):
        block = list(group)
        outside = paragraphs and not paragraphs[0] < block[0] < paragraphs[-1]
        if entries and outside and _is_menu(page, block):
            yield from block


def _is_menu(page: _Page, block: Sequence[int]) -> bool:
    announced = block[0] > 0 and page.rows[block[0] - 1].folded.endswith(":")
    bullets = sum(page.rows[i].bullet for i in block)
    return not announced and (len(block) >= _MENU or bullets >= _BULLETED_MENU)


def _joined(pieces: Sequence[Span], text: str) -> Iterator[Span]:
    """Join the pieces between which nothing but blanks stands."""
    stretch: Span | None = None
    for piece in pieces:
        if stretch and text[stretch.end : piece.start].isspace():
            stretch = stretch.join(piece)
        else:
            if stretch:
                yield stretch
            stretch = piece
    if stretch:
        yield stretch
