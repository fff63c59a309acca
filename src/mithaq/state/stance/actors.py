"""Whose stance it is: the subject, the speaker in the first person, or who acts before it."""

from __future__ import annotations

from collections.abc import Sequence

from mithaq.model import EntityType
from mithaq.state.abroad import homes
from mithaq.state.antecedents import ACTORS, implied
from mithaq.state.arguments import Group, group, of_verb
from mithaq.state.events import Event
from mithaq.state.leading import unnamed
from mithaq.state.nations import described_by
from mithaq.state.phrase import BY, Phrase
from mithaq.state.relatives import RESUMPTIVE
from mithaq.state.scene import Scene
from mithaq.state.speech.attribution import innermost
from mithaq.state.speech.onward import going_on
from mithaq.state.speech.report import Speech
from mithaq.state.speech.speakers import feminine, gender, unknown
from mithaq.state.stance.misreadings import voicing
from mithaq.state.wording import RELATIVES
from mithaq.state.words import words

_Actors = tuple[tuple[str, ...], Group]
"""The ids of those who act, and the phrases that only look like them."""

_ADDRESSED = words("stances", "addressed")
_ASKING = ("request", "demand", "warn")
_RESUMING = words("stances", "resuming")
_PRONOMINAL = words("stances", "pronominal")
_WHO = ("هو", "هي")
_MANY = ("هم", "هما", "هن")
_SPOKEN = ("1s", "1p")
_NEAR = 4  # words
_FAR = 12  # words from the noun to those who are listed
_CHARGES = words("stances", "charges")
_LISTING = words("stances", "listing")
_THAT = "ان"
_THEY = "الذين"
_SINGLE = (EntityType.COUNTRY, EntityType.PLACE, EntityType.ORGANIZATION)


def actors(scene: Scene, event: Event, reports: Sequence[Speech]) -> _Actors:
    """Give the ids of the actors, and the phrases that only look like the subject."""
    verbal, given = event.verbal, event.roles.get("actor", ())
    if verbal and verbal.form.person in _SPOKEN:
        speech = innermost(event.word, reports)
        return (speech.speaker if speech else ()), ()
    if verbal is None:
        strange = event.participle and _strange(scene, event.word)
        return (() if strange else _of_noun(scene, event, reports)), ()
    led = event.arguments.subject
    if _of_many(scene, event.word):
        return (), ()
    if not led and (_stranger(scene, event.word) or unnamed(scene, event.word)):
        return (), ()
    if given and not (led and _object(scene, event, led[0])):
        return given, ()
    return resumed(scene, event, reports), led if given else ()


def _of_noun(scene: Scene, event: Event, reports: Sequence[Speech]) -> tuple[str, ...]:
    """Give whose act a noun or a participle tells; a plural pronoun is nobody's who is carried."""
    given = event.roles.get("actor", ())
    if event.suffix in _MANY:
        return _voicing(scene, event)
    if event.participle or event.suffix:
        return _voicing(scene, event) or _before(scene, event, reports) or given
    return (
        _named(scene, event) or given or _voicing(scene, event) or _uttering(scene, event, reports)
    )


def _of_many(scene: Scene, i: int) -> bool:
    """Tell whether a clause is about several, and only one is named: من اليمن الذين تصدوا …."""
    about = scene.at.get(i - 2)
    return scene.norm(i - 1) == _THEY and about is not None and about.type in _SINGLE


def _stranger(scene: Scene, i: int) -> bool:
    """Tell whether a verb is said of what no entity names: الدراسة التي تدعو، حث عليه الدين."""
    k = i - 1
    while scene.auxiliary(k):
        k -= 1
    if scene.norm(k) in RELATIVES:
        return k - 1 not in scene.at and scene.norm(k - 1) not in _WHO
    behind = scene.norm(i + 1) in RESUMPTIVE and i + 2 not in scene.at
    return behind and scene.norm(i + 2).startswith("ال")


def _strange(scene: Scene, i: int) -> bool:
    """Tell whether a participle goes on with one without a name: أعلن مصدر عسكري محملا إيران …."""
    for k in range(i - 1, scene.sentence(i)[0] - 1, -1):
        for verbal in scene.verbs(k)[:1]:
            return unknown(scene, k) and not of_verb(scene, k, verbal).subject
    return False


def _voicing(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give the subject of the verb that voices a noun of nobody else's: النقابة تجدد دعمها."""
    if event.arguments.subject and not event.suffix:
        return ()
    k = voicing(scene, event.word)
    verbal = next(iter(scene.verbs(k)), None) if k is not None else None
    if k is None or verbal is None:
        return ()
    if verbal.form.tense == "present" and scene.norm(k - 1) == _THAT:
        return ()  # what is wanted of them: دعا الدول إلى أن تبدي دعمها
    return tuple(p.id for p in of_verb(scene, k, verbal).subject if p.type in ACTORS)


def _uttering(scene: Scene, event: Event, reports: Sequence[Speech]) -> tuple[str, ...]:
    """Give whom a participle goes on with that voices a noun: ملقيا باللوم على، موجهة انتقادات."""
    if event.arguments.subject or event.participle:
        return ()
    k = voicing(scene, event.word, event.frame.lent or frozenset())
    if k is None or scene.verbs(k) or not scene.norm(k).endswith(("ا", "ه")):
        return ()
    if not any(n.participle and not n.definite for n in scene.sheet.infos[k].nominals):
        return ()
    blank = Speech((), k, k, k, (0, 0), feminine=scene.norm(k).endswith("ه"))
    return going_on(scene, blank, reports)


def charged(scene: Scene, event: Event, reports: Sequence[Speech]) -> _Actors:
    """Give who says in a report what another did, and that other: قال إن إيران خرقت الاتفاق.

    Nobody accuses his own country, nor what is its own.
    """
    speech = innermost(event.word, reports)
    speaker = _alleging(scene, event)
    if speaker is None:
        speaker = speech.speaker if speech else ()
    verbal, subject = event.verbal, event.arguments.subject
    if verbal and verbal.prefix[:1] == "و" and not subject:
        subject = implied(scene, event.word, verbal)
    own = {land for id_ in speaker for land in homes(scene, id_)}
    about = tuple(
        p for p in subject if p.id not in speaker and not _of(scene.entities[p.id].key, own)
    )
    return (speaker, about) if speaker else ((), ())


def _alleging(scene: Scene, event: Event) -> tuple[str, ...] | None:
    """Give whose the charge is that a noun before tells: الاتهامات البريطانية بضلوع الرئيس."""
    near = scene.before(event.word, _NEAR) if event.verbal is None else ()
    charge = next((k for k in near if scene.bare(k) & _CHARGES), None)
    return None if charge is None else tuple(p.id for p in described_by(scene, charge))


def _of(key: str, lands: set[str]) -> bool:
    return any(key == land or key.endswith("@" + land) for land in lands)


def resumed(scene: Scene, event: Event, reports: Sequence[Speech]) -> tuple[str, ...]:
    """Give who acts before a verb that has no subject of its own, where it can have none."""
    passive = event.verbal is not None and event.verbal.form.passive
    return () if passive or not _resumes(scene, event) else _before(scene, event, reports)


def _named(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give whose act a noun names by an adjective or من: الدعم الإيراني، بطلب من إثيوبيا."""
    for k in scene.after(event.word, _NEAR):
        nation = scene.nisba(k) if k not in scene.at else None
        if nation and nation in scene.by_key and not _names(scene, k):
            return (scene.by_key[nation],)
        if any(split.prefix[-1:] == "ل" for split in scene.sheet.infos[k].splits):
            return ()  # إدانة واسعة لمقترح أسترالي
        phrase = scene.starting(k)
        if phrase:
            of = group(scene, phrase) if phrase.preposition in ("من", BY) else ()
            return tuple(p.id for p in of if p.type in ACTORS) or _listed(scene, event)
    return _listed(scene, event)


def _listed(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give those who are listed of many behind من: إدانات من مسؤولين، بينهم الرئيس والوزير."""
    many, end = False, min(event.word + _FAR, scene.sentence(event.word)[1])
    for k in range(event.word + 1, end):
        phrase = scene.starting(k + 1)
        if many and scene.norm(k) in _LISTING and phrase:
            return tuple(p.id for p in group(scene, phrase) if p.type in ACTORS)
        if k in scene.at or scene.parts(k):
            break
        many = many or scene.norm(k) == "من"
    return ()


def _names(scene: Scene, k: int) -> bool:
    """Tell whether an adjective goes with the person behind it: لمساندة السوري عمر السومة."""
    phrase = scene.starting(k + 1)
    return phrase is not None and phrase.type is EntityType.PERSON and not phrase.preposition


def _before(scene: Scene, event: Event, reports: Sequence[Speech]) -> tuple[str, ...]:
    blank = Speech((), event.word, event.word, event.word, (0, 0), feminine=_gender(scene, event))
    return going_on(scene, blank, reports)


def _gender(scene: Scene, event: Event) -> bool | None:
    """Tell whether an event goes on with a feminine subject: ودعت، متهمة، إدانتها."""
    if event.verbal:
        return gender(event.verbal)
    return event.suffix == "ها" if event.suffix else scene.norm(event.word).endswith("ه")


def _resumes(scene: Scene, event: Event) -> bool:
    """Tell whether the verb stands where one without a subject can: ودعا إلى، لكنه رفض."""
    i = event.word
    if scene.norm(i - 1) in _PRONOMINAL:
        return True
    if i + 1 not in scene.at and unknown(scene, i) and not _asked(scene, event):
        return False
    joined = event.verbal is not None and event.verbal.prefix[:1] in ("و", "ف")
    return joined or scene.norm(i - 1) in _RESUMING or scene.told(i)


def _asked(scene: Scene, event: Event) -> bool:
    """Tell whether those behind a verb of asking are asked: ودعا الأطراف كافة إلى الحوار.

    A masculine plural or dual whose ending is not that of a subject is its object in any case.
    """
    norm = scene.norm(event.word + 1)
    asking = event.frame.set["action"] in _ASKING
    return asking and (norm in _ADDRESSED or (norm.startswith("ال") and norm.endswith("ين")))


def _object(scene: Scene, event: Event, phrase: Phrase) -> bool:
    """Tell whether what stands behind a verb cannot be its subject.

    يحذر كوريا الشمالية: the verb is masculine. أنه يؤيد الرئيس: the pronoun is the subject.
    """
    if phrase.first < event.word:
        return False
    if scene.norm(event.word - 1) in _PRONOMINAL:
        return True
    noun = any(not nominal.participle for nominal in scene.sheet.infos[event.word].nominals)
    masculine = event.verbal is not None and gender(event.verbal) is False
    return masculine and not noun and feminine(scene, phrase)
