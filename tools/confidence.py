"""Count how often statements of each kind are right, for ``state/data/confidence.toml``.

Run ``python -m tools.confidence SCORER ARTICLES GOLD META [ARTICLES GOLD META …]`` with the scorer
and folders of annotated articles; with ``--check`` it prints instead how well the confidences
of now fit these articles (the expected calibration error of Guo et al. 2017, in tenths).
"""

from __future__ import annotations

import importlib.util
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from mithaq.assemble import report
from mithaq.export.facts import article_json
from mithaq.model import Article
from mithaq.pipeline.extraction import extract
from mithaq.source import read
from mithaq.state.confidence import kind

DATA = Path("src/mithaq/state/data/confidence.toml")
_HEAD = "# Right and made statements of each kind on annotated articles, by tools/confidence.py.\n"


def judged(
    scorer: ModuleType, articles: Path, gold: Path, meta: Path
) -> Iterator[tuple[dict[str, Any], bool]]:
    """Give each fact that is read from the articles that have a gold file, and if it is right."""
    for article in read([str(articles)], meta=str(meta)):
        path = gold / f"{getattr(article, 'id', '')}.json"
        if isinstance(article, Article) and path.exists():
            known, graph = json.loads(path.read_text("utf-8")), extract(article)
            said = article_json(graph, report(graph))
            paired = scorer.Article(article.text, known, said)
            facts = said["facts"]
            right = scorer.pair(known["facts"], facts, paired.fact_ok, paired.likeness)
            yield from ((fact, k in right.values()) for k, fact in enumerate(facts))


def counts(found: list[tuple[dict[str, Any], bool]]) -> str:
    """Give the counts as TOML."""
    made: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for fact, ok in found:
        name = kind(fact["type"], fact["rule"], _roles(fact))
        made[name] += 1
        right[name] += ok
    rows = (f'"{name}" = [{right[name]}, {made[name]}]\n' for name in sorted(made))
    return _HEAD + "\n[kinds]\n" + "".join(rows)


def error(found: list[tuple[dict[str, Any], bool]]) -> float:
    """Give the expected calibration error: how far confidence is from the share that is right."""
    tenths: dict[int, list[tuple[float, bool]]] = {}
    for fact, ok in found:
        tenths.setdefault(int(fact["confidence"] * 10), []).append((fact["confidence"], ok))
    gaps = (abs(sum(c for c, _ in part) - sum(ok for _, ok in part)) for part in tenths.values())
    return sum(gaps) / max(1, len(found))


def _roles(fact: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    return {role: (value,) for role, value in fact["roles"].items() if isinstance(value, str)}


def main() -> None:
    """Write the table, or print the error."""
    check, (scorer, *folders) = "--check" in sys.argv, [a for a in sys.argv[1:] if a != "--check"]
    spec = importlib.util.spec_from_file_location("score", scorer)
    assert spec and spec.loader  # noqa: PT018, S101 (a path that is no module fails at once)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sets = [tuple(map(Path, folders[k : k + 3])) for k in range(0, len(folders), 3)]
    found = [fact for part in sets for fact in judged(module, *part)]
    if check:
        sys.stdout.write(f"{error(found):.3f} over {len(found)} statements\n")
    else:
        DATA.write_text(counts(found), encoding="utf-8")


if __name__ == "__main__":
    main()
