from pathlib import Path

import pytest

from mithaq.assemble import report
from mithaq.errors import GraphFolderError
from mithaq.model import ArticleGraph
from mithaq.store import Entry, Ledger, entry
from mithaq.store.opening import open_ledger
from tests.newsroom import announcement, attack, dialogue


def kept(graph: ArticleGraph, digest: str = "1") -> Entry:
    """Give an article's entry."""
    return entry(graph, report(graph), digest)


def subjects(ledger: Ledger) -> set[str]:
    """Give the subjects of which there is a report."""
    return {group[0].iri for group in ledger.reports()}


def test_articles_come_back_in_order(tmp_path: Path) -> None:
    """What was kept is there when the ledger is opened again, ordered by id."""
    with open_ledger(tmp_path / "ledger", write=True) as ledger:
        ledger.put([kept(dialogue()), kept(announcement(), "2")])
    with open_ledger(tmp_path / "ledger") as ledger:
        assert list(ledger.articles()) == [announcement(), dialogue()]
        assert ledger.ids() == ["announcement", "dialogue"]
        assert ledger.article("dialogue") == dialogue()
        assert (ledger.size(), ledger.digest("announcement"), ledger.digest("x")) == (2, "2", None)
        assert ledger.article("x") is None


def test_reports_of_a_subject_stand_together(tmp_path: Path) -> None:
    """All articles that report of a subject are in its one group."""
    with open_ledger(tmp_path / "ledger", write=True) as ledger:
        ledger.put([kept(attack()), kept(attack(8, "other"))])
        ledger.list_reports()
        groups = list(ledger.reports())
        assert {len(group) for group in groups} == {1, 2}
        assert all(len({each.iri for each in group}) == 1 for group in groups)
        assert list(ledger.reports_of([groups[0][0].iri, "nothing"])) == groups[:1]


def test_a_replaced_article_leaves_nothing_behind(tmp_path: Path) -> None:
    """What only the older reading reported is gone, and noted as touched."""
    with open_ledger(tmp_path / "ledger", write=True) as ledger:
        ledger.put([kept(attack(9))])
        ledger.list_reports()
        older = subjects(ledger)
        ledger.settle()
        ledger.put([kept(attack(8))])
        assert set(ledger.touched()) == older | subjects(ledger)
        assert ledger.size() == 1


def test_changes_are_known_until_they_are_settled(tmp_path: Path) -> None:
    """A new, a replaced and a removed article each change their graph."""
    with open_ledger(tmp_path / "ledger", write=True) as ledger:
        ledger.put([kept(attack()), kept(dialogue())])
        ledger.list_reports()
        ledger.settle()
        assert ledger.changed() == ledger.touched() == []
        ledger.remove(["attack"])
        assert ledger.changed() == [report(attack()).graph]
        assert list(ledger.changed_articles()) == []
        assert {group[0].iri for group in ledger.reports_of(ledger.touched())} < subjects(ledger)


def test_a_batch_is_kept_whole_or_not_at_all(tmp_path: Path) -> None:
    """An error in the middle of a batch leaves the ledger as it was."""
    broken = kept(dialogue())
    object.__setattr__(broken, "rows", [None])
    with open_ledger(tmp_path / "ledger", write=True) as ledger:
        with pytest.raises(AttributeError):
            ledger.put([kept(attack()), broken])
        assert ledger.size() == 0
        assert subjects(ledger) == set()


@pytest.mark.parametrize("write", [False, True])
def test_a_broken_file_is_an_error_of_the_folder(tmp_path: Path, write: bool) -> None:  # noqa: FBT001
    """What is no database is told as such, not as a fault of SQLite."""
    (tmp_path / "ledger").write_text("no database, but a text that is long enough to be read")
    with pytest.raises(GraphFolderError, match="ledger cannot be"):  # noqa: SIM117
        with open_ledger(tmp_path / "ledger", write=write) as ledger:
            ledger.size()
