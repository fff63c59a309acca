"""Findings, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mithaq.model import Finding, Passage


def finding_text(finding: Finding) -> Iterator[str]:
    """Tell a finding line by line, with the sentences that it rests on."""
    yield f"{finding.severity} {finding.rule}: {finding.message_en}"
    yield f"  {finding.message_ar}"
    yield f"  {finding.focus}"
    for passage in finding.passages:
        start, end = passage.span
        yield f"  {passage.article} {start}-{end} «{passage.quote}»"


def finding_json(finding: Finding) -> dict[str, Any]:
    """Give a finding as JSON."""
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "focus": finding.focus,
        "message_en": finding.message_en,
        "message_ar": finding.message_ar,
        "passages": [_passage(passage) for passage in finding.passages],
    }


def _passage(passage: Passage) -> dict[str, Any]:
    start, end = passage.span
    return {"article": passage.article, "start": start, "end": end, "quote": passage.quote}
