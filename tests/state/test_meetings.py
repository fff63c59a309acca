import pytest

from mithaq.model import FactType, Modality
from tests.reader import facts, read

_GUEST = "وزير الخارجية الأمريكي مايك بومبيو"
_NAMES = ("سيرغي لافروف", "مولود تشاووش أوغلو")
_CALLER = f"وزير الخارجية الروسي {_NAMES[0]}"
_OTHER = f"وزير الخارجية التركي {_NAMES[1]}"
_BOTH = sorted(_NAMES)


def test_a_visitor_meets_where_he_is() -> None:
    """The place of the visit is that of the meeting told in the same sentence."""
    text = f"قال {_GUEST} إنه التقى بالرئيس الصيني شي جين بينغ خلال زيارته لبكين."
    assert facts(text, FactType.MEETING)[0]["place"] == ["بكين"]


def test_they_meet_behind_the_first_preposition() -> None:
    """Talks with one about something between two others have not the two."""
    text = f"أجرى {_GUEST} محادثات مع الصين حول التجارة بين روسيا وألمانيا."
    assert facts(text, FactType.MEETING)[0]["participants"] == ["مايك بومبيو", "الصين"]


def test_who_tells_of_talks_between_others_was_not_there() -> None:
    """Who only tells of talks between two others had none."""
    text = f"قال {_GUEST} إن الاتفاق جاء بعد محادثات بين {_CALLER} و{_OTHER}."
    (found,) = facts(text, FactType.MEETING)
    assert sorted(found["participants"]) == _BOTH


def test_an_interview_is_no_meeting() -> None:
    """مقابلة مع قناة is an interview."""
    assert facts(f"قال {_GUEST} في مقابلة مع قناة الجزيرة إنه متفائل.", FactType.MEETING) == []


def test_a_summit_that_unites_two_is_a_session() -> None:
    """Who meets at a summit takes part in its session."""
    text = (
        "تبدأ القمة الثنائية التي تجمع الرئيس الروسي فلاديمير بوتين والرئيس التركي "
        "رجب طيب أردوغان في موسكو."
    )
    session = facts(text, FactType.SESSION)[0]
    assert session["participants"] == ["فلاديمير بوتين", "رجب طيب أردوغان"]
    assert facts(text, FactType.MEETING) == []


def test_two_that_talk_by_telephone_call() -> None:
    """هاتفيا makes talk a call."""
    text = f"تحدث {_GUEST} هاتفيا مع الرئيس العراقي برهم صالح."
    assert facts(text, FactType.CALL)[0]["participants"] == ["مايك بومبيو", "برهم صالح"]


@pytest.mark.parametrize(
    ("text", "those"),
    [
        (f"{_CALLER} أشاد بالهدنة، وذلك خلال مكالمة هاتفية أجراها أمس مع {_OTHER}.", _BOTH),
        (f"وبعد لقاءات في سوتشي مع {_OTHER}، أعلن {_CALLER} أن الهدنة صامدة.", _BOTH),
        (f"أعرب {_CALLER}، لدى استقبال {_OTHER} له في سوتشي، عن ارتياحه.", _BOTH),
        (f"عقد البرلمان العراقي اجتماعا برئاسة {_CALLER}.", ["البرلمان العراقي", _NAMES[0]]),
        (f"اجتمع {_CALLER} مع وزير الدفاع القطري.", [_NAMES[0], "قطر"]),
        (f"مباحثات بين {_CALLER} من جهة و{_OTHER} من جهة أخرى.", _BOTH),
        (f"ترأس {_CALLER} اجتماعا لمجلس الأمن.", [_NAMES[0], "مجلس الأمن"]),
        (f"وصل {_CALLER} إلى القاهرة حيث التقى {_OTHER}.", _BOTH),
        (f"التقى وزيرا الخارجية الروسي {_NAMES[0]} والتركي {_NAMES[1]} في سوتشي.", _BOTH),
        (f"يعتزم {_CALLER} عقد اجتماع مع {_OTHER}.", _BOTH),
        (f"قال {_CALLER} إنه أخطأ خلال مؤتمر صحفي مع {_OTHER}.", _BOTH),
        (f"أعرب {_CALLER}، لدى استقباله أمس بقصر قرطاج {_OTHER}، عن ارتياحه.", _BOTH),
        (f"قال {_CALLER} على هامش لقائه {_OTHER} إن الحل قريب.", _BOTH),
        (f"وصل {_CALLER} إلى أنقرة للقاء {_OTHER}.", _BOTH),
        (f"توجه {_CALLER} إلى أنقرة لإجراء محادثات مع {_OTHER}.", _BOTH),
        (f"ترأس {_CALLER} جلسة مجلس الوزراء.", [_NAMES[0], "مجلس الوزراء"]),
        (f"اتفق {_CALLER} مع {_OTHER} عقب أول لقاء بين وزيري خارجية البلدين.", _BOTH),
        (f"رفض {_CALLER} لقاء {_OTHER}.", _BOTH),
        (f"شكرت فرنسا {_CALLER} خلال محادثات جمعته ب{_OTHER} في سوتشي.", _BOTH),
        (f"بحث {_CALLER} الأزمة مع وفد برئاسة {_OTHER}.", _BOTH),
        (f"اجتمع وفد بقيادة {_CALLER} ووفد رفيع برئاسة {_OTHER}.", _BOTH),
        (f"كان في استقبال {_CALLER} لدى وصوله {_OTHER}.", _BOTH),
        (f"وصل {_CALLER} إلى أنقرة وكان في استقباله {_OTHER}.", _BOTH),
        (f"زار {_CALLER} {_OTHER} في مكتبه.", _BOTH),
        (f"عقد {_CALLER} اجتماعا بحضور {_OTHER}.", _BOTH),
        (f"في اتصال هاتفي مع نظيره التركي {_NAMES[1]}، أكد {_CALLER} دعم الهدنة.", _BOTH),
        (
            f"أجرى {_CALLER} و{_OTHER} و{_GUEST} مباحثات ثلاثية في سوتشي.",
            sorted((*_NAMES, "مايك بومبيو")),
        ),
        (f"جاء ذلك خلال مؤتمر صحفي عقده {_CALLER} مع {_OTHER}.", _BOTH),
        (f"سيزور {_CALLER} أنقرة لمقابلة {_OTHER}.", _BOTH),
        (f"تصريحات {_CALLER} جاءت خلال مؤتمر صحفي عقده مع {_OTHER}.", _BOTH),
        (f"جاءت تصريحات {_CALLER} خلال لقائه مع {_OTHER}.", _BOTH),
        (f"جاءت تصريحات الوزير {_NAMES[0]} في لقاء مع {_OTHER}.", _BOTH),
        ("تعتزم تركيا شراء طائرات كما تجري محادثات مع روسيا.", ["تركيا", "روسيا"]),
        (f"قال {_CALLER} إنه على اتصال دائم مع {_OTHER}.", _BOTH),
        (f"وكان الوزيران {_NAMES[0]} و{_NAMES[1]} التقيا في سوتشي.", _BOTH),
        (f"كان للوزير {_NAMES[0]} لقاء مع {_OTHER}.", _BOTH),
        (f"اختتم {_CALLER} زيارته لمصر، التي التقى خلالها {_OTHER}.", _BOTH),
        (
            f"أشرف {_CALLER} اليوم بقصر الحكومة على اجتماع مجلس الوزراء.",
            [_NAMES[0], "مجلس الوزراء"],
        ),
        (f"ذكر أن {_CALLER}، الذي يزور المنطقة، على رأس وفد كبير، قد التقى {_OTHER}.", _BOTH),
    ],
)  # fmt: skip
def test_those_who_meet(text: str, those: list[str]) -> None:
    """Whoever calls, hosts, leads or goes on in another clause takes part in the encounter."""
    found = [*facts(text, FactType.MEETING), *facts(text, FactType.CALL)]
    assert those in [sorted(map(str, each["participants"])) for each in found]


@pytest.mark.parametrize("tie", ["في زيارة التقى خلالها", "حيث التقى"])
def test_a_traveller_meets_all_whom_the_clause_of_his_journey_names(tie: str) -> None:
    """Those joined by و behind it do not meet each other alone."""
    text = f"وصل {_CALLER} إلى عمان {tie} {_OTHER} و{_GUEST}."
    (found,) = facts(text, FactType.MEETING)
    assert len(found["participants"]) == len(_NAMES) + 1


def test_what_talks_are_about_does_not_meet() -> None:
    """Behind حول stands the matter of the talks, whoever is named there."""
    text = "مشاورات حول خط الغاز بين روسيا وألمانيا."
    assert facts(text, FactType.MEETING) == []


def test_two_go_on_from_the_sentence_before() -> None:
    """A dual verb means the two who were named last."""
    text = f"وصل {_CALLER} و{_OTHER} إلى سوتشي.\nوقال الوزيران إنهما ناقشا الهدنة."
    assert sorted(map(str, facts(text, FactType.MEETING)[0]["participants"])) == _BOTH


def test_who_acted_in_the_sentence_before_meets_on_the_occasion_that_opens_the_next() -> None:
    """What is said there, and of whom, is no object of the meeting."""
    text = f"زار {_CALLER} أنقرة أمس.\nوأبرز خلال لقائه ب{_OTHER} حرص مصر على السلام."
    assert sorted(map(str, facts(text, FactType.MEETING)[0]["participants"])) == _BOTH


def test_a_search_is_no_meeting() -> None:
    """بحث عن is to look for, not to talk."""
    text = f"وصل {_CALLER} و{_OTHER} إلى سوتشي.\nودخلا القاعة بحثا عن مقعد."
    assert facts(text, FactType.MEETING) == []


def test_a_call_with_a_paper_is_an_interview() -> None:
    """Who talks to an outlet by telephone speaks to it."""
    assert facts(f"قال {_CALLER} في اتصال هاتفي مع قناة الجزيرة إنه متفائل.", FactType.CALL) == []


def test_who_is_told_by_what_he_is_to_another_meets_too() -> None:
    """The heir of the king before him and the deputy of the president are joined to them."""
    text = f"استقبل الملك سلمان بن عبد العزيز وولي عهده الأمير محمد بن سلمان {_GUEST}."
    those = facts(text, FactType.MEETING)[0]["participants"]
    assert those == ["سلمان بن عبد العزيز", "محمد بن سلمان", "مايك بومبيو"]


def test_a_host_whose_guests_are_unnamed_meets_nobody_from_the_clause_before() -> None:
    """A visitor of the clause before is not the guest where a guest without a name is told."""
    text = f"غادر {_GUEST} مصر كما استقبل {_CALLER} وفدا من رجال الأعمال."
    assert facts(text, FactType.MEETING) == []


@pytest.mark.parametrize(
    "text",
    [
        f"بحث {_CALLER} مع {_OTHER} في اتصال هاتفي الوضع في سوريا.",
        f"حضر اللقاء {_CALLER} و{_OTHER}.",
        f"أكد {_CALLER} ل{_OTHER} أهمية التشاور بين البلدين.",
        "تتطلب المرحلة مزيدا من التشاور بين مصر والأردن.",
        f"قال {_CALLER} في لقاء على قناة الجزيرة مع مجلس الأمن إنه متفائل.",
        f"وصل وفد روسي برئاسة {_CALLER} إلى أنقرة لإجراء محادثات.",
        f"بدأت محكمة مصرية برئاسة {_CALLER} جلسة محاكمة.",
    ],
)
def test_what_is_no_meeting_of_its_own(text: str) -> None:
    """A call, the presence of others, consultation in general and a trial are no meetings."""
    assert facts(text, FactType.MEETING) == []


def test_what_is_talked_about_is_no_place_of_the_talks() -> None:
    """The crisis in a country is what they talk about."""
    text = f"بحث {_CALLER} مع {_OTHER} الأزمة السياسية في لبنان."
    assert "place" not in facts(text, FactType.MEETING)[0]


def test_a_sentence_tells_one_meeting_of_the_same_people_once() -> None:
    """A talk that unites two is one meeting, though two words tell of it."""
    text = f"أكد مصدر أن لقاء ثنائيا سيجمع {_GUEST} و{_OTHER} في سوتشي."
    assert len(facts(text, FactType.MEETING)) == 1


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        (f"وصل {_CALLER} إلى أنقرة للقاء {_OTHER}.", Modality.PLANNED),
        (f"توجه {_CALLER} إلى أنقرة لإجراء محادثات مع {_OTHER}.", Modality.PLANNED),
        (f"جاءت زيارة {_CALLER} لأنقرة للاجتماع مع {_OTHER}.", Modality.HAPPENED),
        (f"ألغى {_CALLER} لقاءه مع {_OTHER}.", Modality.DENIED),
        (f"رفض {_CALLER} لقاء {_OTHER}.", Modality.DENIED),
    ],
)
def test_what_somebody_comes_for_is_to_come(text: str, modality: Modality) -> None:
    """Who arrives has not met yet; a visit told by its noun has its meeting with it."""
    told = [s.modality for s in read(text).statements if s.type is FactType.MEETING]
    assert told == [modality]


def test_a_country_beside_its_minister_is_there_through_him() -> None:
    """Where the head of a delegation meets somebody, his country is not named once more."""
    text = f"التقى وفد روسي برئاسة {_CALLER} {_OTHER} في أنقرة."
    assert sorted(map(str, facts(text, FactType.MEETING)[0]["participants"])) == _BOTH


def test_talks_between_others_are_not_the_dialogue_named_before() -> None:
    """المشاورات with sides of its own is no word for the summit told of before."""
    text = "انعقدت المحادثات النووية في فيينا. وجرت المشاورات بين مصر والأردن أمس."
    assert facts(text, FactType.MEETING)[0]["participants"] == ["مصر", "الأردن"]


def test_the_house_where_they_meet_is_not_one_of_them() -> None:
    """A palace that stands for the presidency is behind ب where the talks were held."""
    text = (
        "تحادث رئيس الجمهورية الباجي قائد السبسي بقصر قرطاج مع الأمين العام للاتحاد العام "
        "التونسي للشغل نور الدين الطبوبي."
    )
    assert facts(text, FactType.MEETING)[0]["participants"] == [
        "الباجي قائد السبسي",
        "نور الدين الطبوبي",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "يلتقي المنتخب السعودي نظيره الياباني الخميس في تصفيات كأس العالم.",
        "قال المدرب إن مباراة جمعت تونس ومصر انتهت بلا أهداف.",
        "تستضيف فرنسا ألمانيا في مباراة ودية.",
    ],
)
def test_a_game_is_no_meeting(text: str) -> None:
    """Teams are called by their countries."""
    assert facts(text, FactType.MEETING) == []


def test_a_president_meets_players() -> None:
    """Persons who meet beside a cup do so all the same."""
    text = f"التقى {_CALLER} {_OTHER} على هامش كأس العالم."
    assert len(facts(text, FactType.MEETING)) == 1


def test_two_calls_are_calls() -> None:
    """The dual of a call names those called behind ب."""
    text = f"أجرى {_GUEST} اتصالين هاتفيين ب{_CALLER} و{_OTHER}."
    told = {str(p) for call in facts(text, FactType.CALL) for p in call["participants"]}
    assert told == {"مايك بومبيو", *_NAMES}


@pytest.mark.parametrize("word", ["خاضت", "استأنفت"])
def test_who_fights_out_or_resumes_talks_takes_part(word: str) -> None:
    """The verb lends its subject to the talks."""
    text = f"{word} مصر وإثيوبيا مفاوضات صعبة."
    assert [fact["participants"] for fact in facts(text, FactType.MEETING)] == [["مصر", "إثيوبيا"]]


@pytest.mark.parametrize(
    "told",
    [
        f"وصل {_CALLER} إلى جدة. وكان في استقباله بالمطار {_OTHER}.",
        f"وصل {_CALLER} إلى جدة، وكان في استقباله بالمطار {_OTHER}.",
        f"وصل {_CALLER} إلى جدة قادما من بغداد. وكان في استقبال معاليه بالمطار {_OTHER}.",
    ],
)
def test_a_guest_meets_who_receives_him(told: str) -> None:
    """Who receives a guest is told in the same sentence or the next, by a pronoun or a courtesy."""
    assert sorted(facts(told, FactType.MEETING)[0]["participants"]) == _BOTH


def test_a_telephone_call_is_no_part_of_the_name_before_it() -> None:
    """Behind a name without an article stands the noun of what was done."""
    text = f"أجرى {_CALLER} مكالمة هاتفية مع {_OTHER}."
    told = [str(p) for call in facts(text, FactType.CALL) for p in call["participants"]]
    assert sorted(told) == _BOTH


def test_two_meetings_of_a_dual_are_two() -> None:
    """Each is with one of those behind مع."""
    text = f"عقد {_GUEST} لقاءين مع {_CALLER} و{_OTHER}."
    told = sorted(sorted(map(str, m["participants"])) for m in facts(text, FactType.MEETING))
    assert told == sorted(sorted(["مايك بومبيو", name]) for name in _NAMES)


def test_two_renowned_names_side_by_side_are_two_persons() -> None:
    """A surname that the press uses alone is no first name of the next."""
    assert facts("التقى أوباما كرزاي.", FactType.MEETING)[0]["participants"] == ["أوباما", "كرزاي"]


def test_talks_are_held_where_the_verb_says() -> None:
    """The place stands between the verb and the talks."""
    text = f"جرت في القاهرة أمس مباحثات بين {_CALLER} و{_OTHER}."
    assert facts(text, FactType.MEETING)[0]["place"] == ["القاهرة"]
    text = f"قال الوزير في القاهرة إن مباحثات بين {_CALLER} و{_OTHER} جرت أمس."
    assert "place" not in facts(text, FactType.MEETING)[0]
