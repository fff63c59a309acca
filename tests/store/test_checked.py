from pathlib import Path

from mithaq.store import Looked, open_checked

FIRST = Looked(
    gone=(),
    graphs={"g1": "a", "g2": "b"},
    nodes={"g1": frozenset({"x", "y"}), "g2": frozenset({"y"})},
    touched=frozenset({"x", "y"}),
    breaches=(("x", "1"), ("y", "2")),
    suspects=frozenset({"y"}),
)


def test_what_was_noted_is_there_the_next_time(tmp_path: Path) -> None:
    """Graphs, nodes and breaches are kept; a node is known while some graph speaks of it."""
    with open_checked(tmp_path / "checked.sqlite") as checked:
        checked.forget("rules")
        checked.note(FIRST)
    with open_checked(tmp_path / "checked.sqlite") as checked:
        assert checked.rules() == "rules"
        assert checked.graphs() == {"g1": "a", "g2": "b"}
        assert checked.nodes(["g1"]) == {"x", "y"}
        assert checked.known({"x", "z"}) == {"x"}
        assert list(checked.breaches()) == ["1", "2"]
        assert checked.suspects() == ["y"]
        checked.note(Looked(("g1",), {}, {}, frozenset("x"), (), frozenset({"w", "y"})))
        assert checked.known({"x", "y"}) == {"y"}
        assert list(checked.breaches()) == ["2"]
        assert checked.suspects() == ["w", "y"]
        checked.note(Looked((), {}, {}, frozenset("y"), (), frozenset()))
        assert checked.suspects() == ["w"]


def test_other_rules_begin_with_nothing(tmp_path: Path) -> None:
    """What was found by other rules does not count."""
    with open_checked(tmp_path / "checked.sqlite") as checked:
        assert checked.rules() is None
        checked.forget("rules")
        checked.note(FIRST)
        checked.forget("others")
        assert (checked.rules(), checked.graphs(), list(checked.breaches())) == ("others", {}, [])


def test_a_folder_that_cannot_be_written_is_no_harm(tmp_path: Path) -> None:
    """What cannot be kept is forgotten when the check ends."""
    with open_checked(tmp_path / "nowhere" / "checked.sqlite") as checked:
        checked.forget("rules")
        checked.note(FIRST)
        assert list(checked.breaches()) == ["1", "2"]
