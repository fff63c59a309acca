from collections import defaultdict
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.assemble import assemble_matter, report
from mithaq.model import ArticleGraph
from mithaq.model.report import Step
from tests.announced import DENIED, HAPPENED, PLANNED, leaving, meeting
from tests.strategies import article_graphs

PLAN = leaving("plan", "2020-11-18", PLANNED, (None, "2021-01-15"))
DEED = leaving("deed", "2021-01-16", HAPPENED, ("2021-01-15", "2021-01-15"))
LEADERS = ("مصطفى الكاظمي", "أنتوني بلينكن")


def links(*graphs: ArticleGraph) -> set[tuple[str, str]]:
    """Give which article's fact was carried out by which other's."""
    told = {graph.article.id: report(graph) for graph in graphs}
    names = {fact.iri: name for name, each in told.items() for fact in each.facts}
    matters: dict[str, list[Step]] = defaultdict(list)
    for each in told.values():
        for step in each.steps:
            matters[step.iri].append(step)
    found = (outcome for steps in matters.values() for outcome in assemble_matter(steps).outcomes)
    return {(names[outcome.planned], names[outcome.done]) for outcome in found}


def test_what_was_announced_is_linked_to_what_was_done() -> None:
    """A withdrawal told after its announcement, within its deadline, carries it out."""
    assert links(PLAN, DEED) == {("plan", "deed")}


@pytest.mark.parametrize(
    "other",
    [
        leaving("deed", "2021-01-16", HAPPENED, force="force|country:GB|country:IQ"),
        leaving("deed", "2021-01-16", HAPPENED, place="country:SY"),
        leaving("deed", "2021-01-16", HAPPENED, place=None),
        leaving("deed", "2021-01-16", DENIED, ("2021-01-15", "2021-01-15")),
        leaving("deed", "2020-11-18", HAPPENED, ("2020-11-18", "2020-11-18")),
        leaving("deed", "2020-11-20", HAPPENED, ("2020-11-10", "2020-11-10")),
        leaving("deed", "2021-03-01", HAPPENED, ("2021-02-28", "2021-02-28")),
        leaving("deed", "2021-03-01", HAPPENED, ("2021", "2021")),
        leaving("deed", "2021-03-01", HAPPENED),
    ],
    ids=[
        "other force",
        "other country",
        "country not named",
        "denied",
        "told on the same day",
        "done before the announcement",
        "done after the deadline",
        "done at a time that is wider than the deadline",
        "told long after the deadline, without a time",
    ],
)
def test_what_may_be_another_thing_is_not_linked(other: ArticleGraph) -> None:
    """Another force, place or time is another matter, and a denial is no deed."""
    assert links(PLAN, other) == set()


def test_meetings_of_others_are_not_linked() -> None:
    """A meeting is the one that was announced when the same two meet."""
    plan = meeting("plan", "2021-02-10", PLANNED, *LEADERS)
    same = meeting("same", "2021-02-16", HAPPENED, *reversed(LEADERS))
    other = meeting("other", "2021-02-16", HAPPENED, LEADERS[0], "فؤاد حسين")
    alone = meeting("alone", "2021-02-16", HAPPENED, LEADERS[0])
    late = meeting("late", "2021-04-16", HAPPENED, *LEADERS)
    assert links(plan, same, other, alone) == {("plan", "same")}
    assert links(plan, late) == set()


def test_what_is_also_denied_is_not_linked() -> None:
    """Where one source reports it done and another denies it, it stays open."""
    denial = leaving("denial", "2021-01-17", DENIED, ("2021-01-15", "2021-01-15"))
    assert links(PLAN, DEED, denial) == set()


def test_what_was_done_twice_is_not_linked() -> None:
    """Two deeds days apart may each be what was meant; two reports of one day are one deed."""
    earlier = leaving("earlier", "2020-12-02", HAPPENED, ("2020-12-01", "2020-12-01"))
    again = leaving("again", "2021-01-16", HAPPENED)
    assert links(PLAN, DEED, earlier) == set()
    assert links(PLAN, DEED, again) == {("plan", "deed"), ("plan", "again")}


def test_other_numbers_are_another_deed() -> None:
    """Who announces that 500 leave has not announced that 2,000 do."""
    plan = leaving("plan", "2020-11-18", PLANNED, count=500)
    assert links(plan, leaving("deed", "2020-12-18", HAPPENED, count=2000)) == set()
    assert links(plan, leaving("deed", "2020-12-18", HAPPENED, count=500)) == {("plan", "deed")}


@given(st.lists(article_graphs(), max_size=6), st.randoms())
def test_the_order_of_articles_does_not_matter(
    graphs: Sequence[ArticleGraph], dice: object
) -> None:
    """What became of a matter is the same from what is said of it in any order."""
    matters: dict[str, list[Step]] = defaultdict(list)
    for graph in graphs:
        for step in report(graph).steps:
            matters[step.iri].append(step)
    for steps in matters.values():
        shuffled = list(steps)
        dice.shuffle(shuffled)  # type: ignore[attr-defined]
        assert assemble_matter(shuffled) == assemble_matter(steps)
