from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urldefrag

import pytest
from lxml import html

from mithaq.pipeline.reviewing import report_on
from mithaq.review.dossier import Dossier
from mithaq.review.output import write_report
from mithaq.review.page import SINGLE, pages
from mithaq.review.page.diagram import Box, Edge, Node, star, tree
from tests.review.conftest import request_for

ARABIC = re.compile("[\u0621-\u064a]")


@pytest.fixture(scope="module")
def site(dossier: Dossier) -> Mapping[str, html.HtmlElement]:
    """The pages of Mithaq's own ontology, by their paths."""
    return {path: html.fromstring(text.encode()) for path, text in pages(dossier)}


def test_every_module_and_term_has_a_page(
    site: Mapping[str, html.HtmlElement], dossier: Dossier
) -> None:
    """There is one page for each, and a part of the single page."""
    assert len(site) == len(dossier.modules) + len(dossier.terms) + len(["index", "checks", "all"])
    anchors = set(site[SINGLE].xpath("//section/@id"))
    assert {Path(path).stem for path in site if "/" in path} <= anchors


def test_names_differ_whatever_their_case(site: Mapping[str, html.HtmlElement]) -> None:
    """A class and a property of one name have two files even where case is not told apart."""
    assert len({path.lower() for path in site}) == len(site)


def test_links_lead_somewhere(site: Mapping[str, html.HtmlElement]) -> None:
    """Every link leads to a page or part that there is, and none out of the report."""
    parts = {path: {"", *page.xpath("//@id")} for path, page in site.items()}
    for path, page in site.items():
        for link in page.xpath("//@href[. != 'data:,']"):
            target, part = urldefrag(link)
            name = os.path.normpath(Path(path).parent / target) if target else path
            assert part in parts[name], (path, link)


def test_what_is_found_in_the_graph_opens_its_sentences(
    site: Mapping[str, html.HtmlElement],
) -> None:
    """Each finding of the graph's checks is told in Arabic, with the words of all its sources."""
    for path in ("index.html", SINGLE):
        (found,) = site[path].xpath("//details[summary//*[contains(text(), 'عدد الجرحى')]]")
        quotes = {q.text for q in found.xpath(".//q")}
        assert "هجوم صاروخي على أربيل" in quotes
        assert len(found.xpath(".//q")) == len(("attack", "attack-2"))


def test_pages_load_nothing(site: Mapping[str, html.HtmlElement]) -> None:
    """There is no source, style sheet or frame to fetch, and a policy that forbids it."""
    for page in site.values():
        assert not page.xpath("//@src | //link[@rel='stylesheet'] | //iframe | //object")
        assert page.xpath(
            "//meta[@http-equiv='Content-Security-Policy' and contains(@content, 'none')]"
        )


def test_arabic_runs_from_the_right(site: Mapping[str, html.HtmlElement]) -> None:
    """Whatever is marked as Arabic says so of its direction too, and holds Arabic."""
    page = site["term/class-Tenure.html"]
    marked = page.xpath("//body//*[@lang='ar'][not(self::button)]")
    assert len(marked) > 20
    for element in marked:
        assert element.get("dir") == "rtl" or element.get("direction") == "rtl"
        assert ARABIC.search(element.text_content())
    heading = page.xpath("//h1")[0]
    assert [part.get("lang") for part in heading] == ["en", "ar"]


def test_a_term_tells_all_that_is_known(site: Mapping[str, html.HtmlElement]) -> None:
    """Definition, source, evidence, domain and range as used, questions, producers, query."""
    text = site["term/object-property-holder.html"].text_content()
    for words in (
        "The person in the office.",
        "offices.ttl",
        "m:holder a owl:ObjectProperty",
        "Domain as used",
        "Who held an office on a given day",
        "SELECT * WHERE { ?subject m:holder ?value }",
    ):
        assert words in text
    assert site["term/object-property-holder.html"].xpath("//blockquote//mark/text()")
    assert "visit.1" in site["term/class-Visit.html"].text_content()


def test_the_report_ends_with_what_it_cannot_say(site: Mapping[str, html.HtmlElement]) -> None:
    """The last part of the first page names the limits, in both languages."""
    last = site["index.html"].xpath("//h2")[-1].text_content()
    assert "What this report cannot say" in last
    assert "ما لا يقوله هذا التقرير" in last
    assert "not run" in site["index.html"].text_content()


def test_the_same_review_gives_the_same_bytes(dossier: Dossier) -> None:
    """Nothing in the pages depends on chance."""
    assert list(pages(dossier)) == list(pages(dossier))


def test_texts_cannot_break_out(tmp_path: Path) -> None:
    """A label with markup is shown, never run; texts in other languages keep their tags."""
    path = tmp_path / "evil.ttl"
    path.write_text(
        "<urn:x#A> a <http://www.w3.org/2002/07/owl#Class> ;"
        " <http://www.w3.org/2000/01/rdf-schema#label> '<script>alert(1)</script>'@fr .",
        encoding="utf-8",
    )
    made = dict(pages(report_on(request_for(path))))
    page = html.fromstring(made["term/class-A.html"].encode())
    assert "alert(1)" not in "".join(page.xpath("//script/text()"))
    assert page.xpath("//h1/*[@lang='fr']/text()") == ["<script>alert(1)</script>"]


def test_a_tree_draws_each_node_under_its_parents() -> None:
    """Children stand to the right and below, a node with two parents twice, a cycle once."""
    nodes = {name: Node(name, "", name) for name in "abc"}
    drawn = tree(["a", "b"], {"a": ["c"], "b": ["c"], "c": ["a"]}, nodes)
    told = [(box.node.iri, box.x > 0) for box in drawn.boxes]
    assert told == [("a", False), ("c", True), ("b", False), ("c", True), ("a", True)]
    assert [box.y for box in drawn.boxes] == sorted(box.y for box in drawn.boxes)


def test_a_star_has_no_boxes_on_each_other() -> None:
    """However many arrows come and go, no two boxes overlap and all lie in the drawing."""
    edges = [Edge("كلمة", "word", Node(str(n), "اسم طويل جدا", f"name {n}")) for n in range(9)]
    drawn = star(Node("x", "وسط", "middle"), edges, edges[:4])

    def apart(one: Box, two: Box) -> bool:
        beside = one.x + one.width <= two.x or two.x + two.width <= one.x
        return beside or one.y + one.height <= two.y or two.y + two.height <= one.y

    boxes = drawn.boxes
    assert all(apart(a, b) for n, a in enumerate(boxes) for b in boxes[n + 1 :])
    assert all(b.y >= 0 and b.y + b.height <= drawn.height for b in boxes)
    assert all(b.x >= 0 and b.x + b.width <= drawn.width for b in boxes)


def asked_for(log: str) -> Iterator[str]:
    """Give the requests to a network in a log that a page made, not the browser for itself."""
    for line in log.splitlines():
        initiated = re.search('"initiator":"(?!not an origin)', line)
        if initiated and re.search('"url":"(?:https?|wss?):', line):
            yield line


def test_a_browser_finds_no_fault(dossier: Dossier, tmp_path: Path) -> None:
    """Chromium shows the pages without a message on its console, and asks for nothing."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        if os.environ.get("MITHAQ_TEST_ALL") == "1":
            pytest.fail("Chromium is needed to look at the pages and is not installed")
        pytest.skip("Chromium is not installed: the pages were not looked at")
    write_report(dossier, tmp_path / "report")
    for name in ("index.html", "term/class-Tenure.html", SINGLE):
        net = tmp_path / "net.json"
        ran = subprocess.run(
            [
                browser, "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr",
                "--disable-background-networking", "--disable-component-update", "--no-first-run",
                f"--user-data-dir={tmp_path / 'profile'}", f"--log-net-log={net}", "--dump-dom",
                (tmp_path / "report" / name).as_uri(),
            ],
            capture_output=True, check=True, encoding="utf-8", timeout=120,
        )  # fmt: skip
        assert 'data-view="both"' in ran.stdout
        assert "CONSOLE" not in ran.stderr
        assert list(asked_for(net.read_text(encoding="utf-8"))) == []
