"""Who attacks and who suffers where neither stands in the roles of the frame."""

from __future__ import annotations

from mithaq.model import EntityType
from mithaq.state.antecedents import topic
from mithaq.state.arguments import Group, of_verb
from mithaq.state.attack.parties import group, owner
from mithaq.state.events import Event
from mithaq.state.harm import tells_attack
from mithaq.state.lending import accusing
from mithaq.state.nations import described_by
from mithaq.state.scene import Scene
from mithaq.state.sorts import allowed
from mithaq.state.words import words

_LIGHT = 5  # words between a verb that lends its subject and the attack
_NEAR = 5  # words from an attack to the verb it is the subject of
_SUFFERED = {"من", "الي"}
_AMONG = 2  # words from من to an attack: نجا من محاولة اغتيال
_SUFFERING = 8  # words from who suffers an attack to the attack
_BESIDE = 4  # words from a verb or its subject to the object
_OWNED = 3  # words from what is hit to whose it is
_OF = ("في", "من", "ل", "ب")
_VICTIMS = words("attacks", "victims")
_SITES = words("attacks", "sites") | _VICTIMS | words("attacks", "craft")
_DOING = words("attacks", "doing")
_ARMS = words("attacks", "arms")
_TROOPS = words("attacks", "troops")
_BASES = words("attacks", "bases")
_HOUSING = words("attacks", "housing")


def sufferers(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give who is told to suffer an attack: تعرضت السفارة لهجوم صاروخي, إلى هجوم."""
    i = event.word
    before = {scene.norm(at) for at in range(i - _AMONG, i)}
    if event.verbal or not (scene.norm(i).startswith("ل") or before & _SUFFERED):
        return ()
    for k in scene.before(i, _SUFFERING):
        for verbal in scene.verbs(k):
            if verbal.form.lemma in words("attacks", "suffering"):
                around = of_verb(scene, k, verbal)
                hit = tuple(p for p in around.subject or around.object if p.first < i)
                return allowed(scene, event.frame, "target", hit or _of_troops(scene, k))
    return ()


def _of_troops(scene: Scene, k: int) -> Group:
    """Give whose soldiers are told before a verb: قال الجيش إن قواته تعرضت لهجمات."""
    for at in scene.before(k, _SUFFERING):
        owned = scene.sheet.infos[at].owned if at not in scene.at else ()
        suffix = next((cut.suffix for _, cut in owned if cut.stem in _TROOPS), "")
        if suffix or scene.parts(at):
            return topic(scene, at, suffix) if suffix else ()
    return ()


def belonging(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give whose what is hit without a name is: قياديا في حركة الشباب، طائرة روسية."""
    k = _hit(scene, event)
    if k is None:
        return ()
    land = described_by(scene, k) if scene.bare(k).isdisjoint(_VICTIMS) else ()
    near = (scene.starting(at) for at in scene.after(k, _OWNED))
    body = next((p for p in near if p and p.preposition in _OF), None)
    of = (body,) if body and body.type is EntityType.FORCE else ()
    return tuple(p.id for p in land or of)


def _hit(scene: Scene, event: Event) -> int | None:
    """Give the noun without a name that a verb, or its verbal noun, tells to be hit."""
    i = event.word
    if event.frame.object != "target":
        return None
    subject = event.arguments.subject
    begins = subject[-1].last if subject and subject[0].first > i else i + 1
    near = range(begins, min(begins + _BESIDE, scene.sentence(i)[1]))
    free = (k for k in near if k not in scene.at and not scene.bare(k).isdisjoint(_SITES))
    return next(free, None)


def housed(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give whom a base without a name houses that is hit: القواعد التي تضم قوات أميركية."""
    i = event.word
    near = scene.after(i, _SUFFERING)
    bases = (k for k in near if k not in scene.at and not scene.bare(k).isdisjoint(_BASES))
    k = next(bases, None)
    housing = scene.after(k, _OWNED) if k is not None else ()
    for at in housing:
        if scene.lemmas(at) & _HOUSING:
            named = (scene.starting(m) for m in range(at + 1, at + _BESIDE))
            inside = next((p for p in named if p and p.type is EntityType.FORCE), None)
            return (inside.id,) if inside and not inside.preposition else ()
    return ()


def armed(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give the country whose arms attack: قصفت مقاتلات تركية, شن الطيران الإسرائيلي غارات."""
    lending = (event.frame.lent or frozenset()) | _DOING
    first, end = scene.sentence(event.word)
    around = range(max(first, event.word - _LIGHT), min(end, event.word + _LIGHT))
    verbs = (k for k in around if scene.lemmas(k) & lending)
    for k in (event.word, _armed_before(scene, event.word)) if event.verbal else verbs:
        if scene.norm(k + 1).removeprefix("ال") in _ARMS:
            return tuple(p.id for p in described_by(scene, k + 1))
    if event.verbal:
        return owner(scene, event.word) or _whose(scene, event)
    return group(scene, event.word)


def _armed_before(scene: Scene, i: int) -> int:
    """Give the word before the arms that are named before a verb: الطائرات الإسرائيلية قصفت."""
    near = (k for k in scene.before(i, _NEAR) if scene.norm(k).removeprefix("ال") in _ARMS)
    return next(near, i + 1) - 1


def _whose(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give the country whose attack does what a verb tells: عدوان إسرائيلي استهدف المطار."""
    i = event.word
    near = (*scene.before(i, _NEAR), *scene.after(i, 1))
    attack = next((k for k in near if k not in scene.at and tells_attack(scene, k)), None)
    if attack is None:
        return ()
    return tuple(p.id for p in described_by(scene, attack)) or group(scene, attack)


def accused(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give who is accused of an attack on his accuser: اتهمت إسرائيل إيران باستهدافها."""
    told = event.roles.get("target", ())
    return told if event.suffix and accusing(scene, event.word) else ()
