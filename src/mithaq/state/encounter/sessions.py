"""Session: a round of a dialogue, or a dialogue that takes place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import BODIES, LOCATIONS, EntityType, FactType, Time, Value
from mithaq.state.arguments import Group, of_noun
from mithaq.state.draft import Draft
from mithaq.state.encounter.conferees import (
    conferees,
    hosting,
    inside,
    of_session,
    related,
    window,
)
from mithaq.state.events import Event
from mithaq.state.modality import modality
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.staging import staged
from mithaq.state.timing import time_of
from mithaq.state.words import table, words
from mithaq.text import fold

_TOLD, _NAMED = 0.6, 0.5
_SPANNING = words("clauses", "spanning")
_PLACES = ("في", "ب")
_NAMED_BY = (*LOCATIONS, *BODIES)


def sessions(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the rounds of each dialogue; one that is only named is a session all the same.

    A dialogue is named because it meets; what is said to have been held goes first, so that its
    words are the evidence.
    """
    named: dict[str, Phrase] = {}
    told: set[str] = set()
    for phrase in scene.phrases:
        if phrase.type is EntityType.DIALOGUE and _telling(scene, phrase):
            told.add(phrase.id)
            yield _session(scene, phrase, events)
        elif phrase.type is EntityType.DIALOGUE and _is_named(scene, phrase):
            named.setdefault(phrase.id, phrase)
    yield from (_session(scene, phrase, events) for id_, phrase in named.items() if id_ not in told)


def is_held(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a dialogue has a session where it is named so: it is told or named to meet."""
    return bool(_telling(scene, phrase)) or _is_named(scene, phrase)


def _is_named(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a dialogue is one that meets: قمة هلسنكي, not مفاوضات جارية or الحوار الوطني.

    Talks and meetings are only one of their sort where a country, a place, a body or their matter
    is named: المحادثات النووية, not المفاوضات الصعبة.
    """
    head, *rest = fold(scene.entities[phrase.id].name).split()
    proper = any(word.startswith(("ال", "لل")) for word in rest) or _place(scene, phrase)
    meets = head.removeprefix("ال") in words("sessions", "meetings")
    common = head.removeprefix("ال") in words("sessions", "common")
    return bool(rest and proper) and meets and not (common and not _marked(scene, phrase, rest))


def _marked(scene: Scene, phrase: Phrase, rest: Sequence[str]) -> bool:
    """Tell whether a name says whose talks they are, or about what."""
    matters = {word.removeprefix("ال") for word in rest} & words("sessions", "matters")
    nations = any(scene.nisba(k) for k in range(phrase.first + 1, phrase.last))
    onward = scene.starting(phrase.last)
    by = inside(scene, phrase, *_NAMED_BY) or (onward and onward.type in _NAMED_BY)
    return bool(matters or nations or by or _place(scene, phrase))


def _session(scene: Scene, phrase: Phrase, events: Sequence[Event]) -> Draft:
    told = _telling(scene, phrase)
    word = min(told, default=phrase.first)
    around = of_noun(scene, phrase.last - 1)
    host = hosting(scene, phrase)
    found = {
        "participants": conferees(scene, phrase, events, around),
        "chairs": of_session(scene, "chairs", around.heads),
        "place": _host_or_place(scene, phrase, host),
    }
    told_of = {role: ids for role, ids in found.items() if ids}
    return Draft(
        FactType.SESSION,
        {"dialogue": (phrase.id,), **_round(scene, phrase), **told_of},
        modality(scene, word, next(iter(scene.verbs(word)), None)),
        word, min(word, phrase.first), max(phrase.last, around.last), "round",
        _TOLD if told else _NAMED, _time(scene, phrase, word),
    )  # fmt: skip


def _time(scene: Scene, phrase: Phrase, word: int) -> Time | None:
    """Give when a dialogue met; a clause about it may say so: انتهت القمة التي عقدت في مايو."""
    own = time_of(scene, word, min(word, phrase.first), phrase.last)
    told = () if own else _clause(scene, phrase)
    return next((time_of(scene, k, phrase.first, k) for k in told if k != word), own)


def _host_or_place(scene: Scene, phrase: Phrase, host: Group) -> tuple[Value, ...]:
    """Give where a dialogue is held: with its host, where it is said to be, or as its name says."""
    held = of_session(scene, "place", host or staged(scene, phrase.first))
    return held or _place(scene, phrase) or _seat(scene, phrase)


def _telling(scene: Scene, phrase: Phrase) -> list[int]:
    """Give the words beside a dialogue that say it took place."""
    return [k for k in window(scene, phrase) if _tells(scene, k)] or _clause(scene, phrase)


def _clause(scene: Scene, phrase: Phrase) -> list[int]:
    """Give the words of a clause about a dialogue that say it took place, and not that it does."""
    near = related(scene, phrase)
    usual = any(scene.norm(k) in words("sessions", "usual") for k in near)
    return [] if usual else [k for k in near if _tells(scene, k)]


def _tells(scene: Scene, k: int) -> bool:
    """Tell whether a word is of holding a dialogue: انطلقت، انعقاد، جولة."""
    if scene.bare(k) & (words("sessions", "rounds") | words("sessions", "holding")):
        return not scene.norm(k).startswith("ل")  # what is only a purpose: لاستئناف المفاوضات
    verbs = words("sessions", "taking_place") | words("sessions", "hosting") | _SPANNING
    return bool(scene.lemmas(k) & verbs)


def _place(scene: Scene, phrase: Phrase) -> tuple[Value, ...]:
    """Give where a dialogue meets: behind في, or in its name (قمة هلسنكي)."""
    named, onward = scene.inside(phrase, EntityType.PLACE), scene.starting(phrase.last)
    if onward and onward.type is EntityType.PLACE and not onward.preposition:
        named = onward.id
    told = of_session(scene, "place", of_noun(scene, phrase.last - 1).behind(*_PLACES))
    return told or ((named,) if named else ())


def _seat(scene: Scene, phrase: Phrase) -> tuple[Value, ...]:
    """Give the place in the full name of a dialogue that is told by its head: المؤتمر."""
    others = (
        scene.inside(other, EntityType.PLACE) for other in scene.phrases if other.id == phrase.id
    )
    return next(((place,) for place in others if place), ())


def _round(scene: Scene, phrase: Phrase) -> dict[str, tuple[Value, ...]]:
    ordinals = [fold(word) for word in table("sessions")["ordinals"]]
    found = [scene.norm(k) for k in window(scene, phrase) if scene.norm(k) in ordinals]
    return {"round": (ordinals.index(found[0]) + 1,)} if found else {}
