"""Relative clauses: of which noun a verb says more.

A definite noun has الذي after it, an indefinite one has the verb at once; what the noun is in the
clause, a pronoun says (هجوم شنه الجيش، الاتفاقية التي صادق عليها البرلمان).
"""

from __future__ import annotations

from mithaq.state.frames import by_noun
from mithaq.state.phrase import PREPOSITIONS, Phrase
from mithaq.state.scene import Scene
from mithaq.state.wording import RELATIVES
from mithaq.state.words import table, words
from mithaq.text import fold

_SPANNING = words("clauses", "spanning")
_DURING = words("clauses", "during")
_LASTING = words("clauses", "lasting")
_NEAR = 4  # words
RESUMPTIVE = {fold(word): fold(bare) for word, bare in table("clauses")["resumptive"].items()}
"""Prepositions with a pronoun that leads back to a noun, and the prepositions."""
_LEADING_BACK = _DURING | RESUMPTIVE.keys()


def relates(scene: Scene, k: int) -> bool:
    """Tell whether the verb at ``k`` says more of the indefinite noun before it.

    Adjectives and a time may stand between: مؤتمر صحفي السبت، عقده الوزير.
    """
    resumed = scene.norm(k + 1) in RESUMPTIVE or any(verb.suffix for verb in scene.verbs(k))
    lasts = any(verb.form.lemma in _LASTING and not verb.prefix for verb in scene.verbs(k))
    if not (resumed or lasts):
        return False
    before = _noun_before(scene, k)
    noun = scene.sheet.infos[before]
    indefinite = noun.common == "noun" or bool(noun.nominals) or scene.norm(before) in by_noun()
    return indefinite and not scene.norm(before).startswith("ال")


def resumptive(scene: Scene, k: int) -> bool:
    """Tell whether a pronoun right behind the verb at ``k`` leads back to what it says more of.

    The verb has nothing before it that would begin a new clause: اتصال أعرب فيه عن ….
    """
    begins = any(verb.prefix for verb in scene.verbs(k)) or scene.sheet.words[k].gap.strip()
    return scene.norm(k + 1) in _LEADING_BACK and not begins


def _noun_before(scene: Scene, k: int) -> int:
    first, before = scene.sentence(k)[0], k - 1
    while before > first and (
        before in scene.sheet.timed or scene.sheet.infos[before].common == "adjective"
    ):
        before -= 1
    return before


def related(scene: Scene, i: int, first: int) -> bool:
    """Tell whether a clause about the noun at ``i`` opens between it and the word ``first``.

    One that opens behind a definite noun in between is about that (هجوم على المدينة التي …), unless
    it tells what the noun takes in (جولة في المنطقة تشمل مصر), and
    in one without a pronoun that leads back it is the noun that acts (التفجير الذي استهدف الجيش).
    """
    for k in range(i + 1, min(first, i + _NEAR)):
        if scene.norm(k) in RELATIVES:
            return not _acts(scene, k, first)
        if relates(scene, k):
            return True
        if scene.norm(k).startswith("ال") and scene.norm(k - 1) in PREPOSITIONS:
            return bool(scene.lemmas(k + 1) & _SPANNING)
    return False


def _acts(scene: Scene, k: int, first: int) -> bool:
    """Tell whether what a relative clause is about is the subject of its verb."""
    verb = next((at for at in range(k + 1, first) if scene.verbs(at)), None)
    if verb is None:
        return False
    led_back = any(v.suffix or v.form.lemma in _SPANNING for v in scene.verbs(verb))
    return not (led_back or scene.norm(verb + 1) in RESUMPTIVE)


def resumed(scene: Scene, i: int, before: Phrase) -> str:
    """Give the preposition whose pronoun stands for ``before`` in the clause of the verb ``i``."""
    k = next((k for k in range(before.last, i) if scene.norm(k) in RELATIVES), None)
    another = k is not None and _noun_before(scene, k) >= before.last  # فلان، خلال الزيارة التي …
    return "" if k is None or another else RESUMPTIVE.get(scene.norm(i + 1), "")
