from collections.abc import Callable
from pathlib import Path

from typer.testing import Result

Run = Callable[..., Result]


def test_why_tells_names_and_articles(run: Run, kg: Path) -> None:
    """A person and a place are told with their IRI, names, articles and reason."""
    person = run("why", "مايك بومبيو", "--kg", kg).stdout
    assert "Person" in person
    assert "https://w3id.org/mithaq/id/person/" in person
    assert "articles 1: dialogue" in person
    assert "one thing" in run("why", "العراق", "--kg", kg).stdout


def test_why_of_nobody_is_one_line(run: Run, kg: Path) -> None:
    """An unknown name ends with 1 and says what to do."""
    result = run("why", "فلان", "--kg", kg)
    assert (result.exit_code, len(result.stderr.splitlines())) == (1, 1)
