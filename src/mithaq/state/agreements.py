"""AgreementAct: what is done with an agreement, and by whom.

Parties that are only called both sides are the two countries, bodies or persons named last; what is
meant by a pronoun on the act (بخرقها) is the agreement named last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mithaq.model import EntityType, FactType, Modality
from mithaq.state.antecedents import agreement_before
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import draft
from mithaq.state.lending import lent
from mithaq.state.nouns import noun_at
from mithaq.state.pairs import both
from mithaq.state.scene import Scene
from mithaq.state.signatories import agreement, proxies, signatories, signed
from mithaq.state.sorts import allowed
from mithaq.state.words import words

_SUFFERING = words("attacks", "suffering")
_DUE = words("clauses", "due")
_NEAR = 4  # words from an act to those who are called both sides
_STOPPING = words("agreements", "stopping")
_BETWEEN = 8  # words from an act to those between whom it was done
_TOLD = "announce"
_SIGNED = "sign"
_KEPT = "implement"
_BROKEN = "violate"
_LEFT = "reject"
_UNDOING = words("agreements", "undoing")
_LESSENING = words("agreements", "lessening")
_FUTURE = words("agreements", "future")
_OUT_OF = ("منه", "منها", "عنه", "عنها")
_BEHIND = 6  # words from a verb to the noun of an act


def agreements(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the acts upon agreements."""
    for event in events:
        if event.frame.fact is FactType.AGREEMENT_ACT and not _nobodys(event):
            found = _kept(scene, _act(scene, event))
            if _suspended(event, found, events) or _of_fate(scene, found):
                continue
            if not (_of_act(scene, found) or _purpose(scene, event)):
                yield found
                yield from _further(event, found)


def _suspended(event: Event, found: Draft, events: Sequence[Event]) -> bool:
    """Tell whether a verb before the noun of keeping says that it ends: علق تنفيذ الاتفاق."""
    kept = event.verbal is None and found.roles.get("action") == (_KEPT,)
    return kept and any(
        other.frame.set.get("action") == _LEFT
        and other.roles.get("agreement") == found.roles.get("agreement")
        for other in events
        if other.verbal and 0 < event.word - other.word <= _BEHIND
    )


def _of_fate(scene: Scene, found: Draft) -> bool:
    """Tell whether only what will become of an agreement is talked about: بحثا مصير الاتفاق."""
    ids = found.roles.get("agreement", ())
    near = (p for p in scene.phrases if found.word < p.first < found.last and p.id in ids)
    return any(scene.norm(p.first - 1) in _FUTURE for p in near)


def _further(event: Event, found: Draft) -> Iterator[Draft]:
    """Give the same act on what و joins to its agreement: وقعا اتفاقا ومذكرة تفاهم."""
    groups = (
        event.arguments.subject,
        event.arguments.object,
        *dict(event.arguments.oblique).values(),
    )
    for group in groups:
        ids = [phrase.id for phrase in group if phrase.type is EntityType.AGREEMENT]
        if len(ids) > 1 and found.roles.get("agreement") == (ids[0],):
            for id_ in dict.fromkeys(ids[1:]):
                yield replace(found, roles={**found.roles, "agreement": (id_,)})
            return


def _purpose(scene: Scene, event: Event) -> bool:
    """Tell whether an act is only what something is for, and no fact: محادثات لإبرام اتفاق.

    Behind ل may also stand what somebody suffers or what something is due to (نتيجة لخرق الهدنة).
    """
    i = event.word
    nouns = scene.sheet.infos[i].nominals if event.verbal is None else ()
    deed = any(n.prefix.endswith("ل") and not (n.participle or n.suffix) for n in nouns)
    k = i - 1
    while k >= scene.sentence(i)[0] and k in scene.at:
        k -= 1
    lemmas = scene.lemmas(k)
    return deed and scene.norm(i - 1) not in _DUE and not lemmas & _SUFFERING


def _nobodys(event: Event) -> bool:
    """Tell whether an act that only some sorts of party do has no party, or is of another sort."""
    sorts = event.frame.types.get("parties")
    subject = event.arguments.subject if event.verbal else ()
    other = bool(subject) and not any(phrase.type in (sorts or ()) for phrase in subject)
    return sorts is not None and (other or not event.roles.get("parties"))


def _act(scene: Scene, event: Event) -> Draft:
    found = draft(scene, event)
    roles = dict(found.roles)
    if "agreement" not in roles and (meant := _meant(scene, event)):
        roles["agreement"] = (meant,)
        accused = allowed(scene, event.frame, "parties", lent(scene, event.word, event.frame))
        roles |= {"parties": accused} if accused else {}
    if signed(scene, event.word):
        return _signed(scene, event.word, found)
    if roles.get("action") == (_SIGNED,) and (signers := proxies(scene, event.word)):
        roles["parties"] = signers
    if action := _retracting(scene, event):
        roles["action"] = (action,)
    if _announced(scene, event):
        roles.pop("parties", None)
    if not (set(roles.get("parties", ())) - _lands(scene, event)) and (
        sides := both(scene, event.word, before=_NEAR, after=_NEAR)
    ):
        roles["parties"] = sides
    return replace(found, roles=roles)


def _retracting(scene: Scene, event: Event) -> str | None:
    """Give what is announced of the agreement that a clause is about: الذي أعلن الانسحاب منه."""
    if event.verbal is None or event.frame.set.get("action") != _TOLD:
        return None
    for k in scene.after(event.word, _BEHIND):
        acts = (f for f in noun_at(scene, k)[0] if f.fact is FactType.AGREEMENT_ACT)
        if scene.norm(k + 1) in _OUT_OF and (frame := next(acts, None)):
            return frame.set["action"]
    return None


def _signed(scene: Scene, i: int, found: Draft) -> Draft:
    """Tell who has signed what, whatever is said or asked of them now."""
    told = {"agreement": agreement(scene, i), "parties": signatories(scene, i)}
    more = {role: ids for role, ids in told.items() if ids and role not in found.roles}
    return replace(found, roles={**found.roles, **more}, modality=Modality.HAPPENED)


def _lands(scene: Scene, event: Event) -> set[str]:
    """Give the country that stands for two who hold a post: وقع وزيرا خارجية البلدين."""
    posts = (p.id for p in event.arguments.subject if p.type is EntityType.OFFICE)
    return {land for id_ in posts if (land := scene.entities[id_].of)}


def _announced(scene: Scene, event: Event) -> bool:
    """Tell whether who reports an act is none of those between whom it was done.

    أعلنت الأمم المتحدة التوصل إلى هدنة بين أطراف النزاع: the parties stand behind بين.
    """
    around = event.arguments
    own = {phrase.id for phrase in (*around.subject, *around.object)}
    own |= {phrase.id for _, group in around.oblique for phrase in group}
    lent_ = event.verbal is None and not own & set(event.roles.get("parties", ()))
    end = min(scene.sentence(event.word)[1], event.word + _BETWEEN)
    return lent_ and any(scene.norm(k) == "بين" for k in range(event.word + 1, end))


def _of_act(scene: Scene, found: Draft) -> bool:
    """Tell whether what is announced is an act upon an agreement, told by its own noun."""
    if found.roles.get("action") != (_TOLD,):
        return False
    near = [p for p in scene.phrases if found.word < p.first < found.last]
    heads = (
        p.first - 1 - bool(p.preposition) for p in near if (p.id,) == found.roles.get("agreement")
    )
    return any(noun_at(scene, k)[0] for k in heads if k > found.word)


def _kept(scene: Scene, found: Draft) -> Draft:
    """Let an agreement that is said not to be kept be a violated one, or one that is left."""
    if found.roles.get("action") != (_KEPT,):
        return found
    if _stopped(scene, found.word):
        return replace(found, roles={**found.roles, "action": (_LEFT,)})
    if found.modality is not Modality.DENIED and not scene.bare(found.word - 1) & _LESSENING:
        return found
    return replace(found, roles={**found.roles, "action": (_BROKEN,)}, modality=Modality.HAPPENED)


def _stopped(scene: Scene, i: int) -> bool:
    """Tell whether what stands before the noun of keeping says that it ends: علقت مصر تنفيذه."""
    if scene.bare(i - 1) & _UNDOING:
        return True
    k = i - 1
    while k in scene.at and k > scene.sentence(i)[0]:
        k -= 1
    return not scene.lemmas(k).isdisjoint(_STOPPING)


def _meant(scene: Scene, event: Event) -> str | None:
    """Give the agreement that the pronoun on an act stands for."""
    suffix = event.verbal.suffix if event.verbal else event.suffix
    told = suffix and event.frame.object == "agreement" and _third(event)
    if not told or event.frame.set.get("action") == _TOLD or _governs(scene, event.word):
        return None
    return agreement_before(scene, event.word, feminine=suffix == "ها")


def _governs(scene: Scene, i: int) -> bool:
    """Tell whether an act has its object behind it, so that the pronoun is who does it.

    رفضه الانضمام is no refusal of what was named before.
    """
    k = i + 1
    beside = scene.sheet.joined(k) and k not in scene.sheet.timed
    return beside and scene.sheet.infos[k].common != "function"


def _third(event: Event) -> bool:
    """Tell whether an act is not told by a speaker of himself (فأنا أحترمها)."""
    return event.verbal is None or event.verbal.form.person.startswith("3")
