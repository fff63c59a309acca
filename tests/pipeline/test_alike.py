"""Articles that may be copies, found by keyed groups."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from mithaq.pipeline.spread.alike import alike
from mithaq.unify import likely
from tests.datasets import Here
from tests.store.test_copies import SKETCH, sketched


def found(sketches: list[frozenset[int]]) -> list[tuple[str, str]]:
    """Give the pairs of articles with these sketches that may be copies."""
    entries = [sketched(number, sketch) for number, sketch in enumerate(sketches)]
    return alike(Here(entries)).take(1_000_000)


@given(st.lists(SKETCH, max_size=30))
@settings(max_examples=30, deadline=None)
def test_no_likely_copy_is_lost(sketches: list[frozenset[int]]) -> None:
    """Each pair that has something in common and is likely is given, and none twice."""
    pairs = found(sketches)
    assert len(set(pairs)) == len(pairs)
    assert {
        (f"a{one:03}", f"a{other:03}")
        for one, other in combinations(range(len(sketches)), 2)
        if (shared := len(sketches[one] & sketches[other]))
        and likely(shared, len(sketches[one]), len(sketches[other]), late=False)
    } <= set(pairs)


def test_what_many_have_makes_no_pairs() -> None:
    """Half of a short article is in the others, a fourth in each, a fifth of them: no pairs."""
    short = frozenset(range(20))
    long = [frozenset((*range(at % 2, 10, 2), *range(at, at + 20))) for at in range(101, 4_000, 21)]
    assert found([short, *long]) == []
