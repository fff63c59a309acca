"""When a capital stands for its government."""

import pytest

from mithaq.model import EntityType
from tests.reader import names


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("أعلنت طهران موقفها.", "إيران"),
        ("توترت العلاقات بين بكين وواشنطن.", "الصين"),
        ("طالب الوزير أحمد سالم الرياض بتسليم المتهمين.", "السعودية"),
        ("حث الأمين العام طهران على التعاون.", "إيران"),
        ("حملت المعارضة دمشق مسؤولية الهجوم.", "سوريا"),
        ("يرى المحللون أن أنقرة مستعدة للحوار.", "تركيا"),
        ("لم يتم ذلك بالقوة التي تنفيها موسكو.", "روسيا"),
        ("تواجه بيونغيانغ عقوبات. وقالت بيونغيانغ إنها باقية.", "كوريا الشمالية"),
    ],
)
def test_a_capital_that_acts_or_is_addressed_is_a_government(text: str, country: str) -> None:
    """Who says, is between, or is asked to do something is a government, no city."""
    assert country in names(text, EntityType.COUNTRY)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("دعا الوزير في القاهرة إلى الهدوء.", "القاهرة"),
        ("دعت اللجنة سكان الخرطوم إلى الهدوء.", "الخرطوم"),
        ("زار الرئيس دمشق بصحبة وزير.", "دمشق"),
        ("شهدت بغداد انفجارا.", "بغداد"),
    ],
)
def test_a_capital_where_something_is_is_a_city(text: str, city: str) -> None:
    """Who is asked there, or lives there, does not make the city a government."""
    assert city in names(text, EntityType.PLACE)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("عقدت القمة في العاصمة الأردنية عمان.", EntityType.PLACE),
        ("وصل الوزير إلى عمان والتقى السلطان قابوس، ثم سافر إلى الأردن.", EntityType.COUNTRY),
    ],
)
def test_one_name_of_a_capital_and_a_country(text: str, type_: EntityType) -> None:
    """عمان is Amman in a text about what is Jordanian, unless it tells of Oman too."""
    assert "عمان" in names(text, type_)


def test_a_capital_has_one_sense_where_nothing_else_is_told() -> None:
    """What no word beside it decides is the government that acts elsewhere, or else the city."""
    told = "أعلنت طهران موقفها. وفرضت عقوبات على طهران."
    assert names(told, EntityType.PLACE) == []
    both = f"{told} واجتمع الوفد في طهران."
    assert names(both, EntityType.PLACE) == ["طهران"]
    dated = "طهران، إيران (CNN)-- أعلنت طهران موقفها."
    assert names(dated, EntityType.PLACE) == ["طهران"]
