from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from mithaq.pipeline.reviewing import Request, report_on
from mithaq.review.dossier import Dossier
from tests.newsroom import built

TODAY = dt.date(2026, 5, 1)


def request_for(*paths: Path, kg: Path | None = None, base: str | None = None) -> Request:
    """Ask for a review without the reasoner."""
    return Request(paths, kg, base, None, None, None, reasoner=False, today=TODAY)


@pytest.fixture(scope="session")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    """Mithaq's own ontology, reviewed with the newsroom's graph."""
    return report_on(request_for(kg=built(tmp_path_factory.mktemp("review") / "kg").root))
