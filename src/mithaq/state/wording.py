"""The words of an article with the noun phrases over them, and its sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mithaq.lexicon import Kind, Sheet
from mithaq.model import Span
from mithaq.state.asides import asides
from mithaq.state.phrase import Phrase
from mithaq.state.words import words

RELATIVES = words("clauses", "relatives")
COMPLEMENTS = words("clauses", "complements")
CIRCUMSTANCES = words("clauses", "circumstances")
_PARTING = words("clauses", "parting")
_AUXILIARIES = words("clauses", "auxiliaries")
_TITLE = 3  # words


@dataclass(frozen=True, slots=True)
class Wording:
    """An article's words as clauses and noun phrases.

    Attributes:
        norms: the folded words by number.
        phrases: noun phrases in order; ``at`` gives the one that covers a word.
        bounds: for each sentence, its first word and the one after its last.
        asides: for each word of an aside, the bounds of the aside.
        quoted: the offsets at which what is quoted begins, other than names.
    """

    sheet: Sheet
    norms: Mapping[int, str]
    phrases: tuple[Phrase, ...]
    at: Mapping[int, Phrase]
    bounds: tuple[tuple[int, int], ...]
    asides: Mapping[int, tuple[int, int]]
    quoted: frozenset[int]

    @staticmethod
    def under(phrases: tuple[Phrase, ...], sheet: Sheet) -> Wording:
        """Give the words of a text under the noun phrases found in it."""
        at = {word: phrase for phrase in phrases for word in range(phrase.first, phrase.last)}
        norms = {i: word.norm for i, word in enumerate(sheet.words)}
        bounds = _bounds(sheet)
        quoted = frozenset(q.inner.start for q in sheet.reading.quotations if not q.is_name)
        return Wording(sheet, norms, phrases, at, bounds, asides(sheet, at, bounds), quoted)

    def norm(self, i: int) -> str:
        """Give a folded word, "" outside the text."""
        return self.norms.get(i, "")

    def stems(self, i: int) -> set[str]:
        """Give what may be left of a word without what is joined to its front; {} outside."""
        known = self.sheet.infos
        return {split.stem for split in known[i].splits} if 0 <= i < len(known) else set()

    def bare(self, i: int) -> set[str]:
        """Give the stems of a word without their article."""
        return {stem.removeprefix("ال") for stem in self.stems(i)}

    def definite(self, i: int) -> bool:
        """Tell whether a word has the article, with or without clitics before it: والحرب، للحرب."""
        return any(stem.startswith("ال") for stem in self.stems(i))

    def owned(self, i: int) -> set[str]:
        """Give what may be left of a word without its pronoun and what is joined to its front."""
        return {cut.stem for _, cut in self.sheet.infos[i].owned}

    def sentence(self, i: int) -> tuple[int, int]:
        """Give the first word of a word's sentence and the one after its last."""
        return self.bounds[self.sheet.words[i].sentence]

    def span(self, first: int, last: int) -> Span:
        """Give the text of words ``first`` to ``last`` (exclusive)."""
        return self.sheet.span(first, last)

    def starting(self, i: int) -> Phrase | None:
        """Give the noun phrase that starts at a word."""
        phrase = self.at.get(i)
        return phrase if phrase and phrase.first == i else None

    def nisba(self, i: int) -> str | None:
        """Give the key of the country whose adjective a word is."""
        hits = self.sheet.found(i, Kind.NISBA) if i >= 0 else ()
        return next((hit.phrase.key for hit in hits), None)

    def parts(self, i: int) -> bool:
        """Tell whether a word opens another clause."""
        norm = self.norm(i)
        opens = norm in COMPLEMENTS or norm in _PARTING or norm in RELATIVES
        return opens and i not in self.at  # مون جاي إن

    def told(self, i: int) -> bool:
        """Tell whether a word opens what a colon or a quotation mark begins."""
        word = self.sheet.words[i]
        return ":" in word.gap or word.start in self.quoted

    def auxiliary(self, i: int) -> bool:
        """Tell whether a word stands between a subject and its verb."""
        return self.norm(i) in _AUXILIARIES

    def light(self, i: int) -> bool:
        """Tell whether a word is a particle, an adverb, or in a title (الأمين العام، القطري)."""
        if self.sheet.infos[i].common in ("function", "adverb") or self.nisba(i):
            return True
        titles = (
            hit
            for k in range(max(0, i - _TITLE + 1), i + 1)
            for hit in self.sheet.found(k, Kind.HONORIFIC, Kind.OFFICE, Kind.NISBA)
        )
        return any(hit.last > i for hit in titles)

    def seated(self, i: int) -> bool:
        """Tell whether a word ends in a written أ, as no particle does: هنأ is not هنا."""
        return self.sheet.reading.text[self.sheet.words[i].end - 1] == "أ"

    def hamzated(self, i: int) -> bool:
        """Tell whether a word opens with a written أ, behind و or ف too: أطلع is not اطلع."""
        start = self.sheet.words[i].start
        return "أ" in self.sheet.reading.text[start : start + 2]

    def dated(self, i: int) -> bool:
        """Tell whether a word only says when: it is of a time, or the في before one."""
        timed = self.sheet.timed
        return i in timed or (self.norm(i) == "في" and i + 1 in timed)

    def numbered(self, i: int) -> bool:
        """Tell whether a word is one of a number."""
        span = Span(self.sheet.words[i].start, self.sheet.words[i].end)
        return any(quantity.span.meets(span) for quantity in self.sheet.reading.quantities)

    def counted(self, i: int) -> bool:
        """Tell whether a number of things is named from word ``i`` on."""
        start = self.sheet.words[i].start if i < len(self.sheet.words) else -1
        return any(quantity.span.start == start for quantity in self.sheet.reading.quantities)

    def joins(self, i: int) -> bool:
        """Tell whether و stands on a word, or right before the number there."""
        return self.norm(i).startswith("و") or self.norm(i - 1) == "و"

    def headline(self, i: int) -> bool:
        """Tell whether a word stands in the first line, which the body says again.

        A line that ends with a full stop is of the body.
        """
        text = self.sheet.reading.text.lstrip()
        line, broken, _ = text.partition("\n")
        inside = self.sheet.words[i].start - (len(self.sheet.reading.text) - len(text)) < len(line)
        return inside and bool(broken) and not line.rstrip().endswith(".")

    def opens(self, k: int) -> bool:
        """Tell whether a word is none of the later ones of a name, which counts as one word."""
        return k not in self.at or self.at[k].first == k

    def before(self, i: int, reach: int) -> range:
        """Give the words before ``i`` in its sentence, the nearest first, ``reach`` at most."""
        return range(i - 1, max(self.sentence(i)[0], i - reach) - 1, -1)

    def after(self, i: int, reach: int) -> range:
        """Give the words after ``i`` in its sentence, the nearest first, ``reach`` at most."""
        return range(i + 1, min(self.sentence(i)[1], i + 1 + reach))

    def back(self, i: int, reach: int) -> Iterator[int]:
        """Give the words before ``i`` in its sentence, up to ``reach``.

        A name counts as one, and other asides than that of the word are left out.
        """
        away, own = 0, self.asides.get(i)
        for k in range(i - 1, self.sentence(i)[0] - 1, -1):
            if self.asides.get(k) not in (None, own):
                continue
            away += self.opens(k)
            if away > reach:
                return
            yield k

    def following(self, i: int) -> Iterator[int]:
        """Give the words after ``i`` in its sentence."""
        return iter(range(i + 1, self.sentence(i)[1]))


def _bounds(sheet: Sheet) -> tuple[tuple[int, int], ...]:
    firsts: dict[int, int] = {}
    lasts: dict[int, int] = {}
    for number, word in enumerate(sheet.words):
        firsts.setdefault(word.sentence, number)
        lasts[word.sentence] = number + 1
    count = len(sheet.reading.sentences)
    return tuple((firsts.get(k, 0), lasts.get(k, 0)) for k in range(count))
