"""Meeting: who met whom, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mithaq.model import EntityType, FactType, Modality
from mithaq.state.abroad import homes
from mithaq.state.companions import aimed
from mithaq.state.draft import Draft
from mithaq.state.encounter.sessions import is_held
from mithaq.state.events import Event
from mithaq.state.framed import draft
from mithaq.state.pairs import both
from mithaq.state.scene import Scene
from mithaq.state.words import words

_TWO = words("clauses", "two_meetings")
_PAIR = 2
_NEAR = 5  # words from a meeting to those who are called both
_DEALINGS = words("clauses", "dealings")
_GAMES = words("clauses", "games")
_TEAMS = words("clauses", "teams")
_HOSTING = words("sessions", "hosting")
_ATTENDING = words("clauses", "attending")


def meetings(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the meetings and calls; a sentence tells one of the same people once.

    Who talks with another in a call that names no other has the call with him.
    """
    found: dict[tuple[object, ...], Draft] = {}
    for made in _told(scene, events):
        key = (made.type, scene.sentence(made.word), frozenset(made.roles.get("participants", ())))
        twin = found.setdefault(key, made)
        if twin is not made:
            time, roles = twin.time or made.time, {**made.roles, **twin.roles}
            found[key] = replace(twin, time=time, roles=roles)
    yield from found.values()


def _told(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    visits = [event for event in events if event.frame.fact is FactType.VISIT]
    calls = [event for event in events if event.frame.fact is FactType.CALL]
    for event in events:
        here = [call for call in calls if scene.sentence(call.word) == scene.sentence(event.word)]
        if event.frame.fact is FactType.MEETING and not _told_elsewhere(scene, event, here):
            made = _planned(scene, event, _united(scene, draft(scene, event)), visits)
            if _of_one_side(scene, made):
                continue
            if any(_those(call) and _those(call) < _those(event) for call in here):
                participants = made.roles["participants"]
                yield replace(made, type=FactType.CALL, roles={"participants": participants})
            else:
                yield from _each(scene, event, _placed(scene, made, visits))


def _of_one_side(scene: Scene, made: Draft) -> bool:
    """Tell whether only a country and those who hold its posts would meet: وفد برئاسة الوزير."""
    those = [str(id_) for id_ in made.roles.get("participants", ())]
    lands = {scene.entities[id_].key for id_ in those if scene.type(id_) is EntityType.COUNTRY}
    others = [homes(scene, id_) for id_ in those if scene.type(id_) is not EntityType.COUNTRY]
    return len(lands) == 1 and all(own == lands for own in others)


def _those(event: Event) -> set[str]:
    return set(event.roles.get("participants", ()))


def _each(scene: Scene, event: Event, made: Draft) -> Iterator[Draft]:
    """Give both of two meetings: عقد الوزير لقاءين مع نظيره والسفير."""
    those, met = made.roles.get("participants", ()), [p.id for p in event.arguments.behind("مع")]
    if scene.stems(event.word).isdisjoint(_TWO) or len(met) != _PAIR:
        yield made
        return
    one, other = met
    for absent in (one, other):
        present = tuple(id_ for id_ in those if id_ != absent)
        yield replace(made, roles={**made.roles, "participants": present})


def _placed(scene: Scene, made: Draft, visits: Sequence[Event]) -> Draft:
    """Let a meeting have the place that one of those who meet visits: التقاه خلال زيارته لبكين."""
    if "place" in made.roles:
        return made
    for visit in sorted(visits, key=lambda visit: abs(visit.word - made.word)):
        here = scene.sentence(visit.word) == scene.sentence(made.word)
        guests = set(visit.roles.get("visitor", ())) & set(made.roles.get("participants", ()))
        if here and guests and (place := visit.roles.get("place")):
            return replace(made, roles={**made.roles, "place": place})
    return made


def _planned(scene: Scene, event: Event, made: Draft, visits: Sequence[Event]) -> Draft:
    """Let a meeting be to come for which a verb tells that somebody comes: وصل للقاء الرئيس."""
    first = scene.sentence(event.word)[0]
    comes = any(visit.verbal and first <= visit.word < event.word for visit in visits)
    hoped = comes and event.verbal is None and aimed(scene, event.word, event.frame)
    done = made.modality in (Modality.HAPPENED, Modality.ONGOING)
    return replace(made, modality=Modality.PLANNED) if hoped and done else made


def _united(scene: Scene, made: Draft) -> Draft:
    """Let those who are only called both meet: بحث الوزيران، لقاء بين زعيمي البلدين."""
    told = set(made.roles.get("participants", ()))
    dealing = scene.norm(made.word).removeprefix("ال") in _DEALINGS
    those = () if dealing else both(scene, made.word, before=0, after=_NEAR)
    return replace(made, roles={**made.roles, "participants": those}) if told < {*those} else made


def _told_elsewhere(scene: Scene, event: Event, calls: Sequence[Event]) -> bool:
    """Tell whether who meets does so at a session or on the telephone, or only listens."""
    if _is_session(scene, event) or _hosted(scene, event) or _attended(scene, event.word):
        return True
    if _played(scene, event):
        return True
    return any(_those(event) <= _those(call) for call in calls)


def _played(scene: Scene, event: Event) -> bool:
    """Tell whether it is a game in which they meet; of teams also where only their sport is named.

    يلتقي المنتخب السعودي نظيره الياباني في الجولة الثالثة، مباراة جمعت الفريقين
    """
    here = {stem for k in range(*scene.sentence(event.word)) for stem in scene.bare(k)}
    persons = any(scene.type(id_) is EntityType.PERSON for id_ in _those(event))
    return bool(here & _GAMES) or (not persons and bool(here & _TEAMS))


def _hosted(scene: Scene, event: Event) -> bool:
    """Tell whether a pronoun on the verb is the dialogue that is hosted: قمة استضافها الرئيس."""
    first, verbal = scene.sentence(event.word)[0], event.verbal
    if not (verbal and verbal.suffix and verbal.form.lemma in _HOSTING):
        return False
    before = (scene.at[k] for k in range(first, event.word) if k in scene.at)
    return any(phrase.type is EntityType.DIALOGUE for phrase in before)


def _attended(scene: Scene, i: int) -> bool:
    """Tell whether a clause only says who else was there: حضر اللقاء وزير الدفاع."""
    known = scene.norm(i).startswith("ال")
    return known and bool(scene.lemmas(i - 1) & _ATTENDING)


def _is_session(scene: Scene, event: Event) -> bool:
    """Tell whether a meeting is that of a dialogue, which has a session: قمة هلسنكي."""
    if event.arguments.behind("بين") and scene.norm(event.word).startswith("ال"):
        return False  # the talks between these others, whatever was talked of before
    within = [scene.at.get(event.word), *event.arguments.subject]
    dialogues = (p for p in within if p and p.type is EntityType.DIALOGUE)
    return any(is_held(scene, phrase) for phrase in dialogues)
