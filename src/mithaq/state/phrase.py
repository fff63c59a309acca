"""Noun phrases: what acts and is acted upon, with the preposition before it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

from mithaq.lexicon import QUOTES, Sheet
from mithaq.model import LOCATIONS, EntityType, Manner, Reference, Span
from mithaq.state.fronts import apposed, front, owned, part, side, sided
from mithaq.state.words import table, words
from mithaq.text import fold

PREPOSITIONS = words("clauses", "prepositions")
BY = "من قبل"
_CLAUSE = "ان"
_AGENTS = words("clauses", "agents")
_APART = {("من", "جهه"), ("من", "ناحيه"), ("من", "جانب")}
VOICING = {fold(verb): fold(behind) for verb, behind in table("clauses")["voicing"].items()}
_BEFORE_VERBS = words("clauses", "before_verbs")
_NEAR = 16  # words
_CLITICS = ("ب", "ل", "ك")
_BODIES = (EntityType.FORCE, EntityType.ORGANIZATION, EntityType.COUNTRY)
_OPEN = (EntityType.AGREEMENT, EntityType.DIALOGUE, EntityType.FORCE)
# What is named in them is part of them.
_WHOLE = (EntityType.AGREEMENT, EntityType.DIALOGUE, EntityType.FORCE)


class Phrase(NamedTuple):
    """A noun phrase of words ``first`` to ``last`` (exclusive).

    Attributes:
        id: the entity that acts here: of a post and its holder in apposition, the person.
        preposition: "" where it is bare; the one of the first also holds for those joined to it.
        joined: it follows و and the phrase before it.
        ids: all entities of the apposition.
        inside: it is part of the name before it: اتفاق الطائف.
    """

    first: int
    last: int
    id: str
    type: EntityType
    preposition: str
    joined: bool
    ids: tuple[str, ...]
    inside: bool = False


def phrases(
    sheet: Sheet, references: Sequence[Reference], types: Mapping[str, EntityType]
) -> tuple[Phrase, ...]:
    """Give the noun phrases of a text in order.

    A name inside a name is left out, but what an agreement, a dialogue or a force says of its
    parties and places (اتفاق بين بغداد وواشنطن) makes phrases of its own.
    """
    found: list[Phrase] = []
    whole = 0
    for group, end in _groups(sheet, references):
        first, clitics = _start(sheet, group[0])
        last = _last(sheet, first, end)
        head = _head(group)
        before = found[-1] if found else None
        joined = _joined(sheet, first, clitics, before)
        preposition = _preposition(sheet, first, clitics, types[head])
        preposition = preposition or _before_kind(sheet, first, group[0])
        if joined and before and not preposition:
            preposition = _within(sheet, before, types[head]) or before.preposition
        ids = tuple(dict.fromkeys(ref.entity for ref in group))
        inside = group[0].mention.span.start < whole
        if group[0].mention.type in _WHOLE:
            whole = max(whole, group[0].mention.span.end)
        found.append(Phrase(first, last, head, types[head], preposition, joined, ids, inside))
    return tuple(found)


def _within(sheet: Sheet, before: Phrase, sort: EntityType) -> str:
    """Give what governs a land joined to one in the phrase before it: قواتنا في العراق وسوريا."""
    governor = sheet.words[before.last - 2].norm if before.last - before.first > 1 else ""
    lands = sort in LOCATIONS and before.type not in LOCATIONS
    return governor if lands and governor in PREPOSITIONS else ""


def _last(sheet: Sheet, first: int, end: int) -> int:
    last = sheet.words_in(Span(sheet.words[first].start, end)).stop
    while last > first + 1 and sheet.words[last - 1].norm in PREPOSITIONS:
        last -= 1
    return last


def _groups(sheet: Sheet, references: Sequence[Reference]) -> Iterator[tuple[list[Reference], int]]:
    """Gather a post and its holder; leave out names inside names, and mere adjectives."""
    group: list[Reference] = []
    end = 0
    for ref, ref_end in _outermost(sheet, references):
        if group and _apposed(group, ref):
            group.append(ref)
        else:
            if group:
                yield group, end
            group = [ref]
        end = ref_end
    if group:
        yield group, end


def _outermost(sheet: Sheet, references: Sequence[Reference]) -> Iterator[tuple[Reference, int]]:
    """Give the references that are noun phrases, each with the offset at which it ends."""
    end = -1
    whole = 0
    acting = [
        ref
        for ref, onward in zip_longest(references, references[1:])
        if _acts(sheet, ref) and not (onward and _rank(ref, onward))
    ]
    for ref, onward in zip_longest(acting, acting[1:]):
        span = ref.mention.span
        described = ref.mention.manner is Manner.NISBA and span.start < whole
        if span.start >= end and not described:
            whole = span.end
            inside = onward is not None and onward.mention.span.start < span.end
            end = (
                onward.mention.span.start
                if onward and inside and ref.mention.type in _OPEN
                else span.end
            )
            yield ref, end


def _acts(sheet: Sheet, ref: Reference) -> bool:
    """Tell whether a reference is a noun: an adjective of nationality seldom is."""
    if ref.mention.manner is not Manner.NISBA:
        return True
    at = sheet.word_at(ref.mention.span.start)
    norm = sheet.words[at].norm
    return norm.endswith(("يين", "يون")) or sided(sheet, at) or owned(sheet, at)


def _rank(ref: Reference, onward: Reference) -> bool:
    """Tell whether what looks like a force is the rank of the person after it: اللواء السعدون."""
    bare = ref.mention.manner is Manner.BARE and ref.mention.type is EntityType.FORCE
    beside = onward.mention.span.start - ref.mention.span.end == 1
    return bare and beside and onward.mention.type is EntityType.PERSON


def _apposed(group: Sequence[Reference], ref: Reference) -> bool:
    """Tell whether ``ref`` is the holder of a post in the group, or a post of the one in it."""
    return any(
        ref.mention == other.mention.holder or other.mention == ref.mention.holder
        or (ref.mention.holder is not None and ref.mention.holder == other.mention.holder)
        for other in group
    )  # fmt: skip


def _head(group: Sequence[Reference]) -> str:
    persons = [ref.entity for ref in group if ref.mention.type is EntityType.PERSON]
    return persons[0] if persons else group[0].agent


def _start(sheet: Sheet, ref: Reference) -> tuple[int, str]:
    """Give the first word of a phrase and the clitics on it; للقوات hides its ل in the article."""
    first = sheet.word_at(ref.mention.span.start)
    beside = side if ref.mention.manner is Manner.NISBA else part
    if ref.mention.type in LOCATIONS and (before := beside(sheet, first)):
        return before.first, before.prefix
    if before := front(sheet, first, force=ref.mention.type in _BODIES):
        return before.first, before.prefix
    word = sheet.words[first]
    written = fold(sheet.reading.text[word.start : ref.mention.span.start])
    if not written and word.norm.startswith(("لل", "ولل")):
        return first, word.norm.split("ل")[0] + "ل"
    return first, written


def _joined(sheet: Sheet, first: int, clitics: str, before: Phrase | None) -> bool:
    """Tell whether و joins a phrase to the one before; the و of وزير joins nothing.

    من جهة may part two sides: بين الحكومة من جهة والمعارضة من جهة أخرى.
    """
    if before is None or not clitics.startswith("و"):
        return False
    word = sheet.words[first]
    apart = tuple(sheet.words[k].norm for k in range(before.last, first))
    near = (len(apart) <= 1 or apart in _APART) and word.sentence == sheet.words[
        before.last - 1
    ].sentence
    return near and frozenset(word.gap) <= QUOTES | {"،", ","}


def _preposition(sheet: Sheet, first: int, clitics: str, sort: EntityType) -> str:
    """Give the clitic or word that governs a phrase; شمال البلاد does without, جنوب السودان not."""
    if clitics[-1:] in _CLITICS:
        return clitics[-1]
    side = sort is not EntityType.COUNTRY
    side = side and sheet.words[first].norm in words("relations", "passages")
    beside = "في" if side else ""
    return _word_before(sheet, first) or beside


def _before_kind(sheet: Sheet, first: int, ref: Reference) -> str:
    """Give what governs a place whose kind is named before it: إلى العاصمة السعودية الرياض."""
    kind = apposed(sheet, first) if ref.mention.type in LOCATIONS else None
    sort = ref.mention.type
    return _preposition(sheet, kind.first, kind.prefix, sort) if kind else ""


def _word_before(sheet: Sheet, first: int) -> str:
    if first == 0 or not sheet.joined(first):
        return ""
    norm = sheet.words[first - 1].norm
    if first > 1 and f"{sheet.words[first - 2].norm.removeprefix('و')} {norm}" in _AGENTS:
        return BY
    for bare in (norm, norm[1:] if norm[:1] in ("و", "ف") else norm):
        if bare in PREPOSITIONS:
            return "" if bare in VOICING and _voices(sheet, first, VOICING[bare]) else bare
    return ""


def _voices(sheet: Sheet, first: int, behind: str) -> bool:
    """Tell whether what is written like a preposition is a verb: عبر الوزير عن قلقه.

    It opens its clause, and has ``behind`` what goes with the verb.
    """
    sentence = sheet.words[first].sentence
    near = sheet.words[first : first + _NEAR]
    if not any(word.norm == behind and word.sentence == sentence for word in near):
        return False
    opens = first == 1 or sheet.words[first - 2].sentence != sentence
    if opens or behind == _CLAUSE:  # بين بغداد وواشنطن
        return opens
    marked = not QUOTES.issuperset(sheet.words[first - 1].gap)
    joined = sheet.words[first - 1].norm.startswith("و")
    return marked or joined or sheet.words[first - 2].norm in _BEFORE_VERBS
