"""Decisions that a verb tells of: who does it, and whether it is one at all."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.model import EntityType
from mithaq.state.decision.rulings import PERSONNEL
from mithaq.state.events import Event
from mithaq.state.phrase import BY, Phrase
from mithaq.state.scene import Scene
from mithaq.state.stance.misreadings import noun_like
from mithaq.state.wording import COMPLEMENTS
from mithaq.state.words import words

_POINTING = words("decisions", "pointing")
_SPEAKING = words("decisions", "speaking")
_KEEPING = words("decisions", "keeping")
_NEAR = 8  # words
_BESIDE = 5  # words between a verb and its subject
_DISMISS = "dismiss"
_DECIDE = "قرر"
_SEVERAL = ("ين", "ون")
_TO = "ان"


def active(scene: Scene, event: Event) -> bool:
    """Tell whether a body does it: not a habit, and not a passive or noun written like the verb."""
    subject = event.arguments.subject
    if event.arguments.behind(BY):  # عُين فلان قائدا من قبل الرئيس
        return "body" in event.roles
    if not _has_subject(scene, event) or _habitual(scene, event) or _open(event):
        return False
    if (subject and _accusative(scene, subject[0])) or noun_like(scene, event.word, event.verbal):
        return False
    if _kept(scene, event) or _made(scene, event) or _of_people(scene, event):
        return False
    personnel = event.frame.set["action"] in PERSONNEL
    return not (personnel and subject) or _appoints(scene, event, subject[0])


def _open(event: Event) -> bool:
    """Tell whether what is decided is still open: سيقرر الرئيس خلال أيام ما سيفعله."""
    verbal = event.verbal
    return verbal is not None and verbal.future and verbal.form.lemma == _DECIDE


def said(scene: Scene, event: Event) -> bool:
    """Tell whether a verb of speech is meant: أقر التنظيم بمقتل زعيمه, أقر بأن …."""
    near = range(event.last, min(event.last + _NEAR, scene.sentence(event.word)[1]))
    behind = next((scene.norm(k) for k in near if not _passed(scene, k)), "")
    return event.lemma in _SPEAKING and (behind.startswith("ب") or behind in COMPLEMENTS)


def _kept(scene: Scene, event: Event) -> bool:
    """Tell whether who stands behind a verb is kept from something: ما يمنع الرئيس من الرد."""
    subject = event.arguments.subject
    return event.lemma in _KEEPING and bool(subject) and scene.norm(subject[-1].last) == "من"


def _of_people(scene: Scene, event: Event) -> bool:
    """Tell whether only people of a country are named: طردت دول عدة دبلوماسيين فرنسيين."""
    subject = event.arguments.subject
    lands = bool(subject) and subject[0].type is EntityType.COUNTRY
    several = lands and scene.norm(subject[0].first).endswith(_SEVERAL)
    return several and bool(scene.nisba(subject[0].first))


def _made(scene: Scene, event: Event) -> bool:
    """Tell whether what seems to decide is what was made or dissolved.

    المحكمة التي أسست عام 2002, حل الملك البرلمان.
    """
    subject = event.arguments.subject
    heads = (scene.bare(k) for k in range(subject[0].first, subject[0].last)) if subject else ()
    if not any(event.frame.needs & head for head in heads):
        return False
    ended = event.frame.set["action"] == _DISMISS and not event.arguments.object
    return ended or subject[0].last == event.word - 1


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


def _habitual(scene: Scene, event: Event) -> bool:
    """Tell whether a present tells what a body is wont to decide: كل ما تتخذه من إجراءات."""
    verbal = event.verbal
    present = verbal is not None and verbal.form.tense == "present" and not verbal.future
    coming = scene.norm(event.word - 1) == _TO  # من المتوقع أن تفرضها
    return present and bool(verbal and verbal.suffix) and not coming


def _accusative(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether an indefinite post is the object by its case: يعين رئيسا للوزراء."""
    return phrase.first in _titles(scene, phrase) and scene.norm(phrase.first).endswith("ا")


def _passed(scene: Scene, k: int) -> bool:
    """Tell whether a word only says when, or of which nation the body is."""
    return scene.dated(k) or scene.nisba(k) is not None
