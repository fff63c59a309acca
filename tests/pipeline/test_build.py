import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mithaq.export import WRITERS, carried
from mithaq.model import Article, ArticleGraph, Dropped, Failure, Span
from mithaq.pipeline.build import build
from mithaq.pipeline.exporting import export
from mithaq.store import GraphFolder, read_manifest, reading
from tests.newsroom import announcement, articles, built, copied, dialogue

SLOW = """
import pathlib, sys, time
sys.path.insert(0, sys.argv[2])
from mithaq.pipeline import changing
from mithaq.pipeline.build import build
from mithaq.store import GraphFolder
from tests.newsroom import articles, copied
changing.BATCH = 5
graphs = [copied(graph, f"{n}-{graph.article.id}") for n in range(12) for graph in articles()]
known = {graph.article.id: graph for graph in graphs}
build(
    (graph.article for graph in graphs),
    GraphFolder(pathlib.Path(sys.argv[1])),
    make=lambda: lambda article: known[article.id],
    watch=lambda tally: print(tally.read, flush=True),
)
"""
"""Builds many articles in small batches, and tells when a batch is done."""


def start(root: Path) -> subprocess.Popen[str]:
    """Start a build in a process of its own."""
    here = str(Path(__file__).parents[2])
    return subprocess.Popen(
        [sys.executable, "-c", SLOW, str(root), here], stdout=subprocess.PIPE, text=True
    )


def quads(folder: GraphFolder) -> bytes:
    """Give all quads of a graph, in order."""
    return b"".join(carried(export(folder, WRITERS["nquads"])))


def crash(article: Article) -> ArticleGraph:
    """Fail on one article, as a reader with a fault would."""
    if article.id == "dialogue":
        raise ValueError("a fault")
    return announcement()


def test_a_build_tells_what_it_has_done(tmp_path: Path) -> None:
    """Articles read, unchanged and failed are counted, and dropped candidates by their reason."""
    graph = announcement()
    dropped = (Dropped("Meeting", "no participant", Span(0, 3)),) * 2
    sources = [graph.article, Failure("news.jsonl:3", "The text is empty."), dialogue().article]

    def make() -> object:
        return lambda article: ArticleGraph(article, graph.entities, graph.statements, dropped)

    tally = build(sources, GraphFolder(tmp_path / "kg"), make=make)  # type: ignore[arg-type]
    again = build(sources, GraphFolder(tmp_path / "kg"), make=make)  # type: ignore[arg-type]
    assert (tally.read, tally.unchanged, tally.statements) == (2, 0, 10)
    assert tally.dropped == {"no participant": 4}
    assert tally.failures == [Failure("news.jsonl:3", "The text is empty.")]
    assert (again.read, again.unchanged) == (0, 2)


def test_one_bad_article_stops_nothing(tmp_path: Path) -> None:
    """An article on which the reader fails is reported with the reason, and left out."""
    folder = GraphFolder(tmp_path / "kg")
    sources = [dialogue().article, announcement().article]
    tally = build(sources, folder, make=lambda: crash)
    assert tally.failures == [Failure("dialogue", "ValueError: a fault")]
    with reading(folder) as ledger:
        assert ledger.ids() == ["announcement"]


def test_new_metadata_is_a_new_article(tmp_path: Path) -> None:
    """An article with the same text and another day of publication is read again."""
    folder = built(tmp_path / "kg", [announcement()])
    article = announcement().article
    changed = Article(article.id, article.text, published="2020-11-19")
    assert build([changed], folder, make=lambda: lambda _: announcement()).read == 1


def test_other_rules_make_the_graph_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a change of the program the old articles' reports are made again, then published."""
    folder = built(tmp_path / "kg", articles())
    before = quads(folder)
    monkeypatch.setattr("mithaq.pipeline.build.fingerprint", lambda: "other rules")
    assert build([], folder, make=lambda: crash).read == 0
    manifest = read_manifest(folder.manifest)
    assert (manifest.generation, manifest.rules) == (2, "other rules")
    assert quads(folder) == before
    known = {graph.article.id: graph for graph in articles()}
    sources = [graph.article for graph in articles()]
    assert build(sources, folder, make=lambda: lambda a: known[a.id]).read == len(known)


def test_a_killed_build_goes_on_where_it_was(tmp_path: Path) -> None:
    """Killed at several moments and run again, a build ends with the bytes of one that was not."""
    whole = tmp_path / "whole"
    with start(whole) as process:
        process.communicate()
    killed = tmp_path / "killed"
    for batches in (1, 2, 4, 17):
        with start(killed) as process:
            assert process.stdout
            for _ in range(batches):
                process.stdout.readline()
            process.send_signal(signal.SIGKILL)
    with start(killed) as process:
        process.communicate()
    assert quads(GraphFolder(killed)) == quads(GraphFolder(whole))


def test_a_copied_story_is_one_source(tmp_path: Path) -> None:
    """Two articles with one text support a fact once."""
    folder = built(tmp_path / "kg", [announcement(), copied(announcement(), "copy")])
    support = [line for line in quads(folder).splitlines() if b"ns#support>" in line]
    assert support
    assert all(b'> "1"^^' in line for line in support)
