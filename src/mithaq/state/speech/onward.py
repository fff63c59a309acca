"""Whom a word of speech without a subject goes on with: وأضاف أن …، وتابع قائلا."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from mithaq.lexicon import Verbal, reporting
from mithaq.state.antecedents import is_feminine
from mithaq.state.arguments import of_verb
from mithaq.state.phrase import Phrase
from mithaq.state.relatives import relates, resumptive
from mithaq.state.scene import Scene
from mithaq.state.speech.report import Speech
from mithaq.state.speech.speakers import SPEAKERS, feminine, gender, people, unknown, voice
from mithaq.state.wording import RELATIVES
from mithaq.state.words import words

_RECEIVING = words("speech", "receiving")
_ACTS = words("speech", "acts")
_BUT = ("لكنه", "لكنها", "ولكنه", "ولكنها")
_CLAUSE = 8  # words


def going_on(
    scene: Scene, blank: Speech, found: Sequence[Speech], *, onward: bool = False
) -> tuple[str, ...]:
    """Give whom a word without a subject goes on with: who speaks or acts before it.

    That is who speaks in its sentence, else who acts in it, else the last speaker; ``onward`` words
    (وأضاف) only go on with a speaker.
    """
    spoken = [s for s in found if not s.weak and s.word < blank.word and _agree(s, blank)]
    last = spoken[-1] if spoken else None
    if last and (onward or last.word >= scene.sentence(blank.word)[0]):
        return last.speaker
    if caller := _calling_in(scene, blank.word):
        return caller
    doer = () if onward else _acting(scene, blank.word, inflected=blank.feminine)
    if doer is None:
        return ()
    return doer or _performing(scene, blank, last) or (last.speaker if last else ())


def antecedent(scene: Scene, i: int, verbal: Verbal) -> tuple[Phrase, ...]:
    """Give who a relative clause is about: بحسب وزارة الصحة في غزة، التي أشارت إلى أن …."""
    before = (scene.at[k] for k in scene.back(i, _CLAUSE) if k in scene.at)
    able = (p for p in before if p.type in SPEAKERS and is_feminine(scene, p) is gender(verbal))
    return tuple(islice(able, 1))


def _performing(scene: Scene, blank: Speech, last: Speech | None) -> tuple[str, ...]:
    """Give who opens the sentence before with words that are an act: هدد الوزير برد. وقال إن ….

    Or who did not say so: لم يؤكد الوزير النبأ. لكنه قال إن ….
    """
    number = scene.sheet.words[blank.word].sentence
    begins = scene.sentence(blank.word)[0]
    opens = blank.word == begins + (scene.norm(begins) in _BUT)
    first, end = scene.bounds[number - 1] if opens and number else (0, 0)
    if last and last.word >= first:
        return ()
    for k in range(first, end):
        for verbal in scene.verbs(k):
            does = verbal.form.lemma in _ACTS | reporting("plain")
            acts = does and gender(verbal) is blank.feminine
            subject = of_verb(scene, k, verbal).subject if acts else ()
            if told := tuple(voice(scene, p) for p in subject if p.type in SPEAKERS):
                return told
    return ()


def _calling_in(scene: Scene, i: int) -> tuple[str, ...]:
    """Give whose call or letter says more of itself: تلقى الملك اتصالا من الرئيس عبر فيه عن …."""
    if not resumptive(scene, i):
        return ()
    for k in range(i - 1, scene.sentence(i)[0] - 1, -1):
        for verbal in scene.verbs(k):
            if verbal.form.lemma in _RECEIVING:
                sender = of_verb(scene, k, verbal).behind("من")
                return tuple(voice(scene, p) for p in sender if p.type in SPEAKERS)
    return ()


def _agree(one: Speech, other: Speech) -> bool:
    """Tell whether two verbs can have one subject; None agrees with either gender."""
    return None in (one.feminine, other.feminine) or one.feminine is other.feminine


def _acting(scene: Scene, i: int, *, inflected: bool | None) -> tuple[str, ...] | None:
    """Give who did what the sentence tells before word ``i``, and goes on speaking there.

    رد الوزير على الاتهامات وقال إن …; a verb of another gender or in a relative clause is passed.
    None where it was done by one who is no entity (يأتي رجل ويدعوه).
    """
    first = scene.sentence(i)[0]
    for k in range(i - 1, first - 1, -1):
        subject = _subject(scene, k, inflected=inflected)
        if subject or subject is None:
            return subject
    return ()


def _subject(scene: Scene, k: int, *, inflected: bool | None) -> tuple[str, ...] | None:
    if scene.norm(k - 1) in RELATIVES or relates(scene, k) or k in scene.asides:
        return ()
    for verbal in scene.verbs(k):
        if inflected is None or gender(verbal) is inflected:
            found = of_verb(scene, k, verbal).subject
            nobody = not (found or verbal.suffix) and unknown(scene, k)
            if nobody or any(people(scene, phrase) for phrase in found):
                return None
            bent = found and gender(verbal) is False and feminine(scene, found[0])
            return () if bent else tuple(voice(scene, p) for p in found if p.type in SPEAKERS)
    return ()
