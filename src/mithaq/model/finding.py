"""What a check found."""

from __future__ import annotations

import hashlib
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
    """One breach of a shape or of a verify query, with the sentences it rests on.

    Attributes:
        rule: name of the shape or query.
        focus: IRI of the node to look at; ``label`` names it in Arabic.
        fix_en: what to do about it; ``fix_ar`` in Arabic.
        component: for a shape, IRI of the constraint component; otherwise empty.
        path: for a shape, IRI of the property that was looked at, if it is one.
        value: for a shape, the value that is wrong, if it is one.
    """

    rule: str
    severity: Severity
    focus: str
    message_en: str
    message_ar: str
    passages: tuple[Passage, ...] = ()
    label: str = ""
    fix_en: str = ""
    fix_ar: str = ""
    component: str = ""
    path: str = ""
    value: str = ""

    @property
    def fingerprint(self) -> str:
        """Name the finding: the same breach has the same name in every run and on every machine.

        What a shape says of a value does not depend on its wording; what a query says holds the
        values that it found.
        """
        what = self.component or self.message_en
        parts = (self.rule, self.focus, what, self.path, self.value)
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
