"""Who does what to whom around a verb or an event noun.

Arabic news puts the verb first: the first bare noun phrase after it is the subject, the second the
object, and prepositions mark the rest; what stands before the verb, mithaq.state.leading reads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mithaq.lexicon import Verbal
from mithaq.model import EntityType
from mithaq.state.antecedents import LEADING, by_pronoun, implied, topic
from mithaq.state.leading import leading
from mithaq.state.phrase import PREPOSITIONS, Phrase
from mithaq.state.relatives import related, relates, resumed
from mithaq.state.scene import Scene
from mithaq.state.wording import RELATIVES
from mithaq.state.words import words

Group = tuple[Phrase, ...]
Test = Callable[[Group], object]
_Behind = tuple[tuple[str, Group], ...]
_FARTHEST = 40  # words
_GENITIVE = 2  # an adjective of the noun may stand between (زيارة رسمية للوزير)
_OBJECT = 2  # words between an event noun's subject and its object
_HEADED = 3  # words before the verb of a headline
_ONE = ("احد", "احدي")
_AMONG = 3  # words from أحد to the body
_SPOKEN = ("1s", "1p")
_PLURAL = ("3mp", "3fp", "3md", "3fd")  # a verb before its subject is singular
_SPANNING = words("clauses", "spanning") | words("clauses", "enduring")
_OBJECTIVE = words("clauses", "objective")
_RESULTING = words("clauses", "resulting")
_PAIRS = words("agreements", "holders")
_OUTLETS = words("speech", "outlets")
_GOVERNING = PREPOSITIONS | words("clauses", "pious")


@dataclass(frozen=True, slots=True)
class Arguments:
    """The noun phrases around a verb or event noun, coordinated ones together.

    Attributes:
        oblique: preposition and phrases, in order.
        last: the word after the last one looked at.
        relative: the subject of a noun is that of its relative clause (الحصار الذي فرضه الجيش).
    """

    subject: Group
    object: Group
    oblique: tuple[tuple[str, Group], ...]
    last: int
    relative: bool = False

    @property
    def heads(self) -> Group:
        """Give who leads those who meet or go: وفد برئاسة الوزير، اجتماع برئاسة الأمير."""
        return self.behind(*sorted(LEADING))

    def behind(self, *prepositions: str, fits: Test = bool) -> Group:
        """Give the first phrases that fit behind the first of these prepositions that has any."""
        for preposition in prepositions:
            for found, group in self.oblique:
                if found == preposition and fits(group):
                    return group
        return ()

    def nearest(self, *prepositions: str, fits: Test = bool) -> Group:
        """Give the first phrases that fit behind any of these prepositions."""
        behind = (group for found, group in self.oblique if found in prepositions)
        return next((group for group in behind if fits(group)), ())


def of_verb(scene: Scene, i: int, verbal: Verbal, *, deep: bool = False) -> Arguments:
    """Give the arguments of the finite verb at word ``i``; ``deep`` as in ``of_noun``."""
    after = tuple(_after(scene, i, deep=deep))
    bare, oblique = _parted(after)
    before = leading(scene, i)
    if bare and before and (preposition := resumed(scene, i, before[-1])):
        oblique, before = ((preposition, before), *oblique), ()
    open_ = bool(bare) and not (before and not verbal.suffix)
    led = open_ and verbal.form.person not in _PLURAL and _leads(scene, i, bare[0][0].first)
    led = led and not (_headed(scene, i, verbal) or by_pronoun(scene, i, verbal))
    subject, rest = (bare[0], bare[1:]) if led else ((), bare)
    if verbal.suffix:
        return Arguments(subject, before, oblique, _end(after, i))
    if verbal.form.person in _SPOKEN:
        subject, before = (), ()
    return Arguments(subject or before, rest[0] if rest else (), oblique, _end(after, i))


def doer(scene: Scene, i: int, verbal: Verbal) -> Group:
    """Give who does the finite verb at word ``i``: its subject, or the one it goes on with."""
    return of_verb(scene, i, verbal).subject or implied(scene, i, verbal)


def _headed(scene: Scene, i: int, verbal: Verbal) -> bool:
    """Tell whether somebody without a name opens a headline: دول غربية تتهم روسيا."""
    first, k = scene.sentence(i)[0], i - 1
    if verbal.prefix or verbal.form.tense != "present" or not 0 < i - first <= _HEADED:
        return False
    while k > first and (scene.sheet.infos[k].common == "adjective" or scene.nisba(k)):
        k -= 1
    known = scene.sheet.infos[k]
    noun = known.common == "noun" or bool(known.nominals)
    return k == first and noun and k not in scene.at and known.common != "function"


def _leads(scene: Scene, i: int, first: int) -> bool:
    """Tell whether the phrase at ``first`` is the subject of the verb at ``i``.

    Only times, particles and what a preposition governs may stand between; any other noun there is
    the subject itself (قال شهود إن الجيش …), and the phrase belongs to it.
    """
    governed = False
    for k in range(i + 1, first):
        if scene.sheet.words[k].gap.strip('"“”«»() '):
            governed = False
        if scene.norm(k) in PREPOSITIONS or _clitic(scene, k):
            governed = True
        elif not (governed or _slight(scene, k) or _twin(scene, k, first)):
            return False
        if k in scene.at and scene.at[k].last == k + 1:
            governed = False
    return not (governed and _construct(scene, first - 1))


def _slight(scene: Scene, k: int) -> bool:
    """Tell whether a word is a time, a particle, a number or part of a title."""
    return k in scene.sheet.timed or scene.light(k) or scene.numbered(k)


def _twin(scene: Scene, k: int, first: int) -> bool:
    """Tell whether a dual opens the names of two: الرئيسان الروسي فلان والفرنسي فلان."""
    return scene.norm(k) in _PAIRS and scene.at[first].type is EntityType.PERSON


def _construct(scene: Scene, k: int) -> bool:
    """Tell whether a noun takes what follows as its genitive: بعد اجتماع زعماء الاتحاد."""
    norm, known = scene.norm(k), scene.sheet.infos[k]
    if k in scene.at or k in scene.sheet.timed or norm.startswith("ال") or norm.endswith("ي"):
        return False
    outlet = not _OUTLETS.isdisjoint(scene.stems(k))  # قالت لراديو الهيئة
    deed = any(not (n.participle or n.suffix) for n in known.nominals)
    return known.common == "noun" or outlet or deed


def _clitic(scene: Scene, k: int) -> bool:
    """Tell whether a preposition is written on to a word."""
    whole = scene.sheet.infos[k]
    return not whole.common and scene.norm(k)[:1] in ("ب", "ل") and whole.composed


def of_noun(scene: Scene, i: int, suffix: str = "", *, deep: bool = False) -> Arguments:
    """Give the arguments of the event noun at word ``i``.

    Its subject is the phrase in genitive, the one its pronoun stands for (زيارته), or that of the
    relative clause after it (الزيارة التي قام بها الوزير). What a verbal noun behind a preposition
    has to itself (طالب بسحب القوات) is only read where ``deep``.
    """
    after = tuple(_after(scene, i, relative=True, deep=deep))
    bare, oblique = _parted(after)
    if suffix:
        subject = topic(scene, i, suffix)
    elif bare and _genitive(scene, i, bare[0][0]):
        subject, bare = bare[0], bare[1:]
    elif bare and related(scene, i, bare[0][0].first):
        return Arguments(bare[0], (), oblique, _end(after, i), relative=True)
    else:
        subject = ()
    begins = subject[-1].last if subject and not suffix else i + 1
    near = bool(bare) and _near(scene, begins, bare[0][0].first)
    near = near or (bool(bare and suffix) and _beside(scene, begins, bare[0][0].first))
    object_ = bare[0] if near else ()
    return Arguments(subject, object_, oblique, _end(after, i))


def unmarked(scene: Scene, i: int) -> tuple[Group, ...]:
    """Give the groups of phrases without a preposition behind a noun, to the end of its clause."""
    return tuple(group for preposition, group in _after(scene, i, deep=False) if not preposition)


def _near(scene: Scene, begins: int, first: int) -> bool:
    """Tell whether few words and no preposition lie between: not دعم الجيش في مواجهة المتمردين."""
    between = range(begins, first)
    led = any(scene.norm(k) in PREPOSITIONS or _purpose(scene, k) for k in between)
    return len(between) <= _OBJECT and not led


def _purpose(scene: Scene, k: int) -> bool:
    """Tell whether a word is a verbal noun behind ل: نشر قوات لمساعدة البعثة."""
    return any(noun.prefix.endswith("ل") for noun in scene.sheet.infos[k].nominals)


def _beside(scene: Scene, begins: int, first: int) -> bool:
    """Tell whether little but times and places stands between an event noun and its object.

    لدى استقباله أمس بقصر قرطاج وزير الخارجية.
    """
    known = {k for k in range(begins, first) if k in scene.at or k in scene.sheet.timed}
    governed = first > begins and first - 1 not in known  # خلال لقائه بالرئيس حرص مصر
    others = (k for k in range(begins, first) if k not in known)
    return not governed and sum(scene.norm(k) not in PREPOSITIONS for k in others) <= _OBJECT


def _genitive(scene: Scene, i: int, phrase: Phrase) -> bool:
    """Tell whether a phrase stands in genitive right behind the noun at ``i``."""
    near = phrase.first <= i + _GENITIVE
    return near and all(scene.sheet.joined(k) for k in range(i + 1, phrase.first + 1))


def group(scene: Scene, phrase: Phrase) -> Group:
    """Give a phrase and those joined to it by و."""
    found = [phrase]
    while (onward := _next(scene, found[-1])) is not None:
        found.append(onward)
    return tuple(found)


def _next(scene: Scene, phrase: Phrase) -> Phrase | None:
    for i in range(phrase.last, phrase.last + 3):
        if onward := scene.starting(i):
            more = onward.joined and onward.preposition == phrase.preposition
            return onward if more else None
    return None


def _after(
    scene: Scene, i: int, *, relative: bool = False, deep: bool
) -> Iterator[tuple[str, Group]]:
    """Give the groups of phrases after a word up to the end of its clause."""
    own = scene.asides.get(i)
    k, end = i + 1, min(own[1] if own else scene.sentence(i)[1], i + _FARTHEST)
    while k < end:
        phrase, aside = scene.at.get(k), scene.asides.get(k)
        if aside and aside != own:
            k = aside[1]
        elif phrase and is_byname(scene, phrase):
            k = phrase.last
        elif beyond := _one_of(scene, k):
            k = beyond
        elif phrase:
            members = group(scene, phrase)
            if phrase.preposition or not phrase.inside or i in scene.at:
                yield phrase.preposition, members
            k = members[-1].last
        elif relative and scene.norm(k) in RELATIVES:
            k += 1
        elif _closed(scene, k, relative=relative, deep=deep):
            return
        else:
            k += 1


def _one_of(scene: Scene, k: int) -> int | None:
    """Give the word behind what no second comma parts off: قتل فلان، أحد قادة الحركة."""
    if scene.norm(k) not in _ONE or "،" not in scene.sheet.words[k].gap:
        return None
    near = (scene.at.get(at) for at in scene.after(k, _AMONG))
    body = next(filter(None, near), None)
    return body.last if body and not body.preposition else None


def is_byname(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a name in brackets is another one of what stands before: البعثة (يوناميد)."""
    opened = "(" in scene.sheet.words[phrase.first].gap and phrase.first - 1 in scene.at
    closes = scene.sheet.words[phrase.last].gap if phrase.last < len(scene.sheet.words) else ")"
    return opened and ")" in closes


def _closed(scene: Scene, k: int, *, relative: bool, deep: bool) -> bool:
    """Tell whether what follows belongs to another clause or another verbal noun."""
    if scene.parts(k) or _new_clause(scene, k, relative=relative):
        return True
    return not deep and _deed(scene, k)


def _deed(scene: Scene, k: int) -> bool:
    """Tell whether a verbal noun behind a preposition has what follows to itself (على سحب …)."""
    known = scene.sheet.infos[k]
    nouns = [n for n in known.nominals if not (n.participle or n.definite or n.suffix)]
    if not nouns or known.common == "function" or scene.norm(k) in _GOVERNING:
        return False
    return scene.norm(k - 1) in _OBJECTIVE or any(n.prefix.endswith("ب") for n in nouns)


def _new_clause(scene: Scene, k: int, *, relative: bool) -> bool:
    """Tell whether a finite verb opens a clause of its own here; جولة شملت مصر goes on."""
    verbs, more = scene.verbs(k), relates(scene, k)
    if relative and any(verb.form.lemma in _SPANNING for verb in verbs):
        return False
    if not verbs or (relative and (more or scene.norm(k - 1) in RELATIVES)):
        return False
    if scene.norm(k - 1) in _RESULTING:
        return True
    known = scene.sheet.infos[k]
    nominal = known.nominals or known.common in ("noun", "adjective")  # آخر is seldom "put off"
    return not nominal or more or any(verb.prefix for verb in verbs)


def _parted(after: _Behind) -> tuple[list[Group], _Behind]:
    """Part the groups without a preposition from those that have one."""
    bare = [group for preposition, group in after if not preposition]
    return bare, tuple((preposition, group) for preposition, group in after if preposition)


def _end(after: _Behind, i: int) -> int:
    return after[-1][1][-1].last if after else i + 1
