"""A report of speech, and where in its sentence what is said begins."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from mithaq.lexicon import QUOTES
from mithaq.state.scene import Scene
from mithaq.state.timing import returns
from mithaq.state.wording import COMPLEMENTS, RELATIVES
from mithaq.state.words import table, words
from mithaq.text import fold

TAIL = 8  # words of what is said that belong to the evidence
_ASIDE = words("speech", "aside")
_ELSEWHERE = words("speech", "elsewhere")
_ADDRESSING = words("speech", "addressing")
_ISSUING = words("speech", "issuing")
_OPENING = QUOTES - {"”", "»"}
_CLITIC = ("ب", "ل")
_JOINED = ("و", "ف")


@dataclass(frozen=True, slots=True)
class Speech:
    """A report of speech.

    Attributes:
        speaker: ids of the speakers; empty when the text names none that can be resolved.
        word: the reporting word; ``first`` to ``last`` the clause that reports.
        content: words of what is said.
        rule: what made it one.
        confidence: how often the rule was right on annotated articles.
        named: the speaker is named here, not carried over from what is before.
        relayed: ids of those who quote the speaker (نقلت الوكالة عن الوزير قوله).
        weak: it only refers to a source (بحسب الوزارة).
        feminine: the reporting verb is, so that its speaker is a woman, a body or a country.
    """

    speaker: tuple[str, ...]
    word: int
    first: int
    last: int
    content: tuple[int, int]
    rule: str = ""
    confidence: float = 0.0
    named: bool = True
    relayed: tuple[str, ...] = ()
    weak: bool = False
    feminine: bool | None = None


def reach(scene: Scene, i: int, start: int) -> tuple[int, int]:
    """Give the words of what is said from word ``start`` on, after the verb at word ``i``.

    They end with the sentence, or outside a quotation where the article goes on by itself.
    """
    end = scene.sentence(i)[1]
    own = (
        k
        for k in range(start + 1, end)
        if (scene.norm(k) in _ASIDE or returns(scene, k)) and not _quoted(scene, k)
    )
    return start, next(own, end)


def _quoted(scene: Scene, k: int) -> bool:
    at = scene.sheet.words[k].start
    return any(q.inner.start <= at < q.inner.end for q in scene.sheet.reading.quotations)


def complement(scene: Scene, i: int, lemma: str = "") -> int | None:
    """Give the word at which what is said begins: behind أن, a colon, or a quotation mark.

    Of some verbs also where its matter does (أعرب عن قلقه).
    """
    prepositions, quoted = _about().get(lemma, frozenset()), lemma not in _ISSUING
    for k in scene.following(i):
        word = scene.sheet.words[k]
        if k in scene.asides and scene.asides.get(k) != scene.asides.get(i):
            continue
        if word.norm in COMPLEMENTS and _others(scene, i, k):
            continue
        marked = ":" in word.gap or (quoted and scene.told(k) and scene.opens(k))  # صحيفة "ذا صن"
        if word.norm in COMPLEMENTS or marked:
            return None if lemma in _ADDRESSING else k
        joined = any(v.prefix[:1] in _JOINED for v in scene.verbs(k) if v.prefix)
        if joined and "(" not in word.gap:  # (وات) is an agency
            return None
        if quoted and k not in scene.at and _opens(scene, k):
            return k
        if word.norm in prepositions or _governs(scene, k, prepositions):
            return k
        if word.norm in _ASIDE or (word.norm in RELATIVES and k == i + 1):
            return None
    return None


def _others(scene: Scene, i: int, k: int) -> bool:
    """Tell whether أن at ``k`` goes with the word before it, not with ``i``: بعد أن, يبدو أن.

    Behind a comma على أن is a condition of what was done.
    """
    verb = k - 1 > i and any(v.prefix == "" and not v.suffix for v in scene.verbs(k - 1))
    on_condition = scene.norm(k - 1) == "علي" and "،" in scene.sheet.words[k - 1].gap
    return verb or on_condition or scene.norm(k - 1) in _ELSEWHERE


def _opens(scene: Scene, k: int) -> bool:
    """Tell whether a mark before a word opens a quotation, and does not only close the last one."""
    word, before = scene.sheet.words[k], scene.sheet.words[k - 1]
    if not _OPENING.intersection(word.gap):
        return False
    marks = scene.sheet.reading.quotations
    closed = any(before.end <= q.inner.end < word.start for q in marks)
    return not closed or any(q.inner.start == word.start for q in marks)


def _governs(scene: Scene, k: int, prepositions: frozenset[str]) -> bool:
    """Tell whether one of these prepositions is written on to a word."""
    written = scene.norm(k)[:1]
    if written not in prepositions or written not in _CLITIC:
        return False
    known = scene.sheet.infos[k]
    return known.composed or any(noun.prefix == written for noun in known.nominals)


@cache
def _about() -> dict[str, frozenset[str]]:
    found = table("speech")["about"].items()
    return {fold(lemma): frozenset(map(fold, prepositions)) for lemma, prepositions in found}
