"""Bytes to text, without touching a character and without guessing."""

from __future__ import annotations

import codecs
import re

from mithaq.errors import SourceError

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OLD = ("cp1256", "iso8859_6")

# No Arabic page of prose lacks these, and bytes read in the wrong encoding do not spell them.
_COMMON = frozenset({"في", "من", "على", "إلى", "أن", "عن", "التي", "الذي", "مع", "هذا", "بعد"})
_CERTAIN = 0.04
_WORD = re.compile(r"\w+")


def decode(data: bytes, declared: str | None = None) -> str:
    """Decode a file; a byte-order mark stays in the text as its first character.

    Args:
        data: the file as stored.
        declared: the encoding that the file itself names, as HTML pages do.

    Raises:
        SourceError: it is not UTF-8, and no other encoding is certain.
    """
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    for name in filter(None, (marked, "utf-8", declared)):
        text = _decoded(data, name)
        if text is not None:
            return text
    return _old(data)


def _old(data: bytes) -> str:
    texts = [text for name in _OLD if (text := _decoded(data, name)) and _is_prose(text)]
    if len(texts) == 1:
        return texts[0]
    raise SourceError(
        "The text is not UTF-8 and no other encoding is certain.",
        "Convert it, for example with: iconv -f WINDOWS-1256 -t UTF-8",
    )


def _decoded(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeError, LookupError):
        return None


def _is_prose(text: str) -> bool:
    words = _WORD.findall(text)
    return sum(word in _COMMON for word in words) > _CERTAIN * len(words)
