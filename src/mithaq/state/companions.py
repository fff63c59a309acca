"""Who takes part in an encounter beside the subject and the object of its word.

The word may leave him to a title (اجتماع برئاسة الأمير), to a pronoun (استقبال الملك له، زيارة له)
or to the clause before (وصل إلى القاهرة حيث التقى نظيره).
"""

from __future__ import annotations

from mithaq.lexicon import Verbal
from mithaq.model import EntityType, FactType
from mithaq.state.antecedents import LEADING, acting_before, implied, topic
from mithaq.state.arguments import Arguments, Group, doer, unmarked
from mithaq.state.delegations import headed
from mithaq.state.frames import Frame
from mithaq.state.lending import SEEKING
from mithaq.state.phrase import PREPOSITIONS
from mithaq.state.scene import Scene
from mithaq.state.words import words

_ENCOUNTERS = (FactType.MEETING, FactType.CALL, FactType.VISIT)
_PRONOUNS = ("له", "لها")
_ADJECTIVES = 2  # words from an encounter to the pronoun of whose it is
_HOLDING = ("لاجراء", "لعقد")
_AFTER = ("من", "بعد", "قبل", "عقب", "خلال")
_DURING = words("clauses", "during")
_WHERE = words("clauses", "where")
_CHAIRING = words("clauses", "chairing")
_MET = words("clauses", "met")
_REACH = 6  # words from who chairs to the meeting
_FACING = words("clauses", "facing")
_BEING = words("clauses", "being")
_REVERENT = words("clauses", "reverent")
_TIMES = words("clauses", "relating")
_OPENING = 2  # words before a reception that opens its sentence
_SOUGHT = 14  # words from who wants to meet to the meeting


def companions(
    scene: Scene, i: int, frame: Frame, arguments: Arguments, verbal: Verbal | None
) -> Group:
    """Give who else takes part in the encounter whose verb or noun stands at word ``i``."""
    if frame.fact not in _ENCOUNTERS:
        return ()
    heads = arguments.heads
    free = frame.object or not verbal
    if frame.fact is FactType.VISIT and not arguments.subject:
        free = False
    leaders = heads if free or (heads and headed(scene, heads[0])) else ()
    if leaders and frame.fact is FactType.MEETING and not arguments.subject:
        leaders = _each_lead(arguments)
    if verbal:
        return (*leaders, *_onward(scene, i, frame, arguments, verbal))
    received = _received(scene, i, arguments.subject) or _returning(scene, i, frame, arguments)
    coming = topic(scene, i) if aimed(scene, i, frame) and not arguments.behind("بين") else ()
    others = (*_seeking(scene, i, frame, arguments), *_receiving(scene, i, frame))
    others = (*others, *_having(scene, i, arguments))
    return (*leaders, *received, *coming, *others, *_chair(scene, i, frame))


def _each_lead(arguments: Arguments) -> Group:
    """Give who leads each of those who meet: اجتمع وفد بقيادة فلان ووفد برئاسة فلان."""
    led = (group for preposition, group in arguments.oblique if preposition in LEADING)
    return tuple(phrase for group in led for phrase in group)


def aimed(scene: Scene, i: int, frame: Frame) -> bool:
    """Tell whether a meeting is what somebody comes for: وصل إلى بغداد للقاء الرئيس."""
    splits = scene.sheet.infos[i].splits
    purpose = any(split.prefix == "ل" and split.stem in frame.nouns for split in splits)
    known = scene.norm(i).startswith("لل") or scene.norm(i - 1) in _HOLDING
    return frame.fact is FactType.MEETING and (purpose or known)


def _seeking(scene: Scene, i: int, frame: Frame, arguments: Arguments) -> Group:
    """Give who wants or declines to meet whom the noun has in genitive: رفض لقاء المبعوث."""
    faces = frame.fact is FactType.MEETING and not _FACING.isdisjoint(scene.bare(i))
    paired = any(p in frame.prepositions for p, _ in arguments.oblique)
    if paired or not (faces and arguments.subject):
        return ()
    for k in scene.before(i, _SOUGHT):
        if scene.norm(k) in _TIMES or scene.parts(k):
            return ()
        for verbal in scene.verbs(k):
            seeks = verbal.form.lemma in SEEKING
            return doer(scene, k, verbal) if seeks else ()
    return ()


def _receiving(scene: Scene, i: int, frame: Frame) -> Group:
    """Give who is there to receive a guest, and the guest who came: وكان في استقباله الوزير."""
    begins = scene.norm(i - 1) == "في" and scene.norm(i - 2) in _BEING
    welcomes = frame.fact is FactType.MEETING and "استقبال" in scene.stems(i) | scene.owned(i)
    last = i + (scene.norm(i + 1) in _REVERENT)
    groups = unmarked(scene, last) if begins and welcomes else ()
    hosts = tuple(p for group in groups for p in group if p.type is EntityType.PERSON)
    return (*_arrived(scene, i), *hosts) if hosts else ()


def _arrived(scene: Scene, i: int) -> Group:
    """Give the guest of a reception that opens a sentence: who acts in the one before."""
    first = scene.sentence(i)[0]
    if not first or i - first > _OPENING:
        return ()
    earlier = acting_before(scene, i)
    return tuple(p for p in earlier if p.type is EntityType.PERSON)[:1]


def _having(scene: Scene, i: int, arguments: Arguments) -> Group:
    """Give who is said to have an encounter with another: كان للوزير لقاء مع نظيره."""
    owner = scene.at.get(i - 1)
    if owner is None or arguments.subject or not arguments.behind("مع"):
        return ()
    titled = scene.norm(owner.first - 1).startswith("لل")  # للوزير فلان
    told = scene.norm(owner.first - 1 - titled) in _BEING
    return (owner,) if told and (titled or owner.preposition == "ل") else ()


def _received(scene: Scene, i: int, hosts: Group) -> Group:
    """Give whom a pronoun stands for behind the host or the encounter: لدى استقبال الملك له."""
    if hosts:
        norm = scene.norm(hosts[-1].last)
        return topic(scene, i, norm[1:]) if norm in _PRONOUNS else ()
    for k in scene.after(i, _ADJECTIVES):
        if scene.norm(k) in _PRONOUNS:
            return topic(scene, i, scene.norm(k)[1:])
        if scene.sheet.infos[k].common != "adjective":
            break
    return ()


def _returning(scene: Scene, i: int, frame: Frame, arguments: Arguments) -> Group:
    """Give the one who acts before a visit that names nobody: وصل الوزير بعد زيارة لبغداد."""
    nobody = frame.fact is FactType.VISIT and not (arguments.subject or arguments.heads)
    acting = topic(scene, i) if nobody and scene.norm(i - 1) in _AFTER else ()
    return tuple(p for p in acting if p.type is EntityType.PERSON)


def _chair(scene: Scene, i: int, frame: Frame) -> Group:
    """Give who presides over a meeting: ترأس الرئيس اجتماع مجلس الوزراء."""
    if frame.fact is not FactType.MEETING:
        return ()
    for k in scene.back(i, _REACH):
        for verbal in scene.verbs(k):
            chairs = verbal.form.lemma in _CHAIRING
            return doer(scene, k, verbal) if chairs else ()
    return ()


def _onward(scene: Scene, i: int, frame: Frame, arguments: Arguments, verbal: Verbal) -> Group:
    """Give who goes on from the clause before to meet the one person whom the verb names.

    In a clause about his journey those joined by و are all whom he meets: زيارة التقى خلالها الملك
    ورئيس الحكومة.
    """
    met = arguments.subject
    whole = len(met) == 1 or scene.norm(i + 1) in _DURING or scene.norm(i - 1) in _WHERE
    lone = whole and all(p.first > i and p.type is EntityType.PERSON for p in met)
    others = any(p in frame.prepositions for p, _ in arguments.oblique)
    if not (met and lone and verbal.form.lemma in _MET) or arguments.object or others:
        return ()
    going = implied(scene, i, verbal) if _ends(scene, met[-1].last) else ()
    known = {phrase.id for phrase in met}
    return tuple(p for p in going if p.type is EntityType.PERSON and p.id not in known)


def _ends(scene: Scene, k: int) -> bool:
    """Tell whether a noun phrase before word ``k`` has no other behind it to be the object."""
    return not scene.sheet.joined(k) or k in scene.sheet.timed or scene.norm(k) in PREPOSITIONS
