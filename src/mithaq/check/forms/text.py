"""Findings for people."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.model import Finding


def finding_text(finding: Finding) -> Iterator[str]:
    """Tell a finding line by line: what is wrong, with what, what to do, and where it is said."""
    yield f"{finding.severity} {finding.rule} [{finding.fingerprint}]: {finding.message_en}"
    yield f"  {finding.message_ar}"
    yield f"  {' '.join(filter(None, (finding.label, finding.focus)))}"
    if finding.value:
        yield f"  = {finding.value}"
    for advice in filter(None, (finding.fix_en, finding.fix_ar)):
        yield f"  → {advice}"
    for passage in finding.passages:
        start, end = passage.span
        yield f"  {passage.article} {start}-{end} «{passage.quote}»"
