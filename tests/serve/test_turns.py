from mithaq.serve.pool.turns import Turns


def order(*clients: str) -> list[str]:
    """Give the order in which what clients wait for has its turn."""
    turns = Turns[str]()
    for place, client in enumerate(clients):
        turns.add(client, f"{client}{place}")
    assert len(turns) == len(clients)
    found = []
    while (item := turns.next()) is not None:
        found.append(item)
    assert len(turns) == 0
    return found


def test_clients_take_turns() -> None:
    """One that asks much does not keep another waiting; the requests of each keep their order."""
    assert order("a", "a", "a", "b", "c", "b") == ["a0", "b3", "c4", "a1", "b5", "a2"]


def test_what_had_its_turn_comes_next() -> None:
    """What is put back goes before all others, and its client's others keep their order."""
    turns = Turns[str]()
    for client, item in (("a", "a0"), ("b", "b0"), ("a", "a1"), ("c", "c0")):
        turns.add(client, item)
    turns.put_back("b", "earlier")
    found = [turns.next() for _ in range(5)]
    assert found == ["earlier", "a0", "c0", "b0", "a1"]


def test_nobody_waits() -> None:
    """Without anyone there is no next."""
    assert order() == []


def test_those_who_gave_up_are_passed_over() -> None:
    """Who no longer waits takes no turn and no room."""
    turns = Turns[str]()
    for client, item in (("a", "gone"), ("a", "too"), ("b", "here")):
        turns.add(client, item)
    for _ in range(2):
        turns.drop("a", "gone")
        turns.drop("a", "too")
    assert len(turns) == 1
    assert turns.next() == "here"
