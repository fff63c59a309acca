from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from mithaq.assemble import report
from mithaq.model.copies import Bounds
from mithaq.store import Entry, Ledger, entry
from mithaq.store.opening import open_ledger
from tests.newsroom import dialogue

BOUNDS = Bounds(fresh=0.4, late=0.7, days=3, spared=0.2)
SKETCH = st.tuples(
    st.sets(st.sampled_from(range(8)), min_size=4),
    st.sets(st.integers(-(2**63), 2**63 - 1), max_size=8),
).map(lambda parts: frozenset().union(*parts))
"""A sketch, of which many others have at least four hashes too."""

DAY = st.sampled_from((None, "2021-03-05", "2021-03-08", "2021-03-09"))
"""Only the first and the last day are further apart than a story is copied."""

PLAIN = entry(dialogue(), report(dialogue()), "1")


def sketched(number: int, sketch: frozenset[int], day: str | None = None) -> Entry:
    """Give an article of which nothing matters but its sketch and its day."""
    identifier = f"a{number:03}"
    return replace(PLAIN, id=identifier, graph=identifier, sketch=tuple(sorted(sketch)), day=day)


def share(*days: str | None) -> float:
    """Give the share of the smaller sketch that articles of two days must have in common."""
    return BOUNDS.late if {*days} == {"2021-03-05", "2021-03-09"} else BOUNDS.fresh


def found(ledger: Ledger, entries: Sequence[Entry]) -> set[frozenset[str]]:
    """Add articles, and give the pairs that are then to be compared."""
    ledger.put(entries)
    with ledger.transaction():
        return {frozenset((one, other)) for one, other, *_ in ledger.copies.uncompared(BOUNDS)}


@given(st.lists(st.tuples(SKETCH, DAY), min_size=50, max_size=60), st.data())
@settings(max_examples=30, deadline=None)
def test_what_all_have_hides_no_copy(
    sketches: list[tuple[frozenset[int], str | None]], data: st.DataObject
) -> None:
    """Whatever is passed over, each pair that is alike is given once, in one step or in two."""
    entries = [sketched(number, *sketch) for number, sketch in enumerate(sketches)]
    alike = {
        frozenset((one.id, other.id))
        for one, other in combinations(entries, 2)
        if len({*one.sketch} & {*other.sketch})
        >= max(1, share(one.day, other.day) * min(len(one.sketch), len(other.sketch)))
    }
    split = data.draw(st.integers(0, len(entries)))
    with TemporaryDirectory() as place, open_ledger(Path(place) / "one", write=True) as ledger:
        first, second = found(ledger, entries[:split]), found(ledger, entries[split:])
        assert alike <= first | second
        assert not first & second
        assert found(ledger, []) == set()


def test_what_is_gone_is_alike_to_nothing(tmp_path: Path) -> None:
    """An article that was taken out or replaced is found under its new sketch only."""
    one, other = frozenset(range(10)), frozenset(range(20, 30))
    with open_ledger(tmp_path / "ledger", write=True) as ledger:
        assert found(ledger, [sketched(1, one), sketched(2, other)]) == set()
        ledger.remove(["a002"])
        assert found(ledger, [sketched(1, other), sketched(3, one)]) == set()
        assert found(ledger, [sketched(4, other)]) == {frozenset(("a001", "a004"))}


def test_what_is_printed_much_later_must_have_more_in_common(tmp_path: Path) -> None:
    """Nearly half of a sketch is enough within three days or on days unknown, else it is not."""
    days = ("2021-03-05", "2021-03-08", "2021-03-09", None)
    halves = (frozenset((*range(9), *range(20 * at, 20 * at + 11))) for at in range(1, 5))
    entries = [
        sketched(at, half, day) for at, (half, day) in enumerate(zip(halves, days, strict=True))
    ]
    with open_ledger(tmp_path / "ledger", write=True) as ledger:
        pairs = {tuple(sorted(pair)) for pair in found(ledger, entries)}
        everything = set(combinations(sorted(each.id for each in entries), 2))
        assert everything - pairs == {("a000", "a002")}
