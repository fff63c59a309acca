import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from mithaq.page import Part, Row, page

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
VOID = {"meta"}


def row(number: int, *cells: str, published: str = "2020-11-18", url: str = "") -> Row:
    """Give a row with these cells."""
    return Row(number, cells, "الكلمات", "قبل ", " بعد", "", "a", "", published, url)


def shown(chart: str, *rows: Row, heads: tuple[str, ...] = ("أ", "ب")) -> str:
    """Give the page of one part with one group of rows."""
    groups = {"مجموعة": rows} if rows else {}
    found = {name: len(each) for name, each in groups.items()}
    part = Part("p", "سؤال؟", "A question?", chart, heads, groups, found)
    return "".join(page([part], "عنوان"))


class Reader(HTMLParser):
    """Reads a page: elements must be closed in order, and what is linked must be there."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        told = dict(attrs)
        self.tags.add(tag)
        self.ids += [told["id"] or ""] if "id" in told else []
        self.links += [told["href"] or ""] if "href" in told else []
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        """Note an element without content."""
        self.tags.add(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the last element."""
        assert self.open.pop() == tag


def read(html: str) -> Reader:
    """Read a page."""
    reader = Reader()
    reader.feed(html)
    assert not reader.open
    return reader


@given(texts, texts, texts)
def test_no_text_breaks_the_page(cell: str, quote: str, url: str) -> None:
    """Whatever articles say stays text: no element, script or link comes of it."""
    made = Row(1, (cell, "5", quote), quote, cell, quote, cell, quote, cell, "2020", url)
    for chart in ("amounts", "tenures", "network", ""):
        rows = (made, Row(2, (quote, cell, "x"), *[cell] * 8))
        reader = read(shown(chart, *rows, heads=("أ", "ب", "ج")))
        assert "script" not in reader.tags
        assert all(link.startswith(("#", "http://", "https://")) for link in reader.links)


def test_hostile_words_are_only_shown() -> None:
    """Markup in a quote and a script for an address are harmless."""
    html = shown("", row(1, "<script>alert(1)</script>", url="javascript:alert(1)"))
    assert "<script>" not in html
    assert "javascript:" not in html


def test_every_mark_leads_to_its_words() -> None:
    """Each link of a drawing has its row on the page, and each dated number a mark."""
    rows = (row(1, "2020-11", "3000"), row(2, "", "2500"), row(3, "2021", "x"))
    html = shown("amounts", *rows)
    reader = read(html)
    marks = [link for link in reader.links if re.fullmatch(r"#r\d+", link)]
    assert marks == ["#r1", "#r2"]
    assert {link[1:] for link in marks} <= set(reader.ids)


def test_holders_have_a_lane_each() -> None:
    """Two holders stand on two heights, the earlier time to the right."""
    html = shown("tenures", row(1, "أ", "", "2019"), row(2, "ب", "", "2020"), heads=("ش", "ص", "ز"))
    (x1, y1), (x2, y2) = re.findall(r'cx="([\d.]+)" cy="([\d.]+)"', html)
    assert float(x1) > float(x2)
    assert y1 != y2


def test_a_network_has_a_line_for_each_pair() -> None:
    """Two meetings of one pair are one line, which leads to the first."""
    html = shown("network", row(1, "أ", "ب"), row(2, "أ", "ب"), row(3, "أ", "ج"))
    assert html.count("<line") == 2
    assert '<a href="#r1"><line' in html


def test_the_page_stands_alone() -> None:
    """It is from right to left, and loads nothing."""
    html = shown("", row(1, "أ", url="https://example.org/1"))
    reader = read(html)
    assert '<html lang="ar" dir="rtl">' in html
    assert not {"script", "link", "img", "iframe"} & reader.tags
    assert "url(" not in html
    assert "لا شيء" in shown("")


def test_times_are_written_in_words() -> None:
    """A stretch has its two ends, an open one the end that is known, and no date is broken."""
    html = shown("", row(1, "2020-11-01/2020-11-18", "../2021-01", "2020/..", "2021"))
    words = re.sub("<[^>]*>", "", html)
    for told in ("من 2020-11-01 إلى 2020-11-18", "حتى 2021-01", "منذ 2020"):
        assert told in words
    assert html.count('<bdi class="day">') == len(["1", "18", "2021-01", "2020", "2021", "source"])


def test_what_is_left_out_is_counted() -> None:
    """A group says how many of its rows are shown, and a part how many groups are not."""
    rows = {"أولى": (row(1, "أ"),), "ثانية": (row(2, "ب"),)}
    part = Part("p", "سؤال؟", "A question?", "", ("أ",), rows, {"أولى": 7, "ثانية": 1, "ثالثة": 1})
    html = "".join(page([part], "عنوان"))
    assert "أولى (1 من 7)" in html
    assert "ثانية (1)" in html
    assert html.count("<details open>") == 1
    assert "وسوى ذلك 1 " in html


def test_names_of_a_network_stand_apart() -> None:
    """No two names of one side are at one height, and who met nobody of the others is left out."""
    pairs = [(f"أ{place}", f"أ{place + 1}") for place in range(40)]
    html = shown("network", *(row(n, *pair) for n, pair in enumerate(pairs)), row(99, "ب", "ج"))
    for side in ("right", "left"):
        heights = re.findall(rf'<text class="{side}" x="[\d.]+" y="([\d.]+)"', html)
        assert len(set(heights)) == len(heights) > 5
