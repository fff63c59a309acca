"""What a reasoner makes of an ontology."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """An axiom as a sentence in each language."""

    ar: str
    en: str


@dataclass(frozen=True, slots=True)
class Reasoning:
    """The answers of a reasoner.

    Attributes:
        not_run: why it was not run; empty when it was.
        consistent: the ontology does not contradict itself.
        unsatisfiable: IRIs of the classes that can have no member.
        inferred: pairs of a class and a class above it that follow and are not stated.
        reasons: IRI of an unsatisfiable class, or nothing for the whole ontology, to a least set
            of axioms from which the fault follows.
    """

    not_run: str
    consistent: bool
    unsatisfiable: tuple[str, ...]
    inferred: tuple[tuple[str, str], ...]
    reasons: Mapping[str, tuple[Wording, ...]]

    @classmethod
    def without(cls, why: str) -> Reasoning:
        """Give what is known when the reasoner was not run."""
        return cls(why, consistent=True, unsatisfiable=(), inferred=(), reasons={})
