"""Whom a stance is about: its object, or what is named in it (رحب بقرار الرئيس)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mithaq.model import EntityType, FactType
from mithaq.state.abroad import government, homes
from mithaq.state.arguments import Group, group, is_byname, of_verb
from mithaq.state.events import Event
from mithaq.state.nations import nation
from mithaq.state.nouns import noun_at
from mithaq.state.phrase import BY, Phrase
from mithaq.state.scene import Scene
from mithaq.state.stance.pronouns import behind_act, behind_noun, on_verb
from mithaq.state.stance.receptions import received
from mithaq.state.stance.wants import provoking, wanted
from mithaq.state.wording import COMPLEMENTS, RELATIVES
from mithaq.state.words import table, words
from mithaq.text import fold

_BESIDE = words("stances", "beside")
_UPON = words("stances", "upon")
_SUFFERED = words("stances", "suffered")
_MOUTHS = words("stances", "mouths")
_PAST = words("stances", "past")
_PEOPLE = words("stances", "people")
_ISSUING = words("stances", "issuing")
_PART = words("relations", "part")
_NAMING = words("stances", "naming")
_CALLED = 3  # words from what names to the name
_KIN = words("stances", "kin")
_ENACTING = words("stances", "enacting")
_MANNER = words("stances", "manner")
_RESUMPTIVE = frozenset(map(fold, table("clauses")["resumptive"]))
_WHAT = frozenset(("ما", "بما", "لما", "مما", "عما"))
_BARE = ("ان", "بان", "وان")  # not معتبرا أنه انتهاك, which is of what was named before
_FARTHEST = 22  # words
_INSERTED = 14  # words
_TONGUE = "لسان"  # على لسان المتحدث
_COMMA = "،"
_THIRD = ("ه", "ها", "هم", "هما")
_WITH = "مع"
_FOR = "ل"
_HOMES = ("بلاده", "بلادها")
_MEANWHILE = 5  # words from what opens a circumstance to who was there
_DEEPEST = 5  # nouns between the act and the name
_ADJECTIVES = 2


@dataclass(frozen=True, slots=True)
class _Seen:
    """A group of phrases behind the act, and the nouns passed on the way to it."""

    members: Group
    passed: int

    @property
    def head(self) -> Phrase:
        return self.members[0]


def targets(scene: Scene, event: Event, actor: tuple[str, ...], led: Group) -> Group:
    """Give the phrases that name whom the act of an event by ``actor`` is about.

    ``led`` is what stands where the subject would, but cannot be it.
    """
    verbal = event.verbal
    if led:
        return led
    if verbal and verbal.suffix:
        return tuple(p for p in on_verb(scene, event, verbal.suffix) if p.id not in actor)
    if told := behind_act(scene, event, actor):
        return told
    found = (s.members for s in _behind(scene, event, actor) if _fits(scene, event, s))
    behind = next(found, ()) or _backed(scene, event, actor) or behind_noun(scene, event, actor)
    behind = behind or received(scene, event, actor) or wanted(scene, event, actor)
    return behind or provoking(scene, event, actor)


def _backed(scene: Scene, event: Event, actor: tuple[str, ...]) -> Group:
    """Give whom help behind بـ is for: تقدمت القوات العراقية بدعم من التحالف."""
    i = event.word
    helping = event.arguments.subject or event.arguments.behind("من", BY)
    if not (event.frame.backing and scene.norm(i).startswith("ب") and helping) or event.suffix:
        return ()
    for k in scene.before(i, _FARTHEST):
        for verbal in scene.verbs(k)[:1]:
            helped = of_verb(scene, k, verbal).subject
            return () if set(actor) & {p.id for p in helped} else helped
        if scene.parts(k):
            break
    return ()


def _behind(scene: Scene, event: Event, actor: tuple[str, ...]) -> Iterator[_Seen]:
    k, passed, relative, mine = event.word + 1, 0, False, False
    whole = scene.sentence(event.word)[1]
    end = min(whole, k + _FARTHEST)
    own = scene.asides.get(event.word)
    while k < end and passed <= _DEEPEST:
        phrase, aside = scene.at.get(k), scene.asides.get(k)
        if aside and aside != own:
            k = aside[1]
        elif phrase and is_byname(scene, phrase):
            k = phrase.last
        elif not passed and (beyond := _inserted(scene, k, whole)):
            k, end = beyond, min(whole, end + beyond - k)
        elif phrase:
            members = group(scene, phrase)
            mine = _own(scene, phrase, actor, passed) or (mine and _of_whole(scene, phrase))
            if not mine:
                yield _Seen(tuple(_state(scene, event, p, passed) for p in members), passed)
            k = max(members[-1].last, k + 1)
        elif (country := _country(scene, event, k, passed)) and country.id not in actor:
            yield _Seen((country,), passed)
            k += 1
        elif event.frame.clausal and not passed and scene.norm(k) in _BARE:
            k += 1
        elif _ends(scene, event, k, relative=relative, passed=passed) or _over(scene, event, k):
            return
        else:
            relative = relative or scene.norm(k) in RELATIVES
            passed += _counts(scene, event, k)
            k += 1


def _so_named(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a name stands behind the بـ of what something is called: ما يسمى بصفقة القرن."""
    before = scene.before(phrase.first, _CALLED)
    return phrase.preposition == "ب" and any(_names(scene, k) for k in before)


def _strikes(scene: Scene, k: int) -> bool:
    """Tell whether a noun does what its relative clause tells: الهجوم الذي استهدف الجيش."""
    if scene.norm(k - 1) not in RELATIVES or scene.norm(k + 1) in _RESUMPTIVE:
        return False
    verbs = scene.verbs(k)
    return any(not verbal.suffix and verbal.form.lemma not in _ISSUING for verbal in verbs)


def _names(scene: Scene, k: int) -> bool:
    lemmas = scene.lemmas(k)
    return scene.norm(k - 1) in _WHAT and bool(lemmas & _NAMING)


def _state(scene: Scene, event: Event, phrase: Phrase, passed: int) -> Phrase:
    """Give the state whose capital is asked or has done it: طلب من واشنطن، أشاد بقرار لطهران."""
    if _so_named(scene, phrase):
        phrase = phrase._replace(preposition="")
    governing = (_FOR,) if passed else event.frame.prepositions
    return government(scene, phrase) if phrase.preposition in governing else phrase


def _of_whole(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a phrase only says more of the one before it: الهيئة التابعة للمنظمة."""
    return phrase.inside or scene.norm(phrase.first - 1) in _PART


def _own(scene: Scene, phrase: Phrase, actor: tuple[str, ...], passed: int) -> bool:
    """Tell whether a phrase names one of those who act, or, in the object, their own country."""
    if scene.norm(phrase.first) in _HOMES or not {phrase.id, *phrase.ids}.isdisjoint(actor):
        return True
    lands = {land for id_ in actor for land in homes(scene, id_)} if passed else ()
    return scene.entities[phrase.id].key in lands


def _inserted(scene: Scene, k: int, end: int) -> int | None:
    """Give the word behind what two commas put in to say when or where: انتقد، في بيان، القرار.

    More may be said of that: خلال اجتماع، نظمه الحزب أمس، القرار.
    """
    opened = _COMMA in scene.sheet.words[k].gap or _described(scene, k - 1)
    more = opened and any(verbal.suffix in _THIRD for verbal in scene.sheet.infos[k].verbs)
    known = scene.norm(k) in _PAST | {"في"} or scene.norm(k + 1) == _TONGUE
    circumstance = opened and (known or more)
    near = range(k + 1, min(end, k + _INSERTED)) if circumstance else ()
    return next((at for at in near if _COMMA in scene.sheet.words[at].gap), None)


def _described(scene: Scene, k: int) -> bool:
    """Tell whether the name that ends at ``k`` has its post behind a comma: فلان، عضو الحركة."""
    phrase = scene.at.get(k)
    inside = range(phrase.first + 1, phrase.last) if phrase else ()
    return any(_COMMA in scene.sheet.words[at].gap for at in inside)


def _ends(scene: Scene, event: Event, k: int, *, relative: bool, passed: int) -> bool:
    """Tell whether the clause of the act ends before word ``k``."""
    norm = scene.norm(k)
    if (passed or event.frame.direct) and norm in _PAST:
        return True
    if norm in RELATIVES:
        return not passed
    if norm in COMPLEMENTS or scene.parts(k) or (passed and _COMMA in scene.sheet.words[k].gap):
        return True
    known, verbs = scene.sheet.infos[k], scene.verbs(k)
    carried = _carries_out(scene, k) or _names(scene, k)
    if _strikes(scene, k) or (passed and _says_more(scene, k) and not carried):
        return True
    if carried or scene.owned(k) & _KIN or known.nominals or known.common in ("noun", "adjective"):
        return False
    return any(verb.prefix[:1] == "و" for verb in verbs) or (bool(verbs) and not relative)


def _says_more(scene: Scene, k: int) -> bool:
    """Tell whether a verb with a pronoun and its subject say more of a noun: رسالة بثتها قناة."""
    doer = scene.starting(k + 1)
    owned = any(verbal.suffix in _THIRD for verbal in scene.sheet.infos[k].verbs)
    return owned and doer is not None and not doer.preposition


def _carries_out(scene: Scene, k: int) -> bool:
    """Tell whether a relative clause says whose measure it is: الخطوة التي اتخذتها، ما أعلنته."""
    return scene.norm(k - 1) in RELATIVES | _WHAT and bool(scene.lemmas(k) & _ENACTING)


def _country(scene: Scene, event: Event, k: int, passed: int) -> Phrase | None:
    """Give the country whose adjective describes the object: انتقد العقوبات الأميركية."""
    whose = _people(scene, k - 1) if event.frame.direct else passed == 1
    return nation(scene, k) if whose else None


def _over(scene: Scene, event: Event, k: int) -> bool:
    """Tell whether a comma ends what an event noun governs (بدعم من الجيش، متوقعا …)."""
    return event.verbal is None and not event.participle and _COMMA in scene.sheet.words[k].gap


def _counts(scene: Scene, event: Event, k: int) -> bool:
    """Tell whether a word is a noun on the way, not a time, a particle or an adverb.

    An adjective of the event noun is none: شكوى رسمية ضد إيران.
    """
    if "(" in scene.sheet.words[k].gap:  # a byname: محمود عباس (أبومازن)
        return False
    own = event.verbal is None and k <= event.word + _ADJECTIVES
    adjective = own and scene.sheet.infos[k].common == "adjective"
    manner = scene.norm(k) in _MANNER
    slight = k in scene.sheet.timed or scene.light(k) or scene.numbered(k)
    return not (adjective or manner or slight or scene.verbs(k))


def _fits(scene: Scene, event: Event, seen: _Seen) -> bool:
    frame, head = event.frame, seen.head
    apart = _sent(scene, head) or _meanwhile(scene, event, head)
    if apart or head.type not in frame.types.get("target", (head.type,)):
        return False
    governed = head.preposition in frame.prepositions
    if head.preposition in _BESIDE and not governed:
        inside = head.type in (EntityType.ORGANIZATION, EntityType.FORCE, EntityType.COUNTRY)
        return inside and not _PEOPLE.isdisjoint(scene.bare(head.first - 2))
    if not seen.passed:
        return governed or (not head.preposition and bool(frame.object or not event.verbal))
    suffered = head.preposition in _UPON and not governed
    suffered = suffered or (head.preposition == "ب" and head.type is EntityType.COUNTRY)  # where
    voiced = seen.passed == 1 and scene.norm(head.first - 1) in _MOUTHS
    if suffered or voiced or scene.norm(head.first - 1) in _SUFFERED:
        return False
    if not head.preposition and _titled(scene, event, head):
        return True
    return not frame.direct and head.type is not EntityType.PLACE


def _meanwhile(scene: Scene, event: Event, head: Phrase) -> bool:
    """Tell whether others were only there when it was said: أشاد في لقاء مع نظيره بالاتفاق."""
    if head.preposition != _WITH or _WITH in event.frame.prepositions:
        return False
    near = range(max(event.word + 1, head.first - _MEANWHILE), head.first - 1)
    return any(scene.norm(k) in _PAST | {"في"} for k in near)


def _sent(scene: Scene, head: Phrase) -> bool:
    """Tell whether a phrase is what somebody moves, not whom it is about: هدد بإرسال قوات."""
    frames = noun_at(scene, head.first - 1)[0] if head.type is EntityType.FORCE else ()
    return not head.preposition and any(f.fact is FactType.FORCE_MOVEMENT for f in frames)


def _titled(scene: Scene, event: Event, phrase: Phrase) -> bool:
    """Tell whether only who they are stands before a name: الزعيم الكوري كيم، قادة إيران."""
    k, first = phrase.first - 1, scene.norm(phrase.first)
    if first.startswith("و") and first[1:] in scene.stems(phrase.first):
        return False
    while k > event.word and k not in scene.at and scene.norm(k).startswith("ال"):
        k -= 1
    return k < phrase.first - 1 or _people(scene, k)


def _people(scene: Scene, k: int) -> bool:
    """Tell whether a word names people who stand for whom they belong to."""
    return not _PEOPLE.isdisjoint(scene.stems(k))
