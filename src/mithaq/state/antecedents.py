"""Whom a pronoun or a verb without a subject of its own goes on with."""

from __future__ import annotations

from collections.abc import Sequence

from mithaq.lexicon import Verbal
from mithaq.model import EntityType
from mithaq.state.pairs import dual
from mithaq.state.phrase import PREPOSITIONS, Phrase
from mithaq.state.scene import Scene
from mithaq.state.wording import CIRCUMSTANCES, COMPLEMENTS
from mithaq.state.words import words
from mithaq.text import fold

ACTORS = (EntityType.PERSON, EntityType.ORGANIZATION, EntityType.COUNTRY, EntityType.FORCE)
_OPENING = 4  # words from the start of a sentence to a verb that goes on with the one before
_SEVERAL = ("هم", "هن")
_CLAUSE = 8  # words from أن to a verb
_AGREED = 25  # words from an agreement to its pronoun
_DUAL = ("3md", "3fd")
_SINGULAR = ("3ms", "3fs")
_ABOUT = ("نحو", "حوالي")
_COUNTERPARTS = ("ب", "مع")
LEADING = words("clauses", "leading")
_MASCULINE = words("antecedents", "masculine")
_SAYING = words("antecedents", "saying")
_FEMININE = words("antecedents", "feminine")
_IMPERSONAL = words("clauses", "impersonal")
_PRONOMINAL = {person: words("clauses", f"pronominal_{person}") for person in _SINGULAR}


def topic(scene: Scene, i: int, suffix: str = "ه") -> tuple[Phrase, ...]:
    """Give what a pronoun at word ``i`` stands for: the last actor before it that it can mean.

    ه is a man where one is named in the sentence, ها a country, a body, a force or a woman. Whom
    another met is not meant where the other can be (التقى الرئيس بالملك خلال زيارته). Of an
    occasion with which a sentence opens it is who acts in the one before: وأكد خلال لقائه ….
    """
    before = _before(scene, i)
    opens = i - scene.sentence(i)[0] <= _OPENING and scene.norm(i - 1) in CIRCUMSTANCES
    if opens and not before:
        before = acting_before(scene, i)
    if suffix in _SEVERAL:  # one man is no "they"
        before = [p for p in before if p.type is not EntityType.PERSON or p.joined]
    likely = _likely(scene, before, feminine=suffix == "ها")
    acting = [p for p in likely if p.preposition not in _COUNTERPARTS]
    return tuple((acting or likely)[-1:])


def implied(scene: Scene, i: int, verbal: Verbal, *, holds: bool = False) -> tuple[Phrase, ...]:
    """Give the subject that the finite verb at word ``i`` does not name.

    It is who acts in the sentence before it; of a verb that opens its sentence, who acts in the
    sentence before. A noun right behind a verb that ``holds`` it is its object (تجري محادثات).
    """
    person = verbal.form.person
    if person in _DUAL:  # of a subject before it; one behind it would leave it singular
        return dual(scene, i)
    if person not in _SINGULAR:
        return ()
    if named(scene, i) and not (holds or by_pronoun(scene, i, verbal)):
        return ()
    if _somebody(scene, i):
        return ()
    feminine = person == "3fs"
    likely = _likely(scene, _before(scene, i), feminine=feminine)
    acting = [p for p in likely if not p.preposition or p.preposition in LEADING]
    if not likely and i - scene.sentence(i)[0] <= _OPENING:
        acting = _likely(scene, acting_before(scene, i), feminine=feminine)
    return tuple(acting[-1:])


def by_pronoun(scene: Scene, i: int, verbal: Verbal) -> bool:
    """Tell whether a pronoun before a verb is its subject: أعلنت أنقرة أنها ستسحب قواتها."""
    k, form = i - 1, verbal.form
    while k > scene.sentence(i)[0] and scene.auxiliary(k):
        k -= 1
    if form.passive or form.lemma in _IMPERSONAL:
        return False
    return scene.norm(k) in _PRONOMINAL.get(form.person, ())


def acting_before(scene: Scene, i: int) -> list[Phrase]:
    """Give who acts in the sentence before that of word ``i``: those behind no preposition."""
    return [p for p in _sentence_before(scene, i) if not p.preposition]


def _before(scene: Scene, i: int) -> list[Phrase]:
    return _within(scene, scene.sentence(i)[0], i)


def _sentence_before(scene: Scene, i: int) -> list[Phrase]:
    first = scene.sentence(i)[0]
    return _within(scene, scene.sentence(first - 1)[0], first) if first else []


def _within(scene: Scene, first: int, end: int) -> list[Phrase]:
    return [p for p in scene.phrases if first <= p.first and p.last <= end and p.type in ACTORS]


def _likely(scene: Scene, before: Sequence[Phrase], *, feminine: bool) -> list[Phrase]:
    """Give those that agree in gender, persons where there are any for ه."""
    fits = [p for p in before if is_feminine(scene, p) is feminine]
    persons = [p for p in fits if p.type is EntityType.PERSON]
    return fits if feminine else persons or fits


def named(scene: Scene, i: int) -> bool:
    """Tell whether the noun right after a verb, unknown to us, is its subject (وصل خبراء)."""
    k = i + 1
    while k in scene.sheet.timed:
        k += 1
    if k >= scene.sentence(i)[1] or not scene.sheet.joined(k):
        return False
    known, norm = scene.sheet.infos[k], scene.norm(k)
    if scene.counted(k) or (norm in _ABOUT and scene.counted(k + 1)):
        return True
    if norm in PREPOSITIONS or norm in COMPLEMENTS or known.common in ("function", "adverb"):
        return False
    if k in scene.at or (known.composed and norm[:1] in ("ب", "ل")):
        return False
    return known.common in ("noun", "adjective") or not known.composed


def _somebody(scene: Scene, i: int) -> bool:
    """Tell whether one without a name is the subject: أعلن الوزير أن عنصرا من التنظيم قتل."""
    for k in scene.before(i, _CLAUSE):
        if scene.norm(k) in COMPLEMENTS:
            noun = k + 1
            return noun < i and noun not in scene.at and scene.norm(noun).endswith("ا")
        if scene.parts(k) or scene.verbs(k):
            return False
    return False


def agreement_before(scene: Scene, i: int, *, feminine: bool) -> str | None:
    """Give the id of the agreement for which a pronoun at word ``i`` stands: the one named last."""
    before = (
        phrase.id
        for phrase in reversed(scene.phrases)
        if i - _AGREED < phrase.first < i and phrase.type is EntityType.AGREEMENT
        if is_feminine(scene, phrase) is feminine
    )
    return next(before, None)


def is_feminine(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether the name of a phrase is feminine."""
    if phrase.type is EntityType.PERSON:
        return _is_woman(scene, phrase.id)
    name = fold(scene.entities[phrase.id].name)
    if phrase.type is EntityType.COUNTRY:
        return name not in _MASCULINE
    if phrase.type is EntityType.AGREEMENT:  # اتفاقا is in the accusative
        return name.split()[0].endswith(("ه", "ات"))
    return name.split()[0].endswith(("ه", "ات", "ا")) or name in _FEMININE


def _is_woman(scene: Scene, id_: str) -> bool:
    """Tell whether a person holds a post with a feminine title, or said something as a woman."""
    text = scene.sheet.reading.text
    titled = any(
        ref.holder == id_ and ref.mention.span.of(text).split()[0].endswith("ة")
        for ref in scene.resolution.references
        if ref.mention.type is EntityType.OFFICE
    )
    return titled or any(
        verb.form.person == "3fs" and verb.form.lemma in _SAYING and not verb.suffix
        for phrase in scene.phrases
        if phrase.id == id_ and phrase.first
        for verb in scene.verbs(phrase.first - 1)
    )
