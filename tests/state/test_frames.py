import pytest

from mithaq.lexicon.verbs import forms
from mithaq.model import FactType
from mithaq.state.frames import Frame, frames
from tests.reader import facts


@pytest.mark.parametrize("frame", frames(), ids=lambda frame: frame.name)
def test_example(frame: Frame) -> None:
    """A frame reads its own example as it says."""
    found = facts(frame.example, frame.fact)
    given = {role: [word] for role, word in frame.set.items()}
    assert any(
        all(fact.get(role) == values for role, values in {**given, **frame.expect}.items())
        for fact in found
    ), found


def test_every_frame_has_an_example() -> None:
    """No frame comes without a sentence that it must read."""
    assert [frame.name for frame in frames() if not (frame.example and frame.expect)] == []


def test_frames_tell_only_of_known_facts() -> None:
    """The file of a frame is named after a fact type."""
    assert {frame.fact for frame in frames()} <= set(FactType)


def test_frames_use_only_verbs_that_are_conjugated() -> None:
    """A verb of a frame is one that the lexicon has the forms of."""
    known = {form.lemma for found in forms().values() for form in found}
    assert {frame.name: frame.verbs - known for frame in frames() if frame.verbs - known} == {}
