"""Web archives, as a crawl of news sites gives them."""

from __future__ import annotations

import gzip
import io
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from mithaq.model import Article, Failure, PassedOver
from mithaq.source import read

# The writer of warcio leaves its buffers to the garbage collector.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
PARAGRAPHS = (
    "أعلن وزير الخارجية العراقي، الأحد، أن بغداد وواشنطن اتفقتا على موعد الجولة المقبلة من الحوار.",
    "وذكر أن الوفدين سيبحثان في هذه الجولة ملفات الأمن والاقتصاد والطاقة والتعليم والصحة والبيئة.",
    "وقال الوزير في مؤتمر صحفي إن اللجان الفنية ستجتمع في الأسبوع المقبل لوضع جدول الأعمال.",
    "وأضاف أن رئيس الوزراء سيرأس الوفد، وأن الجانبين يأملان أن تنتهي الجولة ببيان مشترك.",
)
PAGE = """<!DOCTYPE html><html><head><title>اتفاق على موعد الحوار</title>{marks}</head><body>
<article><h1>اتفاق على موعد الحوار</h1>{article}</article></body></html>"""
DAY = '<meta property="article:published_time" content="2021-03-28T10:00:00+03:00">'
TEXT = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
NEWS = PAGE.format(marks=DAY, article=TEXT)
Response = tuple[str, str, str, bytes]


def page(
    address: str, html: str, kind: str = "text/html; charset=utf-8", status: str = "200 OK"
) -> Response:
    """Give the answer of a site to a request."""
    charset = kind.partition("charset=")[2] or "utf-8"
    return f"https://example.org/{address}", status, kind, html.encode(charset)


def archive(path: Path, *responses: Response) -> Path:
    """Write a WARC file, packed when its name says so."""
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=path.suffix == ".gz")
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "test"}))
        for address, status, kind, body in responses:
            headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
            record = writer.create_warc_record(
                address, "response", payload=io.BytesIO(body), http_headers=headers
            )
            writer.write_record(record)
    return path


@pytest.mark.parametrize("name", ["news.warc", "news.warc.gz"])
def test_a_page_of_news_is_read(tmp_path: Path, name: str) -> None:
    """It is named by its address, with its text, its title and its day."""
    (found,) = read([archive(tmp_path / name, page("1", NEWS))])
    assert isinstance(found, Article)
    assert (found.id, found.url) == ("https://example.org/1", "https://example.org/1")
    assert (found.title, found.published) == ("اتفاق على موعد الحوار", "2021-03-28")
    assert found.text.split("\n")[-4:] == list(PARAGRAPHS)


def test_an_encoding_named_by_the_server_is_used(tmp_path: Path) -> None:
    """The header of the answer names the encoding of the page."""
    answer = page("1", NEWS, "text/html; charset=windows-1256")
    (found,) = read([archive(tmp_path / "old.warc", answer)])
    assert isinstance(found, Article)
    assert found.text.endswith(PARAGRAPHS[-1])


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (page("x", NEWS, status="404 Not Found"), "not delivered"),
        (page("x", NEWS, kind="text/plain"), "no web page"),
        (page("x", "<p>Ministers met in Baghdad on Sunday.</p>"), "not Arabic"),
        (page("x", PAGE.format(marks="", article=TEXT)), "no article"),
        ((*page("x", NEWS)[:3], b"\x81\xff" * 900), "encoding not certain"),
        (page("1", NEWS), "address read before"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_article_is_passed_over(tmp_path: Path, answer: Response, reason: str) -> None:
    """A crawl holds many other things; each is told by what it is, and the news is read."""
    first, second = read([archive(tmp_path / "all.warc.gz", page("1", NEWS), answer)])
    assert isinstance(first, Article)
    assert isinstance(second, PassedOver)
    assert second.reason == reason


def test_a_broken_archive_gives_what_it_holds(tmp_path: Path) -> None:
    """What stands before the break is read, and the break is reported."""
    path = archive(tmp_path / "cut.warc.gz", page("1", NEWS), page("2", NEWS))
    path.write_bytes(path.read_bytes()[:-40])
    first, last = read([path])
    assert isinstance(first, Article)
    assert isinstance(last, Failure)
    assert "broken" in last.reason


def test_a_file_that_is_no_archive_is_told(tmp_path: Path) -> None:
    """Other bytes under that name are one failure."""
    path = tmp_path / "x.warc.gz"
    path.write_bytes(gzip.compress("ليس هذا ملفا من هذا النوع".encode()))
    (found,) = read([path])
    assert isinstance(found, Failure)


def test_a_damaged_record_is_told_without_its_bytes(tmp_path: Path) -> None:
    """What stands where a record should begin may be anything, and is not repeated."""
    whole = archive(tmp_path / "a.warc", page("1", NEWS)).read_bytes()
    (tmp_path / "b.warc").write_bytes(whole + b"\x1b[2J\n\x00\xff\n")
    article, failure = read([tmp_path / "b.warc"])
    assert isinstance(article, Article)
    assert isinstance(failure, Failure)
    assert failure.reason.isascii()
    assert failure.reason.isprintable()
    assert "is broken" in failure.reason


def test_records_that_are_packed_as_one_are_told(tmp_path: Path) -> None:
    """Who packs an archive as any other file is told in one line how to pack it."""
    whole = archive(tmp_path / "a.warc", page("1", NEWS), page("2", NEWS)).read_bytes()
    (tmp_path / "b.warc.gz").write_bytes(gzip.compress(whole))
    *_, failure = read([tmp_path / "b.warc.gz"])
    assert isinstance(failure, Failure)
    assert "warcio recompress" in failure.reason
    assert failure.reason.isprintable()
