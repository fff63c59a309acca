from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.serve.limits import Limits
from mithaq.serve.problem import Problem
from mithaq.serve.web.clients import Clients
from mithaq.serve.web.debts import Debts


class Clock:
    """A clock that is set by hand."""

    now = 0.0

    def __call__(self) -> float:
        """Tell the time."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """A clock at 0."""
    return Clock()


@pytest.fixture
def debts(tmp_path: Path) -> Debts:
    """Memory in which nothing is noted."""
    return Debts(tmp_path / "debts")


def test_a_client_spends_what_it_has(debts: Debts, clock: Clock) -> None:
    """A client is let in until its burst is spent, and told when to come again."""
    clients = Clients(Limits(rate=0.5, burst=10), debts, clock)
    clients.admit("1.2.3.4")
    clients.charge("1.2.3.4", 12)
    with pytest.raises(Problem) as refused:
        clients.admit("1.2.3.4")
    assert refused.value.status == 429
    assert refused.value.headers["Retry-After"] == "4"
    clock.now = 4
    clients.admit("1.2.3.4")


def test_clients_are_told_apart(debts: Debts, clock: Clock) -> None:
    """One client's greed is not another's; the addresses of one IPv6 network are one client."""
    clients = Clients(Limits(burst=1), debts, clock)
    clients.charge("1.2.3.4", 5)
    clients.admit("1.2.3.5")
    clients.charge("2001:db8::1", 5)
    clients.admit("2001:db8:0:1::1")
    with pytest.raises(Problem):
        clients.admit("2001:db8::2%eth0")


def test_without_a_rate_all_are_let_in(debts: Debts, clock: Clock) -> None:
    """A rate of 0 sets no limit."""
    clients = Clients(Limits(rate=0), debts, clock)
    clients.charge("1.2.3.4", 1e9)
    clients.admit("1.2.3.4")


def test_quick_requests_cost_too(debts: Debts, clock: Clock) -> None:
    """A flood of requests that cost nothing is stopped as well."""
    clients = Clients(Limits(burst=1), debts, clock)
    for _ in range(1000):
        clients.charge("1.2.3.4", 0)
    with pytest.raises(Problem):
        clients.admit("1.2.3.4")


def test_processes_share_what_clients_have(tmp_path: Path, clock: Clock) -> None:
    """What a client spends in one process it has not in another."""
    limits = Limits(burst=3, rate=1)
    one, other = (Clients(limits, Debts(tmp_path / "debts"), clock) for _ in range(2))
    for clients in (one, other):
        clients.admit("1.2.3.4")
        clients.charge("1.2.3.4", 2)
    for clients in (one, other):
        with pytest.raises(Problem) as refused:
            clients.admit("1.2.3.4")
        assert refused.value.headers["Retry-After"] == "1"


@given(st.lists(st.integers(0, 2**64 - 1), unique=True, max_size=30))
def test_what_is_noted_last_is_known(
    tmp_path_factory: pytest.TempPathFactory, marks: list[int]
) -> None:
    """A time is known as soon as it is noted, whatever is noted under other marks."""
    debts = Debts(tmp_path_factory.mktemp("memory") / "debts")
    for number, mark in enumerate(marks, start=1):
        debts.put(mark, number)
        assert debts.get(mark) == number


def test_of_many_the_soonest_is_forgotten(debts: Debts) -> None:
    """When there is no place for all, who owes least is forgotten."""
    marks = range(0, 9 * 2048, 2048)
    for mark in marks:
        debts.put(mark, float(mark + 1))
    assert [debts.get(mark) for mark in marks] == [0.0, *(float(mark + 1) for mark in marks[1:])]
