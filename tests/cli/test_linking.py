import json
from collections.abc import Callable
from pathlib import Path

from typer.testing import Result

from tests.link.servers import reconciler, serving, wikidata

Run = Callable[..., Result]


def entities(run: Run, kg: Path) -> dict[str, dict[str, str]]:
    """Give the entities of a graph by their names."""
    lines = run("facts", "--kg", kg).stdout.splitlines()
    return {each["name"]: each for line in lines for each in json.loads(line)["entities"]}


def test_items_are_proposed_and_none_is_applied(run: Run, kg: Path) -> None:
    """Proposals come ranked with reasons, from both services; the graph stays as it is."""
    before = entities(run, kg)
    with serving(wikidata) as endpoint, serving(reconciler) as other:
        words = ("link", "--kg", kg, "--pause", 0, "--endpoint", endpoint, "--reconcile", other)
        proposed = [json.loads(line) for line in run(*words).stdout.splitlines()]
    fuad = [each for each in proposed if each["name"] == "فؤاد حسين"]
    assert fuad[0]["qid"] == "Q900000001"
    assert "it held the post وزير الخارجية" in fuad[0]["reasons"]
    assert any("per cent" in reason for reason in fuad[0]["reasons"])
    assert [each["score"] for each in fuad] == sorted((e["score"] for e in fuad), reverse=True)
    assert entities(run, kg) == before
    again = run("link", "--kg", kg, "--offline", "--endpoint", endpoint, "--reconcile", other)
    assert [json.loads(line) for line in again.stdout.splitlines()] == proposed


def test_what_a_reviewer_accepts_is_in_the_graph(run: Run, kg: Path) -> None:
    """An accepted item is in facts and graph, leaves the worklist, and can be taken back."""
    iri = entities(run, kg)["فؤاد حسين"]["iri"]
    assert iri in run("link", "--kg", kg, "--worklist").stdout
    assert run("link", "--kg", kg, "--accept", f"{iri}=Q900000001", "--by", "ليلى").exit_code == 0
    assert entities(run, kg)["فؤاد حسين"]["qid"] == "Q900000001"
    assert (
        f"<{iri}> <https://w3id.org/mithaq/ns#wikidata>"
        in run("export", "nquads", "--kg", kg).stdout
    )
    assert iri not in run("link", "--kg", kg, "--worklist").stdout
    run("link", "--kg", kg, "--accept", f"{iri}=-", "--by", "ليلى")
    assert "qid" not in entities(run, kg)["فؤاد حسين"]
    assert iri not in run("link", "--kg", kg, "--worklist").stdout
    assert f"{iri}\t-\tليلى" in (kg / "crosswalk.tsv").read_text("utf-8")


def test_a_link_that_nobody_vouches_for_is_refused(run: Run, kg: Path) -> None:
    """Without a name, with a malformed pair or for an unknown entity nothing is accepted."""
    iri = entities(run, kg)["فؤاد حسين"]["iri"]
    for words in (
        ("--accept", f"{iri}=Q1"),
        ("--accept", "nothing", "--by", "x"),
        ("--accept", f"{iri}=X1", "--by", "x"),
        ("--accept", "https://example.org/x=Q1", "--by", "x"),
    ):
        assert run("link", "--kg", kg, *words).exit_code != 0
    assert not (kg / "crosswalk.tsv").exists()


def test_countries_are_linked_from_the_start(run: Run, kg: Path) -> None:
    """What comes with Mithaq is there without a reviewer, who may deny it."""
    iraq = entities(run, kg)["العراق"]
    assert iraq["qid"] == "Q796"
    run("link", "--kg", kg, "--accept", f"{iraq['iri']}=-", "--by", "ليلى")
    assert "qid" not in entities(run, kg)["العراق"]


def test_a_link_to_nothing_is_told(run: Run, kg: Path) -> None:
    """A line of the crosswalk whose entity the graph has lost is named with the worklist."""
    line = "https://w3id.org/mithaq/id/person/0\tQ1\tليلى\t2026-11-22\t\n"
    (kg / "crosswalk.tsv").write_text(line, "utf-8")
    assert "no longer holds" in run("link", "--kg", kg, "--worklist").stderr
