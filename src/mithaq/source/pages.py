"""Articles as web pages."""

from __future__ import annotations

import logging
import re
from pathlib import Path

from trafilatura import extract, extract_metadata, load_html

from mithaq.errors import SourceError
from mithaq.source.decoding import decode
from mithaq.source.draft import Draft
from mithaq.source.markup import Tree, published, publisher
from mithaq.source.metadata import Metadata

_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)""", re.IGNORECASE)
_HEAD = 4096

# What it would log is in the reason that we give.
logging.getLogger("trafilatura").addHandler(logging.NullHandler())


def read_page(file: Path, name: str) -> Draft:
    """Read the article of an HTML page; its text is the main text of the page, extracted.

    Raises:
        SourceError: the encoding is not certain, or the page holds no text.
    """
    tree = parse(file.read_bytes())
    text = None if tree is None else article_text(tree)
    if tree is None or not text:
        raise SourceError("No article is found in the page.", "Give its text as a .txt file.")
    return Draft(str(file), name, text, metadata(tree))


def parse(data: bytes, declared: str | None = None) -> Tree | None:
    """Parse a page as it came over the wire or from a file; None when it is no page.

    Args:
        data: the page.
        declared: the encoding that came with the page, which wins over the one in it.

    Raises:
        SourceError: the encoding is not certain.
    """
    found = _CHARSET.search(data[:_HEAD])
    tree: Tree | None = load_html(decode(data, declared or (found and found[1].decode())))
    return tree


def article_text(tree: Tree) -> str | None:
    """Give the main text of a page, None when there is none."""
    text: str | None = extract(tree, include_comments=False)
    return text


def metadata(tree: Tree) -> Metadata:
    """Give what a page says of its article."""
    # Not its date or site name: they may be the day of an update and the name of the domain.
    found = extract_metadata(tree, date_config={"extensive_search": False})
    return Metadata(found.title, published(tree), publisher(tree), found.url)
