"""Forces: by nationality, by type, by side, by pronoun."""

import pytest

from mithaq.model import EntityType
from tests.reader import names, read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("تقدمت القوات الموالية للحكومة نحو المدينة.", "القوات الموالية للحكومة"),
        ("وصلت قوات سعودية وإماراتية إلى المطار.", "قوات سعودية وإماراتية"),
        ("هاجمت مجموعة مسلحة الموقع.", "مجموعة مسلحة"),
        ("استهدف الجيش المصري أمس المجموعات الإرهابية.", "المجموعات الإرهابية"),
        ("انتشرت شرطة دبي في الشوارع.", "شرطة دبي"),
        ("وصلت المنطقة العسكرية الرابعة تعزيزات.", "المنطقة العسكرية الرابعة"),
        ("انضمت ماليزيا إلى التحالف العالمي لمكافحة القرصنة.", "التحالف العالمي لمكافحة القرصنة"),
        (
            "عملت بعثة حفظ السلام التابعة للأمم المتحدة هناك.",
            "بعثة حفظ السلام التابعة للأمم المتحدة",
        ),
        ("صدت الفرقة السادسة مشاة الهجوم.", "الفرقة السادسة مشاة"),
        ("وصل قائد الناحية العسكرية الرابعة.", "الناحية العسكرية الرابعة"),
        ("تقدم اللواء 310 مدرع نحو المدينة.", "اللواء 310 مدرع"),
        ("أعلنت كتائب أبو الفضل العباس ذلك.", "كتائب أبو الفضل العباس"),
    ],
)
def test_forces_are_named(text: str, name: str) -> None:
    """Side, a second nationality, an adjective of arms and a place belong to a force's name."""
    assert name in names(text, EntityType.FORCE)


def test_armed_forces_are_the_army() -> None:
    """القوات المسلحة of a country is another name of its army, and goes on as الجيش."""
    graph = read("أعلنت القوات المسلحة الغانية ذلك. وقال الجيش الغاني إنه مستعد.")
    assert [e.key for e in graph.entities if e.type is EntityType.FORCE] == ["army@country:GH"]


def test_the_men_of_a_movement_are_the_movement() -> None:
    """Its own name is one of the forms of مسلحو حركة الشباب."""
    graph = read("هاجم مسلحو حركة الشباب البلدة.")
    assert [e.forms for e in graph.entities if e.type is EntityType.FORCE] == [
        ("مسلحو حركة الشباب", "حركة الشباب")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "تعد الجبهة الغربية هادئة.",
        "حذر التقرير من جماعات متطرفة.",
        "طالبوا بحرية الرأي.",
        "قدمت فرقة شقلبة عرضا مسرحيا.",
        "نشطت الحركة التجارية في المدينة.",
        "راقبت الشركة حركة أصحابها.",
        "تتنوع المصادر البحرية الواسعة.",
        "لوحوا باستخدام القوة العسكرية.",
    ],
)
def test_no_forces(text: str) -> None:
    """A front, groups in general, troupes, traffic, and what an adjective says are no forces."""
    assert names(text, EntityType.FORCE) == []


@pytest.mark.parametrize("word", ["قواتها", "جيشها"])
def test_forces_with_a_pronoun_are_the_countrys(word: str) -> None:
    """A pronoun on a force leads back to the country that acts."""
    forces = [
        entity
        for entity in read(f"أعلنت تركيا أن {word} ستبقى هناك.").entities
        if entity.type is EntityType.FORCE
    ]
    assert [force.key.partition("@")[2] for force in forces] == ["country:TR"]


@pytest.mark.parametrize(
    "text", ["يقود التحالف الدولي ضد داعش العمليات.", "تقدمت القوات المناهضة لداعش في المدينة."]
)
def test_whom_a_force_is_against_is_a_force_of_its_own(text: str) -> None:
    """What another force only fights is found beside it."""
    assert "داعش" in names(text, EntityType.FORCE)


def test_an_adjective_of_nationality_ends_a_force() -> None:
    """What stands behind the adjective is no genitive of the force."""
    assert names("عبرت قوات تركية الحدود إلى العراق.", EntityType.FORCE) == ["قوات تركية"]


def test_a_rank_is_no_brigade() -> None:
    """Before «staff» and a first name اللواء is a general's rank."""
    assert not names("وصل اللواء الركن نجم الجبوري.", EntityType.FORCE)


def test_the_services_of_a_state_are_several() -> None:
    """Police, civil defence and security forces of one country are three; الشرطة is the police."""
    told = "قالت الشرطة العراقية إن قوات الأمن العراقية انسحبت."
    graph = read(f"{told} وحضر الدفاع المدني العراقي. وأكدت الشرطة ذلك.")
    forms = [entity.forms for entity in graph.entities if entity.type is EntityType.FORCE]
    assert forms == [
        ("الشرطة العراقية", "الشرطة"),
        ("قوات الأمن العراقية",),
        ("الدفاع المدني العراقي",),
    ]
