"""From paths to articles."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterable, Iterator
from itertools import count, islice
from pathlib import Path
from types import SimpleNamespace

import pytest

from mithaq.errors import SourceError
from mithaq.model import Article, Failure, Span
from mithaq.source import Found, read

BODY = "أعلن الوزير في مؤتمر صحفي عقده في بغداد أن القوات ستنسحب قبل نهاية العام الجاري."
PAGE = (
    f"<html><head><title>الحوار</title></head><body><article><p>{BODY}</p></article></body></html>"
)


def record(key: str, **more: str) -> str:
    """Write a JSON line."""
    return json.dumps({"id": key, "text": BODY, **more}, ensure_ascii=False) + "\n"


def articles(found: Iterable[Found]) -> list[Article]:
    """Take the articles, and no failure."""
    taken = list(found)
    assert [item for item in taken if isinstance(item, Failure)] == []
    return [item for item in taken if isinstance(item, Article)]


def given_input(monkeypatch: pytest.MonkeyPatch, lines: Iterable[bytes]) -> None:
    """Put lines on the standard input."""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=lines))


def test_every_kind_of_file(tmp_path: Path) -> None:
    """A folder of texts, pages and records is read in order, offsets into the stored text."""
    (tmp_path / "a.txt").write_bytes(f"\ufeffالرئيسية\r\n\r\n{BODY}\r\n".encode())
    (tmp_path / "b.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "c.jsonl").write_text(record("n-1") + record("n-2"), encoding="utf-8")
    found = articles(read([tmp_path]))
    assert [article.id for article in found] == ["a", "b", "n-1", "n-2"]
    assert found[0].text.startswith("\ufeffالرئيسية\r\n")
    assert [[span.of(article.text) for span in article.body] for article in found] == [[BODY]] * 4


def test_text_on_the_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text on the standard input is one article."""
    given_input(monkeypatch, io.BytesIO(f"\n {BODY}\n{BODY}".encode()))
    (article,) = articles(read(["-"]))
    assert article.id == "stdin"
    assert article.text == f"\n {BODY}\n{BODY}"


def test_records_on_the_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines that begin with a brace are records, read as they come: this stream has no end."""

    def endless() -> Iterator[bytes]:
        yield b" \n"
        yield from (record(f"n-{number}").encode() for number in count())

    given_input(monkeypatch, endless())
    assert [article.id for article in articles(islice(read(["-"]), 3))] == ["n-0", "n-1", "n-2"]


def test_undecodable_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text in no certain encoding on the standard input is reported."""
    given_input(monkeypatch, [b"\xe1\xe6\xff"])
    (failure,) = read(["-"])
    assert isinstance(failure, Failure)
    assert failure.origin == "-"


def test_empty_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing on the standard input is an empty article."""
    given_input(monkeypatch, [])
    (failure,) = read(["-"])
    assert failure == Failure("-", "The article is empty. Give its text, or leave it out.")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b" \n\t", "empty"),
        (b"The minister said that the forces will withdraw.", "Only 0 of its 40 letters"),
        (b"2020 - 2021", "Only 0 of its 0 letters"),
        ("الرئيسية\nفيسبوك\nتويتر".encode(), "menus and links"),
        (b"\xe1\xe6\xff", "iconv"),
    ],
)
def test_article_that_is_none(tmp_path: Path, text: bytes, reason: str) -> None:
    """An empty, foreign, furniture-only or undecodable file is reported and the next one read."""
    (tmp_path / "a.txt").write_bytes(text)
    (tmp_path / "b.txt").write_text(BODY, encoding="utf-8")
    failure, article = read([tmp_path])
    assert isinstance(failure, Failure)
    assert failure.origin == str(tmp_path / "a.txt")
    assert reason in failure.reason
    assert isinstance(article, Article)


def test_half_a_surrogate(tmp_path: Path) -> None:
    """A text that no file can hold, which JSON can spell, is reported."""
    path = tmp_path / "n.jsonl"
    path.write_text('{"id": "a", "text": "\\ud800"}', encoding="utf-8")
    (failure,) = read([path])
    assert failure == Failure(f"{path}:1", "Character 0 is half a surrogate pair. Repair it.")


def test_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that the system refuses is reported and the next one read."""
    for name in ("a.txt", "b.jsonl", "c.txt"):
        (tmp_path / name).write_text(BODY, encoding="utf-8")

    def refuse(path: Path, *_: object) -> bytes:
        if path.stem == "a":
            raise PermissionError(13, "Permission denied")
        return BODY.encode()

    monkeypatch.setattr(Path, "read_bytes", refuse)
    first, second, third = read([tmp_path])
    assert isinstance(first, Failure)
    assert "cannot be read: Permission denied" in first.reason
    assert isinstance(second, Failure)
    assert isinstance(third, Article)


def test_one_id_twice(tmp_path: Path) -> None:
    """The second article of one id is reported, the first one stays."""
    (tmp_path / "a.txt").write_text(BODY, encoding="utf-8")
    (tmp_path / "n.jsonl").write_text(record("a") + record("b"), encoding="utf-8")
    first, again, other = read([tmp_path])
    assert isinstance(first, Article)
    assert again == Failure(
        f"{tmp_path / 'n.jsonl'}:1", "The id a is taken. Give it one of its own."
    )
    assert isinstance(other, Article)


def test_one_stem_twice(tmp_path: Path) -> None:
    """Files of one stem in two folders are two articles."""
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(BODY, encoding="utf-8")
    assert [article.id for article in articles(read([tmp_path]))] == ["x/a.txt", "y/a.txt"]


def test_wrong_paths_are_told_at_once(tmp_path: Path) -> None:
    """A missing path or metadata file is an error before anything is read."""
    with pytest.raises(SourceError, match="does not exist"):
        read([tmp_path / "none.txt"])
    with pytest.raises(SourceError, match="cannot be read"):
        read([tmp_path], meta=tmp_path / "none.json")


def test_metadata_wins(tmp_path: Path) -> None:
    """The metadata file wins over the record, and the record over what its text says."""
    text = f"{BODY}\nجميع الحقوق محفوظة لصحيفة الغد 2021"
    rows = [record(key, text=text, publisher=name) for key, name in [("a", "الضفة"), ("b", "")]]
    (tmp_path / "n.jsonl").write_text("".join(rows), encoding="utf-8")
    meta = tmp_path / "meta.json"
    meta.write_text('{"a": {"published": "2021-07-26", "title": "عنوان"}}', encoding="utf-8")
    first, second = articles(read([tmp_path], meta=meta))
    assert (first.published, first.title, first.publisher) == ("2021-07-26", "عنوان", "الضفة")
    assert second.publisher == "الغد"


def test_day_from_the_dateline(tmp_path: Path) -> None:
    """Without metadata the day is the one that the text gives as its own, never the page's."""
    (tmp_path / "a.txt").write_text(
        f"29 مارس 2024 12:57 م\n\nبغداد - 26 يوليو 2021 (رويترز) - {BODY}", encoding="utf-8"
    )
    (tmp_path / "b.txt").write_text(f"29 مارس 2024 12:57 م\n\n{BODY}", encoding="utf-8")
    assert [article.published for article in articles(read([tmp_path]))] == ["2021-07-26", None]


def test_whole_text_is_the_body(tmp_path: Path) -> None:
    """Of a text without page furniture nothing is left out."""
    (tmp_path / "a.txt").write_text(BODY, encoding="utf-8")
    (article,) = articles(read([tmp_path]))
    assert article.body == (Span(0, len(BODY)),)
