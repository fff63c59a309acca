"""Who are meant by a dual: الجانبان، البلدان، وزيرا خارجية البلدين، بحثا."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from mithaq.lexicon import Kind
from mithaq.model import BODIES, EntityType
from mithaq.state.abroad import homes
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.words import words

_Sorts = tuple[tuple[EntityType, ...], ...]
_PERSONS = (EntityType.PERSON,)
_LANDS = (EntityType.COUNTRY,)
_PAIR = 2
_AND_THE = "وال"
_TWO = ((1, ""), (2, "و"))  # words from a dual to its adjectives, and what joins them
_SENTENCES = 8  # before one, in which two may be named together
_SUBJECT = 3  # words from who are called both to their verb
_TITLE = 2  # words before البلدين
_BOTH = words("agreements", "both")
_HOLDERS = words("agreements", "holders")
_TITLES = words("agreements", "titles")
_STATES = words("agreements", "states")


def both(scene: Scene, i: int, *, before: int, after: int) -> tuple[str, ...]:
    """Give whom الطرفان، البلدان، وزيرا خارجية البلدين so many words around ``i`` stand for."""
    first, end = scene.sentence(i)
    said = _said(scene, range(max(i - before, first), min(i + after, end)))
    if said is None:
        return ()
    named = _nations(scene, said) or tuple(p.id for p in _two(scene, said, _sorts(scene, said)))
    return named or _served(scene, said)


def dual(scene: Scene, i: int) -> tuple[Phrase, ...]:
    """Give the two who do the dual verb at word ``i``: بحثا، وكان الطرفان قد وقعا."""
    said = _said(scene, range(max(i - _SUBJECT, scene.sentence(i)[0]), i))
    if said is not None:
        return _two(scene, said, _sorts(scene, said))
    near = (_last(_told(scene, i, n), sort) for sort in (_PERSONS, _LANDS) for n in (0, 1))
    return next(filter(None, near), ())


def _said(scene: Scene, inside: range) -> int | None:
    """Give the first of these words that calls two both."""
    told = _BOTH | _HOLDERS | _STATES
    return next((k for k in inside if scene.norm(k).removeprefix("و") in told), None)


def _two(scene: Scene, i: int, sorts: _Sorts) -> tuple[Phrase, ...]:
    """Give the two of one of these sorts whom a dual noun at word ``i`` means.

    They are the only two in its sentence, or in it and the one before; else two that are named
    together (فلان وفلان), and no longer list is, further back; else the last two.
    """
    near = [_told(scene, i, 0), _told(scene, i, 1)]
    for told in near:
        for sort in sorts:
            if sort is not BODIES and len(found := _distinct(told, sort)) == _PAIR:
                return found
    last = (_last(told, sort) for told in near for sort in sorts)
    return _coupled(scene, _told(scene, i, _SENTENCES), sorts) or next(filter(None, last), ())


def _sorts(scene: Scene, said: int) -> _Sorts:
    norm = scene.norm(said).removeprefix("و")
    if norm in _HOLDERS:
        return (_PERSONS,)
    if norm in _BOTH:
        return (_PERSONS, BODIES, _LANDS)
    titled = any(scene.stems(k) & _TITLES for k in range(max(0, said - _TITLE), said))
    return (_PERSONS, _LANDS) if titled else (_LANDS,)


def _nations(scene: Scene, said: int) -> tuple[str, ...]:
    """Give the two countries that a dual names itself: الجانبان المصري والسوداني."""
    if not scene.joins(said + 2):
        return ()
    hits = (scene.sheet.found(said + n, Kind.NISBA, prefix=prefix) for n, prefix in _TWO)
    keys = (next((hit.phrase.key for hit in found), "") for found in hits)
    found = [scene.by_key[key] for key in keys if key in scene.by_key]
    return tuple(found) if len(found) == _PAIR else ()


def _served(scene: Scene, said: int) -> tuple[str, ...]:
    """Give the countries whose posts two persons hold: التقى الوزير العماني نظيره المصري."""
    lands = [land for p in _two(scene, said, (_PERSONS,)) for land in homes(scene, p.id)]
    found = tuple(scene.by_key[land] for land in dict.fromkeys(lands) if land in scene.by_key)
    return found if len(found) == _PAIR else ()


def _told(scene: Scene, i: int, sentences: int) -> list[Phrase]:
    """Give the phrases before word ``i`` in its sentence and so many before it."""
    here = scene.sheet.words[i].sentence
    first = scene.bounds[max(0, here - sentences)][0]
    return [p for p in scene.phrases if first <= p.first and p.last <= i]


def _distinct(told: Iterable[Phrase], sort: tuple[EntityType, ...]) -> tuple[Phrase, ...]:
    """Give the phrases of a sort, the last one of each thing."""
    return tuple({p.id: p for p in told if p.type in sort}.values())


def _last(told: Iterable[Phrase], sort: tuple[EntityType, ...]) -> tuple[Phrase, ...]:
    """Give the last two of a sort, if there are two."""
    found = _distinct(told, sort)[-_PAIR:]
    return found if len(found) == _PAIR else ()


def _coupled(scene: Scene, told: Sequence[Phrase], sorts: _Sorts) -> tuple[Phrase, ...]:
    """Give the last two of one sort that و joins to one another, and to no third."""
    pairs = [list_ for list_ in _lists(told) if len({p.id for p in list_}) == _PAIR]
    for list_ in reversed(pairs):
        ends = scene.norm(list_[0].first).startswith(_AND_THE)  # of a list with unknown names
        if not ends and any(all(p.type in sort for p in list_) for sort in sorts):
            return list_
    return ()


def _lists(told: Sequence[Phrase]) -> Iterator[tuple[Phrase, ...]]:
    """Give the phrases together that و joins."""
    list_: tuple[Phrase, ...] = ()
    for phrase in told:
        if list_ and not phrase.joined:
            yield list_
            list_ = ()
        list_ = (*list_, phrase)
    if list_:
        yield list_
