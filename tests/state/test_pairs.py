import pytest

from mithaq.model import FactType
from tests.reader import facts

_LEADERS = "الرئيس الكوبي راؤول كاسترو والرئيس الأميركي باراك أوباما"
_SIDES = "وقعت الحكومة السودانية والجبهة الثورية هدنة في جوبا."


def test_leaders_are_the_two_named_together() -> None:
    """Two who act together come before others who were named apart since."""
    text = (
        f"اجتمع {_LEADERS} في هافانا. ورحب الرئيس الفرنسي فرانسوا أولاند بذلك. "
        "وقالت المستشارة الألمانية أنجيلا ميركل والرئيس الروسي فلاديمير بوتين "
        "ورئيس الوزراء البريطاني ديفيد كاميرون إن اللقاء مفيد. ويلتقي الزعيمان مجددا في جنيف."
    )
    again = facts(text, FactType.MEETING)[-1]
    assert sorted(map(str, again["participants"])) == ["باراك أوباما", "راؤول كاسترو"]


def test_both_sides_are_the_bodies_named_together() -> None:
    """The guests of a ceremony are not the sides of what was signed there."""
    text = (
        f"{_SIDES} وحضر المراسم الرئيس التشادي إدريس ديبي والرئيس الكيني أوهورو كينياتا "
        "ورئيس الوزراء المصري مصطفى مدبولي. وكان الطرفان قد وقعا الاتفاق في أغسطس."
    )
    for signed in facts(text, FactType.AGREEMENT_ACT):
        assert signed["parties"] == ["الحكومة السودانية", "الجبهة الثورية"]


@pytest.mark.parametrize(
    ("dual", "those"),
    [
        ("وزيرا خارجية البلدين", ["باراك أوباما", "راؤول كاسترو"]),
        ("الرئيسان", ["باراك أوباما", "راؤول كاسترو"]),
        ("البلدان", ["فرنسا", "ألمانيا"]),
    ],
)
def test_a_dual_says_whether_persons_or_countries_are_meant(dual: str, those: list[str]) -> None:
    """Those who hold a post are persons, البلدان countries."""
    text = f"تحدث {_LEADERS} عن فرنسا وألمانيا. ووقع {dual} اتفاقية تجارة."
    (signed,) = facts(text, FactType.AGREEMENT_ACT)
    assert sorted(map(str, signed["parties"])) == sorted(those)
