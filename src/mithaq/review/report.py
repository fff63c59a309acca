"""All that a review found, as one value."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from mithaq.model import Severity
from mithaq.review.checks import Outcome
from mithaq.review.decisions import Decision, answer, by_subject
from mithaq.review.finding import OntologyFinding, fingerprint, isolated
from mithaq.review.ontology import Ontology

BLIND = "BLIND"
"""The check that a finding is of when others had nothing to look at."""

_FAILING = (Severity.VIOLATION, Severity.WARNING)


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding, and the decision that answers it, if there is one that holds."""

    finding: OntologyFinding
    decision: Decision | None

    @property
    def fails(self) -> bool:
        """Tell whether it makes the review fail: it is grave, and nobody has answered it."""
        return self.decision is None and self.finding.severity in _FAILING


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a review.

    Attributes:
        judged: the findings of all checks.
        decisions: fingerprint or IRI to what was decided on it, expired decisions included.
        idle: decisions on what is neither found nor a term any more.
    """

    outcomes: tuple[Outcome, ...]
    judged: tuple[Judged, ...]
    decisions: Mapping[str, tuple[Decision, ...]]
    idle: tuple[Decision, ...]

    @property
    def fails(self) -> bool:
        """Tell whether there is a grave finding without an answer."""
        return any(judged.fails for judged in self.judged)


def report(
    ontology: Ontology, outcomes: Sequence[Outcome], decisions: Sequence[Decision], today: dt.date
) -> Report:
    """Judge the outcomes of checks by decisions.

    Args:
        ontology: what was checked.
        outcomes: what the checks did.
        decisions: what was decided before, in any order.
        today: the day by which decisions have expired or not.
    """
    found = [finding for outcome in outcomes for finding in outcome.findings]
    found += _blind(ontology, outcomes)
    made = by_subject(decisions)
    judged = tuple(Judged(f, answer(made.get(f.fingerprint, ()), today)) for f in found)
    subjects = {finding.fingerprint for finding in found} | {s for s, _, _ in ontology.at}
    idle = tuple(decision for decision in decisions if decision.about not in subjects)
    return Report(tuple(outcomes), judged, made, idle)


def _blind(ontology: Ontology, outcomes: Sequence[Outcome]) -> Iterator[OntologyFinding]:
    """Give one finding for each kind of thing of which there is none to look at."""
    blind = sorted((o.check.looks_at, o.check.id) for o in outcomes if o.blind)
    for pattern, group in groupby(blind, key=lambda pair: pair[0]):
        checks = ", ".join(check for _, check in group)
        yield OntologyFinding(
            BLIND,
            Severity.VIOLATION,
            ontology.sources[0].name,
            f"There is nothing that {checks} could look at ({pattern})",
            f"لا شيء تنظر فيه الفحوص {isolated(checks)} ({isolated(pattern)})",
            None,
            fingerprint(BLIND, pattern, {}),
        )
