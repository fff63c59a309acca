"""Stance: what an actor thinks of, or wants from, another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mithaq.model import FactType, Modality
from mithaq.state.abroad import homes
from mithaq.state.arguments import Group
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import draft
from mithaq.state.phrase import BY
from mithaq.state.scene import Scene
from mithaq.state.speech.report import Speech
from mithaq.state.stance.actors import actors, charged, resumed
from mithaq.state.stance.misreadings import misread
from mithaq.state.stance.receptions import met
from mithaq.state.stance.sequels import going_on_with
from mithaq.state.stance.targets import targets
from mithaq.state.wording import COMPLEMENTS, RELATIVES
from mithaq.state.words import words
from mithaq.vocab import facts

_UNDONE = (Modality.DEMANDED,)
_JUDGING = ("reject", "praise", "condemn")
_OWNED = ("reject", "warn", "threaten", "praise")
_MUTUAL = words("stances", "mutual")
_TWO = 2
_ASKED = 5  # words from what asks to what is asked
_WHETHER = ("اذا", "ان")
_THAT = "ان"
_WERE = ("كان", "كانت", "كانوا")  # سئل إن كانت
_SEEMING = words("stances", "seeming")
_ON = "علي"
_AS = "كما"  # كما وصفهم
_WHAT = ("ما", "بما", "لما", "عما", "مما")
_DENYING = words("stances", "denying")
_CEASING = words("stances", "ceasing")
_ENDING = words("stances", "stopping")
_NEAR = 6  # words from a verb to the help that it ends
_PAPERS = words("stances", "papers")
_PROMPTING = words("stances", "prompting")


def stances(scene: Scene, events: Sequence[Event], reports: Sequence[Speech]) -> Iterator[Draft]:
    """Give one draft for each act that a frame of stance tells of and nothing denies."""
    made = list(_made(scene, events, reports))
    offers = [draft for draft in made if draft.roles["action"] == ("offer",)]
    yield from (draft for draft in made if not _offered(scene, draft, offers))


def _offered(scene: Scene, made: Draft, offers: Sequence[Draft]) -> bool:
    """Tell whether help is what another thing is offered for: تعهدت بتقديم مبلغ لدعم الجيش."""
    if made.roles["action"] != ("support",) or not scene.norm(made.word).startswith("ل"):
        return False
    actor, whole = made.roles.get("actor"), scene.sentence(made.word)
    before = (offer for offer in offers if whole[0] <= offer.word < made.word)
    return any(offer.roles.get("actor") == actor for offer in before)


def _made(scene: Scene, events: Sequence[Event], reports: Sequence[Speech]) -> Iterator[Draft]:
    taken: set[int] = set()
    acts = [e for e in events if e.frame.fact is FactType.STANCE and _done(scene, e)]
    for event in sorted(acts, key=lambda e: not e.frame.voiced):
        made = _stance(scene, event, reports)
        named = "target" in made.roles
        aimed = named or _alone(scene, event) or _prompting(scene, event)
        if aimed and made.modality in _UNDONE:
            yield replace(made, lacks="certainty")
            continue
        told = aimed and not (_on_itself(scene, made) or _refuted(event, made))
        # Who is accused of backing terrorists backs nobody by the same word.
        if told and event.frame.voiced:
            taken.add(event.word)
        if named or event.word not in taken:
            yield from _each_other(event, made) if told else [replace(made, lacks="target")]


def _each_other(event: Event, made: Draft) -> Iterator[Draft]:
    """Give the act of each of two upon the other where they exchange it: تبادلا الاتهامات."""
    actors = made.roles.get("actor", ())
    if event.lemma not in _MUTUAL or len(actors) != _TWO:
        yield made
        return
    for one, other in (actors, actors[::-1]):
        yield replace(made, roles={**made.roles, "actor": (one,), "target": (other,)})


def _done(scene: Scene, event: Event) -> bool:
    """Tell whether the act is denied only where that makes it one, and its word is no other."""
    denied = scene.norm(event.word - 1) in _DENYING or _stopped(scene, event)
    if event.frame.coming and not (event.verbal and event.verbal.future):
        return False
    if event.frame.voiced and (event.participle or _feared(scene, event)):
        return False  # دعاية كاذبة is no lie of anybody
    if event.verbal and not event.verbal.prefix and _written(scene, event.word - 1):
        return False
    if _standing(scene, event) or _so_called(scene, event) or _open(scene, event.word):
        return False
    counted = event.participle and scene.numbered(event.word - 1)
    return not counted and denied is event.frame.denied and not misread(scene, event)


def _feared(scene: Scene, event: Event) -> bool:
    """Tell whether a deed is only thought of, right behind أن: مخاوف من أن تستغل الصين الاتفاق."""
    present = event.verbal is not None and event.verbal.form.tense == "present"
    return present and scene.norm(event.word - 1) == _THAT


def _open(scene: Scene, i: int) -> bool:
    """Tell whether an act is asked after, only seems, or is owed: ما إذا كانت ستدعم القرار."""
    before = scene.before(i, _ASKED)
    asked = any(
        (scene.norm(k) in _WHETHER and scene.norm(k - 1).removeprefix("و") in _WHAT)
        or (scene.norm(k) in _WERE and scene.norm(k - 1) == _THAT)
        or scene.norm(k) in _SEEMING
        for k in before
    )
    owed = scene.norm(i - 1) == _THAT and any(
        scene.norm(k) == _ON and scene.norm(k - 1) in COMPLEMENTS for k in before
    )
    return asked or owed


def _standing(scene: Scene, event: Event) -> bool:
    """Tell whether a clause says who is backed as a rule: a tie, no act (الفصائل التي تدعمها)."""
    verbal = event.verbal
    about = scene.norm(event.word - 1) in RELATIVES and event.word - 2 in scene.at
    resumes = verbal is not None and bool(verbal.suffix) and verbal.form.tense == "present"
    return event.frame.backing and about and resumes


def _so_called(scene: Scene, event: Event) -> bool:
    """Tell whether a verb only says what somebody calls a thing: رفع ما وصفه بالحصار."""
    resumes = event.verbal is not None and bool(event.verbal.suffix)
    judged = event.frame.set["action"] in _JUDGING
    called = scene.norm(event.word - 1) == _AS and not scene.norm(event.word + 1).startswith("ب")
    return resumes and judged and (called or scene.norm(event.word - 1) in _WHAT)


def _written(scene: Scene, k: int) -> bool:
    """Tell whether a word is a paper without article, of which the verb behind it says more."""
    while scene.sheet.infos[k].common == "adjective" and k > scene.sentence(k)[0]:
        k -= 1
    return scene.norm(k) in _PAPERS and k not in scene.at


def _alone(scene: Scene, event: Event) -> bool:
    """Tell whether an act can do without one whom it is about: أعرب عن رفضه, but not الرفض.

    Whose a refusal is, its genitive says (رفض بلاده); that of a condemnation may be who is blamed.
    """
    verbal = event.verbal is not None or event.participle
    whose = event.arguments.subject and not event.arguments.relative
    owned = event.frame.set["action"] in _OWNED and whose
    told = verbal or event.suffix or owned or _met(scene, event)
    return bool(told) and not event.frame.aimed


def _met(scene: Scene, event: Event) -> bool:
    """Tell whether a noun tells with what something met: قوبل القرار برفض من الحركة."""
    judged = event.frame.set["action"] in _JUDGING
    by_many = scene.norm(event.word + 1) == "من"  # إدانات من مسؤولين، بينهم …
    return judged and (by_many or bool(event.arguments.behind("من", BY)))


def _stopped(scene: Scene, event: Event) -> bool:
    """Tell whether an act of support is to end, or only offered: أوقف دعمه، استعداده لمساعدة …."""
    k = event.word - 1
    lasting = event.verbal is None and event.frame.set["action"] == "support" and k >= 0
    if not lasting:
        return False
    told = (_told(scene, at) for at in scene.before(event.word, _NEAR))
    voiced = next(filter(None, told), set())
    return bool(voiced & _ENDING) or not _CEASING.isdisjoint(scene.bare(k) | scene.owned(k))


def _told(scene: Scene, k: int) -> set[str]:
    return {verbal.form.lemma for verbal in scene.verbs(k)}


def _prompting(scene: Scene, event: Event) -> bool:
    """Tell whether a noun tells on whose word something was done: بناء على طلب من بغداد."""
    asked = not scene.bare(event.word).isdisjoint(_PROMPTING)
    governed = scene.norm(event.word - 1) == "علي" or scene.norm(event.word).startswith("ب")
    by_them = scene.norm(event.word + 1) == "من" and event.arguments.behind("من")
    stated = bool(event.arguments.subject or by_them)
    return asked and governed and stated


def _on_itself(scene: Scene, made: Draft) -> bool:
    """Tell whether one of those who act is whom it is about, so that one of them was misread.

    Nobody accuses his own country.
    """
    actor = {str(id_) for id_ in made.roles.get("actor", ())}
    about = {str(id_) for id_ in made.roles.get("target", ())}
    own = {land for id_ in actor for land in homes(scene, id_)}
    accused = made.roles["action"] == ("accuse",)
    return bool(actor & about) or (accused and any(scene.entities[i].key in own for i in about))


def _refuted(event: Event, made: Draft) -> bool:
    """Tell whether another is not said to have done wrong: نفى تورطه، إذا خرقت إيران الاتفاق."""
    accused = event.frame.voiced and not event.frame.coming
    return accused and made.modality in (Modality.DENIED, Modality.POSSIBLE)


def _sides(scene: Scene, event: Event, reports: Sequence[Speech]) -> tuple[tuple[str, ...], Group]:
    """Give who takes the stance, and on whom.

    Of some verbs a name that stands alone behind them is the target: واتهم الرئيس السابق بأنه ….
    """
    if event.frame.voiced:
        return charged(scene, event, reports)
    if (sides := met(scene, event) or going_on_with(scene, event)) is not None:
        return sides
    actor, led = actors(scene, event, reports)
    about = targets(scene, event, actor, led)
    subject = event.arguments.subject
    frame = event.frame
    lone = event.verbal is not None and frame.lone and not about
    if lone and subject and subject[0].first > event.word:
        return resumed(scene, event, reports), subject
    return actor, about


def _stance(scene: Scene, event: Event, reports: Sequence[Speech]) -> Draft:
    actor, about = _sides(scene, event, reports)
    types = event.frame.types.get("target", facts()[FactType.STANCE].roles["target"].types)
    roles = {
        "actor": actor,
        "target": tuple(dict.fromkeys(p.id for p in about if p.type in types)),
    }
    near = [p for p in about if scene.sentence(p.first) == scene.sentence(event.word)]
    first = min([event.first, *(p.first for p in near)])
    last = max([event.last, *(p.last for p in near)])
    given = {role: (value,) for role, value in event.frame.set.items()}
    filled = {role: ids for role, ids in roles.items() if ids}
    made = draft(scene, event)
    status = _apart(event) or made.modality
    return replace(made, first=first, last=last, roles={**given, **filled}, modality=status)


def _apart(event: Event) -> Modality | None:
    """Give the status of an act that stands apart from the verb before it.

    نفت إيران ضلوعها، متهمة السعودية: the accusation was not denied.
    """
    if event.participle or event.frame.denied:
        return Modality.HAPPENED
    if event.verbal is None or event.verbal.prefix[:1] not in ("و", "ف"):
        return None
    return Modality.PLANNED if event.verbal.future else Modality.HAPPENED
