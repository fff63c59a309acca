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
        ("ترأس الوزير أحمد علي اجتماع مجلس الأمن الدولي.", None),
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
        (
            "المحكمة الجنائية الدولية التي تتخذ من لاهاي مقرا لها.",
            ("المحكمة الجنائية الدولية", "located_in", "لاهاي"),
        ),
        (
            "أعلنت كتائب القسام، الجناح العسكري لحركة حماس، الهدنة.",
            ("كتائب القسام", "part_of", "حركة حماس"),
        ),
        ("قال أحمد علي القيادي في حركة فتح.", ("أحمد علي", "member_of", "حركة فتح")),
        (
            "لجنة الدفاع بمجلس الشيوخ الأمريكي.",
            ("لجنة الدفاع بمجلس الشيوخ الأمريكي", "part_of", "مجلس الشيوخ الأمريكي"),
        ),
        ("زار الوزير مدينة سبها الليبية.", ("مدينة سبها الليبية", "located_in", "ليبيا")),
        ("زار الوزير القاعدة الأمريكية.", None),
        ("تحالف عسكري تقوده السعودية.", ("تحالف عسكري", "led_by", "السعودية")),
        ("انتشر الجيش بمحافظة نينوى، بمحافظة الأنبار وبغداد.", None),
    ],
)
def test_ties(text: str, tie: tuple[object, ...] | None) -> None:
    """Places, buildings, members and backers are told by the words between two names."""
    assert ties(text) == ([tie] if tie else [])


def test_a_capital_holds_what_is_said_to_be_in_it() -> None:
    """What stands in the capital of a country stands in the city that is named after it."""
    assert ties("توفي في المستشفى العسكري بالعاصمة السعودية، الرياض.") == [
        ("المستشفى العسكري", "located_in", "الرياض"),
        ("الرياض", "capital_of", "السعودية"),
    ]


def test_a_possessive_is_no_preposition() -> None:
    """The first letter of بلاده is not the preposition بـ, so that nothing lies in that country."""
    text = "التقى وزير الخارجية السعودي عادل الجبير الوفد في قنصلية بلاده في إسطنبول."
    assert ("قنصلية بلاده في إسطنبول", "located_in", "السعودية") not in ties(text)
