"""Where a visit goes."""

from __future__ import annotations

from mithaq.model import EntityType
from mithaq.state.arguments import Arguments, Group
from mithaq.state.frames import Frame
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.sorts import allowed


def goal(scene: Scene, frame: Frame, arguments: Arguments, object_: Group) -> Group:
    """Give where a visit goes: the first place behind one of its prepositions.

    زيارته لمصر إلى عمان goes to Egypt; a visit to a body goes to the place in its name, as in
    زيارة القنصلية السعودية في إسطنبول.
    """
    behind = [group for p, group in arguments.oblique if "place" in frame.prepositions.get(p, ())]
    if frame.object == "place" and allowed(scene, frame, "place", object_):
        return ()
    fits = (group for group in behind if allowed(scene, frame, "place", group))
    seats = (_seat(scene, phrase) for group in [object_, *behind] for phrase in group)
    return next(fits, ()) or next(((seat,) for seat in seats if seat), ())


def _seat(scene: Scene, phrase: Phrase) -> Phrase | None:
    place = scene.inside(phrase, EntityType.PLACE)
    if phrase.type is not EntityType.ORGANIZATION or place is None:
        return None
    return phrase._replace(id=place, type=EntityType.PLACE)
