"""Papers and talks that a clause says more of: بيان للوزارة ذكرت فيه، الكلمة التي ألقاها الوزير."""

from __future__ import annotations

from mithaq.lexicon import Verbal
from mithaq.state.arguments import of_verb
from mithaq.state.phrase import Phrase
from mithaq.state.relatives import relates, resumptive
from mithaq.state.scene import Scene
from mithaq.state.speech.media import opens_in_medium
from mithaq.state.speech.officials import owner
from mithaq.state.speech.speakers import SPEAKERS
from mithaq.state.wording import RELATIVES
from mithaq.state.words import words

_PAPERS = words("speech", "papers") | words("speech", "media") | words("clauses", "utterances")
_UTTERING = words("speech", "uttering")
_NEAR = 10  # words


def within(scene: Scene, i: int) -> tuple[Phrase, ...]:
    """Give whose paper a verb says more of: تغريدة للرئيس قال فيها إن …."""
    k = _paper(scene, i) if resumptive(scene, i) else None
    return (owner(scene, k, paper=True) or ()) if k is not None else ()


def opening(scene: Scene, i: int) -> tuple[Phrase, ...]:
    """Give whose paper opens the sentence of a verb: وفي بيان صادر عن الوزارة، أكدت أن …."""
    k = scene.sentence(i)[0] + 1
    return (owner(scene, k, paper=True) or ()) if opens_in_medium(scene, i) else ()


def uttered(scene: Scene, i: int, verbal: Verbal) -> tuple[Phrase, ...]:
    """Give who utters the words that stand before a verb: الكلمة التي أدلى بها الوزير."""
    clause = scene.norm(i - 1) in RELATIVES or relates(scene, i)
    if verbal.form.lemma not in _UTTERING or not clause or _paper(scene, i) is None:
        return ()
    return tuple(p for p in of_verb(scene, i, verbal).subject if p.type in SPEAKERS and p.first > i)


def _paper(scene: Scene, i: int) -> int | None:
    """Give the last word before a verb that is something said or written."""
    near = (k for k in scene.back(i, _NEAR) if k not in scene.at)
    return next((k for k in near if not _PAPERS.isdisjoint(scene.bare(k))), None)
