"""Readers of articles that meet with faults, in whichever process they run."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Mapping
from pathlib import Path

from mithaq.model import Article, ArticleGraph
from mithaq.pipeline.extraction import Extract, extractor


def failing(faults: Mapping[str, Callable[[], None]]) -> Extract:
    """Build a reader that meets with faults at some articles, by their ids."""
    extract = extractor()

    def read(article: Article) -> ArticleGraph:
        if fault := faults.get(article.id):
            fault()
        return extract(article)

    return read


def raises() -> None:
    """Fail as a reader with a fault would."""
    raise ValueError("a fault")


def dies() -> None:
    """End the process as a crash in native code would."""
    os._exit(9)


def loses_its_machine(marker: Path) -> None:
    """Kill the executor of Spark for which this process works, once."""
    if not marker.exists():
        marker.touch()
        os.kill(_parent(os.getppid()), signal.SIGKILL)  # over the process that forks the workers


def _parent(process: int) -> int:
    stat = Path(f"/proc/{process}/stat").read_text(encoding="ascii")
    return int(stat.rpartition(")")[2].split()[1])
