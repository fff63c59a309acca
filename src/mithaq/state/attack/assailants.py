"""Who attacks and who suffers where neither stands in the roles of the frame."""

from __future__ import annotations

from mithaq.state.arguments import of_verb
from mithaq.state.events import Event
from mithaq.state.nouns import accusing, described_by
from mithaq.state.scene import Scene
from mithaq.state.sorts import allowed
from mithaq.state.words import words

_LIGHT = 5  # words between a verb that lends its subject and the attack
_AMONG = 2  # words from من to an attack: نجا من محاولة اغتيال
_SUFFERING = 8  # words from who suffers an attack to the attack
_DOING = words("attacks", "doing")


def sufferers(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give who is told to suffer an attack: تعرضت السفارة لهجوم صاروخي."""
    i = event.word
    before = {scene.norm(at) for at in range(i - _AMONG, i)}
    if event.verbal or not (scene.norm(i).startswith("ل") or "من" in before):
        return ()
    for k in scene.before(i, _SUFFERING):
        for verbal in scene.verbs(k):
            if verbal.form.lemma in words("attacks", "suffering"):
                return allowed(scene, event.frame, "target", of_verb(scene, k, verbal).subject)
    return ()


def armed(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give the country whose arms attack: قصفت مقاتلات تركية, شن الطيران الإسرائيلي غارات."""
    lending = (event.frame.lent or frozenset()) | _DOING
    first, end = scene.sentence(event.word)
    around = range(max(first, event.word - _LIGHT), min(end, event.word + _LIGHT))
    verbs = (k for k in around if any(v.form.lemma in lending for v in scene.verbs(k)))
    for k in (event.word,) if event.verbal else verbs:
        if scene.norm(k + 1).removeprefix("ال") in words("attacks", "arms"):
            return tuple(p.id for p in described_by(scene, k + 1))
    return ()


def accused(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give who is accused of an attack on his accuser: اتهمت إسرائيل إيران باستهدافها."""
    told = event.roles.get("target", ())
    return told if event.suffix and accusing(scene, event.word) else ()
