"""Queries of one triple pattern, recognised by their form.

Such a query is a walk along an index of the store, on which each step gives a row: a bound on the
steps is a bound on the cost. That holds for no query with a join, a path, a filter or an order.
What is not written in the plainest way is not recognised.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

import pyoxigraph as ox

_LONGEST = 2_000
"""Characters of a query that is looked at."""

_SPACE = r"(?:\s|\#[^\r\n]*+)*+"
_IRI = r"<[A-Za-z][A-Za-z0-9+.-]*+:[^<>\"{}|^`\\\x00-\x20]*+>"
_NAME = r"[A-Za-z][A-Za-z0-9]*+:[A-Za-z0-9_]++(?![.:%\\\w-])"
_VARIABLE = r"\?[A-Za-z0-9_]++(?!\w)"
_STRING = r"\"[^\"\\\r\n]*+\"(?![\"@^])"
_PREFIX = re.compile(
    rf"{_SPACE}PREFIX{_SPACE}([A-Za-z][A-Za-z0-9]*+:){_SPACE}({_IRI})", re.IGNORECASE
)
_QUERY = re.compile(
    rf"""
    {_SPACE} SELECT {_SPACE} ( \* | {_VARIABLE} (?: \s++ {_VARIABLE} )*+ ) {_SPACE}
    (?: WHERE {_SPACE} )?
    \{{ {_SPACE} ( {_VARIABLE} | {_IRI} | {_NAME} )
        {_SPACE} ( {_VARIABLE} | {_IRI} | {_NAME} | (?-i:a)(?![\w:-]) )
        {_SPACE} ( {_VARIABLE} | {_IRI} | {_NAME} | {_STRING} )
        {_SPACE} \.? {_SPACE} \}} {_SPACE}
    (?: LIMIT {_SPACE} ([0-9]{{1,6}})(?!\w) {_SPACE} )?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_TYPE = ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")

Term = ox.NamedNode | ox.Literal
Terms = tuple[ox.NamedNode | None, ox.NamedNode | None, Term | None]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A query of one triple pattern.

    Attributes:
        terms: subject, predicate and object; None where a variable stands.
        columns: for each name of the table, which of the three it shows.
        limit: how many rows are wanted; None sets no limit.
    """

    terms: Terms
    columns: Mapping[str, int]
    limit: int | None


def pattern(text: str) -> Pattern | None:
    """Give the triple pattern that a query consists of; None when it is another, or may be."""
    if len(text) > _LONGEST:
        return None
    prefixes, after = {}, 0
    while found := _PREFIX.match(text, after):
        prefixes[found[1]] = found[2][1:-1]
        after = found.end()
    query = _QUERY.fullmatch(text, after)
    if query is None:
        return None
    names, *parts, limit = query.groups()
    places = {part: place for place, part in enumerate(parts) if part.startswith("?")}
    shown = list(places) if names == "*" else names.split()
    if len(places) != sum(part.startswith("?") for part in parts) or not _fits(shown, places):
        return None
    try:
        terms = tuple(None if part in places else _term(part, prefixes) for part in parts)
    except (KeyError, ValueError):
        return None
    columns = {name[1:]: places[name] for name in shown}
    return Pattern(cast("Terms", terms), columns, int(limit) if limit else None)


def _fits(shown: Sequence[str], places: Mapping[str, int]) -> bool:
    """Tell whether names are those of variables of the pattern, each once."""
    return bool(shown) and len(set(shown)) == len(shown) and places.keys() >= set(shown)


def _term(part: str, prefixes: Mapping[str, str]) -> Term:
    """Give a term; one that would have to be resolved first is none.

    Raises:
        KeyError: its prefix is not declared.
        ValueError: it is no absolute IRI in its final form.
    """
    if part.startswith('"'):
        return ox.Literal(part[1:-1])
    if part == "a":
        return _TYPE
    prefix, _, name = part.partition(":")
    iri = part[1:-1] if part.startswith("<") else prefixes[f"{prefix}:"] + name
    if "/." in iri:
        raise ValueError(iri)
    return ox.NamedNode(iri)
