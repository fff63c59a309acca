"""Relative clauses: of which noun a verb says more.

A definite noun has الذي after it, an indefinite one has the verb at once; what the noun is in the
clause, a pronoun says (هجوم شنه الجيش، الاتفاقية التي صادق عليها البرلمان).
"""

from __future__ import annotations

from mithaq.state.phrase import Phrase
from mithaq.state.scene import RELATIVES, Scene
from mithaq.state.words import table
from mithaq.text import fold

_NEAR = 4  # words
_RESUMPTIVE = {fold(word): fold(bare) for word, bare in table("clauses")["resumptive"].items()}


def relates(scene: Scene, k: int) -> bool:
    """Tell whether the verb at ``k`` says more of the indefinite noun before it."""
    noun = scene.sheet.infos[k - 1]
    indefinite = noun.common == "noun" or bool(noun.nominals)
    resumed = scene.norm(k + 1) in _RESUMPTIVE or any(verb.suffix for verb in scene.verbs(k))
    return resumed and indefinite and not scene.norm(k - 1).startswith("ال")


def related(scene: Scene, i: int, first: int) -> bool:
    """Tell whether a clause about the noun at ``i`` opens between it and the word ``first``."""
    after = range(i + 1, min(first, i + _NEAR))
    return any(scene.norm(k) in RELATIVES or relates(scene, k) for k in after)


def resumed(scene: Scene, i: int, before: Phrase) -> str:
    """Give the preposition whose pronoun stands for ``before`` in the clause of the verb ``i``."""
    relative = any(scene.norm(k) in RELATIVES for k in range(before.last, i))
    return _RESUMPTIVE.get(scene.norm(i + 1), "") if relative else ""
