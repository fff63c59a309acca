from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

import pytest

from mithaq.model import ArticleGraph
from mithaq.pipeline.retraction import retract
from mithaq.store import GraphFolder
from tests.announced import DENIED, HAPPENED, PLANNED, leaving
from tests.newsroom import articles, built
from tests.pipeline.test_build import quads

PLAN = leaving("plan", "2020-11-18", PLANNED, (None, "2021-01-15"))
DEED = leaving("deed", "2021-01-16", HAPPENED, ("2021-01-15", "2021-01-15"))
DENIAL = leaving("denial", "2021-01-17", DENIED, ("2021-01-15", "2021-01-15"))


def linked(folder: GraphFolder) -> int:
    """Count the links from what was announced to what was done."""
    return quads(folder).count(b"ns#carriedOutBy>")


def in_steps(root: Path, *batches: Sequence[ArticleGraph]) -> GraphFolder:
    """Build a graph from some articles and then from more."""
    for batch in batches:
        folder = built(root, batch)
    return folder


def test_a_link_is_the_same_however_the_graph_came_about(tmp_path: Path) -> None:
    """All at once or one after the other, in any order, the graph has the same bytes."""
    others = articles()
    whole = quads(built(tmp_path / "whole", [*others, PLAN, DEED]))
    assert whole.count(b"ns#carriedOutBy>") == 2
    for number, (first, second) in enumerate(permutations([PLAN, DEED])):
        folder = in_steps(tmp_path / str(number), [*others, first], [second])
        assert quads(folder) == whole


@pytest.mark.parametrize("gone", ["plan", "deed"])
def test_a_link_goes_with_either_article(tmp_path: Path, gone: str) -> None:
    """When the announcement or the deed is taken out, the graph is as if it had never been."""
    left = PLAN if gone == "deed" else DEED
    folder = built(tmp_path / "kg", [*articles(), PLAN, DEED])
    retract([gone], folder)
    assert quads(folder) == quads(built(tmp_path / "left", [*articles(), left]))


def test_a_denial_takes_a_link_away_while_it_is_there(tmp_path: Path) -> None:
    """An article that says nothing of either fact can part them; without it they are linked."""
    folder = in_steps(tmp_path / "kg", [*articles(), PLAN, DEED], [DENIAL])
    assert linked(folder) == 1  # of the other articles
    retract(["denial"], folder)
    assert linked(folder) == 2
