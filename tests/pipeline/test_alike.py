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
        and likely(shared, len(sketches[one]), len(sketches[other]))
    } <= set(pairs)


def test_what_all_have_makes_no_pairs() -> None:
    """A phrase that is little of all articles but one, of which it is half, makes no pairs."""
    phrase, own = frozenset(range(10)), range(100, 4_100, 20)
    short = phrase | frozenset(range(20, 30))
    long = [frozenset(range(5)) | frozenset(range(at, at + 20)) for at in own]
    assert found([short, *long]) == []
