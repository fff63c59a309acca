import pytest

from mithaq.model import FactType, Modality
from tests.reader import facts, read


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
            "قال محمود الزهار، أحد قادة حركة حماس، إن الحوار ضروري.",
            ("محمود الزهار", "member_of", "حركة حماس"),
        ),
        (
            "قال محمود الزهار، وهو من مؤسسي حركة حماس، إن الحوار ضروري.",
            ("محمود الزهار", "member_of", "حركة حماس"),
        ),
        ("التقى محمود الزهار قياديي حركة فتح.", None),
        (
            "قال الناشط محمود الزهار من منظمة العفو الدولية إن الحوار ضروري.",
            ("محمود الزهار", "member_of", "منظمة العفو الدولية"),
        ),
        (
            "قال محمود الزهار، من منظمة العفو الدولية، إن الحوار ضروري.",
            ("محمود الزهار", "member_of", "منظمة العفو الدولية"),
        ),
        ("تلقى أنطونيو غوتيريش من منظمة العفو الدولية رسالة.", None),
        (
            "نفت حركة النهضة، التي يتولى رئاستها راشد الغنوشي، الخبر.",
            ("حركة النهضة", "led_by", "راشد الغنوشي"),
        ),
        (
            "نقلت وكالة سبأ للأنباء الخاضعة لسيطرة جماعة الحوثي الخبر.",
            ("وكالة سبأ للأنباء", "part_of", "جماعة الحوثي"),
        ),
        ("تركيا عضو في حلف شمال الأطلسي.", ("تركيا", "member_of", "حلف شمال الأطلسي")),
        (
            "نفى القيادي البارز بحركة فتح جبريل الرجوب الخبر.",
            ("جبريل الرجوب", "member_of", "حركة فتح"),
        ),
        ("تراجعت جبهة النصرة، ذراع تنظيم القاعدة.", ("جبهة النصرة", "part_of", "تنظيم القاعدة")),
        (
            "تراجعت حركة الشباب المرتبطة بتنظيم القاعدة.",
            ("حركة الشباب", "part_of", "تنظيم القاعدة"),
        ),
        ("يرأس الحكومة الليبية فائز السراج.", ("الحكومة الليبية", "led_by", "فائز السراج")),
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


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("ألقى خطابا أمام البرلمان في طهران.", ("البرلمان", "located_in", "طهران")),
        (
            "هبطت الطائرات في القاعدة الأمريكية في تركيا.",
            ("القاعدة الأمريكية", "located_in", "تركيا"),
        ),
        (
            "وقع الحادث في مدينة سالزبري بجنوب إنجلترا.",
            ("مدينة سالزبري", "located_in", "جنوب إنجلترا"),
        ),
        ("المكلا عاصمة محافظة حضرموت.", ("المكلا", "capital_of", "محافظة حضرموت")),
        ("زار مدينة عدن، العاصمة المؤقتة لليمن.", ("مدينة عدن", "capital_of", "اليمن")),
        (
            "كان السكرتير الأول في السفارة السعودية بلندن.",
            ("السفارة السعودية بلندن", "located_in", "لندن"),
        ),
        ("فرع الشركة في دمشق.", None),
    ],
)
def test_where_things_lie(text: str, tie: tuple[object, ...] | None) -> None:
    """Buildings, bases, sides of a country and capitals lie where the text puts them."""
    assert ties(text) == ([tie] if tie else [])


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("السودان شريك رئيسي في التحالف الدولي.", ("السودان", "member_of", "التحالف الدولي")),
        (
            "قال الباحث في معهد كارنيغي، أحمد علي، إن الحوار صعب.",
            ("أحمد علي", "member_of", "معهد كارنيغي"),
        ),
        (
            "قال قادة حركة النهضة، ومنهم راشد الغنوشي، إن الحوار ضروري.",
            ("راشد الغنوشي", "member_of", "حركة النهضة"),
        ),
        ("لن تنضم تركيا إلى التحالف الدولي.", None),
        (
            "قتل قائد فيلق القدس للحرس الثوري الإيراني.",
            ("فيلق القدس", "part_of", "الحرس الثوري الإيراني"),
        ),
        ("الجيش الليبي الذي يحظى بدعم روسيا.", ("الجيش الليبي", "backed_by", "روسيا")),
        (
            "أرسلت بعثة حفظ السلام التابعة للأمم المتحدة مراقبين.",
            ("بعثة حفظ السلام التابعة للأمم المتحدة", "part_of", "الأمم المتحدة"),
        ),
        ("تقدمت القوات المحلية المناهضة للحوثيين.", None),
    ],
)
def test_who_belongs_to_whom(text: str, tie: tuple[object, ...] | None) -> None:
    """Partners, staff and those who joined are members; what is against a body is no part of it."""
    assert ties(text) == ([tie] if tie else [])


def test_all_who_are_listed_are_members() -> None:
    """Those behind words of listing are members, past what brackets say of each."""
    text = "حضر أعضاء حركة النهضة، على غرار أحمد علي (وزير الداخلية)، وسعيد صالح (وزير التربية)."
    assert [tie[0] for tie in ties(text)] == ["أحمد علي", "سعيد صالح"]


def test_a_body_is_made_of_several() -> None:
    """Who makes up a coalition is a member of it."""
    assert ties("هاجم التحالف الدولي المكون من الولايات المتحدة وفرنسا المدينة.") == [
        ("الولايات المتحدة", "member_of", "التحالف الدولي"),
        ("فرنسا", "member_of", "التحالف الدولي"),
    ]


def test_a_town_in_a_name_lies_in_the_country_behind_it() -> None:
    """A consulate in a town of a country lies in the town, and the town in the country."""
    text = "دخل القنصلية السعودية في إسطنبول بتركيا."
    assert ("إسطنبول", "located_in", "تركيا") in ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "تقدم أحمد علي بطلب ليلتحق بحركة النهضة.",
        "تقدم مقاتلون معادون للحوثيين.",
        "أقيم الحفل بمنطقة مكة المكرمة أمس في مقرها بجدة.",
    ],
)
def test_what_is_no_tie(text: str) -> None:
    """An aim to join, enmity and the seat of another body tell of no tie."""
    assert ties(text) == []


def test_nothing_stands_in_a_relation_to_itself() -> None:
    """A brigade does not belong to itself, whatever its pronoun is taken for."""
    text = "قال قائد الجبهة الشامية إن لواء التوحيد يتبع لجبهته."
    ties = facts(text, FactType.RELATION)
    assert all(tie["subject"] != tie["object"] for tie in ties)


def test_who_is_to_lead_does_not_lead_yet() -> None:
    """A future verb makes a tie a planned one."""
    graph = read("سيقود التحالف الدولي جون كيري.")
    told = [s.modality for s in graph.statements if s.type is FactType.RELATION]
    assert told == [Modality.PLANNED]


def test_a_body_whose_spokesman_talks_to_an_outlet_is_no_part_of_it() -> None:
    """ل before an outlet tells whom somebody spoke to."""
    assert ties("قال المتحدث باسم جماعة الإخوان المسلمين لقناة الجزيرة إن الوقت حان.") == []
