from pathlib import Path

import pytest

from mithaq.errors import GraphFolderError
from mithaq.pipeline.validation import validate
from mithaq.store import writing
from tests.newsroom import attack, built, withdrawal


def test_what_is_built_is_valid(tmp_path: Path) -> None:
    """The graph of ordinary articles has no findings, in one process and in two."""
    folder = built(tmp_path / "kg")
    assert list(validate(folder)) == []
    assert list(validate(folder, jobs=2)) == []


def test_a_graph_with_unpublished_changes_is_not_checked(tmp_path: Path) -> None:
    """Texts and snapshot belong together: after a killed build the check says what to do."""
    folder = built(tmp_path / "kg", [attack(), withdrawal()])
    with writing(folder) as ledger:
        ledger.remove(["attack"])
    with pytest.raises(GraphFolderError, match="build again"):
        list(validate(folder))
