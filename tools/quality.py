"""Write the figures of docs/quality.md from annotated articles.

    python tools/quality.py EVAL

EVAL holds the scorer (``score.py``) and, in ``dev``, articles, their metadata and their annotation.
"""

from __future__ import annotations

import importlib.util
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from mithaq.assemble import report
from mithaq.export.facts import article_json
from mithaq.model import Article
from mithaq.pipeline.extraction import extract
from mithaq.source import read

PAGE = Path(__file__).resolve().parents[1] / "docs" / "quality.md"
_FIGURES = re.compile(r"(?<=<!-- figures -->\n).*(?=<!-- end of figures -->)", re.DOTALL)
_BANDS = ((0.0, 0.65), (0.65, 0.75), (0.75, 0.85), (0.85, 1.01))
Facts = Mapping[str, Any]


def main() -> None:
    """Write the page anew."""
    PAGE.write_text(quality_page(Path(sys.argv[1])), encoding="utf-8")


def quality_page(eval_: Path) -> str:
    """Give the page with the figures of today."""
    scorer, dev = _scorer(eval_), eval_ / "dev"
    predictions = _predictions(dev)
    rows, quality = scorer.score(dev / "articles", dev / "gold", predictions)
    figures = [
        *_table(("", "precision", "recall", "F1", "found", "given", "annotated"), _rows(rows)),
        *_table(("of matched facts", "share right", "of"), _shares(quality)),
        *_table(("confidence", "facts", "right"), _bands(scorer, dev, predictions)),
    ]
    text = PAGE.read_text(encoding="utf-8")
    return _FIGURES.sub(lambda _: "\n".join(["", *figures]), text)


def _scorer(eval_: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", eval_ / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(eval_ / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _predictions(dev: Path) -> dict[str, Facts]:
    articles = read([dev / "articles"], meta=dev / "meta.json")
    graphs = [extract(article) for article in articles if isinstance(article, Article)]
    return {graph.article.id: article_json(graph, report(graph)) for graph in graphs}


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


def _bands(scorer: ModuleType, dev: Path, predictions: Mapping[str, Facts]) -> Iterator[list[str]]:
    """Give how many facts of each band of confidence are right."""
    right: dict[tuple[float, float], list[bool]] = defaultdict(list)
    for name, predicted in predictions.items():
        for fact, matched in _judged(scorer, dev, name, predicted):
            band = next(band for band in _BANDS if band[0] <= fact["confidence"] < band[1])
            right[band].append(matched)
    for low, high in sorted(right):
        judged = right[low, high]
        share = f"{sum(judged) / len(judged):.2f}"
        yield [f"{low:.2f} to {min(high, 1.0):.2f}", str(len(judged)), share]


def _judged(
    scorer: ModuleType, dev: Path, name: str, predicted: Facts
) -> Iterator[tuple[Facts, bool]]:
    """Give each fact of an article, and whether the annotation has it."""
    gold = scorer.json.loads((dev / "gold" / f"{name}.json").read_text(encoding="utf-8"))
    text = (dev / "articles" / f"{name}.txt").read_text(encoding="utf-8")
    article = scorer.Article(text, gold, predicted)
    pairs = scorer.pair(gold["facts"], predicted["facts"], article.fact_ok, article.likeness)
    matched = set(pairs.values())
    yield from ((fact, number in matched) for number, fact in enumerate(predicted["facts"]))


if __name__ == "__main__":
    main()
