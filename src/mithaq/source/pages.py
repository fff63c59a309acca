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
    data = file.read_bytes()
    declared = _CHARSET.search(data[:_HEAD])
    tree = load_html(decode(data, declared and declared[1].decode()))
    metadata = Metadata() if tree is None else _metadata(tree)
    text = None if tree is None else extract(tree, include_comments=False)
    if not text:
        raise SourceError("No article is found in the page.", "Give its text as a .txt file.")
    return Draft(str(file), name, text, metadata)


def _metadata(tree: Tree) -> Metadata:
    # Not its date or site name: they may be the day of an update and the name of the domain.
    found = extract_metadata(tree, date_config={"extensive_search": False})
    return Metadata(found.title, published(tree), publisher(tree), found.url)
