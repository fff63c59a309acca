"""A post while it is being found: its title, and whose it is as far as that has been read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mithaq.find.board import Board
from mithaq.find.name import Name
from mithaq.lexicon import Hit, Office
from mithaq.model import Mention


@dataclass(frozen=True, slots=True)
class Post:
    """A title as far as it has been read.

    Attributes:
        last: end of the words taken in all; ``named`` of those that make up the post's name, and
            ``title`` of those that name it without its jurisdiction.
        plural: the title is that of several holders; ``also`` are the subjects of the others.
        at: end of the words before those that say where the holder is sent.
        met: something that the title needs has been found.
        body: an organisation that only this title names.
    """

    office: Office
    last: int
    named: int
    title: int
    key: str
    of: Mention | None = None
    to: Mention | None = None
    status: str | None = None
    met: bool = False
    body: Name | None = None
    depth: int = 0
    at: int | None = None
    plural: bool = False
    also: tuple[Hit, ...] = ()


Step = Callable[[Board, Post, int], Post | None]
"""Takes the words from one on into a post, if they tell whose it is."""
