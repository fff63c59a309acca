"""Which words are finite verbs where they stand: most Arabic words can also be nouns."""

from __future__ import annotations

import re

from mithaq.lexicon import Sheet, Verbal, cut, reporting
from mithaq.state.phrase import VOICING
from mithaq.state.wording import Wording
from mithaq.state.words import words

_BEFORE_NOUNS = words("clauses", "before_nouns")
# A damma on the first letter, or on the third behind the helping alef.
_PASSIVE = re.compile("(?:[اٱ]M*\\wM*)?\\wM*\N{ARABIC DAMMA}".replace("M", "[\u064b-\u0652]"))
_HAPPENING = words("clauses", "happening")
_OF_STATES = words("clauses", "of_states")
_HIM = "ه"
_DERIVED = 4  # letters of a verb that is not of the first form, whose past ends in ى
_WITHIN = ("فيه", "فيها")
_SPOKEN = ("1s", "1p")  # نصف is a half sooner than "we describe"
_CLAUSE = 10  # words


def finite(wording: Wording) -> tuple[tuple[Verbal, ...], ...]:
    """Give what each word can be as a finite verb where it stands; nothing inside a name."""
    return tuple(_at(wording, i) for i in range(len(wording.sheet.words)))


def _at(wording: Wording, i: int) -> tuple[Verbal, ...]:
    info = wording.sheet.infos[i]
    if not info.verbs or i in wording.at or i in wording.sheet.timed:
        return ()
    if info.common == "function" and not (_voices(wording, i) or wording.seated(i)):
        return ()
    if info.common == "noun" and wording.norm(i - 1) in _BEFORE_NOUNS and wording.sheet.joined(i):
        return ()
    if info.nominals and (_nominal_place(wording, i) or _of_state(wording, i)):
        return ()
    written = tuple(v for v in info.verbs if _as_written(wording, i, v))
    whole = tuple(v for v in written if not (v.suffix == _HIM and _marked(wording, i)))
    found = tuple(v for v in whole if v.form.lemma in reporting("plain")) or whole
    if info.common in ("noun", "adjective"):
        found = tuple(v for v in found if v.form.person not in _SPOKEN)
    if found[1:] and found[0].form.person in _SPOKEN and not _quoted(wording.sheet, i):
        found = tuple(sorted(found, key=lambda v: v.form.person in _SPOKEN))  # أصيب، أقيل
    return tuple(_voiced(wording.sheet, i, verbal) for verbal in found)


def _quoted(sheet: Sheet, i: int) -> bool:
    """Tell whether a word stands in words that are quoted, where somebody can say "I"."""
    start = sheet.words[i].start
    quotations = sheet.reading.quotations
    return any(q.inner.start <= start < q.inner.end and not q.is_name for q in quotations)


def _as_written(wording: Wording, i: int, verbal: Verbal) -> bool:
    """Tell whether the last letter lets a form be in its voice: أعفى الملك, but أعفي الوزير.

    In texts without any ى a ي says nothing, nor does it in short verbs (بقي، لقي).
    """
    form, word, text = verbal.form, wording.sheet.words[i], wording.sheet.reading.text
    if form.tense != "past" or form.person != "3ms" or verbal.suffix or word.norm[-1] != "ي":
        return True
    if text[word.end - 1] == "ى":
        return not form.passive
    return form.passive or len(word.norm) - len(verbal.prefix) < _DERIVED or "ى" not in text


def _of_state(wording: Wording, i: int) -> bool:
    """Tell whether a word is what a country does: قصف تركي, but not قتل فلسطيني."""
    beside = i + 1 < len(wording.sheet.words) and wording.sheet.joined(i + 1)
    bare = beside and not wording.norm(i + 1).startswith("ال")
    return bare and not wording.stems(i).isdisjoint(_OF_STATES) and bool(wording.nisba(i + 1))


def _marked(wording: Wording, i: int) -> bool:
    """Tell whether a word is written with ة, which is no pronoun: ضربة is not "hit him"."""
    return wording.sheet.reading.text[wording.sheet.words[i].end - 1] == "ة"


def _voices(wording: Wording, i: int) -> bool:
    """Tell whether what is written like a preposition governs nothing: عبر الوزير عن قلقه."""
    phrase = wording.starting(i + 1)
    verb = wording.norm(i).removeprefix("و") in VOICING
    return verb and phrase is not None and not phrase.preposition


def _nominal_place(wording: Wording, i: int) -> bool:
    """Tell whether only a noun can stand here: after a preposition, or with one on it."""
    norm = wording.norm(i)
    before = wording.norm(i - 1).removeprefix("و") if wording.sheet.joined(i) else ""
    if norm[:1] in ("ب", "ل") and not any(v.prefix == "" for v in wording.sheet.infos[i].verbs):
        return True
    return before in _BEFORE_NOUNS or _governed(wording, i)


def _governed(wording: Wording, i: int) -> bool:
    """Tell whether the clause has its verb before word ``i`` (قررت فرنسا سحب قواتها).

    A second one would need a conjunction or a particle before it, or فيه behind it, which leads
    back to what it says more of: صدر بيان للوزارة ذكر فيه ….
    """
    if wording.norm(i + 1) in _WITHIN:
        return False
    first = max(wording.sentence(i)[0], i - _CLAUSE)
    whole = wording.sheet.infos[i]
    if not any(verb.prefix == "" for verb in whole.verbs):
        return False
    owned = all(nominal.suffix for nominal in whole.nominals)
    if owned and not wording.norm(i - 1).startswith("ال") and _carried_out(wording, i):
        return False
    for k in range(i - 1, first - 1, -1):
        if wording.parts(k) or wording.auxiliary(k) or ":" in wording.sheet.words[k + 1].gap:
            return False
        known = wording.sheet.infos[k]
        finite = known.verbs and not (known.nominals or known.common or k in wording.at)
        if finite or known.common == "verb" or (owned and _can_open(wording, k)):
            return True
    return False


def _carried_out(wording: Wording, i: int) -> bool:
    """Tell whether a word says who did the deed before it: هجوم شنه المتمردون.

    An adjective may stand between: مؤتمر صحفي عقده الوزير.
    """
    deeds = any(v.form.lemma in _HAPPENING and v.suffix for v in wording.sheet.infos[i].verbs)
    described = wording.sheet.infos[i - 1].common == "adjective"
    before = wording.sheet.infos[i - 1 - described]
    return deeds and (before.common == "noun" or bool(before.nominals))


def _can_open(wording: Wording, k: int) -> bool:
    """Tell whether a word is a verb if what comes after it is a noun: جدد العراق رفضه."""
    known = wording.sheet.infos[k]
    free = not known.common or k == wording.sentence(k)[0]
    return bool(known.verbs) and free and k not in wording.at and k not in wording.sheet.timed


def _voiced(sheet: Sheet, i: int, verbal: Verbal) -> Verbal:
    """Give a form as passive where it is written with the vowel of the passive (قُتل، استُهدف)."""
    form, text = verbal.form, sheet.reading.text
    if form.tense != "past" or not form.person.startswith("3"):
        return verbal
    undergone = _PASSIVE.match(text, cut(text, sheet.words[i], verbal.prefix))
    return verbal._replace(form=form._replace(passive=True)) if undergone else verbal
