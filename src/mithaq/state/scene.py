"""All that the statement makers look at: words, noun phrases, entities, clause boundaries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mithaq.lexicon import Kind, Sheet, Verbal, cut, reporting
from mithaq.model import Entity, EntityType, Resolution, Span
from mithaq.state.asides import asides
from mithaq.state.phrase import VOICING, Phrase, phrases
from mithaq.state.words import words

RELATIVES = words("clauses", "relatives")
COMPLEMENTS = words("clauses", "complements")
CIRCUMSTANCES = words("clauses", "circumstances")
_PARTING = words("clauses", "parting")
_AUXILIARIES = words("clauses", "auxiliaries")
_BEFORE_NOUNS = words("clauses", "before_nouns")
# A damma on the first letter, or on the third behind the helping alef.
_PASSIVE = re.compile("(?:[اٱ]M*\\wM*)?\\wM*\N{ARABIC DAMMA}".replace("M", "[\u064b-\u0652]"))
_HAPPENING = words("clauses", "happening")
_OF_STATES = words("clauses", "of_states")
_HIM = "ه"
_SPOKEN = ("1s", "1p")  # نصف is a half sooner than "we describe"
_TITLE = 3  # words
_CLAUSE = 10  # words


@dataclass(frozen=True, slots=True)
class Scene:
    """An article as the statement makers see it.

    Attributes:
        entities: by id; ``by_key`` gives the id of a country or other entity by its key.
        phrases: noun phrases in order; ``at`` gives the one that covers a word.
        bounds: for each sentence, its first word and the one after its last.
        asides: for each word of an aside, the bounds of the aside.
    """

    sheet: Sheet
    resolution: Resolution
    entities: Mapping[str, Entity]
    by_key: Mapping[str, str]
    phrases: tuple[Phrase, ...]
    at: Mapping[int, Phrase]
    bounds: tuple[tuple[int, int], ...]
    asides: Mapping[int, tuple[int, int]]

    @classmethod
    def of(cls, sheet: Sheet, resolution: Resolution) -> Scene:
        """Set the scene."""
        entities = {entity.id: entity for entity in resolution.entities}
        types = {id_: entity.type for id_, entity in entities.items()}
        by_key = {entity.key: entity.id for entity in resolution.entities}
        found = phrases(sheet, resolution.references, types)
        at = {word: phrase for phrase in found for word in range(phrase.first, phrase.last)}
        bounds = _bounds(sheet)
        aside = asides(sheet, at, bounds)
        return cls(sheet, resolution, entities, by_key, found, at, bounds, aside)

    def norm(self, i: int) -> str:
        """Give a folded word, "" outside the text."""
        return self.sheet.words[i].norm if 0 <= i < len(self.sheet.words) else ""

    def stems(self, i: int) -> set[str]:
        """Give what may be left of a word without what is joined to its front; {} outside."""
        known = self.sheet.infos
        return {split.stem for split in known[i].splits} if 0 <= i < len(known) else set()

    def bare(self, i: int) -> set[str]:
        """Give the stems of a word without their article."""
        return {stem.removeprefix("ال") for stem in self.stems(i)}

    def owned(self, i: int) -> set[str]:
        """Give what may be left of a word without its pronoun and what is joined to its front."""
        return {cut.stem for _, cut in self.sheet.infos[i].owned}

    def sentence(self, i: int) -> tuple[int, int]:
        """Give the first word of a word's sentence and the one after its last."""
        return self.bounds[self.sheet.words[i].sentence]

    def type(self, id_: str) -> EntityType:
        """Give the sort of an entity."""
        return self.entities[id_].type

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

    def inside(self, phrase: Phrase, *types: EntityType) -> str | None:
        """Give the last place or country named inside a phrase (جنوب تركيا)."""
        sorts = types or (EntityType.PLACE, EntityType.COUNTRY)
        span = self.span(phrase.first, phrase.last)
        return next(
            (
                ref.entity
                for ref in reversed(self.resolution.references)
                if span.holds(ref.mention.span) and ref.entity != phrase.id
                if ref.mention.type in sorts
            ),
            None,
        )

    def parts(self, i: int) -> bool:
        """Tell whether a word opens another clause."""
        norm = self.norm(i)
        opens = norm in COMPLEMENTS or norm in _PARTING or norm in RELATIVES
        return opens and i not in self.at  # مون جاي إن

    def told(self, i: int) -> bool:
        """Tell whether a word opens what a colon or a quotation mark begins."""
        quotations = self.sheet.reading.quotations
        start = self.sheet.words[i].start
        opened = any(q.inner.start == start and not q.is_name for q in quotations)
        return opened or ":" in self.sheet.words[i].gap

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

    def verbs(self, i: int) -> tuple[Verbal, ...]:
        """Give what a word can be as a finite verb where it stands; nothing inside a name.

        There is none beyond the end of a text, which may be cut off anywhere.
        """
        if i >= len(self.sheet.infos):
            return ()
        info = self.sheet.infos[i]
        if not info.verbs or i in self.at or i in self.sheet.timed:
            return ()
        if info.common == "function" and not (self._voices(i) or self.seated(i)):
            return ()
        if info.common == "noun" and self.norm(i - 1) in _BEFORE_NOUNS and self.sheet.joined(i):
            return ()
        if info.nominals and (self._nominal_place(i) or self._of_state(i)):
            return ()
        whole = tuple(v for v in info.verbs if not (v.suffix == _HIM and self._marked(i)))
        found = tuple(v for v in whole if v.form.lemma in reporting("plain")) or whole
        if info.common in ("noun", "adjective"):
            found = tuple(v for v in found if v.form.person not in _SPOKEN)
        return tuple(_voiced(self.sheet, i, verbal) for verbal in found)

    def _of_state(self, i: int) -> bool:
        """Tell whether a word is what a country does: قصف تركي, but not قتل فلسطيني."""
        beside = i + 1 < len(self.sheet.words) and self.sheet.joined(i + 1)
        bare = beside and not self.norm(i + 1).startswith("ال")
        return bare and not self.stems(i).isdisjoint(_OF_STATES) and bool(self.nisba(i + 1))

    def _marked(self, i: int) -> bool:
        """Tell whether a word is written with ة, which is no pronoun: ضربة is not "hit him"."""
        return self.sheet.reading.text[self.sheet.words[i].end - 1] == "ة"

    def _voices(self, i: int) -> bool:
        """Tell whether what is written like a preposition governs nothing: عبر الوزير عن قلقه."""
        phrase = self.starting(i + 1)
        verb = self.norm(i).removeprefix("و") in VOICING
        return verb and phrase is not None and not phrase.preposition

    def seated(self, i: int) -> bool:
        """Tell whether a word ends in a written أ, as no particle does: هنأ is not هنا."""
        return self.sheet.reading.text[self.sheet.words[i].end - 1] == "أ"

    def hamzated(self, i: int) -> bool:
        """Tell whether a word opens with a written أ, behind و or ف too: أطلع is not اطلع."""
        start = self.sheet.words[i].start
        return "أ" in self.sheet.reading.text[start : start + 2]

    def _nominal_place(self, i: int) -> bool:
        """Tell whether only a noun can stand here: after a preposition, or with one on it."""
        norm = self.norm(i)
        before = self.norm(i - 1).removeprefix("و") if self.sheet.joined(i) else ""
        if norm[:1] in ("ب", "ل") and not any(v.prefix == "" for v in self.sheet.infos[i].verbs):
            return True
        return before in _BEFORE_NOUNS or self._governed(i)

    def _governed(self, i: int) -> bool:
        """Tell whether the clause has its verb before word ``i`` (قررت فرنسا سحب قواتها).

        A second one would need a conjunction or a particle before it.
        """
        first = max(self.sentence(i)[0], i - _CLAUSE)
        whole = self.sheet.infos[i]
        if not any(verb.prefix == "" for verb in whole.verbs):
            return False
        owned = all(nominal.suffix for nominal in whole.nominals)
        if owned and not self.norm(i - 1).startswith("ال") and self._carried_out(i):
            return False
        for k in range(i - 1, first - 1, -1):
            if self.parts(k) or self.auxiliary(k) or ":" in self.sheet.words[k + 1].gap:
                return False
            known = self.sheet.infos[k]
            finite = known.verbs and not (known.nominals or known.common or k in self.at)
            if finite or known.common == "verb" or (owned and self._can_open(k)):
                return True
        return False

    def _carried_out(self, i: int) -> bool:
        """Tell whether a word says who did the deed before it: هجوم شنه المتمردون.

        An adjective may stand between: مؤتمر صحفي عقده الوزير.
        """
        deeds = any(v.form.lemma in _HAPPENING and v.suffix for v in self.sheet.infos[i].verbs)
        described = self.sheet.infos[i - 1].common == "adjective"
        before = self.sheet.infos[i - 1 - described]
        return deeds and (before.common == "noun" or bool(before.nominals))

    def _can_open(self, k: int) -> bool:
        """Tell whether a word is a verb if what comes after it is a noun: جدد العراق رفضه."""
        known = self.sheet.infos[k]
        free = not known.common or k == self.sentence(k)[0]
        return bool(known.verbs) and free and k not in self.at and k not in self.sheet.timed

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


def _voiced(sheet: Sheet, i: int, verbal: Verbal) -> Verbal:
    """Give a form as passive where it is written with the vowel of the passive (قُتل، استُهدف)."""
    form, text = verbal.form, sheet.reading.text
    if form.tense != "past" or not form.person.startswith("3"):
        return verbal
    undergone = _PASSIVE.match(text, cut(text, sheet.words[i], verbal.prefix))
    return verbal._replace(form=form._replace(passive=True)) if undergone else verbal


def _bounds(sheet: Sheet) -> tuple[tuple[int, int], ...]:
    firsts: dict[int, int] = {}
    lasts: dict[int, int] = {}
    for number, word in enumerate(sheet.words):
        firsts.setdefault(word.sentence, number)
        lasts[word.sentence] = number + 1
    count = len(sheet.reading.sentences)
    return tuple((firsts.get(k, 0), lasts.get(k, 0)) for k in range(count))
