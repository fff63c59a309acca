"""Queries of a few triple patterns, recognised by their form.

What is not written in the plainest way is not recognised: no path, filter, option, order or group,
and nothing that stands twice in a pattern.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pyoxigraph as ox

from mithaq.serve.sparql.spelling import LIMIT, LONGEST, PREFIX, SELECT, SPACE, STRING, VERB

_MOST = 8
"""Patterns of a query that is recognised."""

_PREFIX = re.compile(PREFIX, re.IGNORECASE)
_TOKEN = rf"{VERB}|{STRING}|[.;,]"
_NEXT = re.compile(rf"{SPACE}({_TOKEN})", re.IGNORECASE)
_QUERY = re.compile(
    rf"{SELECT} \{{ ((?: {SPACE} (?:{_TOKEN}) )++) {SPACE} \}} {SPACE} {LIMIT}",
    re.IGNORECASE | re.VERBOSE,
)
_SIGNS = (".", ";", ",")
_TYPE = ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")

Term = ox.NamedNode | ox.Literal
Part = str | Term
"""What stands in a pattern: the name of a variable, or a term."""

Triple = tuple[Part, Part, Part]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A query of triple patterns (SPARQL's basic graph pattern).

    Attributes:
        triples: the patterns.
        columns: the names of the table.
        limit: how many rows are wanted; None sets no limit.
    """

    triples: tuple[Triple, ...]
    columns: tuple[str, ...]
    limit: int | None


def pattern(text: str) -> Pattern | None:
    """Give the triple patterns that a query consists of; None when it is another, or may be."""
    if len(text) > LONGEST:
        return None
    prefixes, after = {}, 0
    while found := _PREFIX.match(text, after):
        prefixes[found[1]] = found[2][1:-1]
        after = found.end()
    query = _QUERY.fullmatch(text, after)
    if query is None:
        return None
    names, body, limit = query.groups()
    try:
        triples = tuple(_triples(_NEXT.findall(body), prefixes))
    except (KeyError, ValueError):
        return None
    columns = _columns(names, triples)
    if not columns or len(triples) > _MOST:
        return None
    return Pattern(triples, columns, int(limit) if limit else None)


def _columns(names: str, triples: Sequence[Triple]) -> tuple[str, ...] | None:
    """Give the names of the table; None when one is no variable of the patterns, or is twice."""
    known = dict.fromkeys(part for triple in triples for part in triple if isinstance(part, str))
    if names == "*":
        return tuple(known)
    columns = tuple(name[1:] for name in names.split())
    return columns if known.keys() >= set(columns) and len(set(columns)) == len(columns) else None


def _triples(tokens: Sequence[str], prefixes: Mapping[str, str]) -> Iterator[Triple]:
    """Give the patterns of a group.

    Raises:
        KeyError: a prefix is not declared.
        ValueError: it is no group of patterns, something stands twice in one, or an IRI is not in
            its final form.
    """
    words, sign = deque(tokens), "."
    subject: Part = ""
    predicate: Part = ""
    while words:
        if sign == ".":
            subject = _name(_word(words), prefixes)
        if sign != ",":
            word = _word(words)
            predicate = _TYPE if word == "a" else _name(word, prefixes)
        thing = _part(_word(words), prefixes)
        if predicate == subject or thing in (subject, predicate):
            raise ValueError(thing)
        yield subject, predicate, thing
        sign = words.popleft() if words else "."
        if sign not in _SIGNS:
            raise ValueError(sign)
    if sign != ".":
        raise ValueError(sign)


def _word(words: deque[str]) -> str:
    if not words or words[0] in _SIGNS:
        raise ValueError(words)
    return words.popleft()


def _name(word: str, prefixes: Mapping[str, str]) -> Part:
    """Give what may be a subject (see ``_part``): no literal."""
    if word.startswith('"'):
        raise ValueError(word)
    return _part(word, prefixes)


def _part(word: str, prefixes: Mapping[str, str]) -> Part:
    """Give a variable or a term; one that would have to be resolved first is none.

    Raises:
        KeyError: its prefix is not declared.
        ValueError: it is no absolute IRI in its final form.
    """
    if word.startswith("?"):
        return word[1:]
    if word.startswith('"'):
        return ox.Literal(word[1:-1])
    prefix, _, name = word.partition(":")
    iri = word[1:-1] if word.startswith("<") else prefixes[f"{prefix}:"] + name
    if "/." in iri:
        raise ValueError(iri)
    return ox.NamedNode(iri)
