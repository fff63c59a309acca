import pytest

from mithaq.model import EntityType, FactType, Modality
from tests.reader import facts, names, read

_ONE = "الرئيس الروسي فلاديمير بوتين"
_OTHER = "الرئيس الإيراني حسن روحاني"


def test_a_summit_that_is_named_takes_place() -> None:
    """A summit with a place in its name is held there."""
    sessions = facts("تحدث الرئيس الأمريكي دونالد ترامب عن قمة هلسنكي.", FactType.SESSION)
    assert [(s["dialogue"], s["place"]) for s in sessions] == [(["قمة هلسنكي"], ["هلسنكي"])]


def test_a_round_has_its_number() -> None:
    """الجولة الثانية is round two."""
    text = "عقدت الجولة الثانية من الحوار الاستراتيجي بين العراق والولايات المتحدة."
    session = facts(text, FactType.SESSION)[0]
    assert session["round"] == [2]
    assert session["participants"] == ["العراق", "الولايات المتحدة"]


def test_talk_without_a_name_is_no_session() -> None:
    """Talks under way are not a named dialogue."""
    assert facts("هناك مفاوضات جارية منذ أيام.", FactType.SESSION) == []


def test_a_dialogue_of_two_adjectives_is_between_two_countries() -> None:
    """Adjectives of nationality in a name say who takes part; برئاسة says who is in the chair."""
    text = (
        "يشيد العراق بالولايات المتحدة.\nانطلقت الجولة الثالثة من الحوار الاستراتيجي العراقي "
        "الأمريكي برئاسة وزير الخارجية فؤاد حسين."
    )
    session = facts(text, FactType.SESSION)[0]
    assert set(session["participants"]) == {"العراق", "الولايات المتحدة"}
    assert session["chairs"] == ["فؤاد حسين"]


def test_hard_talks_are_no_dialogue_of_their_own() -> None:
    """An adjective that only judges does not make talks one of their sort."""
    assert facts("انتقد المفاوضات الصعبة.", FactType.SESSION) == []


def test_who_attends_takes_part() -> None:
    """The subject of a verb of presence is at the session."""
    text = "حضر الرئيس الفرنسي إيمانويل ماكرون مؤتمر ميونيخ للأمن."
    assert facts(text, FactType.SESSION)[0]["participants"] == ["إيمانويل ماكرون"]


@pytest.mark.parametrize(
    ("text", "dialogue", "place"),
    [
        ("ستستضيف الدوحة مؤتمر المناخ.", "مؤتمر المناخ", ["الدوحة"]),
        ("رحبت اليونان بمحادثات السلام التي تحتضنها قبرص.", "محادثات السلام", ["قبرص"]),
        ("استؤنفت محادثات أستانا حول سوريا.", "محادثات أستانا", ["أستانا"]),
        ("اختتمت أعمال القمة العربية في الظهران.", "القمة العربية", ["الظهران"]),
    ],
)
def test_a_dialogue_is_where_it_is_hosted(text: str, dialogue: str, place: list[str]) -> None:
    """Who hosts a dialogue gives its place and takes no part for that."""
    session = facts(text, FactType.SESSION)[0]
    assert (session["dialogue"], session["place"]) == ([dialogue], place)
    assert "participants" not in session


@pytest.mark.parametrize(
    ("text", "those"),
    [
        ("عقدت قمة مصرية - سودانية في القاهرة.", ["مصر", "السودان"]),
        ("تجري محادثات سورية إسرائيلية في إسطنبول. وتشارك سوريا وإسرائيل.", ["سورية", "إسرائيل"]),
        (
            "انتهت قمة دونالد ترامب وزعيم كوريا الشمالية كيم جونغ أون.",
            ["دونالد ترامب", "كيم جونغ أون"],
        ),
    ],
)
def test_who_stands_in_the_name_confers(text: str, those: list[str]) -> None:
    """Two nationalities or persons in the name of a dialogue are its sides."""
    participants = facts(text, FactType.SESSION)[0]["participants"]
    assert [str(each)[:4] for each in participants] == [each[:4] for each in those]


@pytest.mark.parametrize(
    "talks",
    [
        "محادثات جارية",
        "لقمة سائغة",
        "لقمة العيش",
        "قمة مرتقبة",
        "مؤتمرا خاصا",
        "مفاوضات شاقة",
        "حوار بناء",
    ],
)
def test_an_adjective_that_only_judges_names_no_dialogue(talks: str) -> None:
    """Talks that go on and a summit that is awaited are none in particular."""
    assert names(f"تحدث الوزير عن {talks} منذ أيام.", EntityType.DIALOGUE) == []


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("ستنطلق محادثات أستانا غدا.", Modality.PLANNED),
        ("لم تنعقد قمة تونس في موعدها.", Modality.DENIED),
        ("انعقدت قمة تونس في موعدها.", Modality.HAPPENED),
    ],
)
def test_a_session_is_as_its_verb_has_it(text: str, modality: Modality) -> None:
    """The verb of taking place says whether a dialogue has met."""
    sessions = [s for s in read(text).statements if s.type is FactType.SESSION]
    assert [s.modality for s in sessions] == [modality]


def test_what_a_conference_turned_to_is_no_part_of_its_name() -> None:
    """على behind a conference goes with a verb; حول tells its matter."""
    assert names("ركز المؤتمر على بحث الأزمة.", EntityType.DIALOGUE) == []
    assert names("عقد مؤتمر حول اليمن.", EntityType.DIALOGUE) == ["مؤتمر حول اليمن"]


@pytest.mark.parametrize(
    "text",
    [
        f"عقد {_ONE} و{_OTHER} قمة في سوتشي.",
        f"يذكر أن القمة التي جمعت {_ONE} و{_OTHER} ناقشت الهدنة.",
        f"إنها أول قمة مع {_OTHER} استضافها {_ONE} في سوتشي.",
    ],
)
def test_a_summit_without_a_name_is_a_session(text: str) -> None:
    """A summit that is held, that unites some or that somebody hosts is a dialogue of its own."""
    (session,) = facts(text, FactType.SESSION)
    assert sorted(map(str, session["participants"])) == ["حسن روحاني", "فلاديمير بوتين"]
    assert facts(text, FactType.MEETING) == []


@pytest.mark.parametrize("text", ["وصل اللاعب إلى قمة المجد.", "ملف المياه على قمة الأولويات."])
def test_the_top_of_something_is_no_summit(text: str) -> None:
    """قمة is also the highest point."""
    assert facts(text, FactType.SESSION) == []


def test_what_begins_tomorrow_is_planned() -> None:
    """A verb of beginning does not make it go on before its time."""
    text = "تبدأ في فيينا غدا جولة جديدة من المحادثات النووية بين إيران وفرنسا."
    told = read(text, "2021-11-28").statements
    assert [s.modality for s in told if s.type is FactType.SESSION] == [Modality.PLANNED]


@pytest.mark.parametrize(
    "told", ["عقدت في القاهرة أمس القمة العربية.", "تنطلق اليوم بالقاهرة القمة العربية."]
)
def test_the_place_stands_between_the_verb_and_what_is_held(told: str) -> None:
    """Times may stand on either side of it."""
    assert [fact["place"] for fact in facts(told, FactType.SESSION)] == [["القاهرة"]]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("قال الوزير إن مؤتمر باريس الذي سينعقد في 6 مايو 2021 سيبحث الأزمة.", "2021-05-06"),
        (
            "انتهت قمة ترامب وزعيم كوريا الشمالية كيم جونغ أون التي عقدت في 12 يونيو 2018 بتعهد.",
            "2018-06-12",
        ),
    ],
)
def test_a_clause_about_a_dialogue_says_when_it_meets(text: str, day: str) -> None:
    """It begins behind the whole name, whose last part may be a place or a person."""
    (session,) = [s for s in read(text).statements if s.type is FactType.SESSION]
    assert session.time is not None
    assert session.time.start == day


def test_what_meets_again_and_again_is_as_the_clause_before_has_it() -> None:
    """A clause of habit is no news of a session."""
    text = "يصل الوزير يوم 12 مايو 2021 لترؤس اجتماعات اللجنة اللبنانية الأردنية التي تعقد سنويا."
    (session,) = [s for s in read(text).statements if s.type is FactType.SESSION]
    assert session.time is not None


def test_a_body_meets_as_those_who_lead_its_members_do() -> None:
    """A gathering of leaders or ministers is a session of their body, though without a name."""
    text = "قال الوزير بعد اجتماع وزراء دفاع حلف شمال الأطلسي في بروكسل إن القرار صدر."
    (session,) = facts(text, FactType.SESSION)
    assert session["dialogue"] == ["اجتماع وزراء دفاع حلف شمال الأطلسي"]
    assert session["participants"] == ["حلف شمال الأطلسي"]


def test_a_conference_is_called_by_what_it_gives_a_land() -> None:
    """The land in its name is not where it meets."""
    text = "شارك الوزير في المؤتمر الدولي لإعادة إعمار العراق في الكويت."
    (session,) = facts(text, FactType.SESSION)
    assert session["dialogue"] == ["المؤتمر الدولي لإعادة إعمار العراق"]
    assert session["place"] == ["الكويت"]
