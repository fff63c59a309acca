"""The tokens of a SPARQL query, as far as a guard needs them.

Source: https://www.w3.org/TR/sparql11-query/#sparqlGrammar, productions 139 to 173. The engine's
own parser recurses and can be made to overflow its stack, so what it is given is looked at first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

_TOKEN = re.compile(
    r"""
      (?P<space>  \s+ | \#[^\r\n]* )
    | (?P<iri>    <[^<>"{}|^`\\\x00-\x20]*> )
    | (?P<string> \"\"\"(?:\"{0,2}(?:[^"\\]|\\.))*\"\"\"
                | '''(?:'{0,2}(?:[^'\\]|\\.))*'''
                | "(?:[^"\\\r\n]|\\.)*"
                | '(?:[^'\\\r\n]|\\.)*' )
    | (?P<variable> [?$]\w+ )
    | (?P<tag>    @[A-Za-z]+(?:-+[A-Za-z0-9]+)* )
    | (?P<name>   (?:\w[\w.-]*)?:(?:[\w.:%-]|\\.)*(?<!\.) )
    | (?P<word>   \w+ )
    | (?P<sign>   . )
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_LAST = 0x10FFFF


class Kind(Enum):
    """What a token is; a ``word`` is a keyword, a number or a function's name."""

    IRI = auto()
    STRING = auto()
    VARIABLE = auto()
    TAG = auto()
    NAME = auto()
    WORD = auto()
    SIGN = auto()


class Token(NamedTuple):
    """A token and its place in the text, end exclusive."""

    kind: Kind
    text: str
    start: int
    end: int

    def says(self, *words: str) -> bool:
        """Tell whether it is one of these keywords, given in upper case."""
        return self.kind is Kind.WORD and self.text.upper() in words


def tokens(text: str) -> Iterator[Token]:
    """Give the tokens of a query, white space and comments left out."""
    for match in _TOKEN.finditer(text):
        if match.lastgroup and match.lastgroup != "space":
            yield Token(Kind[match.lastgroup.upper()], match[0], *match.span())


def unescaped(text: str) -> str:
    r"""Resolve the code point escapes (\u0041), which may stand anywhere in a query."""
    return _ESCAPE.sub(_character, text) if "\\" in text else text


def _character(escape: re.Match[str]) -> str:
    code = int(escape[1] or escape[2], 16)
    return chr(code) if code <= _LAST else escape[0]
