"""Words that by their letters could tell of a stance, and by their place do not."""

from __future__ import annotations

from mithaq.lexicon import Verbal, reporting
from mithaq.state.events import Event
from mithaq.state.phrase import PREPOSITIONS
from mithaq.state.scene import Scene
from mithaq.state.stance.receptions import receives
from mithaq.state.words import words

_LOOKALIKES = words("stances", "lookalikes")
_LIGHT = words("clauses", "light")
_UTTERING = words("stances", "uttering")
_CALLING = words("stances", "calling")
_CAUSED = words("stances", "caused")
_PAYING = words("stances", "paying")
_PRICED = words("stances", "priced")
_PAID = 6  # words from paying to the price
_COURTS = words("stances", "courts")
_JUDGED = ("condemn", "support", "reject")
_DESCRIBING = ("adjective", "adverb", "verb")
_VOICING = ("عن", "علي")
_HE = ("هو", "هي", "هم")
_WISHING = "ان"
_NEAR = 14  # words, as Scene.back counts them


def misread(scene: Scene, event: Event) -> bool:
    """Tell whether a word is more likely part of a name, another word, or a bare noun."""
    i = event.word
    alike = scene.norm(i) in _LOOKALIKES and not (scene.seated(i) or _hamzated(scene, i))
    if i in scene.at or alike or scene.norm(i - 1) in _CAUSED or _price(scene, i):
        return True
    if event.verbal is None:
        return _called(scene, i) or (bool(event.suffix) and voicing(scene, i) is None)
    if _convicts(scene, event) or receives(scene, i) or _of_him(scene, event):
        return True
    wished = event.verbal.form.person in ("1s", "1p") and scene.norm(i - 1) == _WISHING
    described = scene.sheet.infos[i].common in _DESCRIBING and not event.frame.predicate
    return wished or described or noun_like(scene, i, event.verbal)


def _hamzated(scene: Scene, i: int) -> bool:
    """Tell whether a word is written with ئ: مهنئا congratulates, مهنيا does not."""
    word = scene.sheet.words[i]
    return "ئ" in scene.sheet.reading.text[word.start : word.end]


def _price(scene: Scene, i: int) -> bool:
    """Tell whether a word is what somebody pays: دفعت الحكومة ثمن موقفها."""
    if scene.norm(i) not in _PRICED:
        return False
    told = (verbal for k in scene.before(i, _PAID) for verbal in scene.verbs(k))
    return any(verbal.form.lemma in _PAYING for verbal in told)


def _convicts(scene: Scene, event: Event) -> bool:
    """Tell whether a court gives a verdict, which is a decision: أدانت المحكمة المتهم."""
    subject = event.arguments.subject
    court = bool(subject) and not scene.bare(subject[0].first).isdisjoint(_COURTS)
    return court and event.frame.set["action"] in _JUDGED


def _of_him(scene: Scene, event: Event) -> bool:
    """Tell whether a word says what somebody is: وهو طالب في الجامعة."""
    past = event.verbal is not None and event.verbal.form.tense == "past"
    return past and scene.norm(event.word - 1).removeprefix("و") in _HE


def _called(scene: Scene, i: int) -> bool:
    """Tell whether a noun is what something is called, and no act: يمثل تهديدا، يعد دعما."""
    return scene.norm(i - 1).removeprefix("و") in _CALLING


def voicing(scene: Scene, i: int, more: frozenset[str] = frozenset()) -> int | None:
    """Give the word that voices the noun at word ``i``: أعرب عن رفضه، أكدت دعمها، قدم شكره.

    Beside the verbs that voice any, those whose lemmas are given in ``more`` do.
    """
    before = scene.norm(i - 1)
    if before in PREPOSITIONS and before not in _VOICING:
        return None
    for k in scene.back(i, _NEAR):
        lemmas = scene.lemmas(k) or _going_on(scene, k)
        if lemmas:
            return k if lemmas & (_LIGHT | _UTTERING | reporting() | more) else None
    return None


def _going_on(scene: Scene, k: int) -> set[str]:
    """Give the verbs whose participle or noun a word is: مؤكدا رفضه، إعلان الوزير رفضه."""
    nouns = scene.sheet.infos[k].nominals if k not in scene.at else ()
    return {nominal.lemma for nominal in nouns if not (nominal.definite or nominal.suffix)}


def noun_like(scene: Scene, i: int, verbal: Verbal | None) -> bool:
    """Tell whether what could be a verb is a noun: والغطاء الجوي ودعم القوات, طرق دعم تونس."""
    nominals = scene.sheet.infos[i].nominals
    noun = any(not (nominal.participle or nominal.suffix) for nominal in nominals)
    if verbal is None or not noun:
        return False
    if verbal.prefix.startswith("و") and i > scene.sentence(i)[0]:
        if _listed(scene, i):
            return True
        following = scene.starting(i + 1)
        return following is not None and not following.preposition
    before = scene.sheet.infos[i - 1] if scene.sheet.joined(i) else None
    if before is None or scene.norm(i - 1).startswith("ال") or i - 1 in scene.at:
        return False
    deed = any(not (n.participle or n.suffix) for n in before.nominals)
    return before.common == "noun" or (deed and not before.verbs)


def _listed(scene: Scene, i: int) -> bool:
    """Tell whether another noun is joined before what both are of: ودعم وتشجيع المواهب."""
    nouns = scene.sheet.infos[i + 1].nominals if i + 1 < len(scene.sheet.words) else ()
    deeds = [n for n in nouns if n.prefix == "و" and not (n.participle or n.suffix or n.definite)]
    return bool(deeds) and scene.norm(i + 2).startswith("ال")
