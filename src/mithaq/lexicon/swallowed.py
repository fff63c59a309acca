"""The article that the preposition ل swallows: للقوات is ل and القوات."""

from __future__ import annotations

from mithaq.lexicon.common import common
from mithaq.lexicon.phrases import Kind, phrases
from mithaq.text import fold

_SWALLOWED = "لل"
_LANDS = (Kind.COUNTRY, Kind.CAPITAL, Kind.PLACE)


def unswallowed(text: str) -> str:
    """Give a name without a leading ل that has swallowed its article; others as they are.

    A name that begins with ل of its own keeps it (للجنة الأمن).

    >>> unswallowed("للولايات المتحدة")
    'الولايات المتحدة'
    """
    if not text.startswith(_SWALLOWED):
        return text
    first, blank, rest = text.partition(" ")
    return _restored(first, rest) + blank + rest


def own_lam(word: str) -> bool:
    """Tell whether a folded word behind ل begins with ل itself and has no article: لبنان."""
    named = (p for p in phrases().get(word, ()) if p.words == (word,))
    if any(phrase.kind in _LANDS for phrase in named):
        return True
    return _known(word) and not _known(f"ال{word[1:]}") and not _known(f"ال{word}")


def _restored(word: str, rest: str) -> str:
    bare = word[1:]
    if own_lam(fold(bare)):
        return bare
    if not _known(f"ال{fold(bare)}"):
        return f"ال{bare[1:]}"
    return bare if _genitive(rest) else f"ال{bare}"


def _genitive(rest: str) -> bool:
    """Tell whether a definite noun follows, so that the noun before it has no article."""
    word = rest.partition(" ")[0]
    adjective = common().get(fold(word)) == "adjective" or word.endswith("ية")
    return word.startswith("ال") and not adjective


def _known(word: str) -> bool:
    return word in phrases() or word in common()
