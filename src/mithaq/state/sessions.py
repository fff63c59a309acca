"""Session: a round of a dialogue, or a dialogue that takes place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import EntityType, FactType, Value
from mithaq.state.arguments import Arguments, Group, of_noun
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.modality import modality
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.timing import time_of
from mithaq.state.words import table, words
from mithaq.text import fold
from mithaq.vocab import facts

_NEAR = 5  # words
_TOLD, _NAMED = 0.6, 0.5
_WITH = ("بين", "مع", "بمشاركه", "بحضور")
_PLACES = ("في", "ب")


def sessions(scene: Scene, _events: Sequence[Event]) -> Iterator[Draft]:
    """Give the rounds of each dialogue; one that is only named is a session all the same.

    A dialogue is named because it meets: what is said to have been held goes first, so that its
    words are the evidence.
    """
    found = [_session(scene, p) for p in scene.phrases if p.type is EntityType.DIALOGUE]
    told = {draft.roles["dialogue"] for draft in found if draft.confidence == _TOLD}
    yield from (draft for draft in found if draft.confidence == _TOLD)
    seen = set(told)
    for draft in found:
        if draft.roles["dialogue"] not in seen and _is_named(scene, draft):
            seen.add(draft.roles["dialogue"])
            yield draft


def _is_named(scene: Scene, draft: Draft) -> bool:
    """Tell whether a name is one of a meeting: قمة هلسنكي, not مفاوضات جارية or الحوار الوطني."""
    head, *told = fold(scene.entities[str(draft.roles["dialogue"][0])].name).split()
    proper = draft.roles.get("place") or any(word.startswith(("ال", "لل")) for word in told)
    return bool(told and proper) and head.removeprefix("ال") in words("sessions", "meetings")


def _session(scene: Scene, phrase: Phrase) -> Draft:
    telling = words("sessions", "rounds") | words("sessions", "holding")
    told = [k for k in _window(scene, phrase) if scene.norm(k) in telling]
    first = min(told, default=phrase.first)
    around = of_noun(scene, phrase.last - 1)
    return Draft(
        FactType.SESSION,
        {"dialogue": (phrase.id,), **_round(scene, phrase), **_roles(scene, phrase, around)},
        modality(scene, first, None), first, first, max(phrase.last, around.last), "round",
        _TOLD if told else _NAMED, time_of(scene, first, first, phrase.last),
    )  # fmt: skip


def _window(scene: Scene, phrase: Phrase) -> range:
    return range(max(scene.sentence(phrase.first)[0], phrase.first - _NEAR), phrase.first)


def _roles(scene: Scene, phrase: Phrase, around: Arguments) -> dict[str, tuple[Value, ...]]:
    """Give who takes part and where; قمة هلسنكي is held in Helsinki."""
    inside = scene.inside(phrase, EntityType.PLACE)
    place = _allowed(scene, "place", around.behind(*_PLACES)) or ((inside,) if inside else ())
    participants = _allowed(scene, "participants", around.behind(*_WITH))
    found = {"participants": participants, "place": place}
    return {role: ids for role, ids in found.items() if ids}


def _allowed(scene: Scene, role: str, group: Group) -> tuple[Value, ...]:
    sorts = facts()[FactType.SESSION].roles[role].types
    return tuple(dict.fromkeys(p.id for p in group if scene.type(p.id) in sorts))


def _round(scene: Scene, phrase: Phrase) -> dict[str, tuple[Value, ...]]:
    ordinals = [fold(word) for word in table("sessions")["ordinals"]]
    found = [scene.norm(k) for k in _window(scene, phrase) if scene.norm(k) in ordinals]
    return {"round": (ordinals.index(found[0]) + 1,)} if found else {}
