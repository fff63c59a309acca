from dataclasses import replace
from pathlib import Path

import pytest

from mithaq.check.engines import Engine, checker
from mithaq.errors import GraphFolderError
from mithaq.model import Article, ArticleGraph, EntityType, FactType, Finding, Severity
from mithaq.pipeline import validation
from mithaq.pipeline.retraction import retract
from mithaq.pipeline.validation import validate
from mithaq.store import writing
from mithaq.vocab import NS, PREFIXES
from tests.graphs import Draft
from tests.newsroom import articles, attack, built, withdrawal
from tests.spoiled import spoil

LABEL = f"{PREFIXES['rdfs']}label"


def errors(found: tuple[Finding, ...]) -> list[Finding]:
    """Leave out that sources differ."""
    return [finding for finding in found if finding.severity is not Severity.INFO]


def test_what_is_built_is_valid(tmp_path: Path) -> None:
    """The graph of ordinary articles has no errors."""
    folder = built(tmp_path / "kg")
    first = validate(folder)
    assert errors(first.findings) == []
    assert first.anew == first.nodes > 0
    assert first.articles == len(articles())
    assert validate(folder, fresh=True) == first


def test_processes_find_what_one_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Slices that are checked in two processes have the findings of one."""
    folder = built(tmp_path / "kg")
    spoil(folder, f"DELETE WHERE {{ GRAPH ?g {{ ?s <{NS}start> ?n ; <{NS}end> ?m }} }}")
    alone = validate(folder)
    assert len(errors(alone.findings)) > 20
    monkeypatch.setattr(validation, "checker", lambda engine: replace(checker(engine), slice=10))
    assert validate(folder, jobs=2, fresh=True) == alone


def test_what_has_not_changed_is_not_checked_again(tmp_path: Path) -> None:
    """A second check looks at no node, and finds the same."""
    folder = built(tmp_path / "kg")
    first, second = validate(folder), validate(folder)
    assert second.findings == first.findings
    assert second.anew == 0


def test_findings_are_kept_from_check_to_check(tmp_path: Path) -> None:
    """What was found once is found until it is mended."""
    folder = built(tmp_path / "kg")
    spoil(folder, f"DELETE WHERE {{ GRAPH ?g {{ ?s <{NS}wounded> ?n ; <{NS}modality> ?m }} }}")
    first, second = validate(folder), validate(folder)
    assert {finding.rule for finding in errors(first.findings)} == {"Assertion-modality"}
    assert second.findings == first.findings
    retract(["attack", "attack-2"], folder)
    assert validate(folder).findings == ()


def faulty(*, mended: bool) -> ArticleGraph:
    """Give an attack on an agreement, which none can attack, on the day after it is reported."""
    text = "هاجم مسلحون قرية في 3 مارس 2020 بعد توقيع اتفاق السلام."
    draft = Draft(Article("faulty", text, published=f"2020-03-0{3 if mended else 2}"))
    village = draft.names(EntityType.PLACE, "قرية")
    treaty = draft.names(EntityType.AGREEMENT, "اتفاق السلام")
    draft.says(
        FactType.ATTACK,
        "هاجم مسلحون قرية",
        time=("3 مارس 2020", "2020-03-03", "2020-03-03"),
        target=village if mended else treaty,
    )
    return draft.graph


def test_a_check_of_changes_finds_what_a_check_of_all_finds(tmp_path: Path) -> None:
    """Adding, replacing and retracting articles, good and bad: the two never differ."""
    folder = built(tmp_path / "kg")
    validate(folder)
    found = []
    for step in (
        lambda: built(folder.root, [faulty(mended=False)]),
        lambda: retract(["vote", "attack-2"], folder),
        lambda: built(folder.root, [faulty(mended=True)]),
        lambda: built(folder.root),
    ):
        step()
        changed = validate(folder)
        assert changed.anew < changed.nodes
        assert changed.findings == validate(folder, fresh=True).findings
        found.append([finding.rule for finding in errors(changed.findings)])
    both = ["Attack-target", "happened-after-publication"]
    assert found == [both, both, [], []]


def test_what_points_to_a_node_that_goes_is_looked_at(tmp_path: Path) -> None:
    """A fact whose entity vanishes with another article is found, though its own is unchanged."""
    folder = built(tmp_path / "kg")
    spoil(
        folder,
        f"INSERT {{ GRAPH ?g {{ ?act <{NS}target> ?esper }} }} WHERE {{ GRAPH ?g {{"
        f" ?act <{NS}stance> <https://w3id.org/mithaq/vocab/stance/demand> . ?esper <{LABEL}>"
        " 'مارك إسبر'@ar }}",
    )
    assert "Stance-target" not in {finding.rule for finding in validate(folder).findings}
    retract(["dissent"], folder)
    assert "Stance-target" in {finding.rule for finding in validate(folder).findings}


def test_other_rules_check_all_again(tmp_path: Path) -> None:
    """What was checked with one engine does not count for another."""
    pytest.importorskip("shifty")
    folder = built(tmp_path / "kg")
    validate(folder)
    other = validate(folder, engine=Engine.PYSHIFTY)
    assert other.anew == other.nodes


def test_a_broken_memory_of_checks_is_no_harm(tmp_path: Path) -> None:
    """Without it all is checked."""
    folder = built(tmp_path / "kg", [attack()])
    folder.checked.write_text("no database at all, but long enough to be taken for one" * 99)
    check = validate(folder)
    assert check.anew == check.nodes
    assert errors(check.findings) == []


def test_an_empty_graph_is_told_from_a_good_one(tmp_path: Path) -> None:
    """A check that had nothing to look at says so."""
    folder = built(tmp_path / "kg", [attack()])
    retract(["attack"], folder)
    check = validate(folder)
    assert (check.findings, check.nodes) == ((), 0)
    assert "Assertion" in check.idle
    assert "evidence-length" in check.idle


def test_a_graph_with_unpublished_changes_is_not_checked(tmp_path: Path) -> None:
    """Texts and snapshot belong together: after a killed build the check says what to do."""
    folder = built(tmp_path / "kg", [attack(), withdrawal()])
    with writing(folder) as ledger:
        ledger.remove(["attack"])
    with pytest.raises(GraphFolderError, match="build again"):
        validate(folder)
