"""Which terms the competency questions touch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from mithaq.errors import OntologyError
from mithaq.headers import header
from mithaq.review.tokens import TokenKind, tokens


@dataclass(frozen=True, slots=True, order=True)
class Question:
    """A competency question: the name of its file, and what it asks."""

    name: str
    ar: str
    en: str


def questions(paths: Iterable[Path]) -> Mapping[str, tuple[Question, ...]]:
    """Give the questions that name each IRI.

    Raises:
        OntologyError: a file cannot be read.
    """
    found: dict[str, list[Question]] = defaultdict(list)
    for path in sorted(paths):
        try:
            text = path.read_text(encoding="utf-8")
        except OSError as error:
            raise OntologyError(f"{path} cannot be read: {error.strerror}.") from error
        about = dict(header(text))
        asked = Question(path.stem, about.get("question-ar", ""), about.get("question-en", ""))
        for iri in sorted(touched(text)):
            found[iri].append(asked)
    return {iri: tuple(asked) for iri, asked in found.items()}


def touched(query: str) -> frozenset[str]:
    """Give the IRIs that a SPARQL query names, those of its prefixes left out."""
    prefixes: dict[str, str] = {}
    found: set[str] = set()
    declared = ""
    last = ""
    for token in tokens(query):
        if token.kind is TokenKind.NAME and last.lower() == "prefix":
            declared = token.text.removesuffix(":")
        elif token.kind is TokenKind.IRI and last == f"{declared}:" and declared not in prefixes:
            prefixes[declared] = token.text
        elif token.kind is TokenKind.IRI:
            found.add(token.text)
        elif token.kind is TokenKind.NAME:
            prefix, _, local = token.text.partition(":")
            found.add(prefixes.get(prefix, f"{prefix}:") + local)
        last = token.text
    return frozenset(found)
