"""Organisations and places that a head noun opens: where their names end, and what is none."""

import pytest

from mithaq.model import EntityType
from tests.reader import names, read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("نددت الحكومة السعودية بالهجوم.", "الحكومة السعودية"),
        ("أعلنت الداخلية السعودية النتائج.", "الداخلية السعودية"),
        ("أعلنت الخارجية القطرية النتائج.", "الخارجية القطرية"),
        ("ذكرت وسائل إعلام تركية أن الهدنة صامدة.", "وسائل إعلام تركية"),
        ("ذكرت الصحافة البريطانية أن الهدنة صامدة.", "الصحافة البريطانية"),
        (
            "أعلنت القيادة العامة للقوات المسلحة الليبية وقف القتال.",
            "القيادة العامة للقوات المسلحة الليبية",
        ),
        ("أغلقت السفارة الفرنسية أبوابها.", "السفارة الفرنسية"),
        ("أعلنت الهيئة العليا للانتخابات النتائج.", "الهيئة العليا للانتخابات"),
        ("انضم إلى حزب آفاق تونس أمس.", "حزب آفاق تونس"),
        ("دعمت الرياض حكومة عبد ربه منصور هادي.", "حكومة عبد ربه منصور هادي"),
        ("انتقدت الرابطة حكومة يوسف الشاهد أمس.", "حكومة يوسف الشاهد"),
        ("عقدت غرفة جدة لقاء.", "غرفة جدة"),
        ("أصدر القطب القضائي لمكافحة الإرهاب بطاقة إيداع.", "القطب القضائي لمكافحة الإرهاب"),
        (
            "نددت الجمعية التونسية للدفاع عن حقوق الأطفال بذلك.",
            "الجمعية التونسية للدفاع عن حقوق الأطفال",
        ),
        ("رفضت زعيمة حزب الخير ميرال أكشنار الدستور.", "حزب الخير"),
        ("برأ القضاء العراقي الوزير.", "القضاء العراقي"),
    ],
)
def test_organizations_are_named(text: str, name: str) -> None:
    """Nationality, purpose, place and the whole name of a person belong to a body's name."""
    assert name in names(text, EntityType.ORGANIZATION)


@pytest.mark.parametrize(
    "text",
    [
        "أبرم البلدان صفقة مع شركات روسية.",
        "احتجز في غرفة منفردة.",
        "بحث الوفد البرنامج النووي.",
        "انهار النظام الصحي.",
        "تغيرت السياسة الخارجية القطرية.",
        "تدخلت في الشؤون الداخلية الأردنية.",
        "وصلت فرق الإسعاف إلى موقع الانفجار.",
        "حل المنتخب في المركز الثالث.",
        "انقطع التيار الكهربائي عن المدينة.",
        "دعا الوزير إلى الحفاظ على وحدة العراق.",
    ],
)
def test_no_organizations(text: str) -> None:
    """Companies in general, a room, a programme and a system name no body."""
    assert names(text, EntityType.ORGANIZATION) == []


@pytest.mark.parametrize(
    "text",
    ["تقع في قرية صغيرة.", "انتهت ولاية البرلمان.", "سافر إلى مدينة أميركية."],
)
def test_no_places(text: str) -> None:
    """A place of some kind and a term of office are no places."""
    assert names(text, EntityType.PLACE) == []


def test_a_term_is_no_force() -> None:
    """التحالف with someone is an act, not a coalition."""
    assert names("رفض التيار التحالف مع خصومه.", EntityType.FORCE) == []


@pytest.mark.parametrize(
    "text",
    [
        "ذكرت صحيفة «الصباح» أن الهدنة صامدة.",
        "ذكرت صحيفة نيويورك تايمز أن الهدنة صامدة.",
    ],
)
def test_an_outlet_goes_by_its_title(text: str) -> None:
    """What an outlet is called behind its head noun is a form of its name too."""
    forms = [e.forms for e in read(text).entities if e.type is EntityType.ORGANIZATION]
    assert [len(each) for each in forms] == [2]
    assert forms[0][0].removeprefix("صحيفة ").strip("«»") == forms[0][1]


def test_a_bare_head_noun_has_no_title() -> None:
    """The head noun of an outlet that ends a text is read without a name."""
    assert names("هاجمت مجموعة مسلحة الموقع.", EntityType.FORCE) == ["مجموعة مسلحة"]


def test_a_ministry_is_one_under_both_its_names() -> None:
    """الداخلية is the ministry that وزارة الداخلية names, and no further one inside that name."""
    text = "أعلنت وزارة الداخلية العراقية النتائج.\nوأكدت الداخلية العراقية ذلك."
    assert names(text, EntityType.ORGANIZATION) == ["وزارة الداخلية العراقية"]


def test_how_often_a_body_meets_is_no_part_of_its_name() -> None:
    """The adjective goes with the session, not with who holds it."""
    found = names("عقدت جلسة مجلس الوزراء الأسبوعية أمس.", EntityType.ORGANIZATION)
    assert found == ["مجلس الوزراء"]


@pytest.mark.parametrize(
    "text",
    [
        "رحب الشارع العراقي بالقرار.",
        "غابت الأحزاب عن الساحة السياسية.",
        "أحيل المتهمون إلى القضاء.",
        "شدد على المحافظة على البيئة.",
        "هم حماة الوطن ودرعه.",
    ],
)
def test_what_only_sounds_like_a_place_is_none(text: str) -> None:
    """With an adjective a street is the people; the judiciary, keeping and guards are no places."""
    assert not names(text, EntityType.PLACE)


def test_those_who_are_spoken_to_are_no_part_of_a_body() -> None:
    """Behind where a body is, ل says to whom it spoke; right behind its kind, whose it is."""
    told = names("قالت منظمة الطاقة النووية في إيران للصحفيين ذلك.", EntityType.ORGANIZATION)
    assert told == ["منظمة الطاقة النووية في إيران"]
    union = names("دعا الاتحاد الدولي للصحفيين إلى ذلك.", EntityType.ORGANIZATION)
    assert union == ["الاتحاد الدولي للصحفيين"]


def test_a_paper_called_like_a_region_is_quoted() -> None:
    """«الشرق الأوسط» is the paper, الشرق الأوسط the region."""
    text = "كشف مسؤول لـ«الشرق الأوسط» أن المبعوث زار الشرق الأوسط."
    assert names(text, EntityType.ORGANIZATION) == ["الشرق الأوسط"]
    assert names(text, EntityType.PLACE) == ["الشرق الأوسط"]


@pytest.mark.parametrize(
    "text",
    [
        "وقع الوفد اتفاق الطائف.",
        "طالت الحرب التي تدمر البلاد.",
        "عاد إلى مسقط رأسه.",
        "دعا دومًا إلى الهدوء.",
        "رفض تقسيم البلاد.",
        "احتدم الجدل الدائر حول القانون.",
        "وجه تحية تقدير وإعزاز للشهداء.",
    ],
)
def test_what_only_looks_like_a_place(text: str) -> None:
    """A verb, an adverb, a common noun and the city of an agreement's name are no places."""
    assert names(text, EntityType.PLACE) == []
