"""Quotations: which marks open, which close, and which belong together.

Straight and badly turned marks do not tell, so all readings of a text's marks are weighed against
each other (a shortest path over stacks of open marks) and the least odd one is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from mithaq.model import Span
from mithaq.text.fold import fold
from mithaq.text.lists import words
from mithaq.text.marks import Mark, marks

_DEPTH = 3
_BEAM = 12
_NESTING = 0.4
_NESTING_ALIKE = 0.8
_MISMATCH = 0.5
_UNCLOSED = 1.0
_CARRIED = 0.7
_NAME_WORDS = 4
_SPEECH = words("speech-openers.txt")
_LAST_WORD = re.compile(r"([^\W\d_]+)\W*\Z")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch between quotation marks.

    Attributes:
        span: the stretch with its marks.
        inner: the stretch without them and without the blanks inside them.
        depth: how many quotations it lies in.
        closed: a closing mark was found; otherwise it ends with its paragraph.
        is_name: it is a short name or phrase rather than speech: at most four words, and no colon
            or reporting word before it.
    """

    span: Span
    inner: Span
    depth: int
    closed: bool
    is_name: bool


class _Step(NamedTuple):
    """One decision, and the decisions before it."""

    act: Literal["open", "close", "drop"]
    start: int
    end: int
    before: _Step | None


class _Path(NamedTuple):
    """A way to read the marks so far: its cost and its last decision."""

    cost: float
    step: _Step | None


_Stack = tuple[str, ...]
_Paths = dict[_Stack, _Path]


def quotations(text: str, paragraphs: Iterable[Span]) -> tuple[Quotation, ...]:
    """Find the quotations of consecutive paragraphs, in the order of their opening marks."""
    paths: _Paths = {(): _Path(0.0, None)}
    for paragraph in paragraphs:
        for mark in marks(text, *paragraph):
            paths = _advance(paths, mark)
        paths = _turn(paths, paragraph.end)
    best = min((stack, path) for stack, path in paths.items() if not stack)[1]
    return tuple(sorted(_built(text, best.step), key=lambda quotation: quotation.span))


def spoken(found: Iterable[Quotation]) -> list[Span]:
    """Give the outermost quotations that are no names; they do not overlap."""
    return [each.span for each in found if each.depth == 0 and not each.is_name]


def _advance(paths: _Paths, mark: Mark) -> _Paths:
    after: _Paths = {}
    for stack, path in paths.items():
        for next_stack, next_path in _choices(stack, path, mark):
            if next_stack not in after or next_path.cost < after[next_stack].cost:
                after[next_stack] = next_path
    if len(after) <= _BEAM:
        return after
    # The empty stack must survive: it is where every text ends.
    ranked = sorted(after.items(), key=lambda item: (bool(item[0]), item[1].cost, item[0]))
    return dict(ranked[:_BEAM])


def _choices(stack: _Stack, path: _Path, mark: Mark) -> Iterator[tuple[_Stack, _Path]]:
    yield stack, path._replace(cost=path.cost + mark.skipping)
    if stack:
        cost = path.cost + mark.closing + _MISMATCH * (stack[-1] != mark.family)
        yield stack[:-1], _Path(cost, _Step("close", mark.start, mark.end, path.step))
    if len(stack) < _DEPTH:
        nesting = _NESTING_ALIKE if mark.family in stack else _NESTING * bool(stack)
        step = _Step("open", mark.start, mark.end, path.step)
        yield (*stack, mark.family), _Path(path.cost + mark.opening + nesting, step)


def _turn(paths: _Paths, end: int) -> _Paths:
    """Pass from a paragraph to the next: what is open ends here or is carried over."""
    after: _Paths = {}
    for stack, path in sorted(paths.items(), key=lambda item: (item[1].cost, item[0])):
        if stack:
            after[stack] = path._replace(cost=path.cost + _CARRIED * len(stack))
        dropped = _Path(path.cost + _UNCLOSED * len(stack), path.step)
        if stack:
            dropped = dropped._replace(step=_Step("drop", end, end, path.step))
        if () not in after or dropped.cost < after[()].cost:
            after[()] = dropped
    return after


def _built(text: str, step: _Step | None) -> Iterator[Quotation]:
    opened: list[_Step] = []
    for taken in reversed(list(_history(step))):
        if taken.act == "open":
            opened.append(taken)
        while opened and taken.act != "open":
            start = opened.pop()
            yield _quotation(text, start, taken, len(opened))
            if taken.act == "close":
                break


def _history(step: _Step | None) -> Iterator[_Step]:
    while step is not None:
        yield step
        step = step.before


def _quotation(text: str, opening: _Step, closing: _Step, depth: int) -> Quotation:
    inner = _trimmed(text, opening.end, closing.start)
    end = closing.end if closing.act == "close" else max(inner.end, opening.end)
    name = len(inner.of(text)[:200].split()) <= _NAME_WORDS and not _is_speech(text, opening.start)
    return Quotation(Span(opening.start, end), inner, depth, closing.act == "close", name)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _is_speech(text: str, start: int) -> bool:
    before = text[max(start - 24, 0) : start].rstrip()
    last = _LAST_WORD.search(fold(before))
    return before.endswith(":") or bool(last and last[1] in _SPEECH)
