"""Bytes to text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.errors import SourceError
from mithaq.source.decoding import decode

TEXT = "قال الوزير في مؤتمر صحفي إن القوات ستنسحب من العراق بعد الاتفاق على موعد في بغداد."


@given(st.text(st.characters(codec="utf-8")))
def test_utf8_is_kept_to_the_character(text: str) -> None:
    """UTF-8 comes back as it is stored: line ends, marks of direction and byte-order mark."""
    assert decode(text.encode()) == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_marked_encoding(encoding: str) -> None:
    """A file that begins with a byte-order mark is read by it, and the mark stays."""
    marked = f"\ufeff{TEXT}"
    assert decode(marked.encode(encoding)) == marked


@pytest.mark.parametrize("encoding", ["cp1256", "iso8859_6"])
def test_old_arabic_encoding(encoding: str) -> None:
    """An old Arabic encoding is recognised by the commonest words of the language."""
    text = TEXT.replace("،", "")
    assert decode(text.encode(encoding)) == text


def test_declared_encoding() -> None:
    """The encoding that a page declares is used when it is not UTF-8."""
    assert decode("<p>بيان</p>".encode("cp1256"), "windows-1256") == "<p>بيان</p>"


@pytest.mark.parametrize(
    ("data", "declared"),
    [
        (TEXT.encode()[:-1] + b"\xff", None),
        ("Une décision attendue à Genève".encode("latin-1"), None),
        (b"\xe1\xe6", "no-such-encoding"),
        (b"\xff\xfe\xfd", "undefined"),
    ],
)
def test_uncertain_encoding(data: bytes, declared: str | None) -> None:
    """Where no encoding is certain, the reader is told how to convert the file."""
    with pytest.raises(SourceError, match="iconv"):
        decode(data, declared)
