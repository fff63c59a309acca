"""Verbs in all their forms.

Forms are folded, so vowels and hamza seats are gone: one form can belong to several verbs, and an
active form also stands for the passive that is written alike. ``paradigms.tsv`` is generated from
``verbs.tsv`` by mazini (see ``tools/lexicon/make_paradigms.py``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple, TypeVar

from mithaq.lexicon.files import choices, columns, rows
from mithaq.text import fold

T = TypeVar("T")
_TENSES = {"past": "past", "ind": "present", "sub": "present", "juss": "present"}
_WEAK = ("ا", "ي")
_CASES = ("", "ا", "ه", "ين", "ان", "ون")


class VerbForm(NamedTuple):
    """One form of a verb: ``tense`` is past or present, ``person`` such as 3ms."""

    lemma: str
    tense: str
    person: str
    passive: bool = False


@cache
def forms() -> Mapping[str, tuple[VerbForm, ...]]:
    """Give every folded finite form with the verbs it can be, an active reading first."""
    found = (
        (written, form)
        for lemma, slot, forms in _paradigms()
        if slot != "ap"
        for form in [_form(lemma, slot)]
        for written in forms
    )
    return _table(sorted(found, key=lambda item: item[1].passive))


@cache
def participles() -> Mapping[str, tuple[str, ...]]:
    """Give every folded active participle (مضيفا، مؤكدة) with the lemmas of its verbs.

    That of a verb whose last radical is weak has it back before an ending (داع، داعيا).
    """
    return _table(
        (stem + weak + case, lemma)
        for lemma, slot, stems in _paradigms()
        if slot == "ap"
        for stem in stems
        for weak in (("", "ي") if lemma.endswith(_WEAK) else ("",))
        for case in _CASES
    )


@cache
def masdars() -> Mapping[str, tuple[str, ...]]:
    """Give every folded verbal noun with the lemmas of its verbs."""
    return _table((fold(m), lemma) for lemma, masdars in _masdars().items() for m in masdars)


def masdars_of(lemma: str) -> tuple[str, ...]:
    """Give the verbal nouns of a folded lemma, as written."""
    return _masdars().get(lemma, ())


@cache
def _masdars() -> Mapping[str, tuple[str, ...]]:
    """Give the verbal nouns of each folded lemma; verbs that are written alike share theirs."""
    found: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for lemma, _, _, _, masdar, _, _ in rows("verbs.tsv"):
        found[fold(lemma)] += tuple(choices(masdar))
    return found


def _paradigms() -> Iterator[tuple[str, str, list[str]]]:
    _, *slots = columns("paradigms.tsv")
    for lemma, *cells in rows("paradigms.tsv"):
        for slot, cell in zip(slots, cells, strict=True):
            if cell:
                yield lemma, slot, choices(cell)


def _form(lemma: str, slot: str) -> VerbForm:
    tense, *voice, person = slot.split("_")
    return VerbForm(lemma, _TENSES[tense], person, bool(voice))


def _table(pairs: Iterable[tuple[str, T]]) -> Mapping[str, tuple[T, ...]]:
    table: dict[str, dict[T, None]] = defaultdict(dict)
    for written, found in pairs:
        table[written][found] = None
    return {written: tuple(found) for written, found in table.items()}
