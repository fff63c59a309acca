"""What the review of an ontology finds."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from mithaq.model import Severity
from mithaq.review.places import Place


@dataclass(frozen=True, slots=True)
class OntologyFinding:
    """One fault of the ontology, or what may be one.

    Attributes:
        check: id of the check that found it.
        focus: IRI of what it is about.
        place: where in the files it is; None when that is not known.
        fingerprint: tells it from all others; stays the same as long as the fault does.
    """

    check: str
    severity: Severity
    focus: str
    message_en: str
    message_ar: str
    place: Place | None
    fingerprint: str


def fingerprint(check: str, focus: str, details: Mapping[str, str]) -> str:
    """Give a digest, 12 hexadecimal digits, of what a fault is."""
    parts = (check, focus, *(f"{name}={text}" for name, text in sorted(details.items())))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]


def isolated(text: str) -> str:
    """Keep a name or quotation in an Arabic sentence from disturbing the order of its words.

    Source: Unicode Standard Annex #9, first strong isolate and pop directional isolate.
    """
    return f"\u2068{text}\u2069"
