"""Words that no Arabic root explains, as foreign names are.

An Arabic noun or verb is a root of three or four letters in one of a few patterns, between clitics
and endings (Ryding, A Reference Grammar of Modern Standard Arabic, 2005, chapters 4 and 21). A word
that is none of these, whatever is cut off, is foreign: غوندوغان، ستولتنبرغ. The roots are those of
mazini's lexicon (the counted Arabic verbs of al-Bawwab and Mir Alam).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from mazini.lexicon import lexicon_roots

from mithaq.text import fold

_SHORTEST = 4  # letters; shorter words nearly always look like some root
_WEAK = str.maketrans("اويءى", "ووووو")
_LONGEST_CLITICS = 4
_BEFORE = re.compile("[وف]?(?:[بلك]?(?:ال)?|لل|س)?")
_AFTER = (
    "", "ه", "ا", "ي", "ات", "ان", "ين", "ون", "تان", "تين", "يه", "يات", "يين", "يون", "يا", "وا",
    "ت", "نا", "تم", "ته", "تها", "تهم", "اته", "اتها", "اتهم", "ها", "هم", "هما", "هن", "كم", "ني",
    "تا", "تي", "تاه", "تاها", "وه", "وها", "ونه", "ونها", "انه", "اني", "انيه", "اوي", "اويه",
    "اء", "ويه", "وي",
)  # fmt: skip
# Patterns of stems: a dot is a radical, other letters stand for themselves.
_STEMS = (
    "...", ".ا..", "..ي.", "..و.", "..ا.", "ا...", "م...", "م..و.", "م..ا.", "م..ي.", "ا..ا.",
    "ت..ي.", "ت...", "ت.ا..", "مت...", "مت.ا..", "م.ا..", "من...", "م.ت..", "مست...", "م.ا.ي.",
    ".وا..", ".وا.ي.", "..اي.", "..اء.", "ت.ا.ي.", "ا..ت..", "ا.ت..", "ا.ت.ا.", "ان...", "ان..ا.",
    "است...", "است..ا.", "اس...", "ي...", "ن...", "ن.ا..", "نت...", "نت.ا..", "ي.ا..", "يت...",
    "يت.ا..", "تت...", "تت.ا..",
    "ين...", "تن...", "ي.ت..", "ت.ت..", "ن.ت..", "يست...", "تست...", "نست...", "ا.ا..", "ا.ا.ي.",
    "..ي.ي.", ".ي.ا.", ".و...", ".ي..", ".و..", "....", "م....", "ت....", "ي....", "..ا..",
    "..ا.ي.", "...ا.", "...ي.", "...و.", "مت....", "يت....", "ا..ن..", "م..ا..", "ت...ا.",
    "ا.د..", "ا.د.ا.", "ي.د..", "ت.د..", "م.د..", "ا.ط..", "ا.ط.ا.", "ي.ط..", "ت.ط..", "م.ط..",
)  # fmt: skip
# Of two radicals the second is doubled (محلات), or a ت has swallowed a first و (اتفاق).
_DOUBLED = (
    "..", "م..", "ا..", "ي..", "ت..", "ن..", "است..", "مست..", "يست..", "تست..", "ا.ت.", "م.ت.",
    "ان..",
)  # fmt: skip
_SWALLOWED = ("ات..", "ات.ا.", "يت..", "تت..", "مت..", "نت..")


class _Pattern(NamedTuple):
    """A pattern of stems, and where in the root it leaves letters out."""

    written: re.Pattern[str]
    doubled: bool = False
    swallowed: bool = False

    def root(self, word: str) -> str:
        """Give the root of a word that fits, else nothing."""
        match = self.written.fullmatch(word)
        if match is None:
            return ""
        radicals = "".join(match.groups()).translate(_WEAK)
        return "و" * self.swallowed + radicals + radicals[-1] * self.doubled


@lru_cache(maxsize=1 << 16)
def foreign(norm: str) -> bool:
    """Tell whether a folded word has no reading as an Arabic stem with clitics and endings."""
    if len(norm) < _SHORTEST:
        return False
    return not any(_rooted(norm[a:b]) for a, b in product(_starts(norm), _ends(norm)) if a < b)


@cache
def _patterns() -> Mapping[int, tuple[_Pattern, ...]]:
    """Give the patterns by the length of the words that fit them."""
    table: dict[int, list[_Pattern]] = defaultdict(list)
    for stems, doubled, swallowed in (
        (_STEMS, False, False), (_DOUBLED, True, False), (_SWALLOWED, False, True),
    ):  # fmt: skip
        for stem in stems:
            written = re.compile(stem.replace(".", "(.)"))
            table[len(stem)].append(_Pattern(written, doubled, swallowed))
    return {length: tuple(patterns) for length, patterns in table.items()}


@cache
def _roots() -> frozenset[str]:
    return frozenset(fold(root).translate(_WEAK) for root in lexicon_roots())


def _starts(norm: str) -> list[int]:
    ends = range(1, _LONGEST_CLITICS + 1)
    return [0, *(i for i in ends if _BEFORE.fullmatch(norm[:i]))]


def _ends(norm: str) -> Iterator[int]:
    return (len(norm) - len(end) for end in _AFTER if norm.endswith(end))


def _rooted(stem: str) -> bool:
    return any(pattern.root(stem) in _roots() for pattern in _patterns().get(len(stem), ()))
