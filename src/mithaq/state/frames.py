"""Frames: which verbs and nouns tell of which fact, and where its roles stand.

Data in ``frames/*.toml``, one file per fact type. A block:

    [[frame]]
    verbs = ["التقى", "اجتمع"]      lemmas of verbs.tsv, and their verbal nouns
    masdars = false                 not their verbal nouns
    nouns = ["لقاء", "اجتماع"]      further event nouns
    participles = ["المبرم"]        passive participles that say it of the object before them
    subject = "participants"        the role of the subject (for a noun: of the genitive)
    object = "participants"         the role of the object
    prepositions = { "مع" = "participants" }   several roles where their sorts differ
    set = { action = "withdraw" }   roles that the word itself gives
    types = { force = ["Force"] }   sorts of entity that a role takes here, fewer than in general
    lent = ["شن"]                   the verbs that lend their subject to the noun, where not all
                                    light verbs of data/clauses.toml do
    undergone = true                a subject without an object is the object: the verb is
                                    written like its passive (قتل)
    direct = true                   the target is the object itself, not what stands in it
    aimed = true                    there is no such act without a target
    backing = true                  its noun behind بـ is help for the subject of the clause
    lone = true                     a name alone behind the verb is its target
    clausal = true                  the target may stand in the clause behind أن
    content = ["ب"]                 what stands behind these says what the act is, so that the
                                    genitive of its noun is who does it: تهديد إيران بإغلاق المضيق
    denied = true                   the act is that it is not done (لا يعترف)
    coming = true                   it is one only while it is still to come (سنرد على العدو)
    voiced = true                   who says it is the actor, so that only a report tells of it
    needs = ["مسؤولية"]             one of these words follows, in whatever gender and number …
    within = 5                      … as many words after it at most
    around = true                   … or as many before it (غارات تطال المدينة)
    predicate = true                … or farther on behind بـ, which marks what the object is called
    unless = ["فيديو"]              it means another thing with one of these shortly after it
    asks = "to"                     a role without which there is no such movement
    never = ["يقع"]                 forms that are of another verb written alike
    other = ["عن"]                  right before one of these it means something else (بحث عن)
    behind = ["خلال"]               it tells of it only right behind one of these
    modality = "demanded"           what the word itself says of the fact
    example = "…"                   a sentence, by us, that the frame must read …
    expect = { … }                  … with these roles
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cache
from importlib.resources import files
from typing import Any

from mithaq.errors import LexiconError
from mithaq.lexicon import masdars_of
from mithaq.model import FactType, Modality
from mithaq.text import fold

WITHIN = 20  # words


@dataclass(frozen=True, slots=True)
class Frame:
    """One way to tell of a fact."""

    fact: FactType
    name: str
    verbs: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    subject: str | None = None
    object: str | None = None
    prepositions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    set: Mapping[str, str] = field(default_factory=dict)
    types: Mapping[str, frozenset[str]] = field(default_factory=dict)
    lent: frozenset[str] | None = None
    undergone: bool = False
    direct: bool = False
    aimed: bool = False
    backing: bool = False
    lone: bool = False
    clausal: bool = False
    predicate: bool = False
    denied: bool = False
    coming: bool = False
    voiced: bool = False
    needs: frozenset[str] = frozenset()
    within: int = WITHIN
    around: bool = False
    never: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()
    asks: str | None = None
    other: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    content: frozenset[str] = frozenset()
    modality: Modality | None = None
    example: str = ""
    expect: Mapping[str, Any] = field(default_factory=dict)


@cache
def frames() -> tuple[Frame, ...]:
    """Read all frames.

    Raises:
        LexiconError: a block has a key that does not exist.
    """
    folder = files("mithaq.state") / "frames"
    return tuple(
        _frame(file.name.removesuffix(".toml"), number, block)
        for file in sorted(folder.iterdir(), key=lambda file: file.name)
        if file.name.endswith(".toml")
        for number, block in enumerate(tomllib.loads(file.read_text("utf-8")).get("frame", ()), 1)
    )


@cache
def by_verb() -> Mapping[str, tuple[Frame, ...]]:
    """Give the frames of each folded lemma."""
    return _index((lemma, frame) for frame in frames() for lemma in frame.verbs)


@cache
def by_noun() -> Mapping[str, tuple[Frame, ...]]:
    """Give the frames of each folded event noun, without article."""
    return _index((noun, frame) for frame in frames() for noun in frame.nouns)


@cache
def by_participle() -> Mapping[str, tuple[Frame, ...]]:
    """Give the frames of each folded passive participle, as written."""
    return _index((word, frame) for frame in frames() for word in frame.participles)


def _index(pairs: Iterator[tuple[str, Frame]]) -> Mapping[str, tuple[Frame, ...]]:
    table: dict[str, list[Frame]] = defaultdict(list)
    for word, frame in pairs:
        table[word].append(frame)
    return {word: tuple(found) for word, found in table.items()}


def _frame(fact: str, number: int, block: Mapping[str, Any]) -> Frame:
    told = dict(block)
    masdars = told.pop("masdars", True)
    if unknown := told.keys() - _READERS.keys():
        raise LexiconError(f"frames/{fact}.toml, block {number}: unknown {sorted(unknown)}.")
    read = {key: _READERS[key](value) for key, value in told.items()}
    frame = Frame(FactType[fact.upper()], f"{fact}.{number}", **read)
    of_verbs = {fold(masdar) for verb in frame.verbs for masdar in masdars_of(verb)}
    return replace(frame, nouns=frame.nouns | of_verbs) if masdars else frame


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, words))


def _roles(told: Mapping[str, str | list[str]]) -> Mapping[str, tuple[str, ...]]:
    return {
        preposition: (roles,) if isinstance(roles, str) else tuple(roles)
        for preposition, roles in told.items()
    }


def _types(told: Mapping[str, list[str]]) -> Mapping[str, frozenset[str]]:
    return {role: frozenset(types) for role, types in told.items()}


_WORDS = (
    "verbs", "nouns", "participles", "lent", "needs", "never", "unless", "other", "behind",
    "content",
)  # fmt: skip
_AS_WRITTEN = (
    "subject", "object", "set", "within", "asks", "example", "expect",
    *(each.name for each in fields(Frame) if each.default is False),
)  # fmt: skip
_READERS: Mapping[str, Callable[[Any], Any]] = {
    **dict.fromkeys(_WORDS, _folded),
    **dict.fromkeys(_AS_WRITTEN, lambda value: value),
    "prepositions": _roles,
    "types": _types,
    "modality": Modality,
}
"""How each key of a block is read, ``masdars`` aside."""
