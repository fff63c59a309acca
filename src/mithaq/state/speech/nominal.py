"""Speech told by a participle or a noun: قائلا إن …، تصريح الوزير أن …، واكتفى بالقول إن …."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mithaq.lexicon import Nominal, reporting
from mithaq.model import EntityType, FactType
from mithaq.state.antecedents import topic
from mithaq.state.nouns import noun_at
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.speech.making import carried_on, said_by
from mithaq.state.speech.media import in_medium
from mithaq.state.speech.report import TAIL, Speech, complement, reach
from mithaq.state.speech.speakers import SPEAKERS, voice
from mithaq.state.wording import COMPLEMENTS
from mithaq.state.words import words

_NOUNS = words("speech", "nouns")
_CLAUSAL = words("speech", "clausal")
_ANNOUNCING = words("speech", "announcing")
_LOOKALIKES = words("speech", "lookalikes")
_STRESSING = words("speech", "stressing")
_QUOTING = words("speech", "quoting")
_STYLES = words("clauses", "reverent")
_THEIRS = "هم"
_NOUN = 0.8


def told_by_noun(scene: Scene, i: int, found: Sequence[Speech]) -> Speech | None:
    """Read a participle or a verbal noun of speech: قائلا إن …, إعلان الرئيس أن …."""
    other = i in scene.at or scene.norm(i) in _LOOKALIKES
    for nominal in () if other else scene.sheet.infos[i].nominals:
        start = None if nominal.definite else _matter(scene, i, nominal)
        if start is None or (nominal.suffix and scene.norm(start) not in COMPLEMENTS):
            continue
        blank = Speech((), i, i, i, reach(scene, i, start))
        if nominal.participle and nominal.lemma in reporting():
            return _participle(scene, blank, found)
        listed = _NOUNS | _CLAUSAL if scene.norm(start) in COMPLEMENTS else _NOUNS
        if not nominal.participle and nominal.lemma in listed:
            # What one is quoted with is told already: نقلت الوكالة عن الوزير قوله إن ….
            quoted = nominal.suffix and found and found[-1].content == blank.content
            return None if quoted else _noun(scene, blank, nominal.suffix)
    return None


def voiced(scene: Scene, i: int) -> Speech | None:
    """Read a stance told by its noun, and what it is told in: إدانة وزارة الخارجية في بيان …."""
    if i in scene.at or not any(f.fact is FactType.STANCE for f in noun_at(scene, i)[0]):
        return None
    phrase = scene.starting(i + 1)
    if phrase is None or phrase.preposition or phrase.type not in SPEAKERS:
        return None
    if not in_medium(scene, phrase.last):
        return None
    return said_by(scene, Speech((), i, i, i, (i, i)), (phrase,), "speech.medium", _NOUN)


def quoting(scene: Scene, i: int, found: Sequence[Speech]) -> Speech | None:
    """Read a noun that quotes the subject of its sentence: واكتفى الوزير بالقول إن …."""
    start = complement(scene, i) if scene.norm(i) in _QUOTING else None
    if start is None:
        return None
    blank = Speech((), i, i, i, reach(scene, i, start))
    return carried_on(scene, blank, found, "speech.participle", onward=False)


def _matter(scene: Scene, i: int, nominal: Nominal) -> int | None:
    """Give where what is said begins; إعلان can have it as an object: إعلان الرئيس انسحاب بلاده."""
    start = complement(scene, i, nominal.lemma)
    if start and not nominal.participle and _another(scene, i, start):
        return None
    if not start and nominal.participle and nominal.lemma in _STRESSING:
        return i + 1 if _deed(scene, i + 1) else None
    phrase = scene.starting(i + 1)
    if start or nominal.participle or nominal.lemma not in _ANNOUNCING or phrase is None:
        return start
    at = _past_time(scene, phrase.last)
    known = scene.sheet.infos[at] if at < scene.sentence(i)[1] and scene.sheet.joined(at) else None
    nouns = known.nominals if known else ()
    return at if any(not (n.participle or n.definite) for n in nouns) else None


def _deed(scene: Scene, k: int) -> bool:
    """Tell whether a word is a verbal noun in construct: مؤكدا وقوف بلاده إلى جانب السودان."""
    free = scene.sheet.joined(k) and k not in scene.at
    nouns = scene.sheet.infos[k].nominals if free else ()
    return any(not (n.participle or n.definite or n.prefix) for n in nouns)


def _another(scene: Scene, i: int, start: int) -> bool:
    """Tell whether a verb between is the one that reports: أقوال الوزير، إذ ذكر الموقع أن …."""
    told = (verbal for k in range(i + 1, start) for verbal in scene.verbs(k))
    return any(verbal.form.lemma in reporting("plain") for verbal in told)


def _past_time(scene: Scene, k: int) -> int:
    """Step over when it was said: إعلان الوزير في مايو فشل المحادثات."""
    at = k + (scene.norm(k) == "في")
    if at not in scene.sheet.timed:
        return k
    while at in scene.sheet.timed:
        at += 1
    return at


def _participle(scene: Scene, blank: Speech, found: Sequence[Speech]) -> Speech | None:
    norm = scene.norm(blank.word)
    if not norm.endswith(("ا", "ه", "ين")):
        return None
    inflected = replace(blank, feminine=norm.endswith("ه"))
    carried = carried_on(scene, inflected, found, "speech.participle", onward=False)
    many = norm.endswith("ين")  # موضحين is of more than one
    alone = carried and [scene.type(id_) for id_ in carried.speaker] == [EntityType.PERSON]
    return None if many and alone else carried


def _styled(scene: Scene, i: int) -> tuple[Phrase, ...]:
    """Give who goes by the style behind word ``i``, the last person before: تأكيد سموه أن …."""
    if scene.norm(i + 1) not in _STYLES:
        return ()
    return tuple(p for p in scene.phrases if p.first < i and p.type is EntityType.PERSON)[-1:]


def _noun(scene: Scene, blank: Speech, suffix: str) -> Speech | None:
    """Read whose words a noun tells of: تصريح الوزير, or تصريحه, تصريح سموه of one named before."""
    owners = topic(scene, blank.word, suffix) if suffix else _styled(scene, blank.word)
    if suffix or owners:
        many = suffix == _THEIRS and [p.type for p in owners] == [EntityType.PERSON]
        speaker = () if many else tuple(voice(scene, phrase) for phrase in owners)
        last = min(blank.content[1], blank.content[0] + TAIL)
        owned = replace(blank, speaker=speaker, last=last, rule="speech.noun", confidence=_NOUN)
        return owned if speaker else None
    phrase = scene.starting(blank.word + 1)
    if phrase is None or phrase.preposition or phrase.joined or phrase.type not in SPEAKERS:
        return None
    return said_by(scene, blank, (phrase,), "speech.noun", _NOUN)
