"""When a time that stands near an event is that of something else."""

from __future__ import annotations

from mithaq.lexicon import Verbal, reporting
from mithaq.model import Time, is_day
from mithaq.state.frames import by_participle
from mithaq.state.phrase import PREPOSITIONS
from mithaq.state.scene import Scene
from mithaq.state.wording import CIRCUMSTANCES, COMPLEMENTS, RELATIVES
from mithaq.state.words import words

_DATED = words("clauses", "dated")
_SUBORDINATING = words("clauses", "subordinating")
_RELATING = words("clauses", "relating")
_SUPPOSING = words("clauses", "supposing")
_HAPPENING = words("clauses", "happening")
_FROM = ("من", "علي")
_COMMAS = frozenset("،,")
_ABOUT = words("clauses", "about") | {"علي", "ضد"}
_RANKS = words("clauses", "ranks")
_SINCE = words("clauses", "since")
_CLAUSE = 16  # words
_YEAR = len("2011")
_BEHIND = 4  # words from a noun to a participle that describes it


def elsewhere(scene: Scene, i: int, k: int, time: Time) -> bool:
    """Tell whether the time at word ``k`` is that of something else than the event at word ``i``.

    Both stand in one clause.
    """
    if k in scene.asides and scene.asides[k] != scene.asides.get(i) and not _when(scene, k):
        return True
    if _ranked(scene, k):
        return True
    if k < i:
        return (
            _apart(scene, i, time)
            or _matter(scene, i, k)
            or _reported(scene, i, k, time)
            or _passed(scene, i, k)
            or _said(scene, i, k)
            or _governed(scene, i, k)
            or _attribute(scene, i, k, time)
        )
    return (
        _related(scene, i, k)
        or _supposed(scene, i, k)
        or _ahead(scene, i, k)
        or _announced(scene, i, k)
        or _circumstantial(scene, i, k, time)
        or _attribute(scene, i, k, time)
        or _concluded(scene, i, k)
    )


def _concluded(scene: Scene, i: int, k: int) -> bool:
    """Tell whether a participle between has the time: انسحب من الاتفاق المبرم بين البلدين عام 2015.

    What a comma parts off from it is the event's again.
    """
    for m in range(k - 1, i, -1):
        if _COMMAS.intersection(scene.sheet.words[m + 1].gap):
            return False
        if scene.norm(m) in by_participle():
            return True
    return False


def _ranked(scene: Scene, k: int) -> bool:
    """Tell whether a time says since when there was no other: أول زيارة من نوعها منذ عام 1986."""
    since = k if scene.norm(k) in _SINCE else k - 1
    if scene.norm(since) not in _SINCE:
        return False
    return any(scene.bare(m) & _RANKS for m in scene.before(since, _CLAUSE))


def _when(scene: Scene, k: int) -> bool:
    """Tell whether the aside of a word says when: بحث الوزير - خلال اجتماع أمس - التعاون."""
    return scene.norm(scene.asides[k][0]) in CIRCUMSTANCES


def counted(scene: Scene, time: Time) -> bool:
    """Tell whether a time is measured from what follows it: بعد يومين من وصوله."""
    end = scene.sheet.words_in(time.span).stop
    return not time.resolved and scene.norm(end) in _FROM


def _apart(scene: Scene, i: int, time: Time) -> bool:
    """Tell whether an event noun is told as before what has the time: في 2011 بعد انسحاب القوات.

    A day is that of both.
    """
    return not is_day(time.start) and scene.norm(i - 1) in _RELATING and not scene.verbs(i)


def _matter(scene: Scene, i: int, k: int) -> bool:
    """Tell whether an event noun is what another deed is about: احتجاجا على زيارة الوزير."""
    if k >= i - 2 or scene.verbs(i) or scene.norm(i - 1) not in _ABOUT:
        return False
    return any(not noun.participle for noun in scene.sheet.infos[i - 2].nominals)


def _reported(scene: Scene, i: int, k: int, time: Time) -> bool:
    """Tell whether the time is when an event noun was told of: أعلن الجيش أمس عن مقتل قائد."""
    told = scene.sheet.words_in(time.span).stop
    about = scene.norm(told).startswith("ب") and scene.sheet.infos[told].composed
    if not (about or scene.norm(told) == "عن") or any(scene.verbs(m) for m in range(told, i + 1)):
        return False
    first = scene.sentence(i)[0]
    return any(v.form.lemma in reporting() for m in range(first, k) for v in scene.verbs(m))


def _passed(scene: Scene, i: int, k: int) -> bool:
    """Tell whether the time is in a clause before the event's: كما حصل قبل سنوات، قالت الوزارة."""
    first = scene.sentence(i)[0]
    comma = any(_COMMAS.intersection(scene.sheet.words[m].gap) for m in range(k + 1, i + 1))
    onward = comma and any(scene.verbs(m) for m in range(k + 1, i + 1))
    return onward and any(
        scene.norm(m - 1) in _SUBORDINATING and scene.verbs(m) for m in range(first + 1, k)
    )


def _said(scene: Scene, i: int, k: int) -> bool:
    """Tell whether the time is of what another said before: أكد أنه توفي في أبريل، نفى المتحدث."""
    speaks = any(not v.prefix and v.form.lemma in reporting() for v in scene.verbs(i))
    comma = any(_COMMAS.intersection(scene.sheet.words[m].gap) for m in range(k + 1, i + 1))
    return bool(speaks and comma) and any(
        scene.norm(m) in COMPLEMENTS and scene.norm(m - 1) not in _RELATING
        for m in range(scene.sentence(i)[0] + 1, k)
    )


def _governed(scene: Scene, i: int, k: int) -> bool:
    """Tell whether an event noun is the object of another verb: أعلن أمس خطة تتضمن انسحابا."""
    before = _sure(scene, i - 1) if k < i - 1 and not scene.verbs(i) else ()
    return any(v.form.tense == "present" for v in before)


def _sure(scene: Scene, m: int) -> tuple[Verbal, ...]:
    """Give what a word is as a verb, unless it can be a noun as well."""
    return () if scene.sheet.infos[m].nominals else scene.verbs(m)


def _supposed(scene: Scene, i: int, k: int) -> bool:
    """Tell whether the time is of what may be: حذره من اللعب إذا التقيا الشهر المقبل."""
    return any(scene.norm(m) in _SUPPOSING and m not in scene.at for m in range(i + 1, k))


def _ahead(scene: Scene, i: int, k: int) -> bool:
    """Tell whether the time is of what is to come of it: تقدم بشكوى وستعقد الجلسة في أكتوبر."""
    past = any(v.form.tense == "past" for v in scene.verbs(i))
    return past and any(v.prefix.endswith("س") for m in range(i + 1, k) for v in _sure(scene, m))


def _related(scene: Scene, i: int, k: int) -> bool:
    """Tell whether a relative clause about someone holds the time: الرئيس الذي انتخب في 2017.

    One about how the event went is its own: زيارته إلى القاهرة التي بدأها أمس. What commas part
    off is over where they close: قتلت الجماعة، التي تنشط في المنطقة، جنديين أمس.
    """
    return any(
        scene.norm(m) in RELATIVES and m - 1 in scene.at and not _of_event(scene, i, m)
        for m in range(i + 1, k)
        if m not in scene.asides or k < scene.asides[m][1]
    )


def _of_event(scene: Scene, i: int, m: int) -> bool:
    verbs = scene.lemmas(m + 1)
    return not scene.verbs(i) and bool(verbs & _HAPPENING)


def _announced(scene: Scene, i: int, k: int) -> bool:
    """Tell whether a time is of what is announced: أعلن الجيش تحرير المدينة فجر السبت.

    One that a comma parts off is when it was announced: ذكرت الصحيفة اتهامات الوزير، الثلاثاء.
    """
    apart = _COMMAS.intersection(scene.sheet.words[k].gap)
    speaks = bool(scene.lemmas(i) & reporting()) and not apart
    return speaks and any(_deed(scene, m) for m in range(i + 1, k - 1))


def _deed(scene: Scene, m: int) -> bool:
    """Tell whether a word is a verbal noun in the accusative: what is announced."""
    known = scene.sheet.infos[m].common == "function" or m in scene.at or m in scene.sheet.timed
    if known or scene.verbs(m) or scene.norm(m - 1).removeprefix("و") in PREPOSITIONS:
        return False
    nouns = scene.sheet.infos[m].nominals
    return any(not (n.participle or n.definite or n.suffix or n.prefix) for n in nouns)


def _circumstantial(scene: Scene, i: int, k: int, time: Time) -> bool:
    """Tell whether what came before or after the event has the time.

    اتهمتها بعد انسحاب القوات في ديسمبر; a day is that of both.
    """
    if is_day(time.start):
        return False
    return any(
        scene.norm(m).removeprefix("و") in _RELATING
        and m not in scene.sheet.timed
        and any(not noun.participle for noun in scene.sheet.infos[m + 1].nominals)
        for m in range(i + 1, k - 1)
    )


def _attribute(scene: Scene, i: int, k: int, time: Time) -> bool:
    """Tell whether a time describes a noun: قانون العام 1996، موازنة لعام 2008، الصحف الصادرة.

    One that describes the event itself is its own: القمة المقررة اليوم.
    """
    beside = k - 2 if scene.norm(k - 1) == "في" else k - 1
    if time.start and len(time.start) == _YEAR and scene.norm(k).startswith("ل"):
        return True
    if not time.start or beside == i or beside in scene.at or beside < 0:
        return False
    if beside == k - 1 and len(time.start) == _YEAR and scene.norm(beside) in _DATED:
        return True
    described = any(n.participle and n.definite for n in scene.sheet.infos[beside].nominals)
    return described and not (beside - _BEHIND <= i < beside and not scene.verbs(i))
