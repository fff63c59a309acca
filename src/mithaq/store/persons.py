"""The persons of a ledger: what each article says of them, and who they are."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import NamedTuple

from mithaq.model.profile import Post, Profile, Ref
from mithaq.store.record import to_json

_FULL = "SELECT id, entity, body, key FROM named WHERE first = ? AND NOT lone"
_LONE = "SELECT id, entity, body, key FROM named WHERE first = ? AND lone"
_BEARERS = """
    SELECT id, entity, body, key FROM named WHERE first = ?1 AND NOT lone
    UNION ALL
    SELECT id, entity, body, key FROM named WHERE last = ?1 AND first != ?1 AND NOT lone"""


class Person(NamedTuple):
    """A person of an article as a row of the ledger (see ``ledger.sql``)."""

    entity: str
    first: str
    last: str
    lone: bool
    body: str
    key: str


class Persons:
    """The persons of an open ledger, found by the sounds that their names begin or end with."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def unsettled(self, *, lone: bool) -> list[str]:
        """Give the sounds of the full or of the lone names that have to be compared again."""
        query = "SELECT sound FROM unsettled WHERE lone = ? ORDER BY sound"
        return [sound for (sound,) in self._connection.execute(query, (lone,))]

    def full(self, first: str) -> dict[Profile, str]:
        """Give the persons whose full names begin so, with their keys."""
        return self._all(_FULL, first)

    def lone(self, sound: str) -> dict[Profile, str]:
        """Give the persons that go by this one name, with their keys."""
        return self._all(_LONE, sound)

    def bearers(self, sound: str) -> dict[Profile, str]:
        """Give the persons whose full names begin or end so, with their keys."""
        return self._all(_BEARERS, sound)

    def settle(self, sound: str, keys: Mapping[Ref, str], *, lone: bool) -> None:
        """Note that the persons of this sound are told, and the keys of those that are others."""
        update = """
            UPDATE person SET key = ?1 WHERE entity = ?3
            AND article = (SELECT number FROM article WHERE id = ?2)"""
        rows = ((key, *ref) for ref, key in keys.items())
        self._connection.executemany(update, rows)
        self._connection.execute(
            "DELETE FROM unsettled WHERE sound = ? AND lone = ?", (sound, lone)
        )

    def _all(self, query: str, value: str) -> dict[Profile, str]:
        rows = self._connection.execute(query, (value,))
        return {read_profile(Ref(id_, entity), body): key for id_, entity, body, key in rows}


def write_profile(profile: Profile) -> str:
    """Give what an article says of a person as a line of JSON."""
    return to_json(profile[1:])


def read_profile(ref: Ref, body: str) -> Profile:
    """Give back what an article says of a person."""
    name, posts, home, beside, known, others = json.loads(body)
    held = tuple(Post(*post) for post in posts)
    return Profile(ref, name, held, home, tuple(beside), known, tuple(others))
