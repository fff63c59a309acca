"""An article as it came from its source."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from mithaq.model.span import Span


@dataclass(frozen=True, slots=True)
class Article:
    """One article: its text exactly as stored, and what is known about it.

    Attributes:
        id: stable name of the article, unique in a graph (a file's stem, a record's id).
        text: the untouched text that all offsets refer to.
        published: ISO day of publication; None when it is not known for certain.
        body: the stretches to read, in order, boilerplate left out; empty means all of it.
    """

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    body: tuple[Span, ...] = ()

    @property
    def sha256(self) -> str:
        """Hash of the text version that the offsets belong to."""
        return hashlib.sha256(self.text.encode()).hexdigest()
