from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Run = Callable[..., Result]

BAD = Path(__file__).parents[1] / "review" / "bad" / "P34-untyped-class.ttl"
GOOD = """@prefix m: <https://example.org/shop#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
<https://example.org/shop> a owl:Ontology .
m:Person a owl:Class ; rdfs:subClassOf m:Agnet .
"""


def test_mithaqs_own_ontology_passes(run: Run, kg: Path, tmp_path: Path) -> None:
    """Without a name, Mithaq's own ontology is reviewed, and nothing grave is unanswered."""
    result = run("review", "--kg", kg, "--no-reasoner", "-o", tmp_path / "report")
    assert result.exit_code == 0, result.stdout
    assert "The reasoner was not run: --no-reasoner." in result.stdout
    assert (tmp_path / "report" / "index.html").is_file()


def test_grave_findings_end_with_1_until_they_are_answered(run: Run, tmp_path: Path) -> None:
    """What is new fails; what is decided beside the ontology does not, until it expires."""
    ontology, report = tmp_path / "o.ttl", tmp_path / "report"
    ontology.write_text(GOOD, encoding="utf-8")
    words = ("review", ontology, "--no-reasoner", "-o", report)
    result = run(*words)
    assert result.exit_code == 1
    lines = [line for line in result.stdout.splitlines() if line.startswith("o.ttl:")]
    marks = [line.rpartition(" ")[2].rstrip("]") for line in lines]
    marks += [
        line.rpartition(" ")[2].rstrip("]")
        for line in result.stdout.splitlines()
        if "[BLIND" in line
    ]
    told = "".join(f"{mark}\twaived\twe\t2026-01-02\tso\t\n" for mark in marks)
    head = "about\tverdict\tby\tdate\treason\texpires\n"
    (tmp_path / "decisions.tsv").write_text(head + told, encoding="utf-8")
    assert run(*words).exit_code == 0
    (tmp_path / "decisions.tsv").write_text(head + told.replace("so\t", "so\t2026-01-03"), "utf-8")
    assert run(*words).exit_code == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("no.ttl",), "no.ttl cannot be read"),
        ((BAD, "--base", "9.9.9"), "There is no release"),
        ((BAD, "--profile", "no.toml"), "no.toml cannot be read"),
        ((BAD, "--decisions", "no.tsv"), "no.tsv cannot be read"),
        ((BAD, "--kg", "nowhere"), "There is no folder"),
    ],
)
def test_what_cannot_be_reviewed_is_told(
    run: Run, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    """A file that is not there is named in one line, and no report is begun."""
    result = run("review", *words, "--no-reasoner", "-o", tmp_path / "report")
    assert result.exit_code == 1
    assert said in result.stderr
    assert not (tmp_path / "report").exists()


def test_what_goes_to_wikidata_is_told(run: Run, tmp_path: Path) -> None:
    """A class of facts names its properties there; one that has none is listed with the reason."""
    run("review", "--no-reasoner", "-o", tmp_path)
    assert "<code>P39</code>" in (tmp_path / "term" / "class-Tenure.html").read_text("utf-8")
    first = (tmp_path / "index.html").read_text("utf-8")
    assert "no property for the movement of troops" in first
    assert 'class-Tenure.html">: ' not in first
