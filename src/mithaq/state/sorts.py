"""Which noun phrases are of a sort that a role takes."""

from __future__ import annotations

from mithaq.model import FactType
from mithaq.state.arguments import Group
from mithaq.state.delegations import sent
from mithaq.state.frames import Frame
from mithaq.state.lending import uttering
from mithaq.state.nouns import noun_at
from mithaq.state.phrase import PREPOSITIONS, Phrase
from mithaq.state.scene import Scene
from mithaq.state.speech.sources import outlet
from mithaq.state.speech.speakers import body
from mithaq.state.words import words
from mithaq.vocab import RoleKind, facts

_BELONGINGS = words("clauses", "belongings") | words("clauses", "assets")
_PEOPLE = words("clauses", "people")
_SIDES = ("participants", "parties")  # a post without a known holder stands for its body
# What is hit or moved, and who meets, is named itself: تعليقات ترامب are not Trump.
_EXACT = {
    FactType.ATTACK: "target",
    FactType.FORCE_MOVEMENT: "force",
    FactType.MEETING: "participants",
}


def allowed(scene: Scene, frame: Frame, role: str | None, group: Group) -> tuple[str, ...]:
    """Give the entities of a group that are of a sort that the role takes."""
    schema = facts()[frame.fact].roles.get(role or "")
    if schema is None or schema.kind is not RoleKind.ENTITY:
        return ()
    sorts = frame.types.get(role or "", frozenset(schema.types))
    exact = _EXACT.get(frame.fact) == role
    fits = [p for p in group if not (exact and _constructed(scene, p))]
    if role == "agreement":  # not ملتزمة باستقرار الخليج، والاتفاق
        fits = [p for p in fits if not p.joined or group[0].type is p.type]
    if role == "participants":
        fits = [p for p in fits if not outlet(scene, p)]  # an interview is no meeting
    named = [body(scene, p) if role in _SIDES else p.id for p in fits]
    if role == "visitor" and any(sent(scene, p) for p in fits):
        sorts = frozenset(schema.types)  # a body visits through its delegation
    ids = tuple(dict.fromkeys(id_ for id_ in named if scene.type(id_) in sorts))
    return ids if schema.many else ids[:1]


def _constructed(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether another noun takes a phrase in genitive, so that it is about that."""
    k = phrase.first - 1
    if phrase.preposition or phrase.joined or not scene.sheet.joined(phrase.first):
        return False
    known, norm = scene.sheet.infos[k], scene.norm(k)
    apart = norm in _BELONGINGS or norm in _PEOPLE or norm.startswith("و")
    if apart or uttering(scene, phrase):
        return False
    taken = k in scene.at or k in scene.sheet.timed or scene.numbered(k) or scene.verbs(k)
    if taken or norm in PREPOSITIONS or norm.startswith("ال") or noun_at(scene, k)[0]:
        return False
    deed = any(not (n.participle or n.suffix or n.definite) for n in known.nominals)
    return known.common == "noun" or deed
