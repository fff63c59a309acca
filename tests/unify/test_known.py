import pytest

from mithaq.model.profile import Post
from mithaq.unify.known import Held, known_as

MINISTER = Held(Post("minister/defence", "country:US", said=True), former=False)


@pytest.mark.parametrize(
    ("name", "day", "known"),
    [
        ("تشاك هيغل", "2014-05-01", "Q381670"),
        ("تشاك تيموثي هاغل", "2014-05-01", "Q381670"),
        ("تشاك هيغل", "2016-05-01", ""),
        ("تشاك هيغل", None, ""),
        ("هيغل", "2014-05-01", ""),
        ("وليام هيغل", "2014-05-01", ""),
        ("تشاك شومر", "2014-05-01", ""),
    ],
)
def test_name_post_and_day_together_tell_a_holder(name: str, day: str | None, known: str) -> None:
    """A name that begins otherwise, another family or another time is somebody else."""
    assert known_as(name, [MINISTER], day) == known


def test_who_held_a_post_is_known_later() -> None:
    """Where the article says that it is over, the term is."""
    assert known_as("تشاك هيغل", [MINISTER._replace(former=True)], "2016-05-01") == "Q381670"


def test_a_misread_state_hides_only_who_has_a_common_name() -> None:
    """A rare name tells the holder of the post of another state; one that many have does not."""
    here, there = (
        Held(Post("president", owner, said=True), former=True)
        for owner in ("country:YE", "country:IQ")
    )
    assert known_as("علي عبدالله صالح", [there], "2015-05-01") == "Q483672"
    assert known_as("علي صالح", [here], "2015-05-01") == "Q483672"
    assert known_as("علي صالح", [there], "2015-05-01") == ""


def test_who_may_be_either_of_two_is_neither() -> None:
    """Where the lists have two items for one minister, neither is taken."""
    minister = Held(Post("minister/foreign-affairs", "country:YE", said=True), former=False)
    assert known_as("جمال عبدالله السلال", [minister], "2014-08-01") == ""
