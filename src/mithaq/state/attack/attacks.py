"""Attack: whom it hit, whose it was, how many it killed and wounded, and by what means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from mithaq.lexicon import reporting
from mithaq.model import EntityType, FactType, Modality, Value
from mithaq.state.attack.assailants import accused, armed, belonging, housed, sufferers
from mithaq.state.attack.assaults import at_sea, gathered, retold, untitled, with_claims
from mithaq.state.attack.claims import claimed
from mithaq.state.attack.parties import fights, known_sides, opposed, performer, struck
from mithaq.state.attack.passages import passage
from mithaq.state.attack.tolls import fallen, means, toll
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import draft
from mithaq.state.lending import accusing
from mithaq.state.scene import Scene
from mithaq.state.timing import clause
from mithaq.state.words import words

_CEASING = words("attacks", "ceasing")
_WRITERS = words("attacks", "writers")
_SPOKEN = words("attacks", "spoken")
_DEALT = words("attacks", "dealt")
_HEAVY = words("attacks", "heavy")
_AIM = "استهدف"
_IN = ("في", "ب", "قرب")
_ATTACK = FactType.ATTACK
_BOTH = 2
_TOLL = frozenset({"killed", "wounded"})
_DONE = frozenset({Modality.HAPPENED, Modality.ONGOING})


def attacks(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the attacks; one sentence, up to another attack, tells one attack on one target."""
    told: dict[tuple[int, int], list[Draft]] = {}
    owned: list[Draft] = []
    for event in (known_sides(scene, event) for event in events if event.frame.fact is _ATTACK):
        if _is_violent(scene, event):
            made = _attack(scene, event)
            back = _comes_back(scene, event, made)
            (owned if back else told.setdefault(passage(scene, event.word), [])).append(made)
    found: list[Draft] = []
    for (first, last), drafts in told.items():
        tried = {scene.norm(k) for k in range(first, last)} & words("attacks", "trials")
        found += (
            made for made in gathered(scene, _suffered(drafts)) if not (tried and _tollless(made))
        )
    yield from with_claims(scene, untitled(scene, list(retold(scene, found))), owned)


def _comes_back(scene: Scene, event: Event, made: Draft) -> bool:
    """Tell whether only whose an attack told before was is told: وتبنى التنظيم الهجوم."""
    bare = not ({"target"} | _TOLL) & made.roles.keys()
    known = event.verbal is None and scene.norm(event.word).startswith("ال")
    return bare and known and bool(made.roles.get("attacker"))


def _suffered(drafts: Sequence[Draft]) -> list[Draft]:
    """Leave the dead, wounded and means to what happened: قتلوا قبل وقوع هجمات أخرى."""
    done = {made.modality for made in drafts} & _DONE
    return [made if made.modality in _DONE or not done else _spared(made) for made in drafts]


def _spared(made: Draft) -> Draft:
    told = {k: v for k, v in made.roles.items() if k not in _TOLL and k != "means"}
    return replace(made, roles=told)


def _tollless(made: Draft) -> bool:
    """Tell whether an attack is told without its dead and wounded, as in a report of a trial."""
    return not _TOLL & made.roles.keys()


def _attack(scene: Scene, event: Event) -> Draft:
    roles = _roles(scene, event)
    places = _place(scene, event, roles)
    made = replace(draft(scene, event), roles={**places, **roles} | _where(scene, roles))
    present = event.verbal is not None and event.verbal.form.tense == "present"
    made = replace(made, lacks="" if roles.get("target") else _needed(event))
    ongoing = present and made.modality is Modality.HAPPENED and not scene.headline(event.word)
    return replace(made, modality=Modality.ONGOING) if ongoing else made


def _needed(event: Event) -> str:
    """Give the target as what an attack lacks that only hits people: القضاء على المسلحين."""
    hits_places = "Place" in event.frame.types.get("target", ("Place",))
    return "" if hits_places and event.frame.object != "place" else "target"


def _place(
    scene: Scene, event: Event, roles: Mapping[str, tuple[Value, ...]]
) -> dict[str, tuple[Value, ...]]:
    """Give where an attack was: what it hit, what is in the name of that, or a place nearby."""
    hit = roles.get("target", ())
    if not hit:
        return {}
    places = tuple(id_ for id_ in hit if scene.type(str(id_)) is EntityType.PLACE)
    start, end = clause(scene, event.word)
    around = [p for p in scene.phrases if start <= p.first < end]
    named = (scene.inside(p, EntityType.PLACE) for p in around if p.id in hit)
    inside = tuple(place for place in named if place)
    near = tuple(p.id for p in around if p.type is EntityType.PLACE and p.preposition in _IN)
    found = places or inside[:1] or near[:1]
    return {"place": found} if found else {}


def _where(scene: Scene, roles: Mapping[str, tuple[Value, ...]]) -> dict[str, tuple[Value, ...]]:
    """Give the place that was hit, which is where the attack was: هجوم على دوما قرب دمشق."""
    hit = roles.get("target", ())
    town = bool(hit) and all(scene.type(str(id_)) is EntityType.PLACE for id_ in hit)
    return {"place": hit} if town else {}


def _is_violent(scene: Scene, event: Event) -> bool:
    """Tell whether a word of attack means one: تستهدف الخطة الشباب does not, nor a crash."""
    first, last = scene.sentence(event.word)
    told = {scene.norm(k) for k in range(first, last)}
    if told & words("attacks", "accidents") or scene.norm(event.word - 1) in _CEASING:
        return False
    if _in_words(scene, event) or _aims(scene, event):
        return False
    if at_sea(scene, event.roles.get("target", ())) or _one_sided(scene, event):
        return False
    word = {event.lemma} if event.verbal else scene.owned(event.word)
    if word.isdisjoint(words("attacks", "loose")):
        return True
    sides = [event.roles.get(role, ()) for role in ("target", "attacker")]
    armed = any(scene.type(id_) is EntityType.FORCE for ids in sides for id_ in ids)
    person = any(scene.type(id_) is EntityType.PERSON for id_ in sides[1])  # who may only speak
    if armed and not person:
        return True
    bare = told | {norm.removeprefix("ال") for norm in told}
    return bool(bare & words("attacks", "violence"))


def _in_words(scene: Scene, event: Event) -> bool:
    """Tell whether no arms attack: هجوم الإعلام، هجوما لاذعا على الرئيس، ضربة قوية للحزب."""
    onward = scene.norm(event.word + 1)
    spoken = onward.removesuffix("ا").removesuffix("ه") in _SPOKEN
    blow = not scene.bare(event.word).isdisjoint(_DEALT) and onward in _HEAVY
    return event.verbal is None and (onward in _WRITERS or spoken or blow)


def _aims(scene: Scene, event: Event) -> bool:
    """Tell whether a deed is only aimed at: تستهدف إعادة الحكومة."""
    k = event.word + 1
    if event.lemma != _AIM or k >= len(scene.sheet.words):
        return False
    deeds = (noun for noun in scene.sheet.infos[k].nominals if not noun.participle)
    site = words("attacks", "sites") | words("attacks", "civil")
    return any(not noun.definite for noun in deeds) and scene.bare(k).isdisjoint(site)


def _one_sided(scene: Scene, event: Event) -> bool:
    """Tell whether only one side of a fight is named: الحرب على الإرهاب."""
    own = event.roles.get("target", ()) if event.arguments.behind("بين") else ()
    sides = {*own[1:], *event.roles.get("target", ())[:1], *event.roles.get("attacker", ())}
    sides.update(*opposed(scene, event).values())
    return fights(scene, event) and len(sides) < _BOTH


def _roles(scene: Scene, event: Event) -> dict[str, tuple[Value, ...]]:
    doer = performer(scene, event)
    turned = {"target": struck(scene, event, doer), "attacker": doer} | opposed(scene, event)
    roles: dict[str, tuple[Value, ...]] = {**event.roles}
    sides = (
        turned["target"] or _meant(scene, event) or sufferers(scene, event) or fallen(scene, event)
    )
    sides = sides or _taken(event) or belonging(scene, event) or housed(scene, event)
    if event.suffix and not event.verbal:
        sides = tuple(id_ for id_ in sides if id_ not in _speakers(scene, event.word))
        roles.pop("target", None)
    if sides:
        roles["target"] = sides
    doers = turned["attacker"] or claimed(scene, event) or event.roles.get("attacker", ())
    doers = tuple(id_ for id_ in doers if not _reports(scene, event, id_))
    doers = doers or armed(scene, event) or accused(scene, event)
    if fights(scene, event) and len(sides) > 1 and event.arguments.behind("بين"):
        roles["attacker"] = sides
    elif others := [id_ for id_ in doers if id_ not in sides]:
        roles["attacker"] = tuple(others)
    else:
        roles.pop("attacker", None)
    return {**roles, **toll(scene, event), **means(scene, event.word)}


def _reports(scene: Scene, event: Event, id_: str) -> bool:
    """Tell whether a body only tells of an attack: أعلنت الوزارة تدمير السيارة بقصف."""
    own = {phrase.id for phrase in event.arguments.subject}
    told = event.verbal is None and id_ not in own and scene.type(id_) is EntityType.ORGANIZATION
    return told and id_ in _speakers(scene, event.word)


def _meant(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give the target; a pronoun on تدمير, قصف is seldom the person named last."""
    told = event.roles.get("target", ())
    if not event.suffix or event.verbal:
        return told
    if accuser := accusing(scene, event.word):
        return tuple(p.id for p in accuser if p.id not in event.roles.get("attacker", ()))
    deadly = scene.owned(event.word) & words("attacks", "personal")
    return tuple(id_ for id_ in told if deadly or scene.type(id_) is not EntityType.PERSON)


def _speakers(scene: Scene, i: int) -> frozenset[str]:
    """Give who speaks before a word in its sentence, and did not die: قال المتحدث إن مقتله …."""
    first = scene.sentence(i)[0]
    said = (p for p in scene.phrases if first < p.first and p.last <= i)
    return frozenset(p.id for p in said if scene.lemmas(p.first - 1) & reporting())


def _taken(event: Event) -> tuple[str, ...]:
    """Give the place that was taken, from whom is not told; not one where something was taken."""
    if event.frame.object != "place":
        return ()
    around = event.arguments
    over = (p for p, roles in event.frame.prepositions.items() if "place" in roles)
    groups = (around.subject, around.object, *(around.behind(p) for p in over))
    named = {phrase.id for group in groups for phrase in group}
    return tuple(id_ for id_ in event.roles.get("place", ()) if id_ in named)
