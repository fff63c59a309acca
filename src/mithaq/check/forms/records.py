"""Findings as JSON."""

from __future__ import annotations

from typing import Any

from mithaq.model import Finding, Passage


def record(finding: Finding) -> dict[str, Any]:
    """Give a finding as an object of JSON."""
    return {
        "fingerprint": finding.fingerprint,
        "rule": finding.rule,
        "severity": finding.severity,
        "focus": finding.focus,
        "label": finding.label,
        "message_en": finding.message_en,
        "message_ar": finding.message_ar,
        "fix_en": finding.fix_en,
        "fix_ar": finding.fix_ar,
        "component": finding.component,
        "path": finding.path,
        "value": finding.value,
        "passages": [_passage(passage) for passage in finding.passages],
    }


def _passage(passage: Passage) -> dict[str, Any]:
    start, end = passage.span
    return {"article": passage.article, "start": start, "end": end, "quote": passage.quote}
