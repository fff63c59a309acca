"""Who is on which side of an attack."""

import pytest

from mithaq.model import FactType
from tests.reader import facts


@pytest.mark.parametrize(
    ("text", "by", "hit"),
    [
        ("منذ اجتياح الميليشيات الحوثية لمدينة صنعاء.", ["الميليشيات الحوثية"], ["مدينة صنعاء"]),
        ("قصفت مقاتلات تركية مواقع لتنظيم داعش داخل سوريا.", ["تركيا"], ["تنظيم داعش"]),
        ("إن مقاتلات تركية قصفت مواقع لتنظيم داعش داخل سوريا.", ["تركيا"], ["تنظيم داعش"]),
        (
            "اشتباكات بين الجيش الوطني من جهة، وبين ميليشيات الحوثي من جهة أخرى.",
            ["الجيش الوطني", "ميليشيات الحوثي"],
            ["الجيش الوطني", "ميليشيات الحوثي"],
        ),
    ],
)
def test_the_sides_of_an_attack(text: str, by: list[str], hit: list[str]) -> None:
    """What stands between, behind and twice is on the side that grammar puts it."""
    found = facts(f"تركيا تتابع الوضع. {text}", FactType.ATTACK)
    assert [(attack["attacker"], attack["target"]) for attack in found] == [(by, hit)]


@pytest.mark.parametrize(
    "text",
    [
        "التقى الوزير بشار الأسد الذي قتل شعبه.",
        "مقتل القائد ضربة قوية لتنظيم القاعدة.",
        "القصف الذي تنفذه الحكومة الصومالية مستمر.",
    ],
)
def test_who_attacks_is_not_hit(text: str) -> None:
    """One who kills, a blow in a figure of speech and who shells are no targets."""
    assert facts(text, FactType.ATTACK) == []


def test_who_helps_to_take_a_place_did_not_lose_it() -> None:
    """Far behind a place من says no more from whom it was taken."""
    text = "جرى تطهير مدينة عدن وما حولها من القرى والجبال بدعم قوي من التحالف العربي."
    assert all(a["target"] != ["التحالف العربي"] for a in facts(text, FactType.ATTACK))


def test_a_house_of_a_force_is_hit_and_not_what_attacks() -> None:
    """ل behind what is hit tells whose it is."""
    text = "التفجير الذي استهدف مسجدا تابعا لمقر القوات العراقية في مدينة بغداد."
    assert all(a.get("attacker") is None for a in facts(text, FactType.ATTACK))


def test_a_verbal_noun_lends_no_subject_of_a_clause_before() -> None:
    """شن behind من بينها is a noun, and done by nobody who is named."""
    text = "تحدث الرئيس رجب طيب أردوغان عن تحديات من بينها شن عمليات عسكرية ضد تنظيم داعش."
    assert all(a.get("attacker") is None for a in facts(text, FactType.ATTACK))


def test_who_stands_before_what_is_hit_attacks() -> None:
    """اقتحام القوات سفينة is done by the forces."""
    text = "ندد الوزير باقتحام القوات الإسرائيلية سفينة المساعدات في مدينة غزة."
    assert all(
        a["attacker"] == ["القوات الإسرائيلية"] and a["target"] != ["القوات الإسرائيلية"]
        for a in facts(text, FactType.ATTACK)
    )
