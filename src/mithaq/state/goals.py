"""Where a visit goes."""

from __future__ import annotations

from mithaq.model import EntityType
from mithaq.state.arguments import Arguments, Group
from mithaq.state.frames import Frame
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.sorts import allowed
from mithaq.state.wording import CIRCUMSTANCES

_IN = ("في", "ب")
_BESIDE = 2  # words from a visit to the place it is in


def goal(scene: Scene, i: int, frame: Frame, arguments: Arguments, object_: Group) -> Group:
    """Give where a visit goes: the first place behind one of its prepositions.

    زيارته لمصر إلى عمان goes to Egypt; a visit to a body goes to the place in its name, as in
    زيارة القنصلية السعودية في إسطنبول, and of one who is already there to where he is (وصل إلى
    طهران في زيارة تستغرق يومين).
    """
    if there := _there(scene, i, frame, arguments):
        return there
    behind = [
        group
        for p, group in arguments.oblique
        if "place" in frame.prepositions.get(p, ()) and not _recalled(scene, i, p, group)
    ]
    if frame.object == "place" and allowed(scene, frame, "place", object_):
        return ()
    fits = (group for group in behind if allowed(scene, frame, "place", group))
    seats = (_seat(scene, phrase) for group in [object_, *behind] for phrase in group)
    return next(fits, ()) or next(((seat,) for seat in seats if seat), ())


def _recalled(scene: Scene, i: int, preposition: str, group: Group) -> bool:
    """Tell whether a visit told of before has a place of the clause: صلى خلال الزيارة في المسجد."""
    known = scene.norm(i).startswith("ال") and scene.norm(i - 1) in CIRCUMSTANCES
    return known and preposition in _IN and group[0].first > i + _BESIDE


def _there(scene: Scene, i: int, frame: Frame, arguments: Arguments) -> Group:
    """Give the place right before في زيارة, where the noun has none of its own beside it."""
    here = scene.at.get(i - 2) if scene.norm(i - 1) == "في" else None
    near = (group for p, group in arguments.oblique if p in ("الي", "ل") and group[0].first < i + 4)
    if here is None or not here.preposition or next(near, ()):
        return ()
    return (here,) if allowed(scene, frame, "place", (here,)) else ()


def _seat(scene: Scene, phrase: Phrase) -> Phrase | None:
    place = scene.inside(phrase, EntityType.PLACE)
    if phrase.type is not EntityType.ORGANIZATION or place is None:
        return None
    return phrase._replace(id=place, type=EntityType.PLACE)
