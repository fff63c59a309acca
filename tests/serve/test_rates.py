import pytest

from mithaq.serve.limits import Limits
from mithaq.serve.problem import Problem
from mithaq.serve.web.clients import Clients


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


def test_a_client_spends_what_it_has(clock: Clock) -> None:
    """A client is let in until its burst is spent, and told when to come again."""
    clients = Clients(Limits(rate=0.5, burst=10), clock)
    clients.admit("1.2.3.4")
    clients.charge("1.2.3.4", 12)
    with pytest.raises(Problem) as refused:
        clients.admit("1.2.3.4")
    assert refused.value.status == 429
    assert refused.value.headers["Retry-After"] == "4"
    clock.now = 4
    clients.admit("1.2.3.4")


def test_clients_are_told_apart(clock: Clock) -> None:
    """One client's greed is not another's; the addresses of one IPv6 network are one client."""
    clients = Clients(Limits(burst=1), clock)
    clients.charge("1.2.3.4", 5)
    clients.admit("1.2.3.5")
    clients.charge("2001:db8::1", 5)
    clients.admit("2001:db8:0:1::1")
    with pytest.raises(Problem):
        clients.admit("2001:db8::2%eth0")


def test_without_a_rate_all_are_let_in(clock: Clock) -> None:
    """A rate of 0 sets no limit."""
    clients = Clients(Limits(rate=0), clock)
    clients.charge("1.2.3.4", 1e9)
    clients.admit("1.2.3.4")


def test_quick_requests_cost_too(clock: Clock) -> None:
    """A flood of requests that cost nothing is stopped as well."""
    clients = Clients(Limits(burst=1), clock)
    for _ in range(1000):
        clients.charge("1.2.3.4", 0)
    with pytest.raises(Problem):
        clients.admit("1.2.3.4")
