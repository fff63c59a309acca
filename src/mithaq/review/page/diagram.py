"""Diagrams as boxes and arrows with their places; a template draws them as SVG.

Each box has its Arabic words at the right and its English words at the left. Lengths are in the
units of the drawing; a letter takes about seven.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_LETTER = 7
_ROW = 36
_HEIGHT = 28
_INDENT = 26
_PAD = 24
_GAP = 180
"""Between columns, for the words on an arrow."""


@dataclass(frozen=True, slots=True)
class Node:
    """What a box shows and leads to; an empty IRI leads nowhere."""

    iri: str
    ar: str
    en: str


@dataclass(frozen=True, slots=True)
class Edge:
    """An arrow's words, and the node at its other end."""

    ar: str
    en: str
    node: Node


@dataclass(frozen=True, slots=True)
class Box:
    """A node in its place; x and y are its left upper corner."""

    node: Node
    x: int
    y: int
    width: int
    height: int
    main: bool = False


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line through points, with words above and below the middle of its last part.

    Attributes:
        head: the point of its tip, which always points to the right; None for a plain line.
    """

    points: tuple[tuple[int, int], ...]
    ar: str = ""
    en: str = ""
    head: tuple[int, int] | None = None

    @property
    def middle(self) -> tuple[int, int]:
        """Give where its words stand."""
        (x1, _), (x2, y2) = self.points[-2:]
        return (x1 + x2) // 2, y2


@dataclass(frozen=True, slots=True)
class Diagram:
    """A drawing."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]


def tree(
    roots: Sequence[str], below: Mapping[str, Sequence[str]], nodes: Mapping[str, Node]
) -> Diagram:
    """Draw a hierarchy: each node below and to the right of what it is under.

    A node with several parents is drawn under each.
    """
    rows: list[tuple[int, str]] = []
    arrows: list[Arrow] = []

    def grow(iri: str, depth: int, above: tuple[str, ...], parent_row: int | None) -> None:
        row = len(rows)
        rows.append((depth, iri))
        if parent_row is not None:
            x = (depth - 1) * _INDENT + _INDENT // 2
            top, middle = parent_row * _ROW + _HEIGHT, row * _ROW + _HEIGHT // 2
            arrows.append(Arrow(((x, top), (x, middle), (depth * _INDENT, middle))))
        for child in below.get(iri, ()):
            if child not in above and child != iri:
                grow(child, depth + 1, (*above, iri), row)

    for root in roots:
        grow(root, 0, (), None)
    boxes = tuple(
        Box(nodes[iri], depth * _INDENT, row * _ROW, _width(nodes[iri]), _HEIGHT)
        for row, (depth, iri) in enumerate(rows)
    )
    right = max((box.x + box.width for box in boxes), default=0)
    return Diagram(right + 1, max(len(rows) * _ROW, 1), boxes, tuple(arrows))


def star(centre: Node, incoming: Sequence[Edge], outgoing: Sequence[Edge]) -> Diagram:
    """Draw a node in the middle, what points to it at the left, what it points to at the right."""
    left = max((_width(edge.node) for edge in incoming), default=0)
    start = left + _GAP if incoming else 0
    end = start + _width(centre)
    rows = max(len(incoming), len(outgoing), 1)
    row = _ROW + 10
    height = rows * row + 8
    middle = height // 2
    boxes = [Box(centre, start, middle - _HEIGHT // 2, end - start, _HEIGHT, main=True)]
    arrows = []
    for number, edge in enumerate(incoming):
        y, width = _at(number, len(incoming), height, row), _width(edge.node)
        boxes.append(Box(edge.node, left - width, y - _HEIGHT // 2, width, _HEIGHT))
        points = ((start, middle), (start - 14, middle), (start - 30, y), (left, y))
        arrows.append(Arrow(points, edge.ar, edge.en, (start, middle)))
    for number, edge in enumerate(outgoing):
        y, width = _at(number, len(outgoing), height, row), _width(edge.node)
        boxes.append(Box(edge.node, end + _GAP, y - _HEIGHT // 2, width, _HEIGHT))
        points = ((end, middle), (end + 14, middle), (end + 30, y), (end + _GAP, y))
        arrows.append(Arrow(points, edge.ar, edge.en, (end + _GAP, y)))
    right = max(box.x + box.width for box in boxes)
    return Diagram(right + 1, height, tuple(boxes), tuple(arrows))


def _at(number: int, count: int, height: int, row: int) -> int:
    """Give the height of the middle of a row, all rows being centred."""
    return height // 2 - (count - 1) * row // 2 + number * row


def _width(node: Node) -> int:
    return (len(node.ar) + len(node.en)) * _LETTER + _PAD + (_PAD if node.ar and node.en else 0)
