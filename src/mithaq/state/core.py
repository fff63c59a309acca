"""Subject and object of an act, where the grammar leaves it open which is which.

A passive has its subject for object, استهداف المدينة has none who acts, and in زار بغداد أمس وزير
الخارجية the object stands first.
"""

from __future__ import annotations

from mithaq.lexicon import Verbal
from mithaq.model import BODIES, EntityType, FactType
from mithaq.state.antecedents import named
from mithaq.state.arguments import Arguments, Group
from mithaq.state.frames import Frame
from mithaq.state.harm import by_attack
from mithaq.state.phrase import BY, Phrase
from mithaq.state.scene import Scene
from mithaq.state.sorts import allowed
from mithaq.state.wording import RELATIVES
from mithaq.state.words import words

_NOMINATIVE = ("ون", "ان")
_HIT = words("attacks", "sites")
_VICTIMS = words("attacks", "victims")
_KILLERS = words("attacks", "killers")


def core_arguments(
    scene: Scene, i: int, frame: Frame, arguments: Arguments, verbal: Verbal | None
) -> tuple[Group, Group]:
    """Give subject and object; what can only be the object is it (passive, استهداف المدينة)."""
    subject, object_ = arguments.subject, arguments.object
    if verbal and frame.fact is FactType.FORCE_MOVEMENT and _sent(scene, i, frame, subject):
        return (), subject
    own = BY in frame.prepositions or frame.subject == "force"
    agent = () if own else arguments.behind(BY)
    if verbal and agent and subject and _of_another(scene, subject[-1].last, agent[0].first - 2):
        agent = ()
    if agent or (verbal and verbal.form.passive):
        beyond = bool(object_) and not agent and _of_deed(scene, i, object_[0].first)
        return agent, subject or (() if beyond else object_)
    if verbal and subject and object_ and _turned(scene, frame, subject, object_):
        return object_, subject
    owned = verbal is not None and bool(verbal.suffix) and frame.fact is FactType.FORCE_MOVEMENT
    site = verbal is not None and frame.fact is FactType.ATTACK and _site_behind(scene, i, subject)
    lone = bool(frame.object and subject and not object_) and not owned
    if site or (lone and _undergone(scene, i, frame, arguments, verbal)):
        return (), subject
    return subject, object_


def _of_deed(scene: Scene, i: int, first: int) -> bool:
    """Tell whether a deed has a phrase to itself: قُتل شخصان، للمطالبة برحيل الرئيس."""
    nouns = (noun for k in range(i + 1, first) for noun in scene.sheet.infos[k].nominals)
    return any(not noun.participle and noun.prefix.endswith(("ل", "ب")) for noun in nouns)


def _of_another(scene: Scene, first: int, end: int) -> bool:
    """Tell whether the word before an agent has it to itself: هددت … بعد تصريحات من جانب الوزير."""
    k = end - 1
    if k < first or k in scene.at or k in scene.sheet.timed:
        return False
    known = scene.sheet.infos[k]
    return known.common == "noun" or any(not noun.participle for noun in known.nominals)


def _turned(scene: Scene, frame: Frame, subject: Group, object_: Group) -> bool:
    """Tell whether the object stands before the subject: زار بغداد أمس وزير الخارجية.

    Where both can lead, the person does: يرأس الحكومة الليبية فائز السراج.
    """
    if frame.fact is FactType.RELATION:
        led = subject[0].type in BODIES and object_[0].type is EntityType.PERSON
        return led and frame.set["relation"] == "led_by"
    if frame.fact is FactType.STANCE and subject[0].type is EntityType.PLACE:
        return False  # a capital speaks for its state
    acts = frame.subject and allowed(scene, frame, frame.subject, subject)
    moves = frame.fact is FactType.FORCE_MOVEMENT  # whatever moves may have no name
    return not (acts or moves) and bool(allowed(scene, frame, frame.subject, object_))


def _sent(scene: Scene, i: int, frame: Frame, subject: Group) -> bool:
    """Tell whether counted soldiers behind a verb are whom somebody sends: سترسل 300 جندي."""
    first = subject[0].first if subject and frame.object else -1
    return first > i and (scene.counted(first) or scene.numbered(first))


def _undergone(
    scene: Scene, i: int, frame: Frame, arguments: Arguments, verbal: Verbal | None
) -> bool:
    """Tell whether a lone subject is what the act was done to."""
    if not allowed(scene, frame, frame.subject, arguments.subject):
        return not (verbal and _does_it_itself(scene, i, arguments.subject[-1]))
    if verbal:
        subject = arguments.subject
        behind = frame.fact is FactType.ATTACK and subject[0].first > i
        if behind and by_attack(scene, i, subject[-1].last):
            return True
        object_follows = named(scene, i) or _owned_behind(scene, i)
        acts = _followed(scene, subject[-1].last) or (subject[0].first < i and object_follows)
        acts = acts or _kills(scene, i, subject[0], verbal)
        return frame.undergone and not acts
    if arguments.relative or _aimed(scene, frame, arguments.subject[-1].last):
        return False
    if frame.fact is FactType.ATTACK and (_onto(arguments) or _site_after(scene, arguments)):
        return False
    targeted = any(
        arguments.behind(p) for p, roles in frame.prepositions.items() if frame.object in roles
    )
    return not targeted and frame.object != frame.subject


def _onto(arguments: Arguments) -> bool:
    """Tell whether ل says right behind who attacks what is hit: اجتياح الجيش للمدينة."""
    hit = arguments.behind("ل")
    return bool(hit) and hit[0].first == arguments.subject[-1].last


def _site_after(scene: Scene, arguments: Arguments) -> bool:
    """Tell whether what has no name is hit by who stands before it: اقتحام القوات سفينة."""
    k = arguments.subject[-1].last
    beside = k < len(scene.sheet.words) and k not in scene.at and scene.sheet.joined(k)
    return beside and not scene.bare(k).isdisjoint(_HIT)


def _owned_behind(scene: Scene, i: int) -> bool:
    """Tell whether what somebody has is right behind a verb about him: الذي قتل شعبه."""
    near = i + 1 < len(scene.sheet.words) and i + 1 not in scene.at
    return near and scene.norm(i - 1) in RELATIVES and bool(scene.owned(i + 1))


def _kills(scene: Scene, i: int, phrase: Phrase, verbal: Verbal) -> bool:
    """Tell whether a body is said to have killed: قتلت الحركة; who is killed are its members."""
    body = phrase.type is EntityType.FORCE and not phrase.preposition
    behind = phrase.first > i and not verbal.form.passive
    return body and behind and not scene.bare(phrase.first).isdisjoint(_KILLERS)


def _does_it_itself(scene: Scene, i: int, subject: Phrase) -> bool:
    """Tell whether what a clause is about has an object in it: الاتفاق الذي أنهى النزاع."""
    related = any(scene.norm(k) in RELATIVES for k in range(subject.last, i))
    k = i + 1
    if not related or not scene.sheet.joined(k):
        return False
    free = k not in scene.at and k not in scene.sheet.timed
    norm, known = scene.norm(k), scene.sheet.infos[k]
    return free and norm.startswith("ال") and not norm.endswith(_NOMINATIVE) and not known.verbs


def _aimed(scene: Scene, frame: Frame, k: int) -> bool:
    """Tell whether ل leads on to what a noun is about, behind who does it: رفض بلاده للتدخل.

    So does what its frame has as content: ترحيب كوبا بالقرار، تحذيرات الوزارة من الفيضانات.
    """
    if frame.fact is not FactType.STANCE or k >= len(scene.sheet.words):
        return False
    if scene.norm(k) in frame.content:
        return True
    leads = frame.content | ({"ل"} & frame.prepositions.keys())
    return any(split.prefix[:1] in leads for split in scene.sheet.infos[k].splits)


def _site_behind(scene: Scene, i: int, subject: Group) -> bool:
    """Tell whether what stands behind a verb is what somebody has and cannot attack.

    مقاتلات قصفت مواقع التنظيم داخل سوريا.
    """
    behind = bool(subject) and subject[0].first > i
    return behind and not _HIT.isdisjoint(scene.stems(subject[0].first))


def _followed(scene: Scene, k: int) -> bool:
    """Tell whether an object follows that has no name: a number, or a noun in the accusative."""
    if scene.counted(k):
        return True
    beside = scene.sheet.joined(k) and k not in scene.sheet.timed
    victim = scene.norm(k).removesuffix("ا") in _VICTIMS
    noun = victim or (beside and scene.sheet.infos[k].common == "noun")
    return beside and scene.norm(k).endswith("ا") and noun
