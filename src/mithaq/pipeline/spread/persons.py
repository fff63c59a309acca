"""Who the persons of all articles are, sound by sound (see ``store.persons`` for one machine)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mithaq.engine import Dataset
from mithaq.model.profile import Profile, Ref
from mithaq.store import Entry, read_profile
from mithaq.unify import ends, full_names, lone_names


class Known(NamedTuple):
    """A person of an article, and the key that tells who it is across articles.

    Attributes:
        body: what the article says of the person, as the ledger keeps it.
    """

    article: str
    entity: str
    body: str
    key: str = ""

    @property
    def profile(self) -> Profile:
        """What the article says of the person."""
        return read_profile(Ref(self.article, self.entity), self.body)


_LONE, _BEARER = 0, 1
"""Of a sound, the lone names come first: where there are none, nothing is to be told."""

_Heard = tuple[str, tuple[int, Known]]


def identities(entries: Dataset[Entry]) -> Dataset[Known]:
    """Tell who each person of each article is."""
    full = entries.flat_map(_full).group(_tell_full).persist()
    lone = entries.flat_map(_lone).union(full.flat_map(_bearer)).group(_tell_lone)
    return full.union(lone)


def _full(entry: Entry) -> Iterator[tuple[str, Known]]:
    for person in entry.persons:
        if not person.lone:
            yield person.first, Known(entry.id, person.entity, person.body)


def _lone(entry: Entry) -> Iterator[_Heard]:
    for person in entry.persons:
        if person.lone:
            yield person.first, (_LONE, Known(entry.id, person.entity, person.body))


def _bearer(known: Known) -> Iterator[_Heard]:
    """Give a person with a full name under the sounds that it begins and ends with."""
    name = ends(known.profile.name)
    for sound in sorted({name.first, name.last}):
        yield sound, (_BEARER, known)


def _tell_full(_: str, persons: Iterable[Known]) -> Iterator[Known]:
    block = list(persons)
    keys = full_names(person.profile for person in block).keys
    return (person._replace(key=keys[person.profile.ref]) for person in block)


def _tell_lone(_: str, heard: Iterable[tuple[int, Known]]) -> Iterator[Known]:
    lone: list[Known] = []
    full: dict[Profile, str] = {}
    for part, person in heard:
        if part == _LONE:
            lone.append(person)
        elif lone:
            full[person.profile] = person.key
    keys = lone_names((person.profile for person in lone), full).keys
    return (person._replace(key=keys[person.profile.ref]) for person in lone)
