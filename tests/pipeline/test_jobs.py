from pathlib import Path

from mithaq.engine import Processes
from mithaq.export import WRITERS, carried
from mithaq.model import Article
from mithaq.pipeline.build import build
from mithaq.pipeline.exporting import export
from mithaq.pipeline.extraction import extractor
from mithaq.resources import folder
from mithaq.source import read
from mithaq.store import GraphFolder


def quads(root: Path, jobs: int) -> bytes:
    """Build the example articles with so many workers and give all quads."""
    graph = GraphFolder(root)
    examples = folder("examples")
    articles = read([examples], meta=examples / "meta.json")
    found = [article for article in articles if isinstance(article, Article)]
    assert build(found, graph, make=extractor, engine=Processes(jobs)).read == len(found)
    return b"".join(carried(export(graph, WRITERS["nquads"])))


def test_workers_give_the_same_bytes(tmp_path: Path) -> None:
    """The examples read in one process and in two give the same graph."""
    one = quads(tmp_path / "one", 1)
    assert one
    assert quads(tmp_path / "two", 2) == one
