"""Decisions that a noun tells of: قرار الحكومة بسحب القوات، أعلنت الحكومة فرض رسوم."""

from __future__ import annotations

from dataclasses import replace

from mithaq.model import EntityType
from mithaq.state.events import Event
from mithaq.state.phrase import BY
from mithaq.state.scene import Scene
from mithaq.state.sorts import allowed
from mithaq.state.words import words

PERSONNEL = ("appoint", "dismiss")
_ADJECTIVES = 4  # words behind a decision that say more of it
_QUALIFYING = words("decisions", "qualifying")
_CHARGING = words("decisions", "charging")
_ISSUED = words("decisions", "issued")
_FROM = ("عن", "من")


def issued(scene: Scene, event: Event) -> Event:
    """Give a decision the body that issued it: قرار صادر عن المحكمة بحظر النشر."""
    if event.verbal or "body" in event.roles or scene.bare(event.word + 1).isdisjoint(_ISSUED):
        return event
    by = event.arguments.behind(*_FROM)
    body = allowed(scene, event.frame, "body", by)
    roles = {**event.roles, "body": body}
    return replace(event, roles=roles, last=by[-1].last) if body else event


def decided(scene: Scene, event: Event) -> bool:
    """Tell whether what was decided stands behind the noun and its body: بالانسحاب، طرد ….

    Of what is announced the noun itself tells: أعلنت الحكومة فرض رسوم.
    """
    if _displaced(event):
        return False
    if event.frame.lent or event.frame.needs or _ordered(scene, event):
        return "body" in event.roles and not event.suffix
    k = _past_adjectives(scene, event.last)
    onward = scene.sheet.joined(k) or scene.norm(k - 1).isdigit()  # القرار رقم 2216، بحظر الأسلحة
    if event.suffix or not onward or _inserted(scene, event):
        return False
    return scene.norm(k).startswith("ب") or _deed(scene, k)


def charging(scene: Scene, event: Event) -> bool:
    """Tell whether what a noun tells to be decided charges somebody: قرار بتكليف الجيش."""
    k = _past_adjectives(scene, event.last)
    return event.verbal is None and not scene.bare(k).isdisjoint(_CHARGING)


def of_ruling(scene: Scene, event: Event) -> int | None:
    """Give the word of the deed that a noun tells to be decided, which is no other decision."""
    told = event.verbal is None and not (event.frame.lent or event.frame.needs)
    return _past_adjectives(scene, event.last) if told and "body" in event.roles else None


def _past_adjectives(scene: Scene, k: int) -> int:
    """Give the word behind what says more of a decision: القاضي، الأخير، رقم 2216، الأمريكي."""
    end = min(k + _ADJECTIVES, len(scene.sheet.words) - 1)
    while k < end and (
        not scene.bare(k).isdisjoint(_QUALIFYING) or scene.nisba(k) or scene.norm(k).isdigit()
    ):
        k += 1
    return k


def _inserted(scene: Scene, event: Event) -> bool:
    """Tell whether a deed stands between, that is done to who follows: قرار تكليف الجيش."""
    subject = event.arguments.subject
    return bool(subject) and any(_deed(scene, k) for k in range(event.word + 1, subject[0].first))


def _deed(scene: Scene, k: int) -> bool:
    """Tell whether a word is a verbal noun: قرار الرئيس سحب القوات، قرار الحكومة الانسحاب."""
    return any(not noun.participle for noun in scene.sheet.infos[k].nominals)


def _ordered(scene: Scene, event: Event) -> bool:
    """Tell whether something is done on somebody's order: بأمر من الرئيس."""
    return scene.norm(event.word).startswith("ب") and bool(event.arguments.behind("من", BY))


def _displaced(event: Event) -> bool:
    """Tell whether who follows a noun is dismissed or appointed by it: عزل الرئيس محمد مرسي."""
    named = {phrase.id for phrase in event.arguments.subject if phrase.type is EntityType.PERSON}
    personnel = event.frame.set["action"] in PERSONNEL
    return personnel and not named.isdisjoint(event.roles.get("body", ()))
