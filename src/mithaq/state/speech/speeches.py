"""Who says what: reporting verbs, their speakers, and how far what is said reaches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from mithaq.lexicon import Verbal, reporting
from mithaq.model import FactType
from mithaq.state.antecedents import is_feminine
from mithaq.state.arguments import of_verb
from mithaq.state.frames import frames
from mithaq.state.leading import leading
from mithaq.state.phrase import Phrase
from mithaq.state.relatives import resumptive
from mithaq.state.scene import Scene
from mithaq.state.speech.enacting import enacts
from mithaq.state.speech.intended import intended
from mithaq.state.speech.making import carried_on, said_by
from mithaq.state.speech.media import medium
from mithaq.state.speech.nominal import quoting, told_by_noun, voiced
from mithaq.state.speech.officials import author, official
from mithaq.state.speech.onward import antecedent
from mithaq.state.speech.papers import opening, uttered, within
from mithaq.state.speech.report import TAIL, Speech, complement, reach
from mithaq.state.speech.sources import headed, outlet, referred
from mithaq.state.speech.speakers import (
    SPEAKERS,
    called,
    disagrees,
    gender,
    named,
    parenthesised,
    relayer,
    relaying,
    unknown,
)
from mithaq.state.wording import COMPLEMENTS, RELATIVES
from mithaq.state.words import words

_UNSAID = words("speech", "unsaid")
_DONE = words("speech", "done")
_ONWARD = words("speech", "onward")
_HOLDING = words("speech", "holding")
_LOOKALIKES = words("speech", "lookalikes")
_CALLING = words("speech", "calling")
_SAID = words("speech", "said")
_AS_TOLD = ("ما", "كما", "حسبما", "فيما")
_TELLING = words("speech", "telling")
_THIRD = ("ه", "ها", "هم", "هما")
_RELAYING = words("speech", "relaying")
_OBJECTIVE = words("speech", "objective")
_WITHHELD = words("speech", "withheld")
_CLAUSES = words("speech", "clauses")
_SUPPOSED = words("speech", "supposed")
_SHARING = words("speech", "sharing")
_BEING = words("clauses", "being")
_CLAUSE = 12  # words
_NAMED = 0.7


def speeches(scene: Scene) -> tuple[Speech, ...]:
    """Give the reports of speech in order; one without a subject goes on with who spoke before."""
    found: list[Speech] = []
    for i in range(len(scene.sheet.words)):
        speech = (
            _uttered(scene, i)
            or intended(scene, i, found)
            or _reported(scene, i, found)
            or _written(scene, i, found)
            or referred(scene, i, found)
            or told_by_noun(scene, i, found)
            or voiced(scene, i)
            or quoting(scene, i, found)
            or headed(scene, i)
        )
        if speech:
            found.append(speech)
    return tuple(found)


def _reported(scene: Scene, i: int, found: Sequence[Speech]) -> Speech | None:
    told = [v for v in _active(scene, i) if v.form.lemma in _telling()]
    verbal = min(told, key=_spoken_by_us, default=None)
    if verbal is None or _unsaid(scene, i, verbal):
        return None
    if verbal.suffix:
        return _about(scene, i, verbal, found)
    lemma = verbal.form.lemma
    start = complement(scene, i, lemma) if lemma in reporting() else medium(scene, i, verbal)
    if not _says(scene, i, verbal, start) or _otherwise(scene, i, verbal, start):
        return None
    group = _who(scene, i, verbal, start or scene.sentence(i)[1])
    blank = Speech((), i, i, i, reach(scene, i, start or i + 1), feminine=gender(verbal))
    if group:
        blank = replace(blank, relayed=relaying(scene, i, verbal, group))
        rule = "speech.verb" if lemma in reporting() else "speech.medium"
        return said_by(scene, blank, group, rule, _NAMED)
    bare = start is None and lemma in _OBJECTIVE
    unsaid = bare or group is not None or lemma not in reporting()
    return None if unsaid else _unnamed(scene, blank, verbal, found)


def _unnamed(scene: Scene, blank: Speech, verbal: Verbal, found: Sequence[Speech]) -> Speech | None:
    """Read a verb that has no subject behind it: who its relative clause is about, or goes on."""
    i = blank.word
    if unknown(scene, i) or _of_somebody(scene, i):
        return None
    if scene.norm(i - 1) in RELATIVES and not resumptive(scene, i):
        group = antecedent(scene, i, verbal)
        return said_by(scene, blank, group, "speech.relative", _NAMED) if group else None
    if group := opening(scene, i):
        return said_by(scene, blank, group, "speech.verb", _NAMED)
    onward = verbal.form.lemma in _ONWARD
    return carried_on(scene, blank, found, "speech.carried", onward=onward)


def _of_somebody(scene: Scene, i: int) -> bool:
    """Tell whether one who is no entity opens the clause with كان: وكان تقرير قد تحدث عن …."""
    being = (k for k in scene.before(i, _CLAUSE) if scene.norm(k) in _BEING)
    k = next(being, None) if scene.auxiliary(i - 1) else None
    return k is not None and k < i - 1 and k + 1 not in scene.at and unknown(scene, k)


def _uttered(scene: Scene, i: int) -> Speech | None:
    """Read a verb that says more of words before it, of which it tells no more than whose."""
    for verbal in scene.verbs(i):
        if group := uttered(scene, i, verbal):
            blank = Speech((), i, i, i, (i, i), feminine=gender(verbal))
            return said_by(scene, blank, group, "speech.relative", _NAMED)
    return None


def _active(scene: Scene, i: int) -> list[Verbal]:
    """Give what a word can be as a verb in the active: who سئل was asked, and says nothing.

    Of whom a thing is relayed says it all the same: نُقل عن الوزير قوله.
    """
    told = scene.verbs(i)
    return [v for v in told if not v.form.passive or v.form.lemma in _RELAYING]


def _says(scene: Scene, i: int, verbal: Verbal, start: int | None) -> bool:
    """Tell whether a verb reports with what stands behind it: a clause, its matter, an object.

    نقل quotes somebody (نقلت عن الوزير) or is a source (بحسب ما نقلت); else it moves a thing.
    """
    lemma = verbal.form.lemma
    if start is not None and (lemma not in _RELAYING or _clausal(scene, start)):
        return lemma not in _CLAUSES or scene.norm(start) in COMPLEMENTS
    if lemma in _RELAYING and scene.norm(i - 1) not in _AS_TOLD:
        return bool(of_verb(scene, i, verbal).behind("عن"))
    if enacts(scene, i, verbal):
        return False
    thing = lemma in _OBJECTIVE and scene.norm(i - 1) not in RELATIVES
    return thing or lemma in reporting("plain")


def _clausal(scene: Scene, start: int) -> bool:
    """Tell whether what is said stands behind أن or a colon, and not only in quotation marks."""
    return scene.norm(start) in COMPLEMENTS or ":" in scene.sheet.words[start].gap


def _who(scene: Scene, i: int, verbal: Verbal, end: int) -> tuple[Phrase, ...] | None:
    """Give who speaks; None where the verb has no subject, empty where it is nobody known."""
    group = official(scene, i, verbal)
    if group and (person := parenthesised(scene, end)):
        return (person,)
    if group is None:
        told = named(scene, i, verbal, end) or within(scene, i)
        return () if told and disagrees(scene, i, verbal, told[0]) else told or None
    return group or called(scene, i, end) or relayer(scene, i, verbal)


def _otherwise(scene: Scene, i: int, verbal: Verbal, start: int | None) -> bool:
    """Tell whether a verb is another or passive: الذي يتوقع أن يصل، اطلعت اللجنة على الخطة.

    Who أطلع somebody tells, and is written with a hamza; who اطلع was told.
    """
    lemma = verbal.form.lemma
    beside = scene.norm(i - 1) in RELATIVES and start == i + 1 and verbal.form.tense == "present"
    saw = lemma in _SHARING and not (scene.hamzated(i) or of_verb(scene, i, verbal).object)
    return saw or (beside and lemma in _SUPPOSED)


def _about(scene: Scene, i: int, verbal: Verbal, found: Sequence[Speech]) -> Speech | None:
    """Read a verb whose pronoun stands for what is said or of whom: ما وصفه الوزير بأنه مؤامرة."""
    lemma = verbal.form.lemma
    if lemma in _TELLING:
        return _informing(scene, i, verbal, found)
    if lemma not in _SAID:
        return None
    start = complement(scene, i, lemma)
    group = named(scene, i, verbal, start or scene.sentence(i)[1]) or _apposed(scene, i, verbal)
    # What it is called goes on for a few words only: nothing else in the sentence is his word.
    blank = Speech((), i, i, i, (i, i), feminine=gender(verbal))
    if group and not outlet(scene, group[0]):
        return said_by(scene, blank, group, "speech.relative", _NAMED)
    if lemma in _CALLING and start and verbal.prefix:
        carried = carried_on(scene, blank, found, "speech.carried", onward=False)
        end = min(start + TAIL, scene.sentence(i)[1])
        return replace(carried, last=end) if carried else None
    return None


def _apposed(scene: Scene, i: int, verbal: Verbal) -> tuple[Phrase, ...]:
    """Give who stands right before a verb that calls something so: لكن الوزير وصفه بأنه خطأ."""
    before = leading(scene, i) if verbal.form.lemma in _CALLING and not verbal.prefix else ()
    beside = before and before[-1].last == i and gender(verbal) is is_feminine(scene, before[0])
    return before if beside and all(p.type in SPEAKERS for p in before) else ()


def _informing(scene: Scene, i: int, verbal: Verbal, found: Sequence[Speech]) -> Speech | None:
    """Read a verb whose pronoun stands for who is told: والتقى الوزير وأبلغه أن …."""
    start = complement(scene, i)
    if start is None or verbal.suffix not in _THIRD:
        return None
    blank = Speech((), i, i, i, reach(scene, i, start), feminine=gender(verbal))
    if group := named(scene, i, verbal, start):
        return said_by(scene, blank, group, "speech.verb", _NAMED)
    return carried_on(scene, blank, found, "speech.carried", onward=False)


def _written(scene: Scene, i: int, found: Sequence[Speech]) -> Speech | None:
    """Read what a paper holds: وجاء في بيان للوزارة أن …; البيان is that of the last speaker."""
    holds = any(v.form.lemma in _HOLDING and not v.suffix for v in scene.verbs(i))
    start = complement(scene, i) if holds else None
    group = author(scene, i) if start else None
    if start is None or group is None or any(phrase.first >= start for phrase in group):
        return None
    blank = Speech((), i, i, i, reach(scene, i, start))
    if group:
        return said_by(scene, blank, group, "speech.verb", _NAMED)
    return carried_on(scene, blank, found, "speech.carried", onward=True)


def _spoken_by_us(verbal: Verbal) -> bool:
    """Tell whether a form is of the first person, which news seldom has: نقل is no "we say"."""
    return verbal.form.person.startswith("1")


@cache
def _telling() -> frozenset[str]:
    """Give the lemmas of the verbs that report, or tell of a stance."""
    found = (frame.verbs for frame in frames() if frame.fact is FactType.STANCE)
    return reporting().union(*found)


def _unsaid(scene: Scene, i: int, verbal: Verbal) -> bool:
    """Tell whether nothing was said, or not yet: لم يعلق، لكي يوضح، سيعلن، يجب."""
    denied = scene.norm(i - 1) in _UNSAID and verbal.form.lemma not in _WITHHELD
    unsaid = verbal.prefix.endswith(("ل", "س")) or denied
    wished = scene.norm(i - 1) == "ان" and verbal.form.tense == "present"
    unsaid = unsaid or (wished and scene.norm(i - 2) not in _DONE)  # توقعوا أن تعلن
    return unsaid or scene.sheet.infos[i].common == "verb" or scene.norm(i) in _LOOKALIKES
