import asyncio

from mithaq.serve.pool.turns import Turns


def order(*clients: str) -> list[str]:
    """Give the order in which waiting clients come to their turns."""

    async def taken() -> list[str]:
        turns = Turns[str]()
        names = {turns.add(client): f"{client}{k}" for k, client in enumerate(clients)}
        found = []
        while (turn := turns.next()) is not None:
            found.append(names[turn])
        assert len(turns) == 0
        return found

    return asyncio.run(taken())


def test_clients_take_turns() -> None:
    """One that asks much does not keep another waiting; the requests of each keep their order."""
    assert order("a", "a", "a", "b", "c", "b") == ["a0", "b3", "c4", "a1", "b5", "a2"]


def test_nobody_waits() -> None:
    """Without anyone there is no next."""
    assert order() == []


def test_those_who_gave_up_are_passed_over() -> None:
    """Who no longer waits takes no turn and no room."""

    async def last() -> bool:
        turns = Turns[str]()
        gone, cancelled, here = turns.add("a"), turns.add("a"), turns.add("b")
        turns.drop("a", gone)
        turns.drop("a", gone)
        cancelled.cancel()
        return len(turns) == 2 and turns.next() is here and turns.next() is None

    assert asyncio.run(last())
