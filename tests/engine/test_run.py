"""Running work over many items.

The work is ``eval``, so that an item can say what shall happen to it, in whichever process it runs.
"""

import functools
from collections.abc import Iterator

import pytest

from mithaq.engine import Crash, run

EVALUATE = functools.partial(functools.partial, eval)
JOBS = pytest.mark.parametrize("jobs", [1, 2])


@JOBS
def test_outcomes_keep_the_order_of_the_items(jobs: int) -> None:
    """The outcome of the n-th item is the n-th outcome, however long each takes."""
    items = ["__import__('time').sleep(0.2) or 0", *(str(n) for n in range(1, 50))]
    assert list(run(EVALUATE, items, jobs=jobs)) == list(range(50))


@JOBS
def test_an_item_that_raises_becomes_a_crash(jobs: int) -> None:
    """A failure is given with its item and reason, and the other items go on."""
    crash = Crash("1/0", "ZeroDivisionError: division by zero")
    assert list(run(EVALUATE, ["1", "1/0", "2"], jobs=jobs)) == [1, crash, 2]


def test_an_item_that_kills_its_worker_is_named() -> None:
    """The item that ends a worker process is reported, those beside it are worked on again."""
    items = ["1", "__import__('os')._exit(9)", "2", "3"]
    one, crash, two, three = run(EVALUATE, items, jobs=2)
    assert (one, two, three) == (1, 2, 3)
    assert isinstance(crash, Crash)
    assert crash.item == items[1]
    assert "worker process died" in crash.reason


@JOBS
def test_work_that_cannot_be_set_up_stops_the_run(jobs: int) -> None:
    """An error in building the function is no item's fault: it is raised."""
    with pytest.raises(ZeroDivisionError):
        list(run(functools.partial(eval, "1/0"), ["1"], jobs=jobs))


@JOBS
def test_items_are_taken_only_as_needed(jobs: int) -> None:
    """A stream of items without end can be worked on, for a bounded number are under way."""
    taken = []

    def endless() -> Iterator[str]:
        while True:
            taken.append(1)
            yield "7"

    outcomes = run(EVALUATE, endless(), jobs=jobs)
    assert next(outcomes) == 7
    assert len(taken) <= 100
