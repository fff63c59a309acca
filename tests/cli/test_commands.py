import json
from collections.abc import Callable
from itertools import chain
from pathlib import Path

import pytest
from typer.testing import Result

from mithaq.model import Article, ArticleGraph, Dropped, Span
from mithaq.store import GraphFolder, published
from tests.newsroom import articles
from tests.spoiled import spoil as change

Run = Callable[..., Result]


def test_a_build_says_what_it_did(run: Run, sources: Path, tmp_path: Path) -> None:
    """Figures are printed, a bad article is named with its reason, a second build finds nothing."""
    first = run("build", sources, "--kg", tmp_path / "kg")
    assert first.exit_code == 0
    assert "7 read, 0 unchanged, 1 failed" in first.stdout
    assert "Statements: 31." in first.stdout
    assert "empty.txt" in first.stdout
    second = run("build", sources, "--kg", tmp_path / "kg")
    assert "0 read, 7 unchanged, 1 failed" in second.stdout


def test_a_build_takes_metadata(run: Run, sources: Path, tmp_path: Path) -> None:
    """What a metadata file says of an article is in its facts."""
    meta = tmp_path / "meta.json"
    meta.write_text(json.dumps({"vote": {"published": "2020-01-07"}}), encoding="utf-8")
    run("build", sources / "vote.txt", "--kg", tmp_path / "kg", "--meta", meta)
    line = json.loads(run("facts", "--kg", tmp_path / "kg").stdout)
    assert (line["article"], line["published"]) == ("vote", "2020-01-07")


def test_facts_go_to_a_file(run: Run, kg: Path, tmp_path: Path) -> None:
    """A file has what standard output would have."""
    printed = run("facts", "--kg", kg).stdout
    assert run("facts", "--kg", kg, "-o", tmp_path / "facts.jsonl").stdout == ""
    assert (tmp_path / "facts.jsonl").read_text(encoding="utf-8") == printed
    assert len(printed.splitlines()) == len(articles())


def test_a_graph_is_exported(run: Run, kg: Path, tmp_path: Path) -> None:
    """All quads are in the file."""
    assert run("export", "nquads", "--kg", kg, "-o", tmp_path / "kg.nq").exit_code == 0
    with published(GraphFolder(kg)) as store:
        assert len((tmp_path / "kg.nq").read_text(encoding="utf-8").splitlines()) == len(store)


def test_an_export_tells_what_it_does_not_carry(run: Run, kg: Path, tmp_path: Path) -> None:
    """Losses are counted on the way and listed in a file; a crosswalk links what is missing."""
    assert " no-qid" in run("export", "quickstatements", "--kg", kg).stderr
    assert run("export", "worklist", "--kg", kg, "-o", tmp_path / "work.tsv").exit_code == 0
    rows = (tmp_path / "work.tsv").read_text(encoding="utf-8").splitlines()
    filled = [
        "\t".join([cells[0], f"Q{number}", *cells[2:]])
        for number, row in enumerate(rows[1:], start=1)
        if (cells := row.split("\t"))
    ]
    publishers = ("Publisher صحيفة الضفتين\tQ90", "Publisher وكالة الخبر\tQ91")
    table = [rows[0], *filled, *publishers]
    (tmp_path / "own.tsv").write_text("\n".join(table), encoding="utf-8")
    options = ("--crosswalk", tmp_path / "own.tsv", "--losses", tmp_path / "lost.jsonl")
    done = run("export", "quickstatements", "--kg", kg, "--retrieved", "2021-03-01", *options)
    assert "\tS813\t+2021-03-01T00:00:00Z/11\n" in done.stdout
    lost = [json.loads(line) for line in (tmp_path / "lost.jsonl").read_bytes().splitlines()]
    assert "no-qid" not in {loss["reason"] for loss in lost}
    unmapped = [loss for loss in lost if loss["reason"] == "unmapped"]
    assert f"{len(unmapped)} unmapped" in done.stderr


def test_an_article_is_retracted(run: Run, kg: Path) -> None:
    """After it, nothing of the article is left."""
    assert run("retract", "vote", "--kg", kg).exit_code == 0
    assert "vote" not in run("facts", "--kg", kg).stdout


def test_a_good_graph_is_valid(run: Run, kg: Path) -> None:
    """Without a violation the program ends with 0, and tells how much it looked at."""
    shown = run("validate", "--kg", kg)
    assert shown.exit_code == 0
    assert "info same-event-different-counts" in shown.stdout
    assert "0 violation, 0 warning, 1 info, 0 waived" in shown.stdout
    assert "the quotes of 7 articles" in shown.stdout
    assert "Nothing to look at for: attacks-itself" in shown.stdout


def test_a_violation_ends_with_1(run: Run, kg: Path) -> None:
    """A graph that breaks a shape is told in words and in JSON, and the program ends with 1."""
    spoil(kg)
    shown = run("validate", "--kg", kg)
    assert shown.exit_code == 1
    assert "An assertion has one modality" in shown.stdout
    assert "«هجوم صاروخي على أربيل»" in shown.stdout
    (finding, *_) = json.loads(run("validate", "--kg", kg, "--format", "json").stdout)
    assert finding["passages"][0]["quote"] == "هجوم صاروخي على أربيل"


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("sarif", '"ruleId": "Assertion-modality"'),
        ("junit", 'failures="1"'),
        ("turtle", "a sh:ValidationReport"),
    ],
)
def test_findings_are_written_for_programs(
    run: Run, kg: Path, tmp_path: Path, form: str, words: str
) -> None:
    """A file has the findings alone; what was looked at is said beside it."""
    spoil(kg)
    path = tmp_path / "findings"
    shown = run("validate", "--kg", kg, "--format", form, "-o", path, "--fresh")
    assert shown.exit_code == 1
    assert words in path.read_text(encoding="utf-8")
    assert shown.stdout == ""
    assert "Checked: 99 nodes" in shown.stderr


def test_a_waived_violation_passes(run: Run, kg: Path, tmp_path: Path) -> None:
    """What somebody has answered for is not shown, and does not end the program with 1."""
    spoil(kg)
    found = json.loads(run("validate", "--kg", kg, "--format", "json").stdout)
    waivers = tmp_path / "waivers.toml"
    told = 'verdict = "true-error"\nby = "a test"\ndate = 2026-01-31\nreason = "known"\n'
    named = (f'[[waiver]]\nfinding = "{f["fingerprint"]}"\n{told}' for f in found)
    waivers.write_text("\n".join(named), encoding="utf-8")
    shown = run("validate", "--kg", kg, "--waivers", waivers)
    assert shown.exit_code == 0
    assert shown.stdout.startswith(f"0 violation, 0 warning, 0 info, {len(found)} waived\n")


def spoil(kg: Path) -> None:
    """Take the modality from the attacks."""
    change(
        GraphFolder(kg),
        "DELETE WHERE { GRAPH ?g { ?s <https://w3id.org/mithaq/ns#wounded> ?n ."
        " ?s <https://w3id.org/mithaq/ns#modality> ?m } }",
    )


def test_a_question_is_answered(run: Run, kg: Path) -> None:
    """A named query with parameters gives a table, or rows in the form asked for."""
    values = ("office=وزير الخارجية", "of=العراق", "date=2020-08-19")
    given = [word for value in values for word in ("--param", value)]
    asked = ("query", "office-holder", "--kg", kg, *given)
    assert "فؤاد حسين" in run(*asked).stdout
    csv = run(*asked, "--format", "csv").stdout
    assert csv.splitlines()[0].startswith("holder,status,from,to")
    rows = json.loads(run(*asked, "--format", "json").stdout)["results"]["bindings"]
    assert rows[0]["holder"] == {"type": "literal", "value": "فؤاد حسين", "xml:lang": "ar"}


def test_a_question_of_ones_own_is_answered(run: Run, kg: Path) -> None:
    """A query can come from standard input, and a graph is answered in Turtle."""
    query = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 3"
    assert "<https://w3id.org/mithaq/id/" in run("query", "-", "--kg", kg, stdin=query).stdout


def test_questions_are_listed(run: Run) -> None:
    """The list shows names, questions in two languages and parameters."""
    listed = run("query", "--list").stdout
    assert "office-holder" in listed
    assert "من كان يشغل منصبا" in listed
    assert "of: label, optional" in listed


def test_a_text_is_explained(run: Run, sources: Path) -> None:
    """What is read in a file has its place in the text, as JSON or as tables."""
    path = sources / "announcement.txt"
    found = json.loads(run("explain", path, "--published", "2020-11-18", "--json").stdout)
    assert list(found)[-2:] == ["mentions", "statements"]
    text = path.read_text(encoding="utf-8")
    for seen in chain.from_iterable(found[sort] for sort in list(found)[:-1]):
        assert text[seen["start"] : seen["end"]] == seen["text"]
    assert "2500" in {str(quantity["low"]) for quantity in found["quantities"]}
    drawn = run("explain", path).stdout
    assert "person: كريستوفر ميلر" in drawn
    assert "../2021-01-15" in drawn


def test_all_that_the_text_layer_sees_is_explained(run: Run) -> None:
    """Quotations, clitics, counted days and a day that misses its date have their values."""
    text = "وقال الوزير: «ستنسحب القوات خلال 3 سنوات». وكان ذلك الجمعة 3 مايو 2021، غداة الهجوم."
    found = json.loads(run("explain", text, "--published", "2021-05-05", "--json").stdout)
    assert [said["text"] for said in found["quotations"]] == ["ستنسحب القوات خلال 3 سنوات"]
    clitics = {word["text"]: (word["before"], word["after"]) for word in found["clitics"]}
    assert clitics["ستنسحب"] == ("س", "")
    counted = {each["text"]: (each["days"], each["months"]) for each in found["counted"]}
    assert counted == {"خلال 3 سنوات": (0, 36), "غداة": (1, 0)}
    assert "the weekday is not the date's" in {time["contradiction"] for time in found["times"]}


def test_words_can_be_explained_too(run: Run) -> None:
    """A text may stand on the command line or come from standard input."""
    text = "أرسلت فرنسا 300 جندي إلى مالي في عام 2013 لدعم القوات الحكومية هناك."
    for found in (run("explain", text, "--json"), run("explain", "-", "--json", stdin=text)):
        assert json.loads(found.stdout)["quantities"][0]["low"] == 300
    assert "nothing found" in run("explain", "لا شيء هنا").stdout


def test_what_was_dropped_is_explained(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What looked like a statement is shown with the reason why it is none, where asked for."""
    text = "زار الوزير العراق."
    dropped = Dropped("Visit", "no visitor", Span(0, 10))
    graph = ArticleGraph(Article("text", text), (), (), (dropped,))
    monkeypatch.setattr("mithaq.cli.explaining.extractor", lambda: lambda _: graph)
    found = json.loads(run("explain", text, "--dropped", "--json").stdout)
    assert found["dropped"] == [
        {"text": "زار الوزير", "start": 0, "end": 10, "type": "Visit", "reason": "no visitor"}
    ]
    assert "no visitor" in run("explain", text, "--dropped").stdout
    assert "no visitor" not in run("explain", text).stdout


def test_the_version_is_shown(run: Run) -> None:
    """The program tells its version."""
    assert run("--version").stdout.strip()
