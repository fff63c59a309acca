"""Words that tell which of two things with one name is meant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from mithaq.lexicon.files import lists
from mithaq.text import fold

_CODED = ("country", "capital")


class Homonym(NamedTuple):
    """Folded words of an article in which a name is what the lexicon says, or something else."""

    own: frozenset[str] = frozenset()
    other: frozenset[str] = frozenset()


class Homonyms(NamedTuple):
    """What ``data/homonyms.toml`` says, folded.

    ``names`` are by the key and the form of a phrase, ``nisbas`` and ``before`` by its key.
    """

    names: Mapping[tuple[str, str], Homonym]
    nisbas: Mapping[str, frozenset[str]]
    of_state: frozenset[str]
    before: Mapping[str, frozenset[str]]


@cache
def homonyms() -> Homonyms:
    """Read ``homonyms.toml``."""
    data = lists("homonyms.toml")
    return Homonyms(
        dict(map(_name, data["name"])),
        {f"country:{code}": _folded(words) for code, words in data["nisba"].items()},
        _folded(data["words"]["of_state"]),
        {
            _key(kind, name): _folded(words)
            for kind, names in data["before"].items()
            for name, words in names.items()
        },
    )


def _name(block: Mapping[str, Any]) -> tuple[tuple[str, str], Homonym]:
    kind, _, name = block["key"].partition(":")
    form = (_key(kind, name), fold(block["form"]))
    return form, Homonym(_folded(block["own"]), _folded(block["other"]))


def _key(kind: str, name: str) -> str:
    """Give the key of a phrase; countries and their capitals go by ISO codes."""
    return f"{kind}:{name if kind in _CODED else fold(name)}"


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, words))
