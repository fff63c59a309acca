from mithaq.model import FactType
from tests.reader import facts


def test_a_title_between_preposition_and_name_changes_nothing() -> None:
    """A meeting with Prince so-and-so is a meeting with him."""
    text = "أجرى وزير الخارجية الأمريكي مايك بومبيو مباحثات مع الأمير محمد بن سلمان."
    assert facts(text, FactType.MEETING)[0]["participants"] == ["مايك بومبيو", "محمد بن سلمان"]


def test_who_meets_its_representatives_meets_the_body() -> None:
    """Representatives of a body stand for it."""
    text = "التقى الرئيس العراقي برهم صالح ممثلين عن الأمم المتحدة في بغداد."
    assert facts(text, FactType.MEETING)[0]["participants"] == ["برهم صالح", "الأمم المتحدة"]
