"""Who does what an event noun tells, where no genitive says it: a verb lends it a subject."""

from __future__ import annotations

from mithaq.lexicon import Verbal
from mithaq.model import EntityType, FactType
from mithaq.state.antecedents import implied, topic
from mithaq.state.arguments import Group, doer, of_verb
from mithaq.state.frames import Frame
from mithaq.state.nations import described_by
from mithaq.state.performing import performing
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.wording import CIRCUMSTANCES, COMPLEMENTS
from mithaq.state.words import words

SEEKING = words("clauses", "seeking")
_LIGHT = words("clauses", "light")
_STAGES = words("clauses", "stages")
_AT = "علي"
_HOLDING = words("clauses", "holding")
_ACCUSING = words("clauses", "accusing")
_INVITATIONS = words("clauses", "invitations")
_INVITING = words("clauses", "inviting")
_TO = "الي"
_UNITES, _PRONOUNS = "جمع", ("ه", "ها")
_UNITING = 3  # words from an encounter to the verb of whom it unites
_UTTERANCES = words("clauses", "utterances")
_COMING = words("clauses", "coming")
_CONTACTS = words("clauses", "contacts")
_INTENTS = words("clauses", "intents")
_WITNESSING = words("agreements", "witnessing")
_AGENTS = ("attacker", "parties", "actor", "body")
_ATTACKER = "attacker"
_GOING = ("participants", "visitor")
_LIGHT_REACH = 14  # words between a light verb and its noun
_OPENING = 3  # words before a noun that opens its sentence
_NEAR = 5  # words from a noun to a clause about it
_INTENT_REACH = 6  # words between what somebody intends and the deed


def lent(scene: Scene, i: int, frame: Frame) -> Group:
    """Give the subject that a verb lends to the event noun at ``i``.

    A light verb does (أجرى محادثات), any verb to what is told beside it (قال في لقاء مع …), and the
    verb of a clause that says more of the noun or comes after it (مكالمة أجراها، بعد لقائه …، قال).
    """
    if frame.subject in _AGENTS and (performer := performing(scene, i)):
        return performer
    if frame.subject in _GOING and (going := _invited(scene, i) or _united(scene, i)):
        return going
    verbs = _LIGHT if frame.lent is None else frame.lent
    verbs |= SEEKING if frame.lent is None and frame.subject in _GOING else frozenset()
    held, staged = _held(scene, i - 1), scene.norm(i - 1) in _STAGES
    opens = scene.norm(i - 1 - (held or staged)).removeprefix("و")
    held = held or (opens == _AT and not scene.bare(i).isdisjoint(_CONTACTS))
    beside = frame.lent is None and (opens in CIRCUMSTANCES or held or (staged and opens == _AT))
    return _before(scene, i, frame, verbs, beside=beside) or (
        _after(scene, i, verbs, beside=beside) if frame.subject in _GOING else ()
    )


def _united(scene: Scene, i: int) -> Group:
    """Give whom the pronoun stands for on a verb of whom an encounter unites: لقاء جمعه بنظيره."""
    for k in scene.after(i, _UNITING):
        for verbal in scene.verbs(k):
            unites = verbal.form.lemma == _UNITES and verbal.suffix in _PRONOUNS
            return topic(scene, i, verbal.suffix) if unites else ()
    return ()


def _invited(scene: Scene, i: int) -> Group:
    """Give whom somebody invites to come: دعا الرئيس نظيره لزيارة بغداد."""
    if not (scene.norm(i).startswith("ل") or scene.norm(i - 1) == _TO):
        return ()
    guests: list[Phrase] = []
    for k in scene.back(i, _LIGHT_REACH):
        phrase = scene.starting(k)
        if phrase and phrase.type is EntityType.PERSON:
            guests.append(phrase)
        noun = not _INVITATIONS.isdisjoint(scene.bare(k))
        verb = bool(scene.lemmas(k) & _INVITING)
        if (noun and guests) or (verb and guests[1:]):
            return (guests[0],)
        if scene.parts(k):
            break
    return ()


def _before(scene: Scene, i: int, frame: Frame, verbs: frozenset[str], *, beside: bool) -> Group:
    going = frame.subject in _GOING
    for k in scene.back(i, _LIGHT_REACH):
        meant = frame.lent is None or frame.subject == _ATTACKER
        if meant and i - k <= _INTENT_REACH and (intending := _intending(scene, k)):
            return intending
        for verbal in scene.verbs(k):
            if verbal.form.lemma in _ACCUSING and scene.norm(i).startswith("ب"):
                return of_verb(scene, k, verbal).object
            if _witnesses(frame, verbal):
                return ()
            light = verbal.form.lemma in verbs
            if light or beside:
                found = _lending(scene, (k, i), verbal, going=going, light=light)
                if found or not _held(scene, k):
                    return found
        if scene.parts(k):
            return _said_of(scene, k) if beside and going else ()
    return ()


def _lending(
    scene: Scene, at: tuple[int, int], verbal: Verbal, *, going: bool, light: bool
) -> Group:
    """Give who does a verb before an event noun, of his own or of the clause before."""
    k, i = at
    around = of_verb(scene, k, verbal)
    if around.subject:
        return (*around.subject, *around.heads)
    if going and (uttered := _uttered(scene, k, i)):
        return uttered
    noun = k + 1 == i and not verbal.prefix and bool(scene.sheet.infos[k].nominals)
    if noun or not (light or going):  # من بينها شن عمليات
        return ()
    return implied(scene, k, verbal, holds=going and i == k + 1)


def _uttered(scene: Scene, k: int, i: int) -> Group:
    """Give whose words a verb says came at an encounter: جاءت تصريحات الوزير خلال لقاء مع نظيره."""
    near = (scene.at.get(at) for at in (k - 1, k + 2, k + 3) if at < i and at >= 0)
    return tuple(p for p in near if p and uttering(scene, p))[:1]


def uttering(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether it is said when or where somebody's words came: جاءت تصريحات الوزير خلال …."""
    k = phrase.first - 1 - scene.norm(phrase.first - 1).startswith("ال")  # a title: الوزير
    if _UTTERANCES.isdisjoint(scene.bare(k)):
        return False
    beside = (verbal for at in (k - 1, phrase.last) if at >= 0 for verbal in scene.verbs(at))
    return any(verbal.form.lemma in _COMING for verbal in beside)


def _witnesses(frame: Frame, verbal: Verbal) -> bool:
    """Tell whether who does a verb was only there when others agreed: شهد الرئيس توقيع الاتفاق."""
    return frame.fact is FactType.AGREEMENT_ACT and verbal.form.lemma in _WITNESSING


def accusing(scene: Scene, i: int) -> Group:
    """Give who accuses another of the deed at ``i`` behind بـ: اتهمت إسرائيل إيران باستهدافها."""
    if not scene.norm(i).startswith("ب"):
        return ()
    for k in scene.before(i, _LIGHT_REACH):
        for verbal in scene.verbs(k):
            accuses = verbal.form.lemma in _ACCUSING
            return of_verb(scene, k, verbal).subject if accuses else ()
    return ()


def _held(scene: Scene, k: int) -> bool:
    """Tell whether a word is the verbal noun of a light verb: بعد إجراء محادثات."""
    return not _HOLDING.isdisjoint(scene.stems(k))


def _said_of(scene: Scene, k: int) -> Group:
    """Give whom the pronoun on what opens a clause stands for: قال إنه …."""
    norm = scene.norm(k)
    suffix = next((ending for ending in ("ها", "ه") if norm.endswith(ending)), "")
    return topic(scene, k, suffix) if suffix and norm in COMPLEMENTS else ()


def _after(scene: Scene, i: int, verbs: frozenset[str], *, beside: bool) -> Group:
    """Give the subject of a verb behind an encounter: مكالمة أجراها، بعد محادثات، قال الوزير."""
    first, end = scene.sentence(i)
    opens = beside and i - first <= _OPENING
    for k in range(i + 1, end):
        for verbal in scene.verbs(k):
            about = bool(verbal.suffix) and verbal.form.lemma in verbs and k - i <= _NEAR
            if about or opens:
                return doer(scene, k, verbal)
        if scene.parts(k):
            break
    return ()


def _intending(scene: Scene, k: int) -> Group:
    """Give whose intent a noun tells: قرار الولايات المتحدة بسحب …، عزمها سحب …."""
    known = scene.sheet.infos[k]
    if k not in scene.at and known.split_to(_INTENTS):
        near = (scene.starting(at) for at in (k + 1, k + 2) if at not in scene.sheet.timed)
        return tuple(p for p in near if p and not p.preposition and not p.joined)[:1]
    owned = next((cut for _, cut in known.owned if cut.stem in _INTENTS), None)
    return topic(scene, k, owned.suffix) if owned and k not in scene.at else ()


def adjectival(scene: Scene, i: int, frame: Frame) -> Group:
    """Give the country whose adjective says whose act a noun tells: الغارات الروسية."""
    return described_by(scene, i) if frame.subject in _AGENTS else ()
