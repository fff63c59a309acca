from mithaq.cli.telling import fact_lines
from mithaq.model import FactType, Modality
from mithaq.pipeline.why import Beside, FactAccount, Filler, Telling, Told


def told(*sources: str) -> Told:
    """Give a fact that an article of each source tells."""
    passages = tuple(
        Telling("iri", source, f"article-{place}", "", "", "قال", 0, 3, (), "", "rule", 0.9)
        for place, source in enumerate(sources)
    )
    speaker = {"speaker": (Filler("فؤاد حسين", "iri"),)}
    support = len(set(sources))
    return Told("iri", FactType.STATEMENT, speaker, Modality.HAPPENED, "", support, passages)


def test_all_sources_of_the_fact_are_told_and_three_of_others() -> None:
    """What was asked for is told whole; of what stands beside it, the rest is counted."""
    account = FactAccount(told(*"abcde"), "one", (), (Beside("denied", told(*"vwxyz")),))
    lines = list(fact_lines(account))
    own = [line for line in lines if line.startswith("  source ")]
    others = [line for line in lines if line.startswith("    source ")]
    assert [len(own), len(others), lines[-1]] == [5, 3, "    and 2 more sources"]


def test_copies_of_a_story_stand_under_one_source() -> None:
    """Two articles that print one story are told together, and counted."""
    lines = list(fact_lines(FactAccount(told("a", "a", "b"), "one", (), ())))
    assert "  source a, 2 articles that print one story:" in lines
    assert "  source b:" in lines
