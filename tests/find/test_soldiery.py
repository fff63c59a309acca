"""Soldiers and arms that have a number instead of a name."""

import pytest

from mithaq.model import EntityType
from tests.reader import names, read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("سحبت الولايات المتحدة 500 جندي من العراق.", "500 جندي"),
        ("قتل ثلاثة جنود أميركيين في كمين.", "ثلاثة جنود أميركيين"),
        ("وصلت قوة قوامها 350 جنديا إلى المطار.", "قوة قوامها 350 جنديا"),
        ("انتشرت قوة دولية مؤلفة من 1200 عسكري على الحدود.", "قوة دولية مؤلفة من 1200 عسكري"),
        ("نشرت فرنسا أربع مقاتلات من طراز رافال في الأردن.", "أربع مقاتلات من طراز رافال"),
        ("وافقت كندا على إرسال قوات إلى مالي.", "قوات"),
    ],
)
def test_who_is_counted_where_he_moves_is_a_force(text: str, name: str) -> None:
    """A nationality, a verb of movement or a body around the number makes soldiers a force."""
    forms = [e.forms for e in read(text).entities if e.type is EntityType.FORCE]
    assert any(name in own for own in forms)


def test_counted_soldiers_are_called_as_the_forces_of_their_country() -> None:
    """A number is no name: what it counts has the name of those whom it is taken from."""
    assert names("سحبت الولايات المتحدة 500 جندي من العراق.", EntityType.FORCE) == [
        "القوات الأمريكية"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "وصل خمسة أفراد من أسرته إلى المستشفى بعد الحريق.",
        "اعتقلت الشرطة المصرية 12 مسلحا.",
        "غادرت ثلاث طائرات إغاثة مطار الكويت.",
    ],
)
def test_other_people_and_planes_are_none(text: str) -> None:
    """Relatives, prisoners and relief flights are no force."""
    assert [name for name in names(text, EntityType.FORCE) if name[0].isdigit()] == []
    assert not {"خمسة أفراد", "12 مسلحا", "ثلاث طائرات"} & set(names(text, EntityType.FORCE))


def test_soldiers_are_of_the_country_that_acts() -> None:
    """Where no adjective follows, the country that moves them has them."""
    (force,) = (
        entity
        for entity in read("أرسلت تركيا 300 جندي إلى قطر.").entities
        if entity.type is EntityType.FORCE
    )
    assert force.key == "forces@country:TR"


def test_soldiers_of_a_named_force_are_that_force() -> None:
    """A force named after the number needs no second name."""
    assert names("سحب 500 عنصر من القوات الأميركية.", EntityType.FORCE) == ["القوات الأميركية"]


def test_how_many_a_named_force_has_are_no_other_force() -> None:
    """عدد أفراد القوة counts the force named before, not one of who proposed it."""
    text = (
        "مدد مجلس الأمن ولاية قوة الأمم المتحدة المؤقتة في لبنان. وينص القرار الذي صاغته فرنسا "
        "على خفض عدد أفراد القوة إلى 13 ألف جندي."
    )
    assert names(text, EntityType.FORCE) == ["قوة الأمم المتحدة المؤقتة في لبنان"]
