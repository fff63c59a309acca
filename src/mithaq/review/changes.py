"""What has changed in an ontology since a release."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Impact(StrEnum):
    """What a change does to those who use the ontology."""

    BREAKING = "breaking"
    ADDITIVE = "additive"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Change:
    """One change, told in both languages."""

    impact: Impact
    iri: str
    ar: str
    en: str


@dataclass(frozen=True, slots=True)
class Changes:
    """All changes since a release.

    Attributes:
        base: the name of the release.
        suggested: the version that the changes call for; empty when the release tells none.
    """

    base: str
    changes: tuple[Change, ...]
    suggested: str
