"""Who speaks: named with the verb, an unnamed official, or the one spoken of before."""

from __future__ import annotations

from collections.abc import Sequence

from mithaq.lexicon import Kind, Verbal
from mithaq.model import BODIES, EntityType
from mithaq.state.arguments import of_verb
from mithaq.state.phrase import PREPOSITIONS, Phrase
from mithaq.state.scene import Scene
from mithaq.state.wording import COMPLEMENTS, RELATIVES
from mithaq.state.words import table, words

SPOKEN_FOR = (*BODIES, EntityType.OFFICE)
SPEAKERS = (EntityType.PERSON, EntityType.COUNTRY, *SPOKEN_FOR)
_KIN = words("speech", "kin")
_RELAYING = words("speech", "relaying")
_TELLING = words("speech", "telling")
_CALLING = words("speech", "calling")
_CALLINGS = words("speech", "callings")
_BACK = words("speech", "back")
_SOME = words("speech", "some")
_SIDES = words("clauses", "sides")
_ONE = ("احد", "احدي")
_MASCULINE = frozenset(table("speech")["masculine"])  # keys, which are not folded
_SPOKESMAN = "spokesman"
_FROM = "عن"
UPON, TONGUE = "علي", "لسان"  # على لسان الوزير, but not من لسان


def named(scene: Scene, i: int, verbal: Verbal, start: int) -> tuple[Phrase, ...]:
    """Give the subject of a reporting verb, or whom it quotes (نقلت الوكالة عن الوزير قوله).

    What stands in the words said, from word ``start`` on, is neither.
    """
    arguments = of_verb(scene, i, verbal)
    relays = verbal.form.lemma in _RELAYING
    quoted = (arguments.behind(_FROM) or _source(scene, i, start)) if relays else ()
    near = _relative(scene, i, verbal, start) or _holding(scene, arguments.subject, start)
    subject = _styled(scene, i, quoted or near or called(scene, i, start))
    told = tuple(p for p in subject if p.type in SPEAKERS and p.first < start)
    if any(people(scene, phrase) for phrase in told) or (told and _akin(scene, told[0])):
        return ()
    if told and (voice := _tongue(scene, told[-1].last, start)):
        return (voice,)
    hears = told and (_hears(verbal, told, start) or _warned(scene, i, verbal, told[0]))
    return () if hears or _leads_back(scene, told) else told


def _source(scene: Scene, i: int, start: int) -> tuple[Phrase, ...]:
    """Give who is named behind عن and a calling: نقلت الصحيفة عن الخبير في الجامعة فلان قوله."""
    within = next((k for k in range(i + 1, start) if scene.norm(k) == _FROM), start)
    return called(scene, within, start) if within + 1 < start else ()


def _styled(scene: Scene, i: int, subject: Sequence[Phrase]) -> Sequence[Phrase]:
    """Give who is named behind what he is called and of what movement: القيادي الحوثي محمد فلان."""
    band = scene.starting(i + 2) if _calling(scene, i + 1) else None
    person = scene.starting(band.last) if band else None
    if person is None or person.type is not EntityType.PERSON or person.preposition:
        return subject
    return (person,) if band in subject and scene.sheet.joined(person.first) else subject


def _relative(scene: Scene, i: int, verbal: Verbal, start: int) -> tuple[Phrase, ...]:
    """Give who is named behind the verb of a relative clause: الخلية التي أعلنت الكويت كشفها."""
    phrase = scene.starting(i + 1)
    if phrase is None or phrase.preposition or scene.norm(i - 1) not in RELATIVES:
        return ()
    object_ = verbal.form.lemma in _TELLING | _CALLING or phrase.first >= start
    return () if object_ or phrase.type not in SPEAKERS else (phrase,)


def _tongue(scene: Scene, first: int, start: int) -> Phrase | None:
    """Give by whose tongue a body speaks: قالت الحركة على لسان الناطق باسمها فلان إن …."""
    for k in range(first + 1, start - 1):
        if scene.norm(k) == TONGUE and scene.norm(k - 1) == UPON:
            phrase = scene.starting(k + 1)
            return phrase if phrase and phrase.type in SPEAKERS else None
    return None


def _akin(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether somebody else speaks, who is only called after a person: محامي الرئيس."""
    return phrase.type is not EntityType.COUNTRY and not _KIN.isdisjoint(
        scene.stems(phrase.first - 1)
    )


def _hears(verbal: Verbal, subject: Sequence[Phrase], start: int) -> bool:
    """Tell whether a name alone is whom one of the verbs tells: أخبر الرئيس أن …, who goes on."""
    return verbal.form.lemma in _TELLING and subject[-1].last == start


def _warned(scene: Scene, i: int, verbal: Verbal, phrase: Phrase) -> bool:
    """Tell whether a headline's masculine verb is said to a feminine country: الوزير يحذر فرنسا."""
    beside = phrase.first == i + 1 and phrase.type is EntityType.COUNTRY
    return beside and scene.headline(i) and not gender(verbal) and feminine(scene, phrase)


def _leads_back(scene: Scene, subject: Sequence[Phrase]) -> bool:
    """Tell whether a bare post is that of the last speaker: وتابع المتحدث أن …."""
    head = subject[0] if subject else None
    if head is None or head.type is not EntityType.OFFICE or head.last > head.first + 1:
        return False
    return scene.norm(head.first) in _BACK


def people(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether some of a nation are named, who speak for nobody: يقول مسؤولون يمنيون."""
    first, last = scene.norm(phrase.first), scene.norm(phrase.last - 1)
    some = first.endswith(("ون", "ين")) and last.endswith(("يون", "يين"))
    return some and phrase.type is EntityType.COUNTRY


def called(scene: Scene, i: int, start: int) -> tuple[Phrase, ...]:
    """Give who is named behind a calling that is no post, or behind his rank.

    قال المحلل السياسي في لندن فلان إن …، قال آمر اللواء في الجيش العميد فلان إن …، قال أحد القادة،
    فلان، إن …
    """
    served = scene.starting(i + 2)  # محامي الرئيس
    if served and not served.preposition and scene.type(served.ids[0]) is EntityType.OFFICE:
        return ()
    if not unknown(scene, i) and not _calling(scene, i + 1):
        return ()
    persons = (scene.starting(k) for k in range(i + 2, start))
    found = (p for p in persons if p and p.type is EntityType.PERSON and not p.preposition)
    return next(((p,) for p in found if not p.joined and _apart(scene, i, p)), ())


def _calling(scene: Scene, k: int, *kinds: str) -> bool:
    """Tell whether a word says what somebody is called."""
    hits = scene.sheet.found(k, Kind.HONORIFIC)
    titled = any(not kinds or hit.phrase.info in kinds for hit in hits)
    return titled or (not kinds and scene.norm(k) in _CALLINGS)


def _apart(scene: Scene, i: int, person: Phrase) -> bool:
    """Tell whether a person stands in apposition to who is called so, not in genitive."""
    k = person.first - 1
    if _calling(scene, k, "rank") or _calling(scene, person.first, "rank"):
        return True
    if scene.norm(i + 1) in _ONE and "،" in scene.sheet.words[person.first].gap:
        return True
    whole = k in scene.at or scene.norm(k).startswith("ال")
    return _calling(scene, i + 1) and (whole or not scene.sheet.joined(person.first))


def _holding(scene: Scene, subject: Sequence[Phrase], start: int) -> Sequence[Phrase]:
    """Give who is named behind a post, at once or between commas.

    المتحدث باسم القائد العام فلان، المتحدث باسم الشرطة في بغداد، فلان، إن …
    """
    if not subject or scene.type(subject[0].id) is not EntityType.OFFICE:
        return subject
    beside = scene.starting(subject[-1].last)
    if beside and _names(beside) and scene.sheet.joined(beside.first):
        return (beside,)
    person = parenthesised(scene, start)
    return (person,) if person else subject


def parenthesised(scene: Scene, start: int) -> Phrase | None:
    """Give who is named between two marks right before word ``start``: المدير، الطبيب فلان، إن."""
    person = scene.at.get(start - 1)
    if person is None or not _names(person):
        return None
    first = person.first - _calling(scene, person.first - 1)
    marks = (scene.sheet.words[k].gap for k in (first, person.last))
    return person if all("،" in gap or "-" in gap for gap in marks) else None


def _names(phrase: Phrase) -> bool:
    return phrase.type is EntityType.PERSON and not (phrase.preposition or phrase.joined)


def relaying(scene: Scene, i: int, verbal: Verbal, speakers: Sequence[Phrase]) -> tuple[str, ...]:
    """Give who quotes the speakers: the subject of a verb that relays."""
    return tuple(p.id for p in relayer(scene, i, verbal) if p not in speakers)


def relayer(scene: Scene, i: int, verbal: Verbal) -> tuple[Phrase, ...]:
    """Give the subject of a verb that relays, whose word it is where nobody is named behind عن."""
    if verbal.form.lemma not in _RELAYING:
        return ()
    return tuple(p for p in of_verb(scene, i, verbal).subject if p.type in SPEAKERS)


def voice(scene: Scene, phrase: Phrase) -> str:
    """Give who speaks: a spokesman of whom no name is known speaks for his principal or body."""
    entity = scene.entities[phrase.id]
    if _SPOKESMAN not in entity.key.partition("@")[0]:
        return phrase.id
    return _principal(scene, entity.key) or body(scene, phrase)


def _principal(scene: Scene, key: str) -> str | None:
    """Give who holds the post for which a spokesman speaks: المتحدث باسم الرئيس أشرف غني."""
    post = scene.by_key.get(key.partition("/")[2])
    persons = {ref.mention: ref.entity for ref in scene.resolution.references}
    holders = (ref.mention.holder for ref in scene.resolution.references if ref.entity == post)
    return next((persons[holder] for holder in holders if holder in persons), None)


def body(scene: Scene, phrase: Phrase) -> str:
    """Give the body that a post without a known holder stands for, else who is named."""
    entity = scene.entities[phrase.id]
    return entity.of if entity.type is EntityType.OFFICE and entity.of else phrase.id


def unknown(scene: Scene, i: int) -> bool:
    """Tell whether an unresolved noun right after the verb is its subject (قال شهود)."""
    k = i + 1
    if k >= scene.sentence(i)[1] or not scene.sheet.joined(k) or k in scene.sheet.timed:
        return False
    norm, known = scene.norm(k), scene.sheet.infos[k]
    if norm in _SOME:
        return True
    if norm in COMPLEMENTS or norm in PREPOSITIONS or norm in _BACK or known.common == "function":
        return False
    if norm.endswith("ا"):  # an object by its case
        return False
    return known.common in ("noun", "adjective") or not (known.common or known.splits[1:])


def gender(verbal: Verbal) -> bool | None:
    """Tell whether a form is feminine; None where it does not say."""
    person = verbal.form.person
    return person.endswith(("fs", "fd", "fp")) if person.startswith("3") else None


def disagrees(scene: Scene, i: int, verbal: Verbal, phrase: Phrase) -> bool:
    """Tell whether a masculine form stands right before a feminine country, so that it is no verb.

    رد طهران is an answer of hers; توقع استراليا is that she signs.
    """
    beside = phrase.first == i + 1 and phrase.type is EntityType.COUNTRY
    sided = not _SIDES.isdisjoint(scene.stems(phrase.first))
    return beside and not sided and gender(verbal) is False and feminine(scene, phrase)


def feminine(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a phrase is feminine: most countries are, and what ends with ة."""
    if phrase.type is EntityType.COUNTRY:
        return scene.entities[phrase.id].key not in _MASCULINE
    body = phrase.type in BODIES
    return body and scene.norm(phrase.first).endswith("ه")
