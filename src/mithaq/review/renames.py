"""Tells a renamed term from one that went and one that came."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from mithaq.review.terms import Term


def renames(gone: Collection[Term], come: Collection[Term]) -> Mapping[str, str]:
    """Pair terms of one kind that went and came with the same words, by IRI.

    The words are labels and definitions in any language. A pair must share one of them at least,
    and neither may share as many with another term.
    """
    shared = {
        (old.iri, new.iri): count
        for old in gone
        for new in come
        if old.kind is new.kind and (count := len(_words(old) & _words(new)))
    }
    return {old: new for (old, new), count in shared.items() if _alone(shared, old, new, count)}


def _alone(shared: Mapping[tuple[str, str], int], old: str, new: str, count: int) -> bool:
    rivals = (other for pair, other in shared.items() if (pair[0] == old) != (pair[1] == new))
    return all(other < count for other in rivals)


def _words(term: Term) -> frozenset[tuple[str, str, str]]:
    told = (("label", term.labels), ("definition", term.definitions))
    return frozenset(
        (what, language, text) for what, texts in told for language, text in texts.items()
    )
