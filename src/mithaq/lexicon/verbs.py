"""Verbs in all their forms, generated from root and pattern by mazini.

Forms are folded, so vowels and hamza seats are gone: one form can belong to several verbs, and an
active form also stands for the passive that is written alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from mazini import conjugate

from mithaq.lexicon.files import choices, rows
from mithaq.text import fold

_TENSES = {"past": "past", "ind": "present", "sub": "present", "juss": "present"}
_PERSONS = ("3ms", "3fs", "3md", "3fd", "3mp", "3fp", "1s", "1p")


class Verb(NamedTuple):
    """A row of ``verbs.tsv``; ``lemma`` is folded."""

    lemma: str
    root: str
    form: str
    vowels: str
    masdars: tuple[str, ...]
    reduced: bool


class VerbForm(NamedTuple):
    """One form of a verb: ``tense`` is past or present, ``person`` such as 3ms."""

    lemma: str
    tense: str
    person: str
    passive: bool = False


@cache
def verbs() -> tuple[Verb, ...]:
    """Read ``verbs.tsv``."""
    return tuple(
        Verb(fold(lemma), root, form, vowels, tuple(choices(masdar)), bool(reduced))
        for lemma, root, form, vowels, masdar, _, reduced in rows("verbs.tsv")
    )


@cache
def forms() -> Mapping[str, tuple[VerbForm, ...]]:
    """Give every folded finite form with the verbs it can be."""
    table: dict[str, dict[VerbForm, None]] = defaultdict(dict)
    for verb in verbs():
        for written, form in _conjugated(verb):
            table[written][form] = None
    return {written: tuple(found) for written, found in table.items()}


@cache
def masdars() -> Mapping[str, tuple[str, ...]]:
    """Give every folded verbal noun with the lemmas of its verbs."""
    table: dict[str, dict[str, None]] = defaultdict(dict)
    for verb in verbs():
        for masdar in verb.masdars:
            table[fold(masdar)][verb.lemma] = None
    return {written: tuple(found) for written, found in table.items()}


@cache
def participles() -> Mapping[str, tuple[str, ...]]:
    """Give every folded active participle (مضيفا، مؤكدة) with the lemmas of its verbs."""
    table: dict[str, dict[str, None]] = defaultdict(dict)
    for verb in verbs():
        for form in _paradigm(verb).get("ap", ()):
            stem = fold(form.form)
            for ending in ("", "ا", "ه", "ين", "ان", "ون"):
                table[stem + ending][verb.lemma] = None
    return {written: tuple(found) for written, found in table.items()}


@cache
def _paradigm(verb: Verb) -> Mapping[str, list[object]]:
    options: dict[str, object] = {"reduced": True} if verb.reduced else {}
    if verb.vowels:
        options["vowels"] = tuple(verb.vowels.split(","))
    return conjugate(verb.root, verb.form, **options).slots


def _conjugated(verb: Verb) -> Iterator[tuple[str, VerbForm]]:
    slots = _paradigm(verb)
    for prefix, tense in _TENSES.items():
        for voice in ("", "pass_"):
            for person in _PERSONS:
                for form in slots.get(f"{prefix}_{voice}{person}", ()):
                    yield fold(form.form), VerbForm(verb.lemma, tense, person, bool(voice))


@cache
def masdars_of(lemma: str) -> tuple[str, ...]:
    """Give the verbal nouns of a folded lemma, as written."""
    return tuple(masdar for verb in verbs() if verb.lemma == lemma for masdar in verb.masdars)
