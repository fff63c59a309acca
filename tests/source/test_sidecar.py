"""The metadata file beside the articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from mithaq.errors import SourceError
from mithaq.source.metadata import Metadata
from mithaq.source.sidecar import load

KNOWN = Metadata(
    title="عنوان", published="2021-07-26", publisher="الضفة", url="https://example.org/1"
)


def written(folder: Path, name: str, text: str) -> Path:
    """Write a metadata file."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_json(tmp_path: Path) -> None:
    """JSON maps ids to the four fields; null, empty and other fields count for nothing."""
    text = """{"a": {"published": "2021-07-26T21:00:00Z", "publisher": "الضفة", "title": " عنوان ",
                     "url": "https://example.org/1", "source": 3},
               "b": {"published": null, "publisher": ""}}"""
    table = load(written(tmp_path, "meta.json", text))
    assert table == {"a": KNOWN, "b": Metadata()}


@pytest.mark.parametrize("key", ["id", "stem", "article"])
def test_csv(tmp_path: Path, key: str) -> None:
    """CSV has the same columns in any order, and may begin with the mark of a spreadsheet."""
    text = f"\ufeffpublished,{key},publisher,note,url,title\r\n"
    row = "2021-07-26,a,الضفة,x,https://example.org/1,عنوان\r\n"
    assert load(written(tmp_path, "meta.CSV", text + row)) == {"a": KNOWN}


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("meta.json", "{", "not JSON"),
        ("meta.json", "[]", "no table"),
        ("meta.json", '{"a": "2021"}', "no table"),
        ("meta.json", '{"a": {"published": "26/7/2021"}}', "a: published .* not an ISO day"),
        ("meta.json", '{"a": {"published": "2021-02-30"}}', "not an ISO day"),
        ("meta.json", '{"a": {"title": 5}}', "title is not text"),
        ("meta.csv", "", "no column"),
        ("meta.csv", "name,published\na,2021-07-26\n", "no column"),
        ("meta.csv", "id,title\na,x\na,y\n", "names a twice"),
        ("meta.csv", 'id,title\na,"x\n', "line"),
    ],
)
def test_malformed(tmp_path: Path, name: str, text: str, reason: str) -> None:
    """A malformed metadata file stops the run, with the place and the reason."""
    with pytest.raises(SourceError, match=reason):
        load(written(tmp_path, name, text))


def test_missing(tmp_path: Path) -> None:
    """A metadata file that is not there is named."""
    with pytest.raises(SourceError, match=r"none\.json cannot be read"):
        load(tmp_path / "none.json")


def test_not_unicode(tmp_path: Path) -> None:
    """A metadata file in another encoding is refused."""
    path = tmp_path / "meta.csv"
    path.write_bytes("id,title\na,عنوان\n".encode("cp1256"))
    with pytest.raises(SourceError, match="not UTF-8"):
        load(path)


def test_over() -> None:
    """What is known here wins, and what is not is filled in."""
    here = Metadata(published="2021-07-27", publisher="الغد")
    assert here.over(KNOWN) == Metadata("عنوان", "2021-07-27", "الغد", "https://example.org/1")
