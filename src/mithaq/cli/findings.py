"""Findings as bytes, in the form asked for, and what is to be said of the check beside them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from mithaq.model import Severity

if TYPE_CHECKING:  # slow to import: rdflib comes with them
    from mithaq.check.waivers import Sifted
    from mithaq.pipeline.validation import Check


class FindingFormat(StrEnum):
    """How findings are shown."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    JUNIT = "junit"
    TURTLE = "turtle"


def remarks(sifted: Sifted, check: Check) -> Iterator[str]:
    """Tell how much was looked at, what had nothing to look at, and what became of the waivers."""
    counts = Counter(finding.severity for finding in sifted.open)
    found = ", ".join(f"{counts[severity]} {severity}" for severity in Severity)
    yield f"{found}, {len(sifted.waived)} waived"
    yield (
        f"Checked: {check.nodes:,} nodes ({check.anew:,} of them now, the others are unchanged), "
        f"the quotes of {check.articles:,} articles, {len(check.asked)} rules across entities."
    )
    if not check.nodes:
        yield "There was nothing to check: the graph is empty."
    elif check.idle:
        yield f"Nothing to look at for: {', '.join(check.idle)}."
    for waiver in sifted.expired:
        yield f"Waiver {waiver.finding} by {waiver.by} expired on {waiver.expires}."
    for waiver in sifted.unused:
        yield f"Waiver {waiver.finding} by {waiver.by} is of no finding; remove it."


def _text(sifted: Sifted, _: Check) -> bytes:
    from mithaq.check.forms import finding_text  # noqa: PLC0415 - slow to import

    return "".join(f"{line}\n" for f in sifted.open for line in finding_text(f)).encode()


def _json(sifted: Sifted, _: Check) -> bytes:
    from mithaq.check.forms import record  # noqa: PLC0415 - slow to import

    return _dumped([record(finding) for finding in sifted.open])


def _sarif(sifted: Sifted, _: Check) -> bytes:
    from mithaq.check.forms import sarif  # noqa: PLC0415 - slow to import

    waived = ((finding, f"{w.verdict}: {w.reason} ({w.by})") for finding, w in sifted.waived)
    return _dumped(sarif(sifted.open, waived))


def _junit(sifted: Sifted, check: Check) -> bytes:
    from mithaq.check.forms import junit  # noqa: PLC0415 - slow to import

    return junit(sifted.open, check.asked)


def _turtle(sifted: Sifted, _: Check) -> bytes:
    from mithaq.check.forms import report_graph  # noqa: PLC0415 - slow to import

    return report_graph(sifted.open).serialize(format="turtle").encode()


def _dumped(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


FORMS: Mapping[FindingFormat, Callable[[Sifted, Check], bytes]] = {
    FindingFormat.TEXT: _text,
    FindingFormat.JSON: _json,
    FindingFormat.SARIF: _sarif,
    FindingFormat.JUNIT: _junit,
    FindingFormat.TURTLE: _turtle,
}
