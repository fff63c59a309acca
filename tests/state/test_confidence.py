import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.model import FactType
from mithaq.state.confidence import confidence, kind
from mithaq.state.words import table
from tests.reader import read


@given(
    st.sampled_from([*table("confidence")["kinds"], "Meeting of the unknown"]),
    st.floats(min_value=0, max_value=1),
)
def test_a_confidence_is_a_share(name: str, claim: float) -> None:
    """It lies between none and all, whatever a rule claims for itself."""
    type_, _, rule = name.partition(" ")
    assert 0 <= confidence(type_, rule, {}, claim) <= 1


def test_an_unseen_kind_keeps_its_claim() -> None:
    """What was never counted is as sure as its rule says."""
    assert confidence("Meeting", "unseen", {}, 0.4) == pytest.approx(0.4)


def test_frames_count_by_their_action() -> None:
    """The number of a frame is no part of its kind: it changes when a frame is put before it."""
    assert kind("Stance", "stance.3", {"action": ("request",)}) == "Stance request"
    assert kind("Visit", "visit.1", {}) == "Visit"
    assert kind("Statement", "speech.verb", {}) == "Statement speech.verb"


def test_counts_are_of_known_types() -> None:
    """Each count is right of made, of a fact type."""
    for name, (right, made) in table("confidence")["kinds"].items():
        assert name.split()[0] in {type_.value for type_ in FactType}
        assert 0 <= right <= made


def test_a_named_speaker_is_surer_than_a_participle() -> None:
    """A statement carries the confidence of its kind."""
    named = read("قال أنطونيو غوتيريش إن الهدنة صامدة.").statements[0]
    carried = read("زار أنطونيو غوتيريش بيروت أمس، مؤكدا أن الهدنة صامدة.").statements
    told = [s for s in carried if s.type is FactType.STATEMENT]
    assert [s.evidence.rule for s in told] == ["speech.participle"]
    assert named.evidence.confidence > told[0].evidence.confidence
