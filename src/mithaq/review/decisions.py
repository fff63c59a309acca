"""Decisions on findings and terms, kept as text beside the ontology.

A file of tab-separated columns under a line with their names:

    about     fingerprint of a finding, or IRI of a term
    verdict   see Verdict
    by        who decided
    date      when, as 2026-01-31
    reason    why, in one line
    expires   the last day on which it holds; empty for always
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mithaq.errors import OntologyError

COLUMNS = ("about", "verdict", "by", "date", "reason", "expires")


class Verdict(StrEnum):
    """What was decided; only the first two answer a finding."""

    WAIVED = "waived"  # it is no fault, or one that is lived with
    CONFIRMED = "confirmed"  # it is a fault, and will be mended
    APPROVED = "approved"
    REJECTED = "rejected"
    COMMENT = "comment"


ANSWERS = (Verdict.WAIVED, Verdict.CONFIRMED)


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision."""

    about: str
    verdict: Verdict
    by: str
    date: dt.date
    reason: str
    expires: dt.date | None

    def holds(self, today: dt.date) -> bool:
        """Tell whether it has not expired."""
        return self.expires is None or today <= self.expires


def read_decisions(path: Path) -> tuple[Decision, ...]:
    """Read a file of decisions.

    Raises:
        OntologyError: it cannot be read, or a line of it is not understood.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise OntologyError(f"{path} cannot be read: {error.strerror}.") from error
    if not lines or tuple(lines[0].split("\t")) != COLUMNS:
        do = f"Its first line names the columns, with tabs between: {', '.join(COLUMNS)}."
        raise OntologyError(f"{path} is no file of decisions.", do)
    told = ((number, line) for number, line in enumerate(lines, 1) if number > 1 and line.strip())
    return tuple(_decision(path, number, line) for number, line in told)


def by_subject(decisions: Iterable[Decision]) -> Mapping[str, tuple[Decision, ...]]:
    """Give the decisions on each thing, the oldest first."""
    found: dict[str, list[Decision]] = defaultdict(list)
    for decision in sorted(decisions, key=lambda decision: decision.date):
        found[decision.about].append(decision)
    return {about: tuple(made) for about, made in found.items()}


def answer(decisions: Iterable[Decision], today: dt.date) -> Decision | None:
    """Give the last decision that answers a finding and holds, if there is one."""
    valid = [made for made in decisions if made.verdict in ANSWERS and made.holds(today)]
    return valid[-1] if valid else None


def _decision(path: Path, number: int, line: str) -> Decision:
    try:
        about, verdict, by, date, reason, expires = (part.strip() for part in line.split("\t"))
        until = dt.date.fromisoformat(expires) if expires else None
        made = Decision(about, Verdict(verdict), by, dt.date.fromisoformat(date), reason, until)
    except ValueError as error:
        do = f"Write {', '.join(COLUMNS)}, with tabs between; verdicts: {', '.join(Verdict)}."
        raise OntologyError(f"{path}, line {number}: {error}.", do) from error
    if not (about and by and reason):
        raise OntologyError(f"{path}, line {number}: about, by or reason is empty.", "Fill it in.")
    return made
