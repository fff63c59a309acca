"""The explorer in a real browser."""

import os
import shutil
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from mithaq.vocab import BASE
from tests.serve.client import Server
from tests.serve.test_pages import address

_CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
_PATIENCE = 15_000  # milliseconds
_NEVER = "() => { if (window.hacked) throw new Error('script from the graph ran') }"


class Visit:
    """A browser's page, and what went wrong in it."""

    def __init__(self, page: Page, server: Server) -> None:
        self.page = page
        self.troubles: list[str] = []
        self._server = server
        page.set_default_timeout(_PATIENCE)
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("dialog", lambda dialog: self.troubles.append(dialog.message))
        page.on("console", self._hear)

    def _hear(self, said: ConsoleMessage) -> None:
        if said.type == "error":
            self.troubles.append(said.text)

    def open(self, path: str) -> None:
        """Go to an address, and wait until its scripts have run."""
        self.page.goto(f"{self._server.url}{path}", wait_until="load")

    def wait_rows(self) -> None:
        """Wait for a result."""
        self.page.wait_for_selector("#results > *")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """A headless Chromium; without one the tests are skipped, or fail where all must run."""
    if _CHROMIUM is None:
        if os.environ.get("MITHAQ_TEST_ALL") == "1":
            pytest.fail("Chromium is not installed: apt-get install chromium")
        pytest.skip("Chromium is not installed")
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=_CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(params=["ar", "en"])
def visit(request: pytest.FixtureRequest, chromium: Browser, server: Server) -> Iterator[Visit]:
    """A visit by a reader of Arabic, and one by a reader of English; nothing may go wrong in it."""
    context = chromium.new_context(locale=request.param)
    visit = Visit(context.new_page(), server)
    yield visit
    visit.page.evaluate(_NEVER)
    context.close()
    assert visit.troubles == []


def test_search_leads_to_an_entity(visit: Visit) -> None:
    """What is typed in another spelling is suggested, found, and leads to its page."""
    visit.open("/")
    visit.page.fill("#q", "مقتدي الص")
    visit.page.wait_for_selector("#suggestions option", state="attached")
    options = visit.page.locator("#suggestions option")
    assert options.first.get_attribute("value") == "مقتدى الصدر"
    visit.page.fill("#q", "مقتدي الصدر")
    visit.page.press("#q", "Enter")
    visit.page.click(".hits a >> nth=0")
    assert visit.page.inner_text("h1") == "مقتدى الصدر"
    assert visit.page.locator(".statement mark").count()


def test_the_reader_can_change_the_language(visit: Visit) -> None:
    """The link to the other language shows the same page in it, and pages from there keep it."""
    visit.open("/questions")
    before = visit.page.get_attribute("html", "dir")
    visit.page.click("nav a[hreflang]")
    after = visit.page.get_attribute("html", "dir")
    assert {before, after} == {"rtl", "ltr"}
    visit.page.click(".questions a >> nth=0")
    assert visit.page.get_attribute("html", "dir") == after


def test_articles_light_up(visit: Visit, server: Server) -> None:
    """A passage is highlighted at its words; a click on it shows the statement that it proves."""
    visit.open(address(server, "?x a m:Article ; m:title 'خفض القوات الأميركية في العراق'"))
    passages = visit.page.locator(".text mark")
    assert "نحو 3000 جندي أميركي" in "".join(passages.all_inner_texts())
    assert not visit.page.locator(".statement.lit").count()
    visit.page.click(".text mark:not(:has(a)) >> text=3000")
    assert "3000" in visit.page.inner_text(".statement.lit")
    assert visit.page.locator(".text mark.lit").count()


def test_evidence_leads_into_the_article(visit: Visit, server: Server) -> None:
    """From a statement the source leads to the very place in the article."""
    visit.open(address(server, "?x a m:StrengthObservation ; m:count 3000"))
    visit.page.click("cite a >> nth=0")
    assert "3000" in visit.page.locator(":target + *").inner_text()


def test_the_editor_asks(visit: Visit) -> None:
    """A query from the editor is shown as a table whose Arabic cells keep their direction."""
    visit.open("/query")
    visit.page.click("#run")
    visit.wait_rows()
    assert visit.page.inner_text("#views button[aria-pressed=true]") == "BarChart"
    assert visit.page.locator("#results svg rect.bar").count() > 3
    visit.page.click("#views button >> text=Table")
    cell = visit.page.locator("#results td >> nth=0")
    assert cell.evaluate("cell => getComputedStyle(cell).direction") == "rtl"


VIEWS = {
    "Timeline": "SELECT ?day ?what { VALUES (?day ?what) { ('2021-02' 'ب') ('2020-01-05' 'ا') } }",
    "LineChart": "SELECT ?day ?n { VALUES (?day ?n) { ('2021' 5) ('2020-01-05' 7) } }",
    "Graph": "SELECT ?a ?b { VALUES (?a ?b) { (<http://a/x> <http://a/y>) } }",
    "Map": "SELECT ?place ?name { VALUES (?place ?name) { ('Point(44.4 33.3)' 'بغداد') } }",
}


@pytest.mark.parametrize("view", VIEWS)
def test_views(visit: Visit, view: str) -> None:
    """A query says how its result is shown, as for the Wikidata Query Service."""
    text = f"#defaultView:{view}\n{VIEWS[view]}"
    visit.open(f"/query?query={quote(text)}")
    visit.wait_rows()
    assert visit.page.inner_text("#views button[aria-pressed=true]") == view
    shown = visit.page.inner_html("#results")
    assert ("<ol>" in shown) if view == "Timeline" else ("<circle" in shown)


@pytest.mark.parametrize("path", ["/", "/questions", "/query"])
def test_pages_are_no_wider_than_the_window(visit: Visit, path: str) -> None:
    """What is there for screen readers alone takes no room, in either direction."""
    visit.open(path)
    assert visit.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_maps_show_all_places_over_land(visit: Visit) -> None:
    """A map takes in all its places, as near as may be, with the coasts drawn under them."""
    text = "SELECT ?at { VALUES ?at { 'Point(44.4 33.3)' 'Point(-77 38.9)' 'Point(149.1 -35.3)' } }"
    with visit.page.expect_response("**/static/land.svg") as land:
        visit.open(f"/query?query={quote('#defaultView:Map' + chr(10) + text)}")
        visit.wait_rows()
    assert land.value.ok
    for circle in visit.page.locator("#results circle").all():
        assert 0 < float(circle.get_attribute("cx") or 0) < 900
        assert 0 < float(circle.get_attribute("cy") or 0) < 420


def test_problems_are_told(visit: Visit) -> None:
    """A query that fails is told of in words, not as a page of its own."""
    visit.open("/query?query=SELECT")
    visit.page.wait_for_selector("#state.problem")
    assert "SPARQL" in visit.page.inner_text("#state")
    visit.troubles.clear()  # the browser notes the status 400


HOSTILE = """
SELECT ?script ?iri ?tag ?link { VALUES (?script ?tag ?link) {
  ("<script>window.hacked = 1</script><img src=x onerror='window.hacked = 1'>"
   "<svg onload='window.hacked = 1'>"@ar <javascript:window.hacked=1>) }
  BIND(IRI("javascript:window.hacked=1") AS ?iri) }
"""


def test_hostile_results_stay_text(visit: Visit) -> None:
    """Script in values is shown as text, and addresses that are script are no links."""
    visit.open(f"/query?query={quote(HOSTILE)}")
    visit.wait_rows()
    assert "<script>window.hacked = 1</script>" in visit.page.inner_text("#results")
    assert visit.page.locator("#results a").count() == 0
    assert visit.page.locator("#results img, #results script, #results svg").count() == 0


HOSTILE_THINGS = {
    "article": "?x m:title ?t FILTER(CONTAINS(?t, '<script>'))",
    "person": "?x a m:Person ; m:form ?t FILTER(CONTAINS(?t, '<script>'))",
    "force": "?x a m:ArmedForce ; m:form ?t FILTER(CONTAINS(?t, '<img'))",
    "statement": "?x a m:StrengthObservation ; m:count 400",
    "evidence": "?x m:exact ?t FILTER(CONTAINS(?t, '<script>'))",
}


@pytest.mark.parametrize("thing", HOSTILE_THINGS)
def test_hostile_articles_stay_text(visit: Visit, server: Server, thing: str) -> None:
    """Script in names, titles, quotes, publishers and addresses of an article never runs."""
    visit.open(address(server, HOSTILE_THINGS[thing]))
    shown = visit.page.inner_text("body")
    assert "<script>" in shown or "<img" in shown
    assert visit.page.locator("a[href^='javascript' i]").count() == 0
    assert visit.page.locator("main img, main script").count() == 0


def test_hostile_searches_stay_text(visit: Visit) -> None:
    """Script in what is searched for, and in what is found, is shown as text."""
    visit.open("/search?q=%22%3E%3Cscript%3Ewindow.hacked%3D1%3C%2Fscript%3E")
    assert visit.page.locator("main script").count() == 0
    visit.open("/search?q=%D8%B2%D9%8A%D8%AF")
    assert "<script>" in visit.page.inner_text(".hits")


def test_pages_work_without_scripts(chromium: Browser, server: Server) -> None:
    """Without scripts search, questions and the query form still work."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server.url}/questions/withdrawals?ask=1")
    assert page.locator("table tbody tr").count()
    page.goto(f"{server.url}/query")
    assert page.is_visible("textarea[name=query]")
    context.close()


def test_pages_have_both_schemes(chromium: Browser, server: Server) -> None:
    """The page follows the reader's wish for light or dark."""
    seen = set()
    for scheme in ("light", "dark"):
        context = chromium.new_context(color_scheme=scheme)
        page = context.new_page()
        page.goto(f"{server.url}/")
        seen.add(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        context.close()
    assert len(seen) == 2


def test_the_keyboard_is_enough(visit: Visit, server: Server) -> None:
    """The first tab stop skips to the content, and a statement lights its passage by focus."""
    visit.open(address(server, "?x a m:Article ; m:title 'خفض القوات الأميركية في العراق'"))
    visit.page.keyboard.press("Tab")
    assert visit.page.evaluate("document.activeElement.className") == "skip"
    visit.page.keyboard.press("Enter")
    assert visit.page.url.endswith("#content")
    visit.page.focus(".statement a >> nth=0")
    assert visit.page.locator(".text mark.lit").count()
    assert BASE in visit.page.inner_text(".data")
