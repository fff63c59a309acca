"""N-Quads as text, in the one form that a store gives back: https://www.w3.org/TR/n-quads/.

Strings are escaped as canonical N-Quads ask, numbers are in their canonical form, and plain
strings carry no datatype, so that a graph has the same bytes before it is stored and after.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

_XSD = "http://www.w3.org/2001/XMLSchema#"
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+")
_TO_ESCAPE = re.compile(r'["\\\x00-\x1f\x7f\ufffe\uffff]')
_SHORT = {
    '"': '\\"',
    "\\": "\\\\",
    "\b": "\\b",
    "\t": "\\t",
    "\n": "\\n",
    "\f": "\\f",
    "\r": "\\r",
}


def quads(graph: str, subject: str, about: Iterable[tuple[str, str]]) -> list[str]:
    """Give one line for each property and term that is said of a subject in a graph."""
    head, tail = iri(subject), iri(graph)
    return [f"{head} {iri(predicate)} {term} {tail} .\n" for predicate, term in about]


@lru_cache(maxsize=1 << 16)
def iri(name: str) -> str:
    """Write an IRI.

    Raises:
        ValueError: it is no absolute IRI, or has characters that Mithaq never mints.
    """
    if not _IRI.fullmatch(name):
        raise ValueError(f"{name!r} is no IRI that can be written")
    return f"<{name}>"


def string(text: str) -> str:
    """Write a plain string.

    Raises:
        ValueError: it holds half of a surrogate pair, which no encoding of Unicode can carry.
    """
    text.encode()
    return f'"{_TO_ESCAPE.sub(_escape, text)}"'


def arabic(text: str) -> str:
    """Write a string that is in Arabic."""
    return f"{string(text)}@ar"


def integer(number: int) -> str:
    """Write a whole number."""
    return f'"{number}"^^<{_XSD}integer>'


def decimal(number: float) -> str:
    """Write a number with a decimal point, the shortest way that reads back as the same float."""
    exact = Decimal(repr(number)).normalize()
    return f'"{exact:f}"^^<{_XSD}decimal>'


def date(day: str) -> str:
    """Write an ISO day."""
    return f'"{day}"^^<{_XSD}date>'


def address(url: str) -> str:
    """Write a web address, as a value and not as a node."""
    return f"{string(url)}^^<{_XSD}anyURI>"


def _escape(match: re.Match[str]) -> str:
    char = match.group()
    return _SHORT.get(char) or f"\\u{ord(char):04X}"
