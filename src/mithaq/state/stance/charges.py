"""Stance: whom a speaker says to be guilty (ضالع في، مسؤول عن الهجوم), or what unacceptable."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import FactType, Modality
from mithaq.state.antecedents import ACTORS
from mithaq.state.draft import Draft
from mithaq.state.nations import nation
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.speech.attribution import innermost
from mithaq.state.speech.report import Speech
from mithaq.state.wording import COMPLEMENTS
from mithaq.state.words import words

_GUILTY = words("stances", "guilty")
_CALLED = words("stances", "called")
_WICKED = words("stances", "wicked")
_ANSWERING = words("stances", "answering")
_WRONGS = words("stances", "wrongs")
_SPONSORS = words("stances", "sponsors")
_DENYING = words("stances", "denying")
_FOR = "عن"
_NOT = "غير"
_THING = ("امر", "شيء", "عمل", "وضع", "سلوك", "تصرف")
_ANY = words("stances", "any")
_UNFIT = words("stances", "unfit")
_REJECTED = words("stances", "rejected")
_NEAR = 4  # words
_LONG = 16  # words from the opening of a clause to its predicate
_CONFIDENCE = 0.6


def charges(scene: Scene, reports: Sequence[Speech]) -> Iterator[Draft]:
    """Give what is said against others inside reports."""
    yield from _accusations(scene, reports)
    yield from _judgements(scene, reports)


def _judgements(scene: Scene, reports: Sequence[Speech]) -> Iterator[Draft]:
    """Give a condemnation for each word of what cannot be borne: قال إن نشر الصواريخ غير مقبول."""
    for i in range(len(scene.sheet.words)):
        speech = innermost(i, reports) if _unbearable(scene, i) else None
        opening = _clause(scene, i) if speech and speech.speaker else None
        if speech is None or opening is None:
            continue
        blamed = _blamed(scene, opening, i)
        about = (blamed,) if blamed and blamed not in speech.speaker else ()
        if about or not _unfit(scene, i):
            roles = {"actor": speech.speaker, "action": ("condemn",)}
            roles |= {"target": about} if about else {}
            yield Draft(
                FactType.STANCE, roles, Modality.HAPPENED, i, opening, i + 1, "stance.judgement",
                _CONFIDENCE,
            )  # fmt: skip


def _unbearable(scene: Scene, i: int) -> bool:
    """Tell whether a word is said of what stands before it: القرار غير مقبول, not سلاح غير شرعي."""
    if i in scene.at or scene.norm(i) not in (_UNFIT if _unfit(scene, i) else _REJECTED):
        return False
    k = i - 1 - _unfit(scene, i)
    return k in scene.at or scene.norm(k) in _THING or scene.norm(k).startswith(("ال", "لل"))


def _unfit(scene: Scene, i: int) -> bool:
    return scene.norm(i - 1) == _NOT


def _clause(scene: Scene, i: int) -> int | None:
    """Give the first word of the clause that calls something so, nothing but its subject before."""
    for k in scene.before(i - _unfit(scene, i), _LONG):
        if scene.norm(k) in COMPLEMENTS or scene.told(k):
            return k + (scene.norm(k) in COMPLEMENTS)
        if "،" in scene.sheet.words[k].gap or scene.parts(k):
            break
    return None


def _blamed(scene: Scene, first: int, i: int) -> str | None:
    """Give whose the thing is: نشر إيران للصواريخ, القرار الأميركي."""
    for k in range(first, i):
        phrase = scene.starting(k)
        if phrase and phrase.type in ACTORS and not phrase.preposition:
            return phrase.id
        if k not in scene.at and (country := nation(scene, k)):
            return country.id
    return None


def _accusations(scene: Scene, reports: Sequence[Speech]) -> Iterator[Draft]:
    """Give an accusation of its speaker for each word of guilt inside a report."""
    for i in range(len(scene.sheet.words)):
        whom = _charged(scene, i) if _accuses(scene, i) else None
        speech = innermost(i, reports) if whom else None
        if whom and speech and speech.speaker and whom.id not in speech.speaker:
            roles = {"actor": speech.speaker, "action": ("accuse",), "target": (whom.id,)}
            yield Draft(
                FactType.STANCE, roles, Modality.HAPPENED, i, whom.first, i + 1, "stance.guilt",
                _CONFIDENCE,
            )  # fmt: skip


def _accuses(scene: Scene, i: int) -> bool:
    """Tell whether a word says that somebody did wrong; not of a post (المسؤول عن الوزارة)."""
    if i in scene.at:
        return False
    norm = scene.norm(i)
    if norm in _GUILTY or (norm in _CALLED and scene.norm(i + 1) in _WICKED):
        return True
    if norm in _SPONSORS:
        near = scene.after(i, _NEAR)
        return any("ارهاب" in scene.bare(k) for k in near)
    if norm not in _ANSWERING or scene.norm(i + 1) != _FOR:
        return False
    return not _WRONGS.isdisjoint(scene.bare(i + 2 + (scene.norm(i + 2) in _ANY)))


def _charged(scene: Scene, i: int) -> Phrase | None:
    """Give the actor before a word in its clause, nothing but a few words between, not denied."""
    for k in scene.before(i, _NEAR):
        phrase = scene.at.get(k)
        if phrase and "،" not in scene.sheet.words[k + 1].gap:
            return phrase if phrase.type in ACTORS and not phrase.preposition else None
        parted = scene.parts(k) or "،" in scene.sheet.words[k + 1].gap
        if parted or scene.norm(k) in _DENYING or scene.norm(k) == _NOT:
            break
    return None
