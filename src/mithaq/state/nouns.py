"""Event nouns and passive participles: which frames they tell of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from mithaq.lexicon import info
from mithaq.state.frames import Frame, by_noun, by_participle
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene


def noun_at(scene: Scene, i: int) -> tuple[tuple[Frame, ...], str]:
    """Give the frames of a word as an event noun, and the pronoun on it.

    It may stand behind clitics, with ال or ا; two words go before one (مؤتمر صحفي).
    """
    table = by_noun()
    pair = next((noun for noun in _pairs(scene, i) if noun in table), None)
    return (table[pair], "") if pair else _alone(scene.norm(i))


@lru_cache(maxsize=1 << 14)
def _alone(norm: str) -> tuple[tuple[Frame, ...], str]:
    """Give the frames of a word as a noun by itself, and the pronoun on it."""
    table, known = by_noun(), info(norm)
    noun = next((stem for stem in known.stems if stem in table), None)
    if noun:
        return table[noun], ""
    owned = (cut for _, cut in known.owned if cut.stem in table)
    return next(((table[cut.stem], cut.suffix) for cut in owned), ((), ""))


def _pairs(scene: Scene, i: int) -> Iterator[str]:
    """Give the nouns of two words that a word and the next one can be."""
    onward = scene.norm(i + 1).removeprefix("ال")
    for stem in scene.sheet.infos[i].stems:
        if stem in _opening():
            yield f"{stem} {onward}"
            yield f"{stem} {onward.removesuffix('ا')}"


@cache
def _opening() -> frozenset[str]:
    """Give the first words of the nouns of two words."""
    return frozenset(noun.partition(" ")[0] for noun in by_noun() if " " in noun)


def described(scene: Scene, i: int) -> tuple[Phrase, tuple[Frame, ...]] | None:
    """Give the noun phrase that a passive participle describes, and its frames.

    الاتفاق المبرم بين إيران والقوى الكبرى tells that it was concluded.
    """
    frames, phrase = by_participle().get(scene.norm(i), ()), scene.at.get(i - 1)
    here = scene.at.get(i)
    if not frames or phrase is None or (here is not None and here.id != phrase.id):
        return None
    return (phrase, frames) if scene.sheet.joined(i) else None
