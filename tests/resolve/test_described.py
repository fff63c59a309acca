import pytest

from mithaq.model import FactType
from tests.reader import facts


@pytest.mark.parametrize(
    ("named", "again"),
    [
        ("المفوضية الأوروبية", "المفوضية"),
        ("منظمة العفو الدولية", "المنظمة"),
        ("صندوق النقد الدولي", "الصندوق"),
        ("الوكالة الدولية للطاقة الذرية", "الوكالة"),
        ("صحيفة واشنطن بوست", "الصحيفة"),
    ],
)
def test_a_bare_head_is_the_body_named_with_it(named: str, again: str) -> None:
    """A head noun alone leads back to the last body whose name begins with it."""
    text = f"زار الوفد {named} أمس.\nوأكد رئيس {again} أن الهدنة صامدة.\nلكن {again} قالت إنها هشة."
    assert {"speaker": [named]} in facts(text, FactType.STATEMENT)


def test_a_bare_head_is_no_body_of_another_head() -> None:
    """A head noun with which no body is named stands for none."""
    text = "زار الوفد منظمة العفو الدولية أمس.\nلكن المفوضية قالت إن الهدنة هشة."
    assert facts(text, FactType.STATEMENT) == []
