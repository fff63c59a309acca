"""Findings as JUnit XML, which build servers show as failed tests.

Each rule is a test; a rule that found something of the gravity of a violation has failed, and
what it found is its text. The form is the one that build servers have in common; it has no norm.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from xml.etree import ElementTree as ET

from mithaq.check.forms.text import finding_text
from mithaq.model import Finding, Severity

_FORBIDDEN = dict.fromkeys(
    (*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF), "\N{REPLACEMENT CHARACTER}"
)
"""Characters that XML 1.0 cannot carry, and an article may hold."""


def junit(findings: Iterable[Finding], rules: Iterable[str]) -> bytes:
    """Give a test suite with a test for each rule that was asked or found something."""
    found: dict[str, list[Finding]] = {rule: [] for rule in rules}
    for finding in findings:
        found.setdefault(finding.rule, []).append(finding)
    failed = sum(any(map(_fails, group)) for group in found.values())
    suite = ET.Element(
        "testsuite", name="mithaq validate", tests=str(len(found)), failures=str(failed)
    )
    for rule, group in sorted(found.items()):
        _case(suite, rule, group)
    root = ET.Element("testsuites")
    root.append(suite)
    ET.indent(root)
    text: str = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def _case(suite: ET.Element, rule: str, findings: Sequence[Finding]) -> None:
    case = ET.SubElement(suite, "testcase", classname="mithaq", name=rule)
    failing = [finding for finding in findings if _fails(finding)]
    others = [finding for finding in findings if not _fails(finding)]
    if failing:
        told = ET.SubElement(case, "failure", message=_clean(failing[0].message_en))
        told.text = _told(failing)
    if others:
        ET.SubElement(case, "system-out").text = _told(others)


def _fails(finding: Finding) -> bool:
    return finding.severity is Severity.VIOLATION


def _told(findings: Sequence[Finding]) -> str:
    return _clean("\n".join(line for finding in findings for line in finding_text(finding)))


def _clean(text: str) -> str:
    return text.translate(_FORBIDDEN)
