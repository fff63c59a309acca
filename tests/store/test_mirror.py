"""Sending what differs to another store."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.errors import GraphFolderError
from mithaq.store import by_graph, mirror, sending
from mithaq.store.mirror import Change, changes

quads = st.sets(
    st.integers(0, 99).map(lambda n: f"<s:{n:02}> <p:p> <o:o> <g:{n % 3}> .\n".encode())
)


def ordered(state: set[bytes]) -> list[bytes]:
    """Give quads as the graph gives them to a mirror."""
    return sorted(state, key=by_graph)


class Other:
    """A store somewhere else, which may stop answering after some requests."""

    def __init__(self, patience: int = 10**6) -> None:
        self.held: set[bytes] = set()
        self.patience = patience
        self.moved = 0

    def change(self, lost: list[bytes], added: list[bytes]) -> None:
        """Do what is asked."""
        if not self.patience:
            raise ConnectionError
        self.patience -= 1
        self.moved += len(lost) + len(added)
        self.held = self.held - set(lost) | set(added)


@given(quads, quads)
def test_changes_lead_from_one_to_the_other(old: set[bytes], new: set[bytes]) -> None:
    """Each line is there once, in order, as kept, lost or added."""
    found = list(changes(ordered(old), ordered(new)))
    assert [line for _, line in found] == ordered(old | new)
    for change, line in found:
        assert (line in old, line in new) == (change is not Change.ADDED, change is not Change.LOST)


@given(states=st.lists(quads, min_size=1, max_size=4), patience=st.integers(0, 5))
def test_a_mirror_that_was_cut_goes_on(
    tmp_path_factory: pytest.TempPathFactory, states: list[set[bytes]], patience: int
) -> None:
    """Whenever it is cut, the next time it ends with what the graph holds."""
    held, other = tmp_path_factory.mktemp("mirror") / "held.nq", Other(patience)
    with patch("mithaq.store.mirror._BATCH", 7):
        for state in states:
            try:
                mirror(ordered(state), held, other.change)
            except ConnectionError:
                other.patience = 10**6
                mirror(ordered(state), held, other.change)
            assert other.held == state


def test_what_was_done_before_a_cut_is_not_done_again(tmp_path: Path) -> None:
    """The requests that were answered are remembered."""
    state = sorted(f"<s:{n:02}> <p:p> <o:o> <g:g> .\n".encode() for n in range(50))
    other = Other(patience=3)
    with patch("mithaq.store.mirror._BATCH", 10):
        with pytest.raises(ConnectionError):
            mirror(state, tmp_path / "held.nq", other.change)
        other.patience, other.moved = 10**6, 0
        assert mirror(state, tmp_path / "held.nq", other.change) == 20
    assert other.moved == 20
    assert mirror(state, tmp_path / "held.nq", other.change) == 0


def test_what_is_left_of_a_line_is_not_held(tmp_path: Path) -> None:
    """Of a file that lost its end, or was written over, the rest is sent again."""
    state, other = ordered({f"<s:{n}> <p:p> <o:o> <g:g> .\n".encode() for n in range(9)}), Other()
    held = tmp_path / "held.nq"
    held.write_bytes(b"".join(state[:5]) + state[5][:-9] + b"\n\n\xff .\n" + state[6][:-7])
    other.held = set(state)
    assert mirror(state, held, other.change) == 4
    assert held.read_bytes() == b"".join(state)


def test_two_senders_are_told_apart(tmp_path: Path) -> None:
    """While one process sends, another one does not."""
    held = tmp_path / "mirrors" / "held.nq"
    with sending(held), pytest.raises(GraphFolderError, match="sent by another process"):
        sending(held).__enter__()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """A file where the folder should be is named."""
    (tmp_path / "mirrors").touch()
    held = tmp_path / "mirrors" / "held.nq"
    with pytest.raises(GraphFolderError, match="cannot be written"):
        sending(held).__enter__()
    with pytest.raises(GraphFolderError, match="cannot be written"):
        mirror([], held, Other().change)
