"""Articles in web archives: the pages of a crawl, as WARC files hold them (ISO 28500).

A crawl holds much besides articles. Only pages that are Arabic and call themselves articles are
read; the rest is passed over, and counted by what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from mithaq.errors import SourceError
from mithaq.model import Failure, PassedOver
from mithaq.source.draft import Draft
from mithaq.source.markup import Tree, says_article
from mithaq.source.metadata import Metadata
from mithaq.source.pages import article_text, metadata, parse

_HTML = frozenset({"text/html", "application/xhtml+xml"})
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_ARABIC_LETTER = re.compile(r"[\u0620-\u064a]")
_LETTERS = 300  # that a page of Arabic news has at least, menus and all
_OK = "200"
_PACKED = "non-chunked gzip"  # what warcio says of records that are not packed each by itself


def read_archive(file: Path) -> Iterator[Draft | Failure | PassedOver]:
    """Read the articles of a ``.warc`` or ``.warc.gz`` file; each is named by its address."""
    with file.open("rb") as stream:
        try:
            for response in _responses(stream):
                yield _page(response, str(file))
        except (ArchiveLoadFailed, ValueError) as error:
            yield Failure(str(file), _reason(str(error)))


def _reason(told: str) -> str:
    """Say what is wrong with an archive, in one line and without the bytes that warcio cites."""
    if _PACKED in told:
        return "Its records are packed as one. Run warcio recompress FILE NEW, and read NEW."
    return f"The archive is broken: {told.partition(', first line')[0]}. Fetch it again."


def _responses(stream: BinaryIO) -> Iterator[Any]:
    for record in ArchiveIterator(stream):
        if record.format != "warc":
            raise ArchiveLoadFailed("this is no WARC file")
        if record.rec_type == "response":
            yield record


def _page(record: Any, file: str) -> Draft | PassedOver:  # noqa: ANN401 - warcio ships no types
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    origin = f"{file}: {address}"
    kind = record.http_headers.get_header("Content-Type", "") if record.http_headers else ""
    if kind.partition(";")[0].strip().lower() not in _HTML:
        return PassedOver(origin, "no web page")
    if record.http_headers.get_statuscode() != _OK:
        return PassedOver(origin, "not delivered")
    declared = _CHARSET.search(kind)
    return _draft(_body(record), declared and declared[1], origin, address)


def _body(record: Any) -> bytes:  # noqa: ANN401 - as above
    body: bytes = record.content_stream().read()
    if record.raw_stream.limit:
        raise ArchiveLoadFailed("its last record is cut")
    return body


def _draft(data: bytes, declared: str | None, origin: str, address: str) -> Draft | PassedOver:
    try:
        tree = parse(data, declared)
    except SourceError:
        return PassedOver(origin, "encoding not certain")
    if tree is None or not _is_arabic(tree):
        return PassedOver(origin, "not Arabic")
    text = article_text(tree) if says_article(tree) else None
    if not text:
        return PassedOver(origin, "no article")
    return Draft(origin, address, text, metadata(tree).over(Metadata(url=address)), crawled=True)


def _is_arabic(tree: Tree) -> bool:
    """Tell whether a page holds some lines of Arabic; taking the article out costs far more."""
    letters = (letter for text in tree.itertext() for letter in _ARABIC_LETTER.findall(text))
    return sum(1 for _ in islice(letters, _LETTERS)) == _LETTERS
