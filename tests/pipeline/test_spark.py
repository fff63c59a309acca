"""Whole builds on a cluster: the same bytes as on one machine, whatever happens on the way."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mithaq.engine import Processes
from mithaq.errors import EngineError, SourceError
from mithaq.export import WRITERS, carried
from mithaq.model import Article
from mithaq.pipeline.build import Tally, build
from mithaq.pipeline.exporting import export
from mithaq.pipeline.extraction import Extract, extractor
from mithaq.pipeline.reading import of_one_version
from mithaq.resources import folder
from mithaq.source import read
from mithaq.store import GraphFolder
from tests.faults import dies, failing, loses_its_machine, raises
from tests.shared import shared
from tests.source.test_archives import NEWS, archive, page

if TYPE_CHECKING:
    from mithaq.engine.spark.cluster import Cluster

EXAMPLES = folder("examples")
META = EXAMPLES / "meta.json"
Make = Callable[[], Extract]


def spread(
    cluster: Cluster,
    paths: list[Path],
    root: Path,
    make: Make = extractor,
    meta: Path | None = None,
) -> tuple[Tally, bytes]:
    """Build on the cluster, and give what was done and all quads."""
    from mithaq.pipeline.spread.build import build_spread  # noqa: PLC0415 - needs pyspark

    output = root / "spread"
    tally = build_spread(list(map(str, paths)), output, cluster, make=make, meta=meta)
    files = sorted((output / "graph").glob("part-*"))
    assert len(files) > 1
    return tally, b"".join(file.read_bytes() for file in files)


def local(
    paths: list[Path], root: Path, make: Make = extractor, meta: Path | None = None, jobs: int = 1
) -> tuple[Tally, bytes]:
    """Build on this machine, and give what was done and all quads."""
    graph = GraphFolder(root / "kg")
    tally = build(read(paths, meta=meta), graph, make=make, engine=Processes(jobs))
    tally.failures.sort(key=lambda failure: (failure.origin, failure.reason))
    return tally, b"".join(carried(export(graph, WRITERS["nquads"])))


def records(*names: str) -> list[dict[str, str | None]]:
    """Give example articles as records."""
    found = [each for each in read([EXAMPLES], meta=META) if isinstance(each, Article)]
    told = ("id", "title", "text", "published", "publisher", "url")
    chosen = [article for article in found if article.id in names or not names]
    return [{name: getattr(article, name) for name in told} for article in chosen]


def lines(given: list[dict[str, str | None]]) -> bytes:
    """Write records as JSON lines."""
    return b"".join(json.dumps(each, ensure_ascii=False).encode() + b"\n" for each in given)


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> tuple[Tally, bytes]:
    """What this machine makes of the example articles."""
    return local([EXAMPLES], tmp_path_factory.mktemp("examples"), meta=META)


def test_a_machine_that_is_lost_costs_nothing(
    cluster: Cluster, tmp_path: Path, examples: tuple[Tally, bytes]
) -> None:
    """A folder of texts gives the same bytes, though an executor is killed amid an article.

    What is there already is not written over.
    """
    marker = tmp_path / "killed"
    faults = {str(records()[4]["id"]): partial(loses_its_machine, marker)}
    make = partial(failing, faults)
    assert spread(cluster, [EXAMPLES], tmp_path, make, META) == examples
    assert marker.exists()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("spread")] == [
        "spread"
    ]
    with pytest.raises(EngineError, match="exists already"):
        spread(cluster, [EXAMPLES], tmp_path, meta=META)


def test_tables_give_the_same_bytes(cluster: Cluster, tmp_path: Path) -> None:
    """Articles in Parquet files, some without a column, with days as days; names with blanks."""
    from pyspark.sql.functions import to_date  # noqa: PLC0415 - an extra

    first, *rest = records()
    short = {name: first[name] for name in ("id", "text", "published")}
    (tmp_path / "news.jsonl").write_bytes(lines([short, *rest]))
    place = tmp_path / "our news"
    many = cluster.session.createDataFrame(rest, ", ".join(f"{name} string" for name in first))
    many.withColumn("published", to_date("published")).write.parquet(str(place / "many"))
    cluster.session.createDataFrame([short]).write.parquet(str(place / "one"))
    assert spread(cluster, [place], tmp_path) == local([tmp_path / "news.jsonl"], tmp_path)


# The writer of warcio leaves its buffers to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_all_that_can_be_wrong_is_told_as_on_one_machine(
    cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut and packed records, archives, pages, repetitions, what is no article, and poison.

    One article makes the reader fail, another kills the process that it is read in.
    """
    monkeypatch.setattr("mithaq.pipeline.spread.reading._SIZE", 1000)
    given = records()
    place = tmp_path / "news"
    place.mkdir()
    (place / "a.jsonl").write_bytes(lines(given[:5]))
    (place / "b.jsonl.gz").write_bytes(gzip.compress(lines(given[3:7]) + b"{}\nno JSON\n"))
    archive(place / "c.warc.gz", page("1", NEWS), page("1", NEWS), page("2", "<p>menu</p>"))
    (place / "d.html").write_text(NEWS, encoding="utf-8")
    (place / "e.txt").write_text("Not in Arabic at all.", encoding="utf-8")
    (place / f"{given[7]['id']}.txt").write_text(str(given[7]["text"]), encoding="utf-8")
    make = partial(failing, {str(given[1]["id"]): raises, str(given[5]["id"]): dies})
    tally, quads = local([place], tmp_path, make, jobs=2)
    assert len(tally.failures) == 7
    assert tally.passed_over.total() == 2
    assert spread(cluster, [place], tmp_path, make) == (tally, quads)


def test_a_graph_folder_can_be_built_by_a_cluster(
    cluster: Cluster, tmp_path: Path, examples: tuple[Tally, bytes]
) -> None:
    """Articles that a cluster reads for a graph folder give the same graph."""
    graph = GraphFolder(tmp_path / "kg")
    tally = build(read([EXAMPLES], meta=META), graph, make=extractor, engine=cluster)
    assert (tally, b"".join(carried(export(graph, WRITERS["nquads"])))) == examples


def test_another_version_on_a_machine_is_told(
    cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A graph is read by one version; a cluster has no standard input."""
    from mithaq.engine.spark.session import failures_told  # noqa: PLC0415 - needs pyspark

    with pytest.raises(SourceError, match="standard input"):
        spread(cluster, [Path("-")], tmp_path)
    monkeypatch.setattr("mithaq.pipeline.spread.build.fingerprint", lambda: "another")
    with pytest.raises(EngineError, match="one version on all machines"), failures_told():
        spread(cluster, [EXAMPLES], tmp_path, meta=META)
    make = partial(of_one_version, extractor, "another")
    with pytest.raises(EngineError, match="one version on all machines"), failures_told():
        build(read([EXAMPLES]), GraphFolder(tmp_path / "kg"), make=make, engine=cluster)


def test_the_three_engines_give_the_same_bytes(cluster: Cluster, tmp_path: Path) -> None:
    """The annotated articles, where they are there: one process, two workers, and a cluster."""
    place, meta = shared("eval", "dev", "articles"), shared("eval", "dev", "meta.json")
    one = local([place], tmp_path / "one", meta=meta)
    assert local([place], tmp_path / "two", meta=meta, jobs=2) == one
    assert spread(cluster, [place], tmp_path, meta=meta) == one
