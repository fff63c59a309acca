"""What is read from annotated articles, and whether the annotation has it."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from mithaq.assemble import report
from mithaq.export.facts import article_json
from mithaq.model import Article
from mithaq.pipeline.extraction import extract
from mithaq.source import read

Said = dict[str, Any]


def load_scorer(path: Path) -> ModuleType:
    """Load the scorer, which is a script.

    Raises:
        FileNotFoundError: there is none.
    """
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def predictions(articles: Path, meta: Path) -> dict[str, Said]:
    """Give what is read from each article, as ``mithaq facts`` writes it, by the article's id."""
    found = (article for article in read([articles], meta=meta) if isinstance(article, Article))
    graphs = map(extract, found)
    return {graph.article.id: article_json(graph, report(graph)) for graph in graphs}


def judged(
    scorer: ModuleType, articles: Path, gold: Path, said: dict[str, Said]
) -> Iterator[tuple[Said, bool]]:
    """Give each fact that was read from the articles that have a gold file, and if it is right."""
    for name, predicted in said.items():
        path = gold / f"{name}.json"
        if path.exists():
            known = json.loads(path.read_text("utf-8"))
            text = (articles / f"{name}.txt").read_bytes().decode()
            article = scorer.Article(text, known, predicted)
            facts = predicted["facts"]
            pairs = scorer.pair(known["facts"], facts, article.fact_ok, article.likeness)
            right = set(pairs.values())
            yield from ((fact, number in right) for number, fact in enumerate(facts))
