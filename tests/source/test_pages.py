"""Articles as web pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from trafilatura import load_html

from mithaq.errors import SourceError
from mithaq.source.markup import Tree, published, publisher
from mithaq.source.metadata import Metadata
from mithaq.source.pages import read_page

PARAGRAPHS = (
    "أعلن وزير الخارجية العراقي، الأحد، أن بغداد وواشنطن اتفقتا على موعد الجولة المقبلة من الحوار.",
    "وقال الوزير في مؤتمر صحفي إن اللجان الفنية ستجتمع في الأسبوع المقبل لوضع جدول الأعمال.",
)
ARTICLE = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
PAGE = """<!DOCTYPE html><html><head><meta charset="{charset}"><title>اتفاق على موعد الحوار</title>
<meta property="og:site_name" content="الضفة"><link rel="canonical" href="https://example.org/1">
<meta property="article:published_time" content="2021-03-28T10:00:00+03:00"></head><body>
<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/w">الطقس</a></li></ul></nav>
<article><h1>اتفاق على موعد الحوار</h1>{article}</article>
<section class="comments"><h3>التعليقات</h3><p>تعليق من قارئ على الخبر المنشور هنا.</p></section>
<footer><p>29 مارس 2024</p><p>جميع الحقوق محفوظة</p></footer></body></html>"""


def written(folder: Path, html: str, encoding: str = "utf-8") -> Path:
    """Write a page to a file."""
    path = folder / "page.html"
    path.write_bytes(html.encode(encoding))
    return path


@pytest.mark.parametrize("charset", ["utf-8", "windows-1256"])
def test_page(tmp_path: Path, charset: str) -> None:
    """A page gives its article without menu, comments and footer, and its marked metadata."""
    html = PAGE.format(charset=charset, article=ARTICLE)
    draft = read_page(written(tmp_path, html, charset), "page")
    assert draft.text.split("\n") == ["اتفاق على موعد الحوار", *PARAGRAPHS]
    assert draft.metadata == Metadata(
        "اتفاق على موعد الحوار", "2021-03-28", "الضفة", "https://example.org/1"
    )


@pytest.mark.parametrize("html", ["", "<html></html>", "<p>", "{}"])
def test_page_without_article(tmp_path: Path, html: str) -> None:
    """A page in which no article is found says so."""
    with pytest.raises(SourceError, match="No article"):
        read_page(written(tmp_path, html), "page")


def head(markup: str) -> Tree:
    """Parse a page with this in its head and a date of loading in its body."""
    html = f"<html><head>{markup}</head><body><p>2024-03-29</p>{ARTICLE}</body></html>"
    tree: Tree | None = load_html(html)
    assert tree is not None
    return tree


LD = '<script type="application/ld+json">{}</script>'


@pytest.mark.parametrize(
    ("markup", "day"),
    [
        ('<meta itemprop="datePublished" content="2021-03-28">', "2021-03-28"),
        ('<meta name="DC.date.issued" content="2021-03-28 09:00">', "2021-03-28"),
        (LD.format('{"@type": "NewsArticle", "datePublished": "2021-03-28T22:00Z"}'), "2021-03-28"),
        (
            LD.format(
                '{"@graph": [{"@type": "WebPage", "datePublished": "2024-03-29"},'
                ' {"@type": ["Article"], "datePublished": "2021-03-28"}]}'
            ),
            "2021-03-28",
        ),
        ('<meta property="article:modified_time" content="2024-03-29">', None),
        ('<meta property="og:updated_time" content="2024-03-29">', None),
        (
            '<meta name="date" content="2024-03-29"><meta itemprop="copyrightYear" content="2024">',
            None,
        ),
        ('<meta http-equiv="last-modified" content="2024-03-29">', None),
        ('<meta property="article:published_time" content="قبل يومين">', None),
        (LD.format('{"@type": "WebPage", "datePublished": "2024-03-29"}'), None),
        (LD.format('{"@type": "NewsArticle", "dateModified": "2024-03-29"}'), None),
        (LD.format("{broken"), None),
        ("", None),
    ],
)
def test_day_of_publication(markup: str, day: str | None) -> None:
    """Only what is marked as the day of publication counts: no update, loading or copyright."""
    assert published(head(markup)) == day


@pytest.mark.parametrize(
    ("markup", "name"),
    [
        ('<meta property="og:site_name" content=" الضفة ">', "الضفة"),
        (LD.format('{"@type": "Article", "publisher": {"name": "الضفة"}}'), "الضفة"),
        (LD.format('{"@type": "Article", "publisher": "الضفة"}'), "الضفة"),
        (LD.format('{"@type": "Article", "publisher": {"@id": "#org"}}'), None),
        (
            '<meta name="twitter:site" content="@example"><link rel="canonical" href="//e.org">',
            None,
        ),
        ('<meta property="og:site_name" content="">', None),
    ],
)
def test_publisher(markup: str, name: str | None) -> None:
    """The publisher is the name that the page gives its site: no handle, no domain."""
    assert publisher(head(markup)) == name
