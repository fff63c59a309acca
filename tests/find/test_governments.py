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
