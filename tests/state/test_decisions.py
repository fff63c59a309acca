import pytest

from mithaq.model import FactType
from tests.reader import facts


def decisions(text: str) -> list[tuple[object, ...]]:
    """Give body and action of the decisions of a text."""
    return [(*fact["body"], *fact["action"]) for fact in facts(text, FactType.DECISION)]


@pytest.mark.parametrize(
    ("text", "decision"),
    [
        ("فرضت فرنسا عقوبات على الشركة.", ("فرنسا", "adopt")),
        ("فرضت فرنسا سيطرتها على الجزيرة.", None),
        ("ندد الأهالي بقرار فرنسا طرد السفير.", ("فرنسا", "adopt")),
        ("أقر البرلمان الأردني الموازنة.", ("البرلمان الأردني", "approve")),
        ("أقرت الحكومة اللبنانية بأن الخطة فشلت.", None),
        ("عين أنطونيو غوتيريش وزيرا للمالية.", None),
    ],
)
def test_who_decides_what(text: str, decision: tuple[object, ...] | None) -> None:
    """A verb tells of a decision with what is decided, and not where it is speech or passive."""
    assert decisions(text) == ([decision] if decision else [])


def test_the_body_proves_what_the_headline_says() -> None:
    """A decision told in the headline and in the body is one fact."""
    text = "فرنسا تفرض عقوبات على الشركة\nفرضت فرنسا عقوبات على الشركة أمس."
    assert decisions(text) == [("فرنسا", "adopt")]
