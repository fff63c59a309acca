"""What stands before a verb and is its subject.

A phrase is it where it opens the clause (بعد أن، الذي، كان).
"""

from __future__ import annotations

from mithaq.lexicon import Kind
from mithaq.model import LOCATIONS, EntityType
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.wording import COMPLEMENTS, RELATIVES
from mithaq.state.words import words

_OPENERS = COMPLEMENTS | words("clauses", "openers")
_OFFICIALS = words("speech", "officials")
_BACK = words("speech", "back")
_PAIRS = words("agreements", "holders")
_BEING = words("clauses", "being")
_DURING = words("clauses", "during")
_DASHES = frozenset("-–—/")
_TITLE = 3  # words
_IN = ("في", "ب")
_STRAYS = 3  # adjectives between a subject and its verb
_COUNTED = 4  # words from a number to whose it is: 3000 جندي أميركي من الفرقة
_FARTHEST = 30  # words
_CLAUSE = 4  # words of a relative clause before its last name


def leading(scene: Scene, i: int) -> tuple[Phrase, ...]:
    """Give the phrases before a verb that are its subject, or what its relative clause is about."""
    return _beside(scene, i) or _of_being(scene, i)


def unnamed(scene: Scene, i: int) -> bool:
    """Tell whether one without a name opens the clause of a verb: لكن مسؤولا فرنسيا رفض."""
    k, first = i - 1, scene.sentence(i)[0]
    while k > first and (scene.sheet.infos[k].common == "adjective" or scene.nisba(k)):
        k -= 1
    known, norm = scene.sheet.infos[k], scene.norm(k)
    told = known.common == "noun" or norm in _OFFICIALS
    free = k not in scene.at and k not in scene.sheet.timed and norm not in _BACK
    people = norm in _OFFICIALS or norm.startswith("ال")
    return told and free and people and scene.norm(k - 1) in _OPENERS and scene.sheet.joined(i)


def _of_being(scene: Scene, i: int) -> tuple[Phrase, ...]:
    """Give the subject of the كان whose clause the verb ends: كانت تركيا العضو في الحلف قد رفضت."""
    for k in scene.before(i, _FARTHEST):
        if scene.norm(k) in (_OPENERS if scene.auxiliary(i - 1) else _BEING):
            phrase = scene.starting(k + 1)
            return (phrase,) if phrase and not phrase.preposition else ()
        if k not in scene.asides and (scene.parts(k) or scene.verbs(k)):
            return ()
    return ()


def _past_relative(scene: Scene, phrase: Phrase) -> Phrase:
    """Give what the relative clause is about that a phrase ends, else the phrase itself.

    التحالف الذي تقوده السعودية قصف المطار
    """
    for k in range(
        phrase.first - 1, max(scene.sentence(phrase.first)[0], phrase.first - _CLAUSE), -1
    ):
        before = scene.at.get(k - 1)
        if scene.norm(k) in RELATIVES:
            return before if before and before.last == k else phrase
        if k in scene.at:
            break
    return phrase


def _beside(scene: Scene, i: int) -> tuple[Phrase, ...]:
    """Give the phrases with nothing but auxiliaries, times, asides and commas before the verb."""
    phrase, relative = _nearest(scene, i)
    if phrase is None or _dateline(scene, phrase, i):
        return ()
    if relative or _about(scene, i, phrase):
        return _related(scene, i, phrase, relative=relative)
    phrase = _located(scene, _past_relative(scene, phrase))
    members = _joined_before(scene, phrase)
    return members if _opens(scene, members[0]) or _counted(scene, members[0]) else ()


def _nearest(scene: Scene, i: int) -> tuple[Phrase | None, bool]:
    """Give the phrase before the verb, and whether a relative pronoun stands between the two.

    An auxiliary allows for few other words: الوزير كان في وقت سابق قد أعلن.
    """
    k, first, own = i - 1, scene.sentence(i)[0], scene.asides.get(i)
    relative, auxiliary, strays = False, False, 0
    while k >= first:
        aside = scene.asides.get(k)
        if aside and aside != own:
            k = aside[0]
        elif phrase := scene.at.get(k):
            return phrase, relative
        elif scene.norm(k) in RELATIVES:
            relative = True
        elif scene.auxiliary(k):
            auxiliary = True
        elif k not in scene.sheet.timed:
            strays += 1
            if strays > (_STRAYS if auxiliary else 0) or scene.parts(k):
                break
        k -= 1
    return None, False


def _located(scene: Scene, phrase: Phrase) -> Phrase:
    """Give what a place says where it is, else the phrase: المقاومة الشعبية في تعز أعلنت …."""
    if phrase.type not in LOCATIONS or phrase.preposition not in _IN:
        return phrase
    before = scene.at.get(phrase.first - 1 - (scene.norm(phrase.first - 1) in _IN))
    beside = before is not None and scene.sheet.joined(before.last) and before.type not in LOCATIONS
    return before if before and beside else phrase


def _entitled(scene: Scene, first: int) -> int:
    """Give where what stands before a name as its title begins: الوزير علي, المتحدث باسم الرئيس."""
    start = scene.sentence(first)[0]
    while first > start:
        post = scene.at.get(first - 1)
        if post and (post.type is not EntityType.OFFICE or post.preposition):
            break
        near = range(max(start, first - _TITLE), first)
        titles = (hit for k in near for hit in scene.sheet.found(k, Kind.HONORIFIC, Kind.OFFICE))
        title = next((hit.first for hit in titles if hit.last == first), None)
        if post is None and title is None and not scene.nisba(first - 1):
            break
        first = post.first if post else first - 1 if title is None else title
    return first


def _opens(scene: Scene, head: Phrase) -> bool:
    """Tell whether a phrase opens its clause, behind no preposition: الرئيسان فلان وفلان التقيا."""
    first = _entitled(scene, head.first)
    first -= scene.norm(first - 1) in _PAIRS
    opens = first == scene.sentence(first)[0] or scene.norm(first - 1) in _OPENERS
    return (opens or scene.told(first)) and not head.preposition


def _counted(scene: Scene, head: Phrase) -> bool:
    """Tell whether a number of those in a phrase acts: 500 جندي من القوات الأميركية غادروا."""
    before = range(max(scene.sentence(head.first)[0], head.first - _COUNTED), head.first - 1)
    return head.preposition == "من" and any(scene.numbered(at) for at in before)


def _related(scene: Scene, i: int, phrase: Phrase, *, relative: bool) -> tuple[Phrase, ...]:
    """Give what a clause is about, unless its verb only says what was done meanwhile.

    زيارته لمصر التي التقى خلالها الملك is about the visit.
    """
    if relative and scene.norm(i + 1) in _DURING:
        return ()
    return (_whole(scene, phrase) if relative else phrase,)


def _whole(scene: Scene, phrase: Phrase) -> Phrase:
    """Give the agreement whose name a phrase ends: الاتفاق مع إيران الذي وقعته روسيا."""
    span = scene.span(phrase.first, phrase.last)
    for ref in scene.resolution.references:
        if ref.mention.type is EntityType.AGREEMENT and ref.mention.span.holds(span):
            return scene.at.get(scene.sheet.word_at(ref.mention.span.start), phrase)
    return phrase


def _dateline(scene: Scene, phrase: Phrase, i: int) -> bool:
    """Tell whether a phrase says where or by whom a report is written: لندن (رويترز) - قال …."""
    first, end, asides = *scene.sentence(i), scene.asides
    if phrase.first > first + 1 or (phrase.last in asides and phrase.type not in LOCATIONS):
        return False
    last = i if phrase.type in LOCATIONS and phrase.first == first else phrase.last
    gaps = (scene.sheet.words[k].gap for k in range(phrase.last, min(last + 1, end)))
    return any(_DASHES.intersection(gap) for gap in gaps)


def _about(scene: Scene, i: int, phrase: Phrase) -> bool:
    """Tell whether a verb says more of the phrase beside it: تحالف عسكري تقوده السعودية."""
    indefinite = not scene.norm(i - 1).startswith("ال") and phrase.last - phrase.first > 1
    return indefinite and phrase.last == i and any(verb.suffix for verb in scene.verbs(i))


def _joined_before(scene: Scene, phrase: Phrase) -> tuple[Phrase, ...]:
    found = [phrase]
    while found[0].joined and (before := scene.at.get(found[0].first - 1)):
        found.insert(0, before)
    return tuple(found)
