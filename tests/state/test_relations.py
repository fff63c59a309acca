import pytest

from mithaq.model import FactType
from tests.reader import facts


def ties(text: str) -> list[tuple[object, ...]]:
    """Give subject, relation and object of the relations of a text."""
    found = facts(text, FactType.RELATION)
    return [(*fact["subject"], *fact["relation"], *fact["object"]) for fact in found]


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        (
            "اقتحم محتجون السفارة الأمريكية في بغداد.",
            ("السفارة الأمريكية في بغداد", "located_in", "بغداد"),
        ),
        (
            "زار الوزير بلدة القطن غربي محافظة حضرموت.",
            ("بلدة القطن", "located_in", "غربي محافظة حضرموت"),
        ),
        ("زار الوزير بلدة القطن شمالي بغداد.", None),
        ("افتتح الوزير فرعين في الدمام وفي حائل.", None),
        ("قال السفير المصري القاهرة بالخرطوم مثلها في دمشق.", None),
        (
            "قال القيادي في حركة النهضة عبد الكريم الهاروني إن الحوار ضروري.",
            ("عبد الكريم الهاروني", "member_of", "حركة النهضة"),
        ),
        (
            "اتهمت فرنسا جماعة الحوثي المدعومة من إيران.",
            ("جماعة الحوثي", "backed_by", "إيران"),
        ),
        ("اتهم الجيش الليبي بقيادة ضباط منشقين تركيا بالتدخل.", None),
        ("وصل وفد من حركة النهضة برئاسة راشد الغنوشي إلى القاهرة.", None),
    ],
)
def test_ties(text: str, tie: tuple[object, ...] | None) -> None:
    """Places, buildings, members and backers are told by the words between two names."""
    assert ties(text) == ([tie] if tie else [])
