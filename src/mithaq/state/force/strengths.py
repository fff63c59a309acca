"""ForceStrength: how many soldiers a force has, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.lexicon import troops
from mithaq.model import LOCATIONS, EntityType, FactType, Modality, Quantity, Time, Value
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.force.soldiers import (
    count,
    extent,
    joined_end,
    national,
    number,
    owner,
    soldiers,
    stationed,
    vague,
)
from mithaq.state.modality import modality
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.timing import time_of
from mithaq.state.words import words

_PAIR = 2  # of soldiers, who are no strength
_NEAR = 9  # words
_BESIDE = 5  # words
_FEW = 3  # words from soldiers to where they stand
_LOT = 4  # words between a word that makes a number one of dead and the number
_BEHIND = 7  # words between a number and such a word after it
_FAIR = 0.6
_NUMBER = ("عدد", "اعداد")
_HAVING = ("", "لدي", "ل")
_BY = ("ب", "نحو", "قرابه", "حوالي", "زهاء")
_GOVERNED = 2  # words between a verb and the strength that is its object


def strengths(scene: Scene, _events: Sequence[Event]) -> Iterator[Draft]:
    """Give how many soldiers a force is said to have."""
    for i in range(len(scene.sheet.words)):
        reach = _reach(scene, i)
        for quantity in _told(scene, i, reach) if reach else ():
            if found := _strength(scene, i, quantity):
                yield found
    for quantity in scene.sheet.reading.quantities:
        first, last = extent(scene, quantity)
        near = {scene.norm(k) for k in range(last, min(last + _FEW, scene.sentence(first)[1]))}
        stands = near & words("forces", "stationed") and _many(quantity)
        stands = stands and soldiers(scene, quantity, arms=False)
        if stands and (found := _strength(scene, first - 1, quantity)):
            yield found


def _reach(scene: Scene, i: int) -> int:
    """Give how many words behind a word a number is one of strength; 0 where it says nothing."""
    norm = scene.norm(i).removeprefix("و").removeprefix("ب")
    if norm in words("forces", "strength"):
        return 2 * _NEAR
    return _BESIDE if norm in words("forces", "present") else 0


def _strength(scene: Scene, i: int, quantity: Quantity) -> Draft | None:
    first, last = extent(scene, quantity)
    own = owner(scene, first - 1, quantity) if quantity.unit else ()
    own = own or _counted_of(scene, i)
    force = next(iter(own), None) or _force_near(scene, i, last, first)
    counts = scene.norm(i).removeprefix("ب") == "عدد" and first == i + 1
    shared = quantity.percent and not _share(scene, last)
    if force is None or shared or (counts and quantity.unit and not own) or _others(scene, i):
        return None
    place = _place(scene, i, last + _FEW + 1)
    here = stationed(scene, force, place.get("place", ()))
    roles: dict[str, tuple[Value, ...]] = {
        "force": (here,), **count(quantity), "bound": (quantity.bound,), **place
    }  # fmt: skip
    status = Modality.ONGOING if _old(scene, first) else _status(scene, i)
    return Draft(
        FactType.FORCE_STRENGTH, roles, Modality.ONGOING if status is Modality.HAPPENED else status,
        first, min(i, first), last, "strength", _FAIR, _deadline(scene, i, first, last, status),
    )  # fmt: skip


def _others(scene: Scene, i: int) -> bool:
    """Tell whether what is numbered is no force, or none that was named: عدد اللاجئين، المرتزقة."""
    k = i + 1
    if scene.norm(i).removeprefix("و").removeprefix("ب") not in _NUMBER:
        return False
    if not scene.norm(k).startswith("ال") or (
        k in scene.at and scene.at[k].type is EntityType.FORCE
    ):
        return False
    regular = troops("soldiers") - troops("irregular")
    return scene.bare(k).isdisjoint(regular) and scene.stems(k).isdisjoint(regular)


def _share(scene: Scene, last: int) -> bool:
    """Tell whether a share is one of a force: 60 في المئة من القوات."""
    beside = (scene.starting(k) for k in (last - 1, last, last + 1))
    return any(p is not None and p.type is EntityType.FORCE for p in beside)


def _status(scene: Scene, i: int) -> Modality:
    """Give the status of the verb whose object a strength is (ستخفض عدد قواتها), else its own."""
    for k in scene.before(i, _GOVERNED):
        for verbal in scene.verbs(k):
            return modality(scene, k, verbal)
    return modality(scene, i, None)


def _deadline(scene: Scene, i: int, first: int, last: int, status: Modality) -> Time | None:
    """Give the time by which a strength is planned; when one holds is the article's to say."""
    planned = status is Modality.PLANNED
    return time_of(scene, first, min(i, first), last) if planned else None


def _told(scene: Scene, i: int, reach: int) -> Iterator[Quantity]:
    """Give the numbers after a word of strength: the first of soldiers, and those it goes on to."""
    end = _end(scene, i)
    for quantity in scene.sheet.reading.quantities:
        first, _ = extent(scene, quantity)
        near = i < first < min(end, i + reach) and _many(quantity)
        near = near and not (vague(scene, quantity) or _fallen(scene, i, quantity))
        whole = quantity.unit is None and reach > _BESIDE
        if near and (whole or soldiers(scene, quantity, arms=False)):
            yield quantity


def _many(quantity: Quantity) -> bool:
    """Tell whether a number is one that tells how strong a force is: not جنديين."""
    count = number(quantity)
    return count is not None and (isinstance(count, str) or count > _PAIR)


def _end(scene: Scene, i: int) -> int:
    """Give the end of what a word of strength counts.

    It is the sentence's, another such word, or what sets the next clause against this one.
    """
    rest = range(i + 1, scene.sentence(i)[1])
    ending = words("forces", "strength") | words("clauses", "contrasting")
    return next((k for k in rest if scene.norm(k).removeprefix("و") in ending), rest.stop)


def _old(scene: Scene, first: int) -> bool:
    """Tell whether a number is the one that a change begins with: من 5200 إلى 3000."""
    return scene.norm(first) == "من" or scene.norm(first - 1) == "من"


def _fallen(scene: Scene, i: int, quantity: Quantity) -> bool:
    """Tell whether a number behind word ``i`` is one of dead or wounded."""
    first, last = extent(scene, quantity)
    lots = words("attacks", "killed") | words("attacks", "wounded")
    near = range(min(i + 1, first - _LOT), min(last + _BEHIND, scene.sentence(first)[1]))
    return any(lots & scene.bare(k) for k in near)


def _counted_of(scene: Scene, i: int) -> tuple[str, ...]:
    """Give the force of the land whose soldiers are numbered: عدد العسكريين الروس."""
    if scene.bare(i + 1).isdisjoint(troops("soldiers")) or i + 1 in scene.at:
        return ()
    nation = scene.nisba(i + 2) if scene.sheet.joined(i + 2) else None
    return tuple(national(scene, nation)[:1]) if nation else ()


def _contributor(scene: Scene, first: int) -> Phrase | None:
    """Give the country right before a number, which is that of its own soldiers.

    تشارك بريطانيا بنحو 9500 جندي، تليها رواندا بـ1800 جندي
    """
    land = scene.at.get(first - 1) or scene.at.get(first - 1 - (scene.norm(first - 1) in _BY))
    whose = land is not None and land.type is EntityType.COUNTRY
    return land if land and whose and land.preposition in _HAVING else None


def _force_near(scene: Scene, i: int, last: int, first: int) -> str | None:
    """Give the force named between a word of strength and its number, else the last one before.

    A comma behind the number ends what it counts: القوات التي عددها 5200 عنصر، الجيش ….
    """
    if land := _contributor(scene, first):
        return next(iter(national(scene, scene.entities[land.id].key)), None)
    forces = [p for p in scene.phrases if p.type is EntityType.FORCE]
    own = [p.id for p in forces if i < p.first < min(last + 2, joined_end(scene, last))]
    before = [p.id for p in forces if scene.sentence(i)[0] - _NEAR <= p.first < i]
    return next(iter([*own, *reversed(before)]), None)


def _place(scene: Scene, first: int, last: int) -> dict[str, tuple[Value, ...]]:
    places = [
        p.id
        for p in scene.phrases
        if first < p.first < last and p.type in LOCATIONS and p.preposition in ("في", "ب")
    ]
    return {"place": (places[0],)} if places else {}
