"""A folded view of a text that leads back to the untouched characters."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from mithaq.model import Span
from mithaq.text.fold import TABLE


@dataclass(frozen=True, slots=True)
class View:
    """A text, its folded form, and the way from the one to the other.

    Attributes:
        text: the untouched text.
        folded: ``fold(text)``.
        origins: for each folded character the offset it comes from, and the text's length at the
            end; None when the two forms agree character by character.
    """

    text: str
    folded: str
    origins: Sequence[int] | None = None

    @classmethod
    def of(cls, text: str) -> View:
        """Fold a text and keep the way back; fast where no character is dropped or spelt out."""
        folded = text.translate(TABLE)
        uneven = [char for char in set(text) if len(TABLE[ord(char)]) != 1]
        return cls(text, folded, _origins(text, uneven) if uneven else None)

    def span(self, i: int, j: int) -> Span:
        """Give the original span of the folded characters ``i`` to ``j`` (exclusive).

        Marks that follow a letter belong to it; invisible controls after the last one do not.
        """
        if self.origins is None:
            return Span(i, j)
        if i >= j:
            return Span(self.origins[i], self.origins[i])
        end = self.origins[j - 1] + 1
        while end < self.origins[j] and unicodedata.category(self.text[end]) != "Cf":
            end += 1
        return Span(self.origins[i], end)


def _origins(text: str, uneven: Sequence[str]) -> Sequence[int]:
    origins, done = array("Q"), 0
    for match in re.finditer(f"[{re.escape(''.join(uneven))}]", text):
        at = match.start()
        origins.extend(range(done, at))
        origins.extend([at] * len(TABLE[ord(text[at])]))
        done = at + 1
    origins.extend(range(done, len(text) + 1))
    return origins
