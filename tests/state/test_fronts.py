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


def test_a_part_of_a_place_stands_for_it() -> None:
    """Who spreads in the streets of a city spreads in the city."""
    movement = facts("انتشر الجيش السوداني في شوارع الخرطوم.", FactType.FORCE_MOVEMENT)[0]
    assert (movement["force"], movement["to"]) == (["الجيش السوداني"], ["الخرطوم"])


def test_an_adjective_parts_a_unit_from_its_force() -> None:
    """The first batch of a force is of the force."""
    text = "وصلت الدفعة الأولى من القوات الأمريكية إلى بولندا."
    movement = facts(text, FactType.FORCE_MOVEMENT)[0]
    assert (movement["force"], movement["to"]) == (["القوات الأمريكية"], ["بولندا"])
