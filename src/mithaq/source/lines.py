"""The lines of a text, as the eye tells them apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mithaq.model import Span
from mithaq.text import fold

_LINE = re.compile(r"\S(?:[^\n\r\u2028\u2029]*\S)?")
_BULLET = re.compile(r"[\s•·●○▪▫■□◦‣⁃➤►▶*–—-]+")
_STOP = re.compile(r"[.!][\"'»”’)\]]*$")
_CUT_SHORT = re.compile(r"\.\.[\"'»”’)\]]*$")
_PUNCTUATED = re.compile(r"[.؟!?:،,؛;\"'»”’)\]]$")

_NEXT_LINE = 2
_LABEL_WORDS = 3
_SENTENCE_WORDS = 8
_PARAGRAPH_WORDS = 18


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank.

    Attributes:
        span: the line without the blanks around it.
        folded: its words, folded, without the bullet before them.
        bullet: a bullet or dash stands before the words.
        apart: a blank line stands before it.
    """

    span: Span
    folded: str
    bullet: bool
    apart: bool

    @property
    def words(self) -> int:
        """Count the words."""
        return len(self.folded.split())

    @property
    def is_prose(self) -> bool:
        """Tell a paragraph from a headline (which may be a question), a label or a teaser."""
        if _CUT_SHORT.search(self.folded):
            return False
        stopped = _STOP.search(self.folded) is not None
        return self.words >= (_SENTENCE_WORDS if stopped else _PARAGRAPH_WORDS)

    @property
    def is_label(self) -> bool:
        """Tell whether it is as short and bare as the entry of a menu."""
        return self.words <= _LABEL_WORDS and not _PUNCTUATED.search(self.folded)


def lines(text: str) -> tuple[Line, ...]:
    """Give the lines of ``text`` that are not blank, in order."""
    spans = [Span(*found.span()) for found in _LINE.finditer(text)]
    befores = [0, *(span.end for span in spans)]
    return tuple(
        _line(text, span, apart=len(f"{text[before : span.start]}|".splitlines()) > _NEXT_LINE)
        for before, span in zip(befores, spans, strict=False)
    )


def _line(text: str, span: Span, *, apart: bool) -> Line:
    folded = fold(span.of(text))
    bullet = _BULLET.match(folded)
    return Line(span, folded[bullet.end() :] if bullet else folded, bullet is not None, apart)
