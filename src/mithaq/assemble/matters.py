"""What is announced and then done: facts about one matter, and which did what another planned.

Two facts are about one matter when they are of one sort and name the same in the roles that tell it
(``matter`` in ``ontology/map/facts.toml``). Whether one did what the other announced depends on all
that articles report of the matter, in any order; where more than one reading is possible, nothing
is linked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations, groupby
from operator import attrgetter

from mithaq.assemble.identity import matter_iri
from mithaq.model import FactType, Modality, Value
from mithaq.model.assembled import Matter, Outcome
from mithaq.model.report import FactReport, Step, TimeSpan
from mithaq.text.times import first_day, last_day
from mithaq.vocab import Datatype, RoleKind, facts

_SAID = (Modality.PLANNED, Modality.HAPPENED, Modality.DENIED)

_PRINTED = timedelta(days=1)
"""What has no time of its own took place on the day on which it was told or the one before."""


@dataclass(frozen=True, slots=True)
class _Turn:
    """One fact of a matter, with the day on which it was first told."""

    iri: str
    type: FactType
    time: TimeSpan | None
    told: date
    beside: Mapping[str, AbstractSet[Value]]

    @property
    def day(self) -> date:
        """Give its first day; of what has no time, the day on which it was told."""
        return first_day(self.time.start) if self.time and self.time.start else self.told

    @property
    def due(self) -> tuple[date, date]:
        """Give the days within which it is to be done when it is planned."""
        first = max(self.day, self.told)
        if self.time and self.time.end:
            return first, last_day(self.time.end)
        return first, first + timedelta(days=facts()[self.type].within or 0)


def step(fact: FactReport, told: str | None) -> Step | None:
    """Give what a fact says of a matter, None when it says nothing of any.

    ``told`` is the day on which the article was published.
    """
    schema = facts()[fact.type]
    if schema.within is None or fact.modality not in _SAID:
        return None
    if any(len(set(fact.roles.get(r.name, ()))) < r.matter for r in schema.roles.values()):
        return None
    iri, beside = matter_iri(fact.type, fact.roles), tuple(_beside(fact))
    return Step(iri, fact.iri, fact.type, fact.modality, fact.time, told, beside)


def assemble_matter(steps: Iterable[Step]) -> Matter:
    """Tell what became of what was announced, from all that articles report of one matter."""
    said: dict[Modality, list[Step]] = defaultdict(list)
    for each in steps:
        said[each.modality].append(each)
    if not said[Modality.PLANNED] or not said[Modality.HAPPENED]:
        return Matter(())
    planned, done, denied = (list(_turns(said[modality])) for modality in _SAID)
    found = (Outcome(p.iri, deed.iri) for p in planned for deed in _deeds(p, done, denied))
    return Matter(tuple(sorted(found)))


def _beside(fact: FactReport) -> Iterator[tuple[str, tuple[Value, ...]]]:
    for name, role in facts()[fact.type].roles.items():
        telling = role.kind is RoleKind.ENTITY or role.datatype in (
            Datatype.INTEGER,
            Datatype.COUNT,
        )
        if telling and not role.matter and name in fact.roles:
            yield name, tuple(sorted(set(fact.roles[name]), key=repr))


def _turns(steps: Iterable[Step]) -> Iterator[_Turn]:
    """Give each fact once; what was told on no known day is neither before nor after another."""
    told = sorted((each for each in steps if each.told), key=attrgetter("fact", "told"))
    for iri, group in groupby(told, key=attrgetter("fact")):
        first, *rest = group
        beside: dict[str, set[Value]] = defaultdict(set)
        for each in (first, *rest):
            for role, values in each.beside:
                beside[role].update(values)
        yield _Turn(iri, first.type, first.time, date.fromisoformat(str(first.told)), beside)


def _deeds(plan: _Turn, done: Sequence[_Turn], denied: Sequence[_Turn]) -> Sequence[_Turn]:
    """Give the facts that tell of one occasion on which it was done; none when it is not clear."""
    if any(_answers(turn, plan) for turn in denied):
        return ()
    deeds = [turn for turn in done if _answers(turn, plan) and _shares(turn, plan)]
    pairs = combinations(deeds, 2)
    one = all(abs(a.day - b.day) <= _PRINTED and not _contradict(a, b) for a, b in pairs)
    return deeds if one else ()


def _answers(turn: _Turn, plan: _Turn) -> bool:
    """Tell whether a fact, told after a plan, tells of the time that was planned."""
    if turn.told <= plan.told or _contradict(turn, plan):
        return False
    first, last = plan.due
    if turn.time is None:
        return first <= turn.told <= last + _PRINTED
    start, end = turn.time.start, turn.time.end
    return bool(start and end and first <= first_day(start) and last_day(end) <= last)


def _contradict(one: _Turn, other: _Turn) -> bool:
    """Tell whether both name something of one sort in a role, and nothing in common there."""
    return any(
        _sorts(one.beside[role]) & _sorts(other.beside[role])
        and not one.beside[role] & other.beside[role]
        for role in one.beside.keys() & other.beside.keys()
    )


def _shares(one: _Turn, other: _Turn) -> bool:
    """Tell whether enough else is the same to be the same matter."""
    roles = one.beside.keys() & other.beside.keys()
    same = sum(bool(one.beside[role] & other.beside[role]) for role in roles)
    return same >= facts()[one.type].shared


def _sorts(values: AbstractSet[Value]) -> AbstractSet[str]:
    """Give the sorts of some things: a city does not contradict the country that it is in."""
    return {value.rpartition("/")[0] if isinstance(value, str) else "" for value in values}
