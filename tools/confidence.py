"""Count how often statements of each kind are right, for ``state/data/confidence.toml``.

Run ``python -m tools.confidence SCORER ARTICLES GOLD META [ARTICLES GOLD META …]`` with the scorer
and folders of annotated articles; with ``--check`` it prints instead how well the confidences
of now fit these articles (the expected calibration error of Guo et al. 2017, in tenths).
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Any

from mithaq.state.confidence import kind
from tools.annotated import judged, load_scorer, predictions

DATA = Path("src/mithaq/state/data/confidence.toml")
_HEAD = "# Right and made statements of each kind on annotated articles, by tools/confidence.py.\n"


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
    module = load_scorer(Path(scorer))
    sets = [tuple(map(Path, folders[k : k + 3])) for k in range(0, len(folders), 3)]
    found = [
        fact
        for articles, gold, meta in sets
        for fact in judged(module, articles, gold, predictions(articles, meta))
    ]
    if check:
        sys.stdout.write(f"{error(found):.3f} over {len(found)} statements\n")
    else:
        DATA.write_text(counts(found), encoding="utf-8")


if __name__ == "__main__":
    main()
