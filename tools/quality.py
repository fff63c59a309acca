"""Write the figures of docs/quality.md from annotated articles.

    python -m tools.quality EVAL

EVAL holds the scorer (``score.py``) and, in ``dev``, articles, their metadata and their annotation.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.annotated import judged, load_scorer, predictions

PAGE = Path(__file__).resolve().parents[1] / "docs" / "quality.md"
_FIGURES = re.compile(r"(?<=<!-- figures -->\n).*(?=<!-- end of figures -->)", re.DOTALL)
_BANDS = ((0.0, 0.65), (0.65, 0.75), (0.75, 0.85), (0.85, 1.01))
Facts = Mapping[str, Any]


def main() -> None:
    """Write the page anew."""
    PAGE.write_text(quality_page(Path(sys.argv[1])), encoding="utf-8")


def quality_page(eval_: Path) -> str:
    """Give the page with the figures of today."""
    scorer, dev = load_scorer(eval_ / "score.py"), eval_ / "dev"
    articles, gold = dev / "articles", dev / "gold"
    said = predictions(articles, dev / "meta.json")
    rows, quality = scorer.score(articles, gold, said)
    figures = [
        *_table(("", "precision", "recall", "F1", "found", "given", "annotated"), _rows(rows)),
        *_table(("of matched facts", "share right", "of"), _shares(quality)),
        *_table(("confidence", "facts", "right"), _bands(judged(scorer, articles, gold, said))),
    ]
    text = PAGE.read_text(encoding="utf-8")
    return _FIGURES.sub(lambda _: "\n".join(["", *figures]), text)


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    heads = list(heads)
    yield f"| {' | '.join(heads)} |"
    yield f"|{' --- |' * len(heads)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""


def _rows(rows: Mapping[str, tuple[float, float, float, int, int, int]]) -> Iterator[list[str]]:
    for name, (precision, recall, f1, *counts) in rows.items():
        figures = (f"{figure:.2f}" for figure in (precision, recall, f1))
        yield [name, *figures, *map(str, counts)]


def _shares(quality: Mapping[str, tuple[float, int]]) -> Iterator[list[str]]:
    for name, (share, number) in quality.items():
        yield [name, f"{share:.2f}", str(number)]


def _bands(found: Iterable[tuple[Facts, bool]]) -> Iterator[list[str]]:
    """Give how many facts of each band of confidence are right."""
    right: dict[tuple[float, float], list[bool]] = defaultdict(list)
    for fact, matched in found:
        band = next(band for band in _BANDS if band[0] <= fact["confidence"] < band[1])
        right[band].append(matched)
    for (low, high), told in sorted(right.items()):
        share = f"{sum(told) / len(told):.2f}"
        yield [f"{low:.2f} to {min(high, 1.0):.2f}", str(len(told)), share]


if __name__ == "__main__":
    main()
