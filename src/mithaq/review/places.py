"""Where in a Turtle file a thing is said; parsers of RDF do not tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urljoin

from mithaq.review.tokens import Token, TokenKind, tokens

TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

Key = tuple[str, str, str]
"""Subject, predicate and object; the latter two may be empty, for anything."""

_OPEN, _CLOSE = frozenset("[({"), frozenset("])}")


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a file, and the last line of the statement that it is in; lines count from one."""

    file: str
    line: int
    end: int


@dataclass(frozen=True, slots=True)
class Places:
    """What a Turtle file says where, and the prefixes that it says it with."""

    at: Mapping[Key, Place]
    prefixes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Said:
    """A triple as it is written: a literal as its words, what is in brackets as nothing."""

    key: Key
    line: int


def places(name: str, text: str) -> Places:
    """Find out where a Turtle file says what of the things that have an IRI.

    Args:
        name: what to call the file.
        text: the file's text, which a parser has found to be Turtle.
    """
    reader = _Reader()
    found: dict[Key, Place] = {}
    for statement in _statements(text):
        for said in reader.read(statement):
            subject, predicate, object_ = said.key
            place = Place(name, said.line, statement[-1].end)
            start = Place(name, statement[0].line, statement[-1].end)
            found.setdefault((subject, predicate, object_), place)
            found.setdefault((subject, predicate, ""), place)
            found.setdefault((subject, "", ""), start)
            if predicate == TYPE:
                found.setdefault((subject, TYPE, "declared"), start)
    return Places(found, reader.prefixes)


def _statements(text: str) -> Iterator[list[Token]]:
    """Split a file at its full stops; SPARQL's PREFIX and BASE have none."""
    statement: list[Token] = []
    for token in tokens(text):
        statement.append(token)
        if _ends(statement):
            yield statement
            statement = []


def _ends(statement: list[Token]) -> bool:
    first, last = statement[0], statement[-1]
    if first.kind is TokenKind.WORD and first.text.lower() in {"prefix", "base"}:
        return last.kind is TokenKind.IRI
    return last.kind is TokenKind.MARK and last.text == "."


class _Reader:
    """Reads statements, keeping the prefixes and the base that are in force."""

    def __init__(self) -> None:
        self.prefixes: dict[str, str] = {}
        self._base = ""

    def read(self, statement: list[Token]) -> Iterator[_Said]:
        first = statement[0]
        directive = first.kind in (TokenKind.LANGUAGE, TokenKind.WORD)
        if directive and first.text.lower() in {"prefix", "base"}:
            self._direct(statement)
        elif first.kind in (TokenKind.IRI, TokenKind.NAME):
            yield from self._triples(statement)

    def _direct(self, statement: list[Token]) -> None:
        iri = next((token for token in statement if token.kind is TokenKind.IRI), None)
        if iri is None:
            return
        if statement[0].text.lower() == "base":
            self._base = urljoin(self._base, iri.text)
        else:
            self.prefixes[statement[1].text.rstrip(":")] = urljoin(self._base, iri.text)

    def _triples(self, statement: list[Token]) -> Iterator[_Said]:
        subject, predicate, depth, awaited = self.iri(statement[0]), "", 0, "predicate"
        for token in statement[1:]:
            opens, closes = (token.kind is TokenKind.MARK and token.text in s for s in _SIDES)
            if depth == 0 and awaited == "predicate" and not _is_mark(token):
                predicate, awaited = self.iri(token), "object"
            elif depth == 0 and awaited == "object" and (opens or not _is_mark(token)):
                yield _Said((subject, predicate, "" if opens else self.iri(token)), token.line)
                awaited = "next"
            elif depth == 0 and _is_mark(token):
                awaited = {";": "predicate", ",": "object"}.get(token.text, awaited)
            depth += opens - closes

    def iri(self, token: Token) -> str:
        """Give the IRI that a token stands for, or the words of a literal."""
        if token.kind is TokenKind.IRI:
            return urljoin(self._base, token.text)
        if token.kind is TokenKind.NAME:
            prefix, _, local = token.text.partition(":")
            return self.prefixes.get(prefix, f"{prefix}:") + local.replace("\\", "")
        if token.kind is TokenKind.STRING:
            quotes = 3 if token.text[:3] in {'"""', "'''"} else 1
            return token.text[quotes:-quotes]
        return TYPE if token.text == "a" else token.text


_SIDES = (_OPEN, _CLOSE)


def _is_mark(token: Token) -> bool:
    return token.kind is TokenKind.MARK
