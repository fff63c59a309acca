from hypothesis import given
from hypothesis import strategies as st

from mithaq.pipeline.choosing import Told, chosen


def told(one: str, other: str) -> Told:
    """Give a row of a query."""
    return {"one": one, "group": "لقاءات", "other": other}


tables = st.lists(st.builds(told, *[st.sampled_from("ابج")] * 2), max_size=9)


@given(tables, st.integers(1, 9), st.integers(1, 9), st.booleans())
def test_rows_keep_their_order(rows: list[Told], most: int, each: int, network: bool) -> None:  # noqa: FBT001
    """What is shown is some of the rows as they were, no more than asked for."""
    shown = chosen(rows, most, each=each, network=network)
    left = iter(rows)
    assert all(row in left for row in shown)
    assert len(shown) <= most
    assert all(sum(row["one"] == one for row in shown) <= each for one in "ابج")


def test_those_who_meet_most_are_shown() -> None:
    """Of a network the core is kept, not what comes first."""
    alone, core = told("ا", "ب"), [told("ج", "د"), told("ج", "د")]
    assert chosen([alone, *core], 2, each=9, network=True) == core
    assert chosen([alone, *core], 2, each=9, network=False) == [alone, core[0]]


def test_of_those_who_say_the_same_some_are_enough() -> None:
    """A rival is not crowded out by many reports of the other."""
    rows = [*[told("ا", "ب")] * 5, told("ج", "ب")]
    assert chosen(rows, 3, each=2, network=False) == [rows[0], rows[1], rows[5]]
