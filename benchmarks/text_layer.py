"""How many Arabic words a second the lowest layer reads on one core.

    python benchmarks/text_layer.py ARTICLES

ARTICLES is a folder of .txt files or a .jsonl or .jsonl.gz file whose records have ``text`` and
``published``; without it the project's examples are read.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from mithaq.resources import folder
from mithaq.text import read


def main() -> None:
    """Print the time of each run and what was found."""
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else folder("examples")
    articles = list(_articles(source))
    words = sum(len(text.split()) for text, _ in articles)
    print(f"{len(articles)} articles, {words:,} words")
    for run in ("cold", "warm"):
        started = time.process_time()
        readings = [read(text, published=published) for text, published in articles]
        seconds = time.process_time() - started
        print(f"{run}: {seconds:.2f} s, {words / max(seconds, 1e-9):,.0f} words a second")
    times = [found for reading in readings for found in reading.times]
    print(
        f"{sum(len(reading.quantities) for reading in readings):,} quantities, "
        f"{sum(len(reading.quotations) for reading in readings):,} quotations, "
        f"{len(times):,} times, {sum(found.resolved for found in times):,} of them resolved, "
        f"{sum(len(reading.contradictions) for reading in readings):,} contradictions"
    )


def _articles(source: Path) -> Iterator[tuple[str, str | None]]:
    if source.is_dir():
        yield from (
            (path.read_text(encoding="utf-8"), None) for path in sorted(source.rglob("*.txt"))
        )
        return
    opened = gzip.open if source.suffix == ".gz" else open
    with opened(source, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield record["text"], record.get("published")


if __name__ == "__main__":
    main()
