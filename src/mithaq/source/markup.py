"""What the markup of a page says for certain: the day of publication and the publisher."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from mithaq.errors import SourceError
from mithaq.source.metadata import iso_day

_DATA = Path(__file__).parent / "data" / "markup.toml"
_NAMES = ("property", "name", "itemprop")


class Element(Protocol):
    """What is used of an lxml element."""

    text: str | None

    def get(self, key: str, default: str, /) -> str:
        """Give the value of an attribute."""


class Tree(Protocol):
    """What is used of an lxml tree, which ships no types."""

    def itertext(self) -> Iterator[str]:
        """Give the text of all elements, piece by piece."""

    def iterfind(self, path: str, /) -> Iterator[Element]:
        """Find the elements at a path."""


def says_article(tree: Tree) -> bool:
    """Tell whether the page calls itself an article: by its kind, or by a day of publication."""
    kinds = {kind.strip().lower() for kind in _metas(tree, "kind")}
    return "article" in kinds or published(tree) is not None or any(_articles(tree))


def published(tree: Tree) -> str | None:
    """Give the ISO day of publication that a ``<meta>`` or JSON-LD names, None without one."""
    said = [*_metas(tree, "published"), *(found.get("datePublished") for found in _articles(tree))]
    return next(filter(None, map(_day, said)), None)


def publisher(tree: Tree) -> str | None:
    """Give the site's name, None when the page does not say it."""
    said = [*_metas(tree, "site"), *map(_publisher, _articles(tree))]
    return next((name.strip() for name in said if name and name.strip()), None)


@cache
def _known() -> Mapping[str, Sequence[str]]:
    return tomllib.loads(_DATA.read_text(encoding="utf-8"))


def _metas(tree: Tree, kind: str) -> Iterator[str]:
    wanted = _known()[kind]
    for meta in tree.iterfind(".//meta"):
        if any(meta.get(name, "").lower() in wanted for name in _NAMES):
            yield meta.get("content", "")


def _articles(tree: Tree) -> Iterator[Mapping[str, Any]]:
    """Find the JSON-LD objects that are articles, at whatever depth they stand."""
    for script in tree.iterfind('.//script[@type="application/ld+json"]'):
        try:
            held = [json.loads(script.text or "null", strict=False)]
        except (ValueError, RecursionError):
            continue
        while held:
            item = held.pop(0)
            if isinstance(item, dict):
                held.extend(item.values())
                if _is_article(item.get("@type")):
                    yield item
            elif isinstance(item, list):
                held.extend(item)


def _is_article(kind: object) -> bool:
    kinds = kind if isinstance(kind, list) else [kind]
    return any(kind in _known()["articles"] for kind in kinds)


def _publisher(article: Mapping[str, Any]) -> str | None:
    publisher = article.get("publisher")
    name = publisher.get("name") if isinstance(publisher, dict) else publisher
    return name if isinstance(name, str) else None


def _day(value: object) -> str | None:
    try:
        return iso_day(str(value))
    except SourceError:
        return None
