"""The tokens that Turtle and SPARQL have in common, each with its line.

Source: the terminals of https://www.w3.org/TR/turtle/#sec-grammar-grammar and of
https://www.w3.org/TR/sparql11-query/#sparqlGrammar.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class TokenKind(StrEnum):
    """What a token is; a mark is a bracket or a sign, a word anything else that is bare."""

    STRING = "string"
    IRI = "iri"
    LANGUAGE = "language"
    DATATYPE = "datatype"
    NAME = "name"
    WORD = "word"
    MARK = "mark"


_PATTERN = re.compile(
    r'''
    (?P<skip>\s+|\#[^\n]*)
    |(?P<string>"""(?:[^"\\]|\\.|"(?!""))*"""|\'\'\'(?:[^'\\]|\\.|'(?!\'\'))*\'\'\'
        |"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
    |<(?P<iri>[^<>"{}|^`\\\s]*)>
    |@(?P<language>[A-Za-z]+(?:-[A-Za-z0-9]+)*)
    |(?P<datatype>\^\^)
    |(?P<name>(?:[^\W\d_][\w.\-]*|_)?:(?:(?:[\w:.\-]|%[0-9A-Fa-f]{2}|\\.)*(?:[\w:\-]|%[0-9A-Fa-f]{2}|\\.))?)
    |(?P<word>[+\-]?(?:\d*\.\d+|\w)[\w+\-]*)
    |(?P<mark>.)
    ''',
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A token; an IRI is without its brackets, a language without its sign.

    Attributes:
        line: the line that it begins on, from one.
        end: the line that it ends on.
    """

    kind: TokenKind
    text: str
    line: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """Give the tokens of a text; what is no token at all comes as a mark."""
    line = 1
    for match in _PATTERN.finditer(text):
        end = line + match[0].count("\n")
        if match.lastgroup and match.lastgroup != "skip":
            yield Token(TokenKind(match.lastgroup), match[match.lastgroup], line, end)
        line = end
