"""Who holds a post, and who held it before."""

import pytest

from mithaq.model import FactType
from tests.reader import facts, read


@pytest.mark.parametrize("tie", ["خلفا لسليم شاكر", "بدلا من سليم شاكر", "مكان سليم شاكر"])
def test_whom_somebody_succeeds_held_the_post(tie: str) -> None:
    """Behind a post and a word of succession stands the last holder."""
    held = facts(f"عين أحمد الراشدي وزيرا للمالية {tie}.", FactType.HOLDS_OFFICE)
    assert [(fact["person"], fact["status"]) for fact in held] == [
        (["أحمد الراشدي"], ["current"]),
        (["سليم شاكر"], ["former"]),
    ]


def test_a_predecessor_with_a_title_is_told_once() -> None:
    """His title says itself that he held the post."""
    text = "عين أحمد الراشدي وزيرا للدفاع مكان وزير الدفاع السابق فاضل العلي."
    people = [fact["person"] for fact in facts(text, FactType.HOLDS_OFFICE)]
    assert people == [["أحمد الراشدي"], ["فاضل العلي"]]


@pytest.mark.parametrize("where", ["في العراق وسوريا", "في أفغانستان وباكستان"])
def test_two_places_stand_between_a_post_and_its_holder(where: str) -> None:
    """The second place is no other speaker."""
    text = f"قال قائد القوات الأميركية {where} بول لاكاميرا إن المعارك توقفت."
    assert [fact["person"] for fact in facts(text, FactType.HOLDS_OFFICE)] == [["بول لاكاميرا"]]
    assert [fact["speaker"] for fact in facts(text, FactType.STATEMENT)] == [["بول لاكاميرا"]]


def test_a_counterpart_does_not_hold_the_post_before_it() -> None:
    """A post and the counterpart of its holder are no two titles of one."""
    text = "التقى جون كيري، وهو وزير الخارجية الأمريكي، نظيره الروسي سيرغي لافروف."
    for told in (text, text.replace("،", "")):
        held = [fact["person"] for fact in facts(told, FactType.HOLDS_OFFICE)]
        assert held == [["جون كيري"], ["سيرغي لافروف"]]


@pytest.mark.parametrize("title", ["النائبان", "عضوا مجلس الشيوخ"])
def test_two_hold_the_post_of_a_dual(title: str) -> None:
    """Both who are named behind it hold it."""
    held = facts(f"قال {title} سالم منصور وأحمد الراشدي إن الهدنة هشة.", FactType.HOLDS_OFFICE)
    assert [fact["person"] for fact in held] == [["سالم منصور"], ["أحمد الراشدي"]]


def test_one_holds_the_post_of_a_singular() -> None:
    """Whom و joins to its holder does not."""
    text = "قال عضو مجلس الشيوخ سالم منصور وأحمد الراشدي إن الهدنة هشة."
    assert [fact["person"] for fact in facts(text, FactType.HOLDS_OFFICE)] == [["سالم منصور"]]


@pytest.mark.parametrize("then", ["آنذاك", "في حينه", "في ذلك الوقت"])
def test_who_held_a_post_then_holds_it_no_more(then: str) -> None:
    """The word stands between the post and the name."""
    held = facts(f"قال وزير الداخلية {then} سالم منصور إن الهدنة هشة.", FactType.HOLDS_OFFICE)
    assert [(fact["person"], fact["status"]) for fact in held] == [(["سالم منصور"], ["former"])]


@pytest.mark.parametrize(
    "told",
    [
        "قال وزير الداخلية - سالم منصور - إن الهدنة هشة.",
        "قال سالم منصور - وزير الداخلية - إن الهدنة هشة.",
        "قال سالم منصور بصفته وزيرا للداخلية إن الهدنة هشة.",
        "تولى سالم منصور حقيبة الداخلية.",
    ],
)
def test_ways_to_say_who_holds_a_post(told: str) -> None:
    """Between dashes, as what he speaks, and by the portfolio that he takes over."""
    held = facts(told, FactType.HOLDS_OFFICE)
    assert [fact["person"] for fact in held] == [["سالم منصور"]]


def test_a_list_in_dashes_is_no_aside() -> None:
    """A dash that nothing closes parts a post from a name."""
    assert not facts("وزير الداخلية - سالم منصور قال إن الهدنة هشة.", FactType.HOLDS_OFFICE)


def test_ministers_of_two_countries_hold_a_post_each() -> None:
    """The adjective of a country before the second name is his own post."""
    text = "قال وزيرا خارجية الأردن سالم منصور، والمصري أحمد الراشدي إن الهدنة هشة."
    held = [fact["person"] for fact in facts(text, FactType.HOLDS_OFFICE)]
    assert held == [["سالم منصور"], ["أحمد الراشدي"]]


@pytest.mark.parametrize("opening", ["الذي", "والذي"])
def test_a_clause_says_since_when_a_post_is_held(opening: str) -> None:
    """و may stand before what opens it."""
    text = f"كان وزير الخارجية المصري سامح شكري، {opening} تولى منصبه في ديسمبر 2016، قد سافر."
    (held,) = [s for s in read(text).statements if s.type is FactType.HOLDS_OFFICE]
    assert held.time is not None
    assert held.time.start == "2016-12"


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("شغل سامح شكري منصب وزير الخارجية من يونيو 2014 حتى يوليو 2024.", ("2014-06", "2024-07")),
        ("شغل جون كيري منصب وزير الخارجية الأميركي بين عامي 2013 و2017.", ("2013", "2017")),
        ("تولى سامح شكري منصب وزير الخارجية عام 2014.", ("2014", None)),
        ("برز نجيب رزاق عندما تولى رئاسة الوزراء في 3 أبريل 2009.", ("2009-04-03", None)),
        ("تولى علي حسن منصب وزير الدفاع ثم قتل في 2015.", None),
        ("زار وزير الخارجية جون كيري من مايو إلى يونيو 2013 القاهرة.", None),
    ],
)
def test_a_post_is_held_from_when_it_was_taken_up(
    text: str, time: tuple[str, str | None] | None
) -> None:
    """Its verb and what stands right behind it tell when; another verb's time is not the post's."""
    held = [s for s in read(text).statements if s.type is FactType.HOLDS_OFFICE]
    found = held[0].time
    assert (found and (found.start, found.end)) == time
