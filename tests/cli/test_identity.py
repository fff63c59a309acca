import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from typer.testing import Result

Run = Callable[..., Result]


def movement(run: Run, kg: Path, article: str) -> str:
    """Give the IRI of the movement of forces that an article tells."""
    told: list[dict[str, Any]] = list(map(json.loads, run("facts", "--kg", kg).stdout.splitlines()))
    (found,) = (
        fact["iri"]
        for each in told
        for fact in each["facts"]
        if each["article"] == article and fact["type"] == "ForceMovement"
    )
    return str(found)


def test_why_tells_names_and_articles(run: Run, kg: Path) -> None:
    """A person and a place are told with their IRI, names, articles and reason."""
    person = run("why", "مايك بومبيو", "--kg", kg).stdout
    assert "Person" in person
    assert "https://w3id.org/mithaq/id/person/" in person
    assert "articles 1: dialogue" in person
    assert "one thing" in run("why", "العراق", "--kg", kg).stdout


def test_why_tells_a_fact_and_its_outcome(run: Run, kg: Path) -> None:
    """By its IRI: what it says, when it is one, who reports it in which words, what came of it."""
    told = run("why", movement(run, kg, "announcement"), "--kg", kg).stdout
    first, said, *_ = told.splitlines()
    assert first.startswith("ForceMovement  <https://w3id.org/mithaq/id/assertion/")
    assert said.endswith("planned, ../2021-01-15")
    for piece in ("one wherever", "support 1", "announcement, 2020-11-18", "كريستوفر ميلر"):
        assert piece in told
    assert "carried out by" in told
    assert "withdrawal, 2021-01-16" in told


def test_why_writes_json(run: Run, kg: Path) -> None:
    """Entities and facts are objects that have all that the text tells."""
    (entity,) = json.loads(run("why", "مايك بومبيو", "--kg", kg, "--json").stdout)
    assert (entity["type"], entity["articles"]) == ("Person", ["dialogue"])
    asked = movement(run, kg, "withdrawal")
    (told,) = json.loads(run("why", asked, "--kg", kg, "--json").stdout)
    assert told["fact"]["iri"] == asked
    assert [beside["how"] for beside in told["beside"]] == ["announced by"]
    assert told["beside"][0]["fact"]["passages"][0]["article"] == "announcement"


def test_why_of_nobody_is_one_line(run: Run, kg: Path) -> None:
    """An unknown name, and an IRI of something else, end with 1 and say what to do."""
    for asked in ("فلان", "https://w3id.org/mithaq/id/time/2021-01-15"):
        result = run("why", asked, "--kg", kg)
        assert (result.exit_code, len(result.stderr.splitlines())) == (1, 1)
