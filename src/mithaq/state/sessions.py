"""Session: a round of a dialogue, or a dialogue that takes place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import EntityType, FactType, Value
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.modality import modality
from mithaq.state.scene import Scene
from mithaq.state.timing import time_of

_ROUNDS = frozenset("الجوله جوله المرحله مرحله الجلسه جلسه جلسات جولات".split())
_ORDINALS = {
    word: number
    for number, words in enumerate(
        ("الاولي", "الثانيه", "الثالثه", "الرابعه", "الخامسه", "السادسه", "السابعه", "الثامنه"), 1
    )
    for word in (words,)
}
_NEAR = 5
_HOLDING = frozenset("انطلاق انطلقت عقد عقدت استضافت تستضيف ستستضيف افتتح افتتحا تعقد ستعقد بدات".split())


def sessions(scene: Scene, _events: Sequence[Event]) -> Iterator[Draft]:
    """Give the rounds of each dialogue that the text tells of."""
    for phrase in scene.phrases:
        if phrase.type is EntityType.DIALOGUE:
            window = range(max(scene.sentence(phrase.first)[0], phrase.first - _NEAR), phrase.first)
            norms = {k: scene.norm(k) for k in window}
            told = [k for k, norm in norms.items() if norm in _ROUNDS or norm in _HOLDING]
            if told:
                rounds = [_ORDINALS[norm] for norm in norms.values() if norm in _ORDINALS]
                roles: dict[str, tuple[Value, ...]] = {"dialogue": (phrase.id,)}
                if rounds:
                    roles["round"] = (rounds[0],)
                first = min(told)
                yield Draft(
                    FactType.SESSION, roles, modality(scene, first, None), first, first,
                    phrase.last, "round", 0.6, time_of(scene, first, first, phrase.last),
                )  # fmt: skip
