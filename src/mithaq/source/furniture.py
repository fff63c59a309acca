"""What the lines of a page are that are no article: the kinds in ``data/furniture.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from mithaq.model import Span
from mithaq.source.lines import Line
from mithaq.text import View, fold

_DATA = Path(__file__).parent / "data" / "furniture.toml"
_ARABIC = re.compile(r"[ء-ي]")
_GAP = re.compile(r"\S {3,}(?=\S)")
_TICKER = 4  # gaps between the headlines of a ticker in one line


class Act(StrEnum):
    """What to do with a line."""

    LINE = "line"
    LIST = "list"
    END = "end"
    LEAD = "lead"
    TAIL = "tail"


@dataclass(frozen=True, slots=True)
class Kind:
    """One sort of furniture; see the head of the data file for what its fields mean."""

    name: str
    act: Act
    phrases: tuple[str, ...] = ()
    numbers: bool = False
    patterns: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    spared: tuple[str, ...] = ()

    @property
    def pattern(self) -> str:
        """Join phrases and patterns to one regular expression over a folded line."""
        return "|".join([*self.patterns, *_sequence(self.phrases, numbers=self.numbers)])


@cache
def kinds() -> tuple[Kind, ...]:
    """Read the kinds of furniture from the data file."""
    blocks = tomllib.loads(_DATA.read_text(encoding="utf-8"))["kind"]
    return tuple(_kind(block) for block in blocks)


def act_on(line: Line) -> Act | None:
    """Tell what to do with a whole line; None when it belongs to the article."""
    wholes = (act for act in (Act.END, Act.LIST, Act.LINE) if _rule(act).fullmatch(line.folded))
    return next(wholes, None if _is_written(line.folded) else Act.LINE)


def trimmed(line: Line, text: str) -> Span:
    """Give the line without the furniture that runs into its beginning or end."""
    whole = fold(line.span.of(text))
    lead, tail = _rule(Act.LEAD).match(whole), _rule(Act.TAIL).search(whole)
    if not lead and not tail:
        return line.span
    start, end = lead.end() if lead else 0, tail.start() if tail else len(whole)
    kept = View.of(line.span.of(text)).span(start, max(start, end))
    return Span(line.span.start + kept.start, line.span.start + kept.end)


def _is_written(folded: str) -> bool:
    """Tell writing from counters, credits and buttons, and from headlines strung in one line."""
    return _ARABIC.search(folded) is not None and len(_GAP.findall(folded)) < _TICKER


@cache
def _rule(act: Act) -> re.Pattern[str]:
    return re.compile("|".join(kind.pattern for kind in kinds() if kind.act is act))


def _sequence(phrases: Sequence[str], *, numbers: bool) -> Iterable[str]:
    """Match any row of phrases; atomic groups keep the search linear."""
    if phrases:
        longest = sorted({fold(phrase) for phrase in phrases}, key=lambda p: (-len(p), p))
        one = rf"(?:{'|'.join(map(re.escape, longest))})\b"
        yield rf"\W*(?>(?:{one}{'|[0-9]+' if numbers else ''})\W*)++"


def _kind(block: Mapping[str, Any]) -> Kind:
    lists = {key: tuple(value) for key, value in block.items() if isinstance(value, list)}
    return Kind(**{**block, **lists, "act": Act(block["act"])})
