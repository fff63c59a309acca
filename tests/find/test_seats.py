import pytest

from mithaq.model import EntityType, FactType
from tests.reader import facts, names


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("دوى انفجار بالعاصمة الأفغانية.", ["العاصمة الأفغانية"]),
        ("وصل إلى العاصمة العراقية بغداد.", ["بغداد"]),
        ("اجتمعوا في العاصمة السعودية، الرياض.", ["الرياض"]),
    ],
)
def test_a_capital_is_named_by_the_adjective_of_its_country(text: str, places: list[str]) -> None:
    """Where its own name follows, that is the mention."""
    assert names(text, EntityType.PLACE) == places


def test_the_capital_is_the_city_that_the_article_names() -> None:
    """العاصمة الإريترية is Asmara, wherever Asmara is named."""
    text = "وصل رئيس الوزراء الإثيوبي أبي أحمد إلى العاصمة الإريترية. وساد الفرح في أسمرة."
    assert facts(text, FactType.VISIT)[0]["place"] == ["أسمرة"]
