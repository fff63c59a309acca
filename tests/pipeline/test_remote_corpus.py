from itertools import islice
from pathlib import Path

from benchmarks.remote import rehearse
from mithaq.model import Article
from mithaq.source import read
from mithaq.store import GraphFolder
from tests.remote import Remote
from tests.shared import shared

_SLICE = 60  # articles; benchmarks/remote.py takes them all


def test_a_store_stays_equal_through_changes_and_cuts(remote: Remote, tmp_path: Path) -> None:
    """Real articles are sent, one is replaced, one retracted, and the connection is cut twice."""
    found = read([str(shared("corpus", "saudinewsnet-4000.jsonl.gz"))])
    articles = [item for item in islice(found, _SLICE) if isinstance(item, Article)]
    rehearse(articles, GraphFolder(tmp_path / "kg"), remote)
