"""How other readers of Arabic numbers and dates do on our table of cases.

    python benchmarks/peers.py [CASES.tsv]

dateparser (times) and pyarabic (quantities) take part when they are installed; they are no
dependencies of the project. A value is right when it is the case's, wrong when it is another one,
and missing when there should be one and is none. A day where a month is meant is wrong.
"""

from __future__ import annotations

import csv
import importlib
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from mithaq.text import read

_CASES = Path(__file__).resolve().parents[1] / "tests" / "text" / "cases.tsv"
Bounds = tuple[str, str]
Reader = Callable[[str, str], Bounds]


def main() -> None:
    """Print a line for each reader."""
    cases = list(_cases(Path(sys.argv[1]) if len(sys.argv) > 1 else _CASES))
    for name, kind, reader in _readers():
        asked = [case for case in cases if case[0] == kind]
        verdicts = Counter(_verdict(reader(text, day), wanted) for _, text, day, wanted in asked)
        figures = ", ".join(f"{verdicts[each]} {each}" for each in ("right", "wrong", "missing"))
        print(f"{name}: {figures} of {len(asked)} ({kind})")


def _cases(path: Path) -> Iterator[tuple[str, str, str, Bounds]]:
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row and not row[0].startswith("#"):
                kind, text, day, low, high = (row + [""] * 5)[:5]
                yield kind, text, day, (low, high)


def _verdict(given: Bounds, wanted: Bounds) -> str:
    if given == wanted:
        return "right"
    return "missing" if given == ("", "") else "wrong"


def _readers() -> Iterator[tuple[str, str, Reader]]:
    yield "mithaq", "time", _our_time
    yield "mithaq", "quantity", _our_quantity
    for module, kind, make in (
        ("dateparser.search", "time", _dateparser),
        ("pyarabic.number", "quantity", _pyarabic),
    ):
        try:
            yield module, kind, make(importlib.import_module(module))
        except ModuleNotFoundError:
            print(f"{module}: not installed")


def _our_time(text: str, day: str) -> Bounds:
    times = read(text, published=day or None).times
    return (times[0].start or "", times[0].end or "") if times else ("", "")


def _our_quantity(text: str, _: str) -> Bounds:
    found = read(text).quantities
    if not found:
        return "", ""
    sign = "%" if found[0].percent else ""
    low, high = ("" if n is None else f"{n}{sign}" for n in (found[0].low, found[0].high))
    return low, high


def _dateparser(module: Any) -> Reader:  # noqa: ANN401 - a package without types
    def reader(text: str, day: str) -> Bounds:
        base = datetime.fromisoformat(day) if day else None
        settings = {"RELATIVE_BASE": base} if base else {}
        found = module.search_dates(text, languages=["ar"], settings=settings)
        said = found[0][1].date().isoformat() if found else ""
        return said, said

    return reader


def _pyarabic(module: Any) -> Reader:  # noqa: ANN401 - as above
    def reader(text: str, _: str) -> Bounds:
        phrases = module.extract_number_phrases(text)
        said = str(module.text2number(phrases[0])) if phrases else ""
        return said, said

    return reader


if __name__ == "__main__":
    main()
