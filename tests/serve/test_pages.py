"""The pages, as they come from the server; what a browser makes of them is in test_browser."""

from html.parser import HTMLParser

import pyoxigraph as ox
import pytest

from mithaq.ask import library
from mithaq.check.breach import Breach, write_breach
from mithaq.check.findings import finding
from mithaq.model import Severity
from mithaq.serve.explorer.charts import strength_chart
from mithaq.serve.nodes import plain
from mithaq.store import GraphFolder, Looked, open_checked, published
from mithaq.vocab import BASE, term
from tests.serve.client import Server

HTML = "text/html"
KINDS = ("Person", "Article", "Tenure", "Evidence")
FORMATS = ("text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml")


class Outline(HTMLParser):
    """What of a page matters here."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append((tag, dict(attrs)))

    def all(self, name: str) -> list[dict[str, str | None]]:
        """Give the attributes of all elements of a name."""
        return [attributes for tag, attributes in self.tags if tag == name]


def address(server: Server, pattern: str) -> str:
    """Give the path of the first thing that a pattern finds."""
    rows = server.query(f"PREFIX m: <{BASE}ns#> SELECT ?x {{ {pattern} }} ORDER BY ?x LIMIT 1").rows
    return "/" + str(rows[0]["x"]["value"]).removeprefix(BASE)


def test_every_iri_dereferences(server: Server) -> None:
    """Each IRI of the graph under the base has a page and triples about itself."""
    everything = server.query(
        "SELECT DISTINCT ?x { GRAPH ?g { { ?x ?p ?o } UNION { ?s ?x ?o } UNION { ?s ?p ?x } } "
        f'FILTER(ISIRI(?x) && STRSTARTS(STR(?x), "{BASE}")) }}'
    )
    paths = {row["x"]["value"].removeprefix(BASE).partition("#")[0] for row in everything.rows}
    assert len(paths) > 100
    for place, path in enumerate(sorted(paths)):
        assert server.get(f"/{path}", HTML).status == 200, path
        media = FORMATS[place % len(FORMATS)]
        reply = server.get(f"/{path}", media)
        assert (reply.status, reply.media) == (200, media), path
        form = ox.RdfFormat.from_media_type(media)
        subjects = {plain(quad.subject) for quad in ox.parse(reply.body, form)}
        assert f"{BASE}{path}" in subjects or path == "ns", path


def test_unknown_things(server: Server) -> None:
    """What nobody has spoken of is 404, to people by a page, to programs by a problem."""
    page, data = server.get("/id/person/none", HTML), server.get("/id/person/none", FORMATS[0])
    assert (page.status, page.media) == (404, HTML)
    assert (data.status, data.media) == (404, "application/problem+json")
    assert server.get("/nowhere", HTML).media == HTML


def test_the_address_may_name_a_format(server: Server) -> None:
    """The parameter 'format' gives triples to a browser too."""
    path = address(server, "?x a m:Person")
    assert server.get(path, HTML, format="jsonld").media == "application/ld+json"
    assert server.get(path, HTML, format="csv").status == 406


@pytest.mark.parametrize(
    ("accepted", "named", "language", "direction"),
    [
        ("", "", "ar", "rtl"),
        ("en-GB,en;q=0.9,ar;q=0.8", "", "en", "ltr"),
        ("fr, ar-EG;q=0.5", "", "ar", "rtl"),
        ("en", "ar", "ar", "rtl"),
        ("ar", "en", "en", "ltr"),
        ("*", "xx", "ar", "rtl"),
    ],
)
def test_languages(
    server: Server, accepted: str, named: str, language: str, direction: str
) -> None:
    """The page is in the language of the address, else of the browser, else in Arabic."""
    path = f"/?lang={named}" if named else "/"
    reply = server.ask("GET", path, Accept=HTML, Accept_Language=accepted)
    outline = Outline(reply.text)
    html = outline.all("html")[0]
    assert (html["lang"], html["dir"]) == (language, direction)
    inside = [
        link["href"] or "" for link in outline.all("a") if (link["href"] or "").startswith("/")
    ]
    assert all(("lang=" in href) == (named in ("ar", "en")) for href in inside)


def test_pages_have_what_readers_need(server: Server) -> None:
    """Each page has one main heading, a main part, labelled fields, no inline style or script."""
    paths = [
        "/", "/search?q=العراق", "/questions", "/query", "/ns",
        *(f"/questions/{name}" for name in library()),
        *(address(server, f"?x a m:{kind}") for kind in KINDS),
    ]  # fmt: skip
    for path in paths:
        reply = server.get(path.replace("العراق", "%D8%A7%D9%84%D8%B9%D8%B1%D8%A7%D9%82"), HTML)
        outline = Outline(reply.text)
        assert reply.status == 200, path
        assert len(outline.all("h1")) == len(outline.all("main")) == 1, path
        labelled = {label.get("for") for label in outline.all("label")}
        fields = [field for field in outline.all("input") if field.get("type") != "hidden"]
        assert all(field["id"] in labelled for field in fields), path
        assert not any("style" in attributes for _, attributes in outline.tags), path
        assert not any(name.startswith("on") for _, a in outline.tags for name in a), path
        scripts = [script.get("src") or "" for script in outline.all("script")]
        assert all(source.startswith("/static/") for source in scripts), path


def test_statement_pages_show_all(server: Server) -> None:
    """A statement has its quote in context, speaker, status, time, source, rule and offsets."""
    path = address(server, "?x a m:StrengthObservation ; m:count 2500 ; m:modality "
                           f"<{BASE}vocab/modality/planned>")  # fmt: skip
    text = server.ask("GET", path, Accept=HTML, Accept_Language="en").text
    for shown in ("2500 جندي بحلول", "كريستوفر ميلر", "planned", "../2021-01-15", "صحيفة الضفتين",
                  "forcestrength/test", "0.9", "15 يناير 2021"):  # fmt: skip
        assert shown in text


def test_what_was_announced_leads_to_what_was_done(server: Server) -> None:
    """The page of an announcement quotes the report of the deed, and that one the announcement."""
    movement = "?x a m:ForceMovement ; m:movement " + f"<{BASE}vocab/movement/reduce> ; m:modality "
    planned, done = (
        address(server, f"{movement}<{BASE}vocab/modality/{modality}>")
        for modality in ("planned", "happened")
    )
    for path, other, told in (
        (planned, done, "القوات الأميركية في العراق خفضت إلى 2500 جندي"),
        (done, planned, "ستخفض قواتها في العراق إلى 2500 جندي"),
    ):
        text = server.get(path, HTML).text
        assert f"<q>{told}</q>" in text
        assert f'href="{other.partition("?")[0]}' in text


def test_disagreements_stand_on_the_page(server: Server) -> None:
    """An office that sources give to two persons at once has both, side by side."""
    named = f'?x <{BASE}ns#foldedForm> "وزير الدفاع" ; a <{BASE}ns#Office>'
    text = server.get(address(server, named), HTML).text
    part = text[text.index('class="differ"') :].partition("</ul>")[0]
    assert "كريستوفر ميلر" in part
    assert "مارك إسبر" in part


def test_findings_stand_on_the_page(server: Server) -> None:
    """What the rules across entities found is told on the pages of what it is about."""
    visit = address(server, f"?x a m:Visit ; m:during <{BASE}id/time/2022-05-01>")
    visitor = address(server, f"?y m:visitor ?x ; m:during <{BASE}id/time/2022-05-01>")
    for path in (visit, visitor):
        assert "happened-after-publication" in server.get(path, HTML).text


def test_what_the_last_check_found_stands_on_the_page(server: Server, folder: GraphFolder) -> None:
    """What a shape finds at a statement is told on its page with the name that waivers use."""
    path = address(server, "?x a m:Tenure")
    told = (
        "Too few of these.",
        "عدد أقل مما يلزم.",
        "http://a/component",
        term("office"),
        "<b>7</b>",
    )
    breach = Breach(f"{BASE}{path[1:]}", "TenureShape", Severity.WARNING, *told)
    note = Looked((), {}, {}, frozenset(), ((breach.focus, write_breach(breach)),), frozenset())
    with open_checked(folder.checked) as checked:
        checked.note(note)
    with published(folder) as store:
        fingerprint = finding(store, breach).fingerprint
    for language, message in zip(("en", "ar"), told, strict=False):
        text = server.get(path, HTML, lang=language).text
        assert message in text
        assert f"TenureShape [{fingerprint}]" in text
        assert "&lt;b&gt;7&lt;/b&gt;" in text
    folder.checked.unlink()
    assert "TenureShape" not in server.get(path, HTML).text


def test_articles_show_their_text_whole(server: Server) -> None:
    """The highlighted text is the article's text, and evidence can be linked to."""
    path = address(server, "?x a m:Article ; m:title 'خفض القوات الأميركية في العراق'")
    text = server.get(path, HTML).text
    outline = Outline(text)
    assert any("data-statements" in mark for mark in outline.all("mark"))
    begun = {link["id"] for link in outline.all("a") if link.get("class") == "anchor"}
    proofs = server.query(
        f"PREFIX m: <{BASE}ns#> SELECT ?e {{ ?e m:source <{BASE}{path[1:]}> }}"
    ).rows
    assert begun == {row["e"]["value"].rpartition("/")[2] for row in proofs}


def test_questions_are_answered_on_their_page(server: Server) -> None:
    """A form with its values in the address shows the answer as a table."""
    text = server.get("/questions/force-strength", HTML, force="القوات الأميركية", ask=1).text
    assert "2500" in text
    assert "<table>" in text
    assert "تقريبي" in text  # the word "about" of a list, in Arabic
    wrong = server.get("/questions/office-holder", HTML, office="x", date="y")
    assert (wrong.status, wrong.media) == (400, HTML)


def test_charts_need_two_points() -> None:
    """A chart has a point for each count with a day; one point is no chart."""

    def counted(count: str, when: str) -> dict[str, object]:
        values = [{"text": count, "iri": ""}]
        return {
            "iri": "a:b", "class": term("StrengthObservation"), "when": when, "time": None,
            "roles": [{"iri": term("count"), "values": values}],
        }  # fmt: skip

    assert strength_chart([counted("5", "2020")]) is None
    assert strength_chart([counted("5", "2020"), counted("5", "2020-01-01")]) is None
    chart = strength_chart([counted("2500", "2021-01"), counted("5200", "2020"), counted("1", "")])
    assert chart is not None
    assert [point.number for point in chart.points] == [5200, 2500]
    assert chart.points[0].x < chart.points[1].x
    assert chart.points[0].y < chart.points[1].y
    assert [mark for _, mark in chart.years] == ["2021"]
