"""What a check found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mithaq.model.span import Span


class Severity(StrEnum):
    """How grave a finding is; a violation makes ``mithaq validate`` exit with 1."""

    VIOLATION = "violation"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Passage:
    """A quoted passage of an article."""

    article: str
    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One breach of a shape or of a verify query, with the sentences it rests on."""

    rule: str
    severity: Severity
    focus: str
    message_en: str
    message_ar: str
    passages: tuple[Passage, ...] = ()
