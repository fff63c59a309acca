"""Whether somebody is abroad where he is told to be: his posts say whose he is."""

from __future__ import annotations

from collections.abc import Sequence

from mithaq.lexicon import Kind, place_country
from mithaq.model import EntityType
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene


def abroad(scene: Scene, person: Phrase, place: Phrase) -> bool:
    """Tell whether a place lies in another state than the one whose post a person holds.

    What can be read as the capital of his own, too, is none: الوزير الأردني في عمان.
    """
    own, land = homes(scene, person.id), _land(scene, place.id)
    capitals = {hit.phrase.key for hit in scene.sheet.found(place.first, Kind.CAPITAL, prefix=None)}
    lands = {land, *(key.replace("capital:", "country:") for key in capitals)}
    return bool(land and own) and own.isdisjoint(lands)


def represented(scene: Scene, those: Sequence[str]) -> tuple[str, ...]:
    """Leave out a country beside a holder of its posts, who is there for it, where two are left."""
    lands = {land for id_ in those for land in homes(scene, id_)}
    rest = tuple(id_ for id_ in those if scene.entities[id_].key not in lands)
    return rest if len(rest) > 1 else tuple(those)


def homes(scene: Scene, person: str) -> set[str]:
    """Give the keys of the countries whose posts a person holds."""
    posts = (ref.entity for ref in scene.resolution.references if ref.holder == person)
    owners = (scene.entities[post].of for post in posts)
    keys = {scene.entities[owner].key for owner in owners if owner}
    return {"country:" + key.rpartition("country:")[2] for key in keys if "country:" in key}


def state(key: str) -> str:
    """Give the key of the country that a key names or whose capital it names; "" for others."""
    kind, _, code = key.rpartition(":")
    return f"country:{code}" if kind == "country" or kind.endswith("capital") else ""


def government(scene: Scene, phrase: Phrase) -> Phrase:
    """Give the state whose capital a phrase names, where the article knows it; else the phrase."""
    key = state(scene.entities[phrase.id].key) if phrase.type is EntityType.PLACE else ""
    country = scene.by_key.get(key)
    if country is None:
        return phrase
    return phrase._replace(id=country, type=EntityType.COUNTRY, ids=(country,))


def _land(scene: Scene, place: str) -> str | None:
    """Give the key of the country that a place is or lies in."""
    key = scene.entities[place].key
    if land := state(key):
        return land
    known = scene.type(place) is EntityType.PLACE
    return place_country(key.partition("/")[2] or key) if known else None
