"""A review as files: the pages, and the findings for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mithaq.errors import OntologyError
from mithaq.review.dossier import Dossier
from mithaq.review.page import SINGLE, pages
from mithaq.review.report import Judged

FINDINGS = "findings.json"


def write_report(dossier: Dossier, folder: Path) -> None:
    """Write the report into a folder; an earlier report in it is replaced.

    Raises:
        OntologyError: the folder holds something else, or cannot be written.
    """
    try:
        _clear(folder)
        for name, text in (*pages(dossier), (FINDINGS, findings_json(dossier))):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise OntologyError(f"{folder} cannot be written: {error.strerror}.") from error


def findings_json(dossier: Dossier) -> str:
    """Give the findings as a JSON array."""
    found = [_finding(judged) for judged in dossier.report.judged]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def finding_lines(dossier: Dossier) -> Iterator[str]:
    """Tell the findings that make the review fail, a line each, as compilers do."""
    for judged in dossier.report.judged:
        if judged.fails:
            found = judged.finding
            at = f"{found.place.file}:{found.place.line}: " if found.place else ""
            print_ = f"[{found.check} {found.fingerprint}]"
            yield f"{at}{found.severity}: {found.message_en} {print_}"


def _finding(judged: Judged) -> dict[str, Any]:
    found = judged.finding
    return {
        "check": found.check,
        "severity": found.severity,
        "focus": found.focus,
        "message_en": found.message_en,
        "message_ar": found.message_ar,
        "file": found.place.file if found.place else None,
        "line": found.place.line if found.place else None,
        "fingerprint": found.fingerprint,
        "verdict": judged.decision.verdict if judged.decision else None,
    }


def _clear(folder: Path) -> None:
    """Take the pages of an earlier report away, so that none stays that has no subject any more."""
    if not folder.exists():
        return
    if any(folder.iterdir()) and not (folder / SINGLE).is_file():
        raise OntologyError(f"{folder} is not empty and holds no report.", "Name another folder.")
    for kind in ("module", "term"):
        for page in (folder / kind).glob("*.html"):
            page.unlink()
