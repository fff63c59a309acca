"""Decision: what a body formally decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.lexicon import Kind
from mithaq.model import EntityType, FactType, Modality
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import draft
from mithaq.state.phrase import BY, Phrase
from mithaq.state.scene import COMPLEMENTS, Scene
from mithaq.state.stance.misreadings import noun_like
from mithaq.state.words import words

_ROYAL = words("decisions", "royal")
_POINTING = words("decisions", "pointing")
_PERSONNEL = ("appoint", "dismiss")
_NEAR = 8  # words
_BESIDE = 5  # words between a verb and its subject
_SPEAKING = words("decisions", "speaking")
_KEEPING = words("decisions", "keeping")


def decisions(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the decisions; a noun tells of one only with what was decided (قرار … بسحب القوات)."""
    posts = frozenset(_placed(scene))
    for event in events:
        if event.frame.fact is FactType.DECISION:
            formal = _active(scene, event) if event.verbal else _decided(scene, event)
            made = draft(scene, event)
            formal = formal and not (_said(scene, event) or _asked(event, made))
            if formal and _official(scene, made, posts):
                yield made


def _asked(event: Event, made: Draft) -> bool:
    """Tell whether a noun tells what others want a body to decide: طالب الحكومة برفع العقوبات."""
    return event.verbal is None and made.modality is Modality.DEMANDED


def _placed(scene: Scene) -> Iterator[str]:
    """Give those who hold a post, and those whom a royal title is put before."""
    yield from (ref.holder for ref in scene.resolution.references if ref.holder)
    for phrase in scene.phrases:
        if {scene.norm(phrase.first), scene.norm(phrase.first - 1)} & _ROYAL:
            yield phrase.id


def _official(scene: Scene, made: Draft, posts: frozenset[str]) -> bool:
    """Tell whether those who decide are bodies, or hold a post in this article."""
    return all(
        scene.type(str(id_)) is not EntityType.PERSON or id_ in posts
        for id_ in made.roles.get("body", ())
    )


def _decided(scene: Scene, event: Event) -> bool:
    """Tell whether what was decided stands behind the noun and its body: بالانسحاب، طرد ….

    Of what is announced the noun itself tells: أعلنت الحكومة فرض رسوم.
    """
    if _displaced(event):
        return False
    if event.frame.lent or event.frame.needs or _ordered(scene, event):
        return "body" in event.roles and not event.suffix
    k = event.last
    if event.suffix or not scene.sheet.joined(k) or _inserted(scene, event):
        return False
    return scene.norm(k).startswith("ب") or _deed(scene, k)


def _inserted(scene: Scene, event: Event) -> bool:
    """Tell whether a deed stands between, that is done to who follows: قرار تكليف الجيش."""
    subject = event.arguments.subject
    return bool(subject) and any(_deed(scene, k) for k in range(event.word + 1, subject[0].first))


def _deed(scene: Scene, k: int) -> bool:
    """Tell whether a word is a verbal noun: قرار الرئيس سحب القوات، قرار الحكومة الانسحاب."""
    return any(not noun.participle for noun in scene.sheet.infos[k].nominals)


def _ordered(scene: Scene, event: Event) -> bool:
    """Tell whether something is done on somebody's order: بأمر من الرئيس."""
    return scene.norm(event.word).startswith("ب") and bool(event.arguments.behind("من"))


def _displaced(event: Event) -> bool:
    """Tell whether who follows a noun is dismissed or appointed by it: عزل الرئيس محمد مرسي."""
    named = {phrase.id for phrase in event.arguments.subject if phrase.type is EntityType.PERSON}
    personnel = event.frame.set["action"] in _PERSONNEL
    return personnel and not named.isdisjoint(event.roles.get("body", ()))


def _said(scene: Scene, event: Event) -> bool:
    """Tell whether a verb of speech is meant: أقر التنظيم بمقتل زعيمه, أقر بأن …."""
    lemma = event.verbal.form.lemma if event.verbal else ""
    near = range(event.last, min(event.last + _NEAR, scene.sentence(event.word)[1]))
    after = (
        k for k in near if k not in scene.sheet.timed and not any(scene.sheet.found(k, Kind.NISBA))
    )
    behind = next(map(scene.norm, after), "")
    return lemma in _SPEAKING and (behind.startswith("ب") or behind in COMPLEMENTS)


def _active(scene: Scene, event: Event) -> bool:
    """Tell whether a body does it: not a habit, and not a passive or noun written like the verb."""
    subject = event.arguments.subject
    if event.arguments.behind(BY):  # عُين فلان قائدا من قبل الرئيس
        return "body" in event.roles
    if not _has_subject(scene, event) or _habitual(event):
        return False
    if (subject and _accusative(scene, subject[0])) or noun_like(scene, event.word, event.verbal):
        return False
    if _kept(scene, event):
        return False
    personnel = event.frame.set["action"] in _PERSONNEL
    return not (personnel and subject) or _appoints(scene, event, subject[0])


def _kept(scene: Scene, event: Event) -> bool:
    """Tell whether who stands behind a verb is kept from something: ما يمنع الرئيس من الرد."""
    subject = event.arguments.subject
    lemma = event.verbal.form.lemma if event.verbal else ""
    return lemma in _KEEPING and bool(subject) and scene.norm(subject[-1].last) == "من"


def _has_subject(scene: Scene, event: Event) -> bool:
    """Tell whether the subject stands near the verb, or the verb goes on with one by و."""
    subject = event.arguments.subject
    if scene.norm(event.word + 1) in _POINTING:
        return False
    if subject:
        return subject[0].first <= event.word + _BESIDE
    return event.verbal is not None and event.verbal.prefix[:1] in ("و", "ف")


def _gets_post(scene: Scene, subject: Phrase) -> bool:
    """Tell whether a title in the accusative ends the phrase of somebody."""
    later = (scene.norm(k) for k in _titles(scene, subject) if k > subject.first)
    return any(norm.endswith("ا") for norm in later)


def _titles(scene: Scene, phrase: Phrase) -> Iterator[int]:
    """Give the words at which posts are named in a phrase."""
    inside = scene.span(phrase.first, phrase.last)
    for ref in scene.resolution.references:
        if ref.mention.type is EntityType.OFFICE and inside.holds(ref.mention.span):
            yield scene.sheet.word_at(ref.mention.span.start)


def _appoints(scene: Scene, event: Event, subject: Phrase) -> bool:
    """Tell whether a subject acts and is not whom it is done to: عُين فلان وزيرا.

    It is a body or holds a post, or there is an object as well; who gets a post holds another
    before: عين وزير الداخلية نور الدين بدوي رئيسا للوزراء.
    """
    if _gets_post(scene, subject):
        return False
    start = scene.span(subject.first, subject.last).start
    posted = any(
        ref.mention.type is EntityType.OFFICE and ref.mention.span.start == start
        for ref in scene.resolution.references
    )
    other = any(phrase.type is EntityType.PERSON for phrase in event.arguments.object)
    return posted or other or subject.type is not EntityType.PERSON


def _habitual(event: Event) -> bool:
    """Tell whether a present tells what a body is wont to decide: كل ما تتخذه من إجراءات."""
    verbal = event.verbal
    present = verbal is not None and verbal.form.tense == "present" and not verbal.future
    return present and bool(verbal and verbal.suffix)


def _accusative(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether an indefinite post is the object by its case: يعين رئيسا للوزراء."""
    return phrase.type is EntityType.OFFICE and scene.norm(phrase.first).endswith("ا")
