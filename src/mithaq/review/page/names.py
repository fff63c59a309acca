"""How things are called on the pages, and where their pages are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mithaq.review.dossier import Dossier
from mithaq.review.page.diagram import Node
from mithaq.review.terms import Module, Term, Texts, best

_UNFIT = re.compile(r"[^A-Za-z0-9.-]+")


@dataclass(frozen=True, slots=True)
class Side:
    """A text as it stands on one side of a page: with its language and its direction."""

    language: str
    text: str

    @property
    def direction(self) -> str:
        """Give ``rtl`` or ``ltr``."""
        return "rtl" if self.language.partition("-")[0] in {"ar", "fa", "he", "ur"} else "ltr"


def side(texts: Texts, language: str) -> Side:
    """Give the text for a side; the English side also takes what has no language, or another one.

    A text in another language is better than none, and is marked with its language.
    """
    tag, text = best(texts, language)
    if not text and language == "en":
        others = [tag for tag in ("", *sorted(texts)) if tag in texts and tag[:2] != "ar"]
        tag, text = (others[0], texts[others[0]]) if others else ("", "")
    return Side(tag or language, text)


class Names:
    """Names and places of the things of an ontology."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self.slugs = _slugs((*dossier.modules.values(), *dossier.terms.values()))

    def node(self, iri: str) -> Node:
        """Give what a diagram shows for a thing; those of others are shown with their prefix."""
        thing = self._thing(iri)
        if thing is None:
            return Node("", "", self.short(iri))
        english = side(thing.labels, "en").text or local_name(iri)
        return Node(iri, side(thing.labels, "ar").text, english)

    def short(self, iri: str) -> str:
        """Give an IRI with a prefix, or at least without its beginning."""
        short = self._dossier.ontology.short(iri)
        return short if short != iri else local_name(iri)

    def _thing(self, iri: str) -> Term | Module | None:
        return self._dossier.terms.get(iri) or self._dossier.modules.get(iri)


def local_name(iri: str) -> str:
    """Give the last part of an IRI."""
    return re.split("[#/]", iri.rstrip("#/"))[-1]


def _slugs(things: Iterable[Term | Module]) -> Mapping[str, str]:
    """Give each thing a name that no other has, whatever the case of its letters."""
    taken: set[str] = set()
    slugs: dict[str, str] = {}
    for thing in things:
        base = _UNFIT.sub("-", f"{_prefix(thing)}-{local_name(thing.iri)}")
        slug, number = base, 1
        while slug.lower() in taken:
            number += 1
            slug = f"{base}-{number}"
        taken.add(slug.lower())
        slugs[thing.iri] = slug
    return slugs


def _prefix(thing: Term | Module) -> str:
    if isinstance(thing, Module):
        return "module"
    return f"concept-{local_name(thing.module)}" if thing.kind == "concept" else thing.kind.value
