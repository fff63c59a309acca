import pytest

from mithaq.model import FactType, Modality
from tests.reader import facts, read


def speakers(text: str) -> list[list[object]]:
    """Give the speakers of the statements of a text."""
    return [list(fact["speaker"]) for fact in facts(text, FactType.STATEMENT)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("قال أنطونيو غوتيريش إن الهدنة صامدة.", "أنطونيو غوتيريش"),
        ("الحكومة الأردنية قالت إن الحدود مفتوحة.", "الحكومة الأردنية"),
        ("أعرب أنطونيو غوتيريش عن قلقه من المعارك.", "أنطونيو غوتيريش"),
        ("شدد أنطونيو غوتيريش على ضرورة الحوار.", "أنطونيو غوتيريش"),
        ("أقر أنطونيو غوتيريش أمس بفشل الخطة.", "أنطونيو غوتيريش"),
        ("جدد أنطونيو غوتيريش دعوته إلى الحوار.", "أنطونيو غوتيريش"),
        ("نقلت الصحيفة عن الخبير في جامعة عمان أحمد علي قوله إن الهدنة صامدة.", "أحمد علي"),
        ("وصفت الحكومة الأردنية القرار بأنه خطوة مهمة.", "الحكومة الأردنية"),
        ("نقلت وكالة رويترز عن أنطونيو غوتيريش قوله إن الهدنة صامدة.", "أنطونيو غوتيريش"),
        ("جاء ذلك بعد إعلان أنطونيو غوتيريش أن الهدنة صامدة.", "أنطونيو غوتيريش"),
        ("قال مسؤول في وزارة الخارجية الأردنية إن الحدود مفتوحة.", "وزارة الخارجية الأردنية"),
        ("قال بيان صادر عن وزارة الخارجية الأردنية إن الحدود مفتوحة.", "وزارة الخارجية الأردنية"),
        ("وجاء في بيان لوزارة الخارجية الأردنية أن الحدود مفتوحة.", "وزارة الخارجية الأردنية"),
        ("وتضمن بيان للحكومة الأردنية أن الحدود مفتوحة.", "الحكومة الأردنية"),
        ("قال مراسل وكالة رويترز في عمان إن الحدود مفتوحة.", "وكالة رويترز"),
        ("لكن مسؤولا في وزارة الخارجية الأردنية قال إن الحدود مفتوحة.", "وزارة الخارجية الأردنية"),
        ("أكد المتحدث باسم الحكومة الأردنية في عمان، أحمد علي، أن الحدود مفتوحة.", "أحمد علي"),
        ('نقلت صحيفة "ذا صن" عن أنطونيو غوتيريش قوله إن "الهدنة صامدة".', "أنطونيو غوتيريش"),
        ("يقول محرر الشؤون العربية في بي بي سي جون كيري إن الهدنة صامدة.", "جون كيري"),
        ("قال الصحفي المقيم في لندن، جون كيري، إن الهدنة صامدة.", "جون كيري"),
        ("قال آمر فوج المشاة في الجيش العراقي العميد نور حسين إن الهدنة صامدة.", "نور حسين"),
        ("وقال قائد كبير في القوات العراقية إن الهدنة صامدة.", "القوات العراقية"),
        ("المعارك تتصاعد بسبب ما وصفه أنطونيو غوتيريش بأنه خطأ.", "أنطونيو غوتيريش"),
        ("تصاعدت المعارك رغم الهدنة التي أعلنتها الحكومة الأردنية.", "الحكومة الأردنية"),
        ("انتقد أنطونيو غوتيريش القرار ووصفه بأنه خطأ.", "أنطونيو غوتيريش"),
        ("تصاعدت المعارك رغم تحذير أنطونيو غوتيريش من أن الهدنة هشة.", "أنطونيو غوتيريش"),
        ("زار أنطونيو غوتيريش بيروت بعد تأكيداته بأن الهدنة صامدة.", "أنطونيو غوتيريش"),
        ("جاء ذلك بعد إعلان أنطونيو غوتيريش في مايو الماضي فشل المحادثات.", "أنطونيو غوتيريش"),
        ("لاحظ أنطونيو غوتيريش أن الهدنة صامدة.", "أنطونيو غوتيريش"),
        ("وزاد أنطونيو غوتيريش أن الهدنة صامدة.", "أنطونيو غوتيريش"),
        ("أكد الجانب الأردني أن الهدنة صامدة.", "الأردن"),
        ("وبحسب الأمين العام للأمم المتحدة أنطونيو غوتيريش فإن الهدنة صامدة.", "أنطونيو غوتيريش"),
        (
            "وأكدت الحكومة الأردنية، على لسان الناطق باسمها أنطونيو غوتيريش، أن الهدنة صامدة.",
            "أنطونيو غوتيريش",
        ),
        ("جنيف - القدس العربي - قال أنطونيو غوتيريش إن الهدنة صامدة.", "أنطونيو غوتيريش"),
        ("بيروت - قال أنطونيو غوتيريش إن الهدنة صامدة.", "أنطونيو غوتيريش"),
        ("أصدرت الحكومة الأردنية بيانا شديد اللهجة دانت فيه الهجوم.", "الحكومة الأردنية"),
        ("كشف تحقيق لوزارة الخارجية الأردنية أن الهدنة هشة.", "وزارة الخارجية الأردنية"),
        ("نقلت وكالة رويترز عن مسؤول كبير أن الهدنة هشة.", "وكالة رويترز"),
        ("قالت وزيرة الخارجية الأميركية هيلاري كلينتون إن الهدنة هشة.", "هيلاري كلينتون"),
        ("أكد أنطونيو غوتيريش، في تصريح لـ(وات)، أن الهدنة صامدة.", "أنطونيو غوتيريش"),
        ("تراجعت شبكة تنظيم داعش التي أعلنت الحكومة الأردنية الكشف عنها.", "الحكومة الأردنية"),
        ("أطلع أنطونيو غوتيريش الحكومة الأردنية على الخطة.", "أنطونيو غوتيريش"),
        ("قال أنطونيو غوتيريش إن الحكومة الأردنية تتوقع أن تصمد الهدنة.", "أنطونيو غوتيريش"),
        (
            "قال الناطق باسم القائد العام للقوات المسلحة أنطونيو غوتيريش إنها هشة.",
            "أنطونيو غوتيريش",
        ),
        ("وأعلنت السلطات في إيران أن الحدود مفتوحة.", "السلطات في إيران"),
        ("أوضحت المديرية العامة للجوازات أن الحدود مفتوحة.", "المديرية العامة للجوازات"),
        ("أما أنطونيو غوتيريش فقال إن الهدنة صامدة.", "أنطونيو غوتيريش"),
        ("أما الأمين العام للأمم المتحدة أنطونيو غوتيريش فقد أكد أنها هشة.", "أنطونيو غوتيريش"),
        ("استبعد أنطونيو غوتيريش انهيار الهدنة.", "أنطونيو غوتيريش"),
        ("ولم يستبعد أنطونيو غوتيريش انهيار الهدنة.", "أنطونيو غوتيريش"),
        ("أبدى أنطونيو غوتيريش قلقه من المعارك.", "أنطونيو غوتيريش"),
        ("تساءل أنطونيو غوتيريش عن مصير الهدنة.", "أنطونيو غوتيريش"),
        ("لمح أنطونيو غوتيريش إلى انهيار الهدنة.", "أنطونيو غوتيريش"),
        ("أبرز أنطونيو غوتيريش أن الهدنة صامدة.", "أنطونيو غوتيريش"),
        ("وبين أنطونيو غوتيريش أن الهدنة صامدة.", "أنطونيو غوتيريش"),
        ("عقب أنطونيو غوتيريش على القرار قائلا إنه خطأ.", "أنطونيو غوتيريش"),
        ("أنطونيو غوتيريش: الهدنة صامدة رغم المعارك", "أنطونيو غوتيريش"),
        ("ونقل التلفزيون الرسمي عن أنطونيو غوتيريش قوله إن الهدنة صامدة.", "أنطونيو غوتيريش"),
        ("رد أنطونيو غوتيريش على الانتقادات بالقول إن الهدنة صامدة.", "أنطونيو غوتيريش"),
    ],
)
def test_who_speaks(text: str, speaker: str) -> None:
    """The speaker stands with the verb or noun of speech, in either order."""
    assert speakers(text) == [[speaker]]


@pytest.mark.parametrize(
    "text",
    [
        "لم يعلق أنطونيو غوتيريش على القرار.",
        "زار بيروت أنطونيو غوتيريش الذي يتوقع أن يزور عمان أيضا.",
        "اطلعت الحكومة الأردنية على سير العمل في الميناء.",
        "أنطونيو غوتيريش أول من يقول ذلك.",
        "أبرز أنطونيو غوتيريش قدراته في بيروت.",
        "وعقب لقاء أنطونيو غوتيريش على هامش القمة تصاعدت المعارك.",
        "وشهدت الهدنة اتفاقا بين أنطونيو غوتيريش والحكومة الأردنية على أن تنسحب القوات.",
        "استقبل أنطونيو غوتيريش وزراء زاروا بيروت موضحين أن الهدنة صامدة.",
        "يتوقع خبراء أن تعلن الحكومة الأردنية عن إجراءات جديدة.",
        "ويقول يمنيون إن الهدنة صامدة.",
        "ويقول مسؤولون يمنيون إن الهدنة صامدة.",
        "زار أنطونيو غوتيريش بيروت وصرح بعضهم أنها هادئة.",
        "أدلى أنطونيو غوتيريش بصوته في بيروت.",
        "علقت الحكومة الأردنية التداول في السوق.",
        "لم يسلم أحد من لسان أنطونيو غوتيريش في البرنامج.",
        "شرح أنطونيو غوتيريش خطة يبدو أنها فشلت.",
        "أصر أنطونيو غوتيريش بعد أن زار بيروت.",
        "مسؤول يحذر فرنسا من المعارك\nوتتصاعد المعارك.",
        "وردت إسرائيل بقوة عندما أشار قادة إلى المعارك.",
        "سيعلن أنطونيو غوتيريش النتائج غدا.",
        "ستبقى القوات هناك بحسب وكالة رويترز.",
        "يجب أن تنسحب القوات البريطانية.",
        "ستبقى القوات هناك نقلا عن مسؤولين أميركيين.",
        "قال مصدر لوكالة رويترز إن القوات ستبقى هناك.",
        "قال مصدر مقرب من العقيد نور حسين إن الهدنة صامدة.",
        "أكدت مصادر صحيفة الصباح أن القوات ستبقى هناك.",
        "أعلن مصدر عسكري محملا تنظيم القاعدة المسؤولية.",
        "وجاء في تقرير نشر أمس أن القوات ستبقى هناك.",
    ],
)
def test_what_is_no_statement(text: str) -> None:
    """What was not said, not yet, or only stands in a paper is no statement."""
    assert speakers(text) == []


def test_an_aside_does_not_hide_the_speaker() -> None:
    """A relative clause between commas parts neither the speaker nor what was said from a verb."""
    text = "اعترف أنطونيو غوتيريش، الذي زار بيروت أمس، بأن الهدنة هشة."
    assert speakers(text) == [["أنطونيو غوتيريش"]]


def test_a_genitive_of_a_circumstance_is_no_speaker() -> None:
    """Who stands in the genitive of a noun of time or place did not speak."""
    text = "قال أنطونيو غوتيريش إن الهدنة صامدة.\nوأضاف بعد اجتماع زعماء الاتحاد الأوروبي أنها هشة."
    assert speakers(text) == [["أنطونيو غوتيريش"]]


def test_the_body_goes_before_the_headline() -> None:
    """What the first line says and the body repeats is one statement, proved by the body."""
    text = "غوتيريش يقول إن الهدنة صامدة\nقال أنطونيو غوتيريش إن الهدنة صامدة."
    found = [s.evidence.span for s in read(text).statements if s.type is FactType.STATEMENT]
    assert [span.start for span in found] == [text.index("\n") + 1]


def test_a_verb_goes_on_with_a_speaker_of_its_gender() -> None:
    """A feminine verb without a subject does not go on with a man's words."""
    text = (
        "قالت الحكومة الأردنية إن الحدود مفتوحة. وقال أنطونيو غوتيريش إن الهدنة صامدة.\n"
        "وأضافت أن القوات البريطانية انسحبت من العراق."
    )
    graph = read(text)
    names = {entity.id: entity.name for entity in graph.entities}
    by = [s.by for s in graph.statements if s.type is FactType.FORCE_MOVEMENT]
    assert [[names[speaker] for speaker in found] for found in by] == [["الحكومة الأردنية"]]


def test_to_whom_and_where_it_was_said() -> None:
    """The reporting clause names who is told, and the place."""
    text = "قال أنطونيو غوتيريش في تصريحات لقناة الجزيرة في القاهرة إن الهدنة صامدة."
    assert facts(text, FactType.STATEMENT) == [
        {"addressee": ["قناة الجزيرة"], "place": ["القاهرة"], "speaker": ["أنطونيو غوتيريش"]}
    ]
    text = "وفي مقابلة مع قناة الجزيرة، أشاد أنطونيو غوتيريش بالأردن."
    assert facts(text, FactType.STATEMENT) == [
        {"addressee": ["قناة الجزيرة"], "speaker": ["أنطونيو غوتيريش"]}
    ]
    text = "أبلغ أنطونيو غوتيريش الحكومة الأردنية بأن الهدنة صامدة."
    assert facts(text, FactType.STATEMENT) == [
        {"addressee": ["الحكومة الأردنية"], "speaker": ["أنطونيو غوتيريش"]}
    ]


def test_the_verb_of_announcing_is_no_organisation() -> None:
    """أفاد opens a report, though an agency's short name is written alike."""
    assert speakers("أفاد مكتب رئيس الوزراء العراقي بأن الهدنة صامدة.") != []


def test_a_time_in_what_is_said_is_not_the_speech() -> None:
    """A statement about a day to come was made all the same, and not on that day."""
    graph = read("قال أنطونيو غوتيريش إن القمة ستعقد في 5 مارس 2031.", "2031-02-01")
    found = [s for s in graph.statements if s.type is FactType.STATEMENT]
    assert [(s.time, s.modality) for s in found] == [(None, Modality.HAPPENED)]


def test_a_headline_has_its_speaker_before_a_colon() -> None:
    """What stands behind a name and a colon is that person's word, told as a statement below."""
    headline = "جون كيري: ندين إيران على تدخلها في اليمن"
    text = f"{headline}\nقال وزير الخارجية الأمريكي جون كيري إن الهدنة صامدة."
    assert speakers(text) == [["جون كيري"]]
    assert facts(text, FactType.STANCE) == [
        {"action": ["condemn"], "actor": ["جون كيري"], "target": ["إيران"]}
    ]


def test_a_first_line_with_a_full_stop_is_no_headline() -> None:
    """The first sentence of an article without a headline tells the statement."""
    text = "قال أنطونيو غوتيريش إن الهدنة صامدة.\nوأضاف أنطونيو غوتيريش أنها هشة."
    found = [s.evidence.span for s in read(text).statements if s.type is FactType.STATEMENT]
    assert [span.start for span in found] == [0]


def test_a_source_is_not_told_by_whom_it_tells_of() -> None:
    """Where somebody speaks according to another, the other does not speak according to him."""
    text = "أكدت وزارة الخارجية الأردنية أن الحدود مفتوحة بحسب بيان للحكومة الأردنية."
    graph = read(text)
    names = {entity.id: entity.name for entity in graph.entities}
    told = {
        (names[str(s.roles["speaker"][0])], *(names[by] for by in s.by))
        for s in graph.statements
        if s.type is FactType.STATEMENT
    }
    assert told == {
        ("وزارة الخارجية الأردنية", "الحكومة الأردنية"),
        ("الحكومة الأردنية",),
    }


@pytest.mark.parametrize("again", ["وأضاف معاليه أن", "وقال سموه إن", "وجاء في البيان أن"])
def test_a_title_alone_goes_on_with_the_speaker(again: str) -> None:
    """معاليه and البيان lead back to who spoke last."""
    text = f"قال أنطونيو غوتيريش إن الهدنة صامدة.\n{again} القوات البريطانية انسحبت من العراق."
    graph = read(text)
    speaker = [s.roles["speaker"] for s in graph.statements if s.type is FactType.STATEMENT]
    by = [s.by for s in graph.statements if s.type is FactType.FORCE_MOVEMENT]
    assert by == speaker


def test_a_name_alone_behind_a_verb_of_telling_is_told() -> None:
    """أخبر has whom it tells before what is told; the subject of the clause before goes on."""
    text = "قال جون كيري إن الهدنة صامدة، ثم أخبر الرئيس باراك أوباما أنها هشة."
    assert speakers(text) == [["جون كيري"]]


def test_a_bare_spokesman_goes_on() -> None:
    """The spokesman of whom no name is told is he who spoke before."""
    text = (
        "قال المتحدث باسم وزارة الدفاع الأردنية أحمد علي إن الهدنة صامدة.\n"
        "وتابع المتحدث أن القوات البريطانية انسحبت من العراق."
    )
    assert speakers(text) == [["أحمد علي"]]


def test_a_source_that_goes_on_is_a_report() -> None:
    """بحسب الوزارة فإن reports like a verb, and comes before what the ministry says later."""
    text = "وبحسب وزارة الخارجية الروسية فإن الهدنة صامدة.\nوقالت الوزارة إن المحادثات صعبة."
    told = [s for s in read(text).statements if s.type is FactType.STATEMENT]
    assert [s.evidence.span.of(text).split()[0] for s in told] == ["وبحسب"]


def test_what_was_said_before_the_rest_is_a_statement_of_its_own() -> None:
    """كان قد قال tells of an earlier occasion; what goes on with it is of that one."""
    text = (
        "قال أنطونيو غوتيريش إن الهدنة صامدة.\n"
        "وكان أنطونيو غوتيريش قد أعلن أن المحادثات صعبة.\nوأضاف أنها ستطول."
    )
    assert speakers(text) == [["أنطونيو غوتيريش"], ["أنطونيو غوتيريش"]]
    alone = text.partition("\n")[2]
    assert speakers(alone) == [["أنطونيو غوتيريش"]]


def test_what_somebody_calls_something_is_in_the_evidence() -> None:
    """The words that prove it go on to what he calls it."""
    text = 'هاجمت الصين تعليقات ترامب ووصفتها بأنها "غير مسؤولة".'
    (told,) = [s for s in read(text).statements if s.type is FactType.STATEMENT]
    assert told.evidence.span.of(text) == 'ووصفتها بأنها "غير مسؤولة"'


@pytest.mark.parametrize("kin", ["نجل", "محامي", "عائلة"])
def test_kin_does_not_speak_for_a_man(kin: str) -> None:
    """What his lawyer or his son says is not said by the president."""
    text = f"قال {kin} الرئيس المصري الأسبق حسني مبارك إن الحكم جائر."
    assert speakers(text) == []


def test_what_an_agency_quotes_is_told_once() -> None:
    """قوله behind a verb that relays is the same report, not the agency's own word."""
    text = "نقلت رويترز عن دبلوماسي في وزارة الخارجية الفرنسية قوله إن المحادثات صعبة."
    assert speakers(text) == [["وزارة الخارجية الفرنسية"]]


def test_a_reference_with_a_verb_is_a_report() -> None:
    """بحسب ما أعلنته الوزارة tells that the ministry spoke, before what it says later."""
    text = "بلغ الإنتاج مليونا بحسب ما أعلنته وزارة النفط العراقية.\nوقالت الوزارة إنه سيزيد."
    told = [s for s in read(text).statements if s.type is FactType.STATEMENT]
    assert [s.evidence.span.start for s in told] == [text.index("بحسب")]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("هاتف الرئيس الغاني نانا أكوفو أدو نظيره وأبلغه أن القمة تأجلت.", ["نانا أكوفو أدو"]),
        ("تلقى جون كيري اتصالا من سيرغي لافروف أعرب فيه عن قلقه.", ["سيرغي لافروف"]),
        ("تلقى جون كيري اتصالا من سيرغي لافروف أعرب خلاله عن قلقه.", ["سيرغي لافروف"]),
        ("وقال القيادي الحوثي صالح الصماد إن المعركة طويلة.", ["صالح الصماد"]),
        ("وقال قيادي في حركة فتح إن المعركة طويلة.", ["حركة فتح"]),
        ("ينقل جون كيري صلاحياته إلى خلفه، على أن تجرى انتخابات مبكرة.", []),
        ("واشترط جون كيري ألا يشارك أحد.", ["جون كيري"]),
        ("أما جون كيري فأكد أن الهدنة صامدة.", ["جون كيري"]),
        ("أما جون كيري فقد نفى أن تكون الهدنة هشة.", ["جون كيري"]),
        ("كما عبر جون كيري عن قلقه.", ["جون كيري"]),
        ("زار جون كيري القاهرة، مؤكدا وقوف بلاده إلى جانب مصر.", ["جون كيري"]),
        ("زار جون كيري القاهرة مجددا يوم الاثنين.", []),
        ("قتل رجلان، وفق ما أفاد به مسؤولون في حركة فتح.", ["حركة فتح"]),
        ("حسب ما صرح به جون كيري فإن الهدنة قريبة.", ["جون كيري"]),
        ("وندد جون كيري بالضربة، ورأى فيها خرقا للهدنة.", ["جون كيري"]),
    ],
)
def test_who_speaks_for_whom(text: str, speakers: list[str]) -> None:
    """Who informs another, whose call it is, and an official with a name speak for themselves."""
    found = facts(text, FactType.STATEMENT)
    assert [name for fact in found for name in fact["speaker"]] == speakers


def test_who_learns_of_a_thing_says_nothing() -> None:
    """اطلع without a hamza is to be told; أطلع is to tell."""
    told = "أطلع وزير الداخلية الهادي مجدوب الصحفيين على نتائج التحقيق."
    assert speakers(told) == [["الهادي مجدوب"]]
    assert not speakers("زار وزير الداخلية الهادي مجدوب المدينة واطلع على الوضع الأمني.")


@pytest.mark.parametrize(
    "other",
    [
        "وأكد أنطونيو غوتيريش، في 20 أغسطس الماضي، أن المحادثات صعبة.",
        "وقال أنطونيو غوتيريش لقناة العربية إن المحادثات صعبة.",
    ],
)
def test_another_day_or_hearer_is_another_occasion(other: str) -> None:
    """What is said on another day, if of no known year, or to another station is told apart."""
    text = f"قال أنطونيو غوتيريش لقناة الجزيرة في 3 مايو الماضي إن الهدنة صامدة.\n{other}"
    assert speakers(text) == [["أنطونيو غوتيريش"], ["أنطونيو غوتيريش"]]


def test_who_approves_a_thing_says_nothing() -> None:
    """أقر with an object alone is a decision; with ب or أن it admits."""
    assert not speakers("أقرت الحكومة الأردنية موازنة العام المقبل.")
    assert speakers("أقرت الحكومة الأردنية بوقوع أخطاء.") == [["الحكومة الأردنية"]]


@pytest.mark.parametrize("act", ["هدد أنطونيو غوتيريش بالانسحاب", "رحب أنطونيو غوتيريش بالهدنة"])
def test_who_did_an_act_with_words_goes_on(act: str) -> None:
    """The next sentence needs no subject, unless it is of another gender."""
    assert speakers(f"{act}. وقال إن المعارك توقفت.") == [["أنطونيو غوتيريش"]]
    assert not speakers(f"{act}. وقالت إن المعارك توقفت.")


@pytest.mark.parametrize(
    "text",
    [
        "أقر البرلمان الأردني اتفاقية الصيد.",
        "جدد الاتحاد الأوروبي أمس العقوبات على الشركة.",
        "جدد مجلس الأمن ولاية البعثة عاما.",
    ],
)
def test_who_passes_or_renews_a_measure_says_nothing(text: str) -> None:
    """Verbs that can report tell of a measure where no words follow."""
    assert speakers(text) == []


def test_one_of_several_is_named_behind_a_comma() -> None:
    """Without it the name may be that of another."""
    assert speakers("قال أحد قادة المعارضة، سالم منصور، إن الهدنة هشة.") == [["سالم منصور"]]
    assert not speakers("قال أحد قادة المعارضة إن سالم منصور غادر.")


@pytest.mark.parametrize(
    "told",
    [
        "الهدنة هشة، على حد قول أنطونيو غوتيريش.",
        "الهدنة هشة، على حد تعبير أنطونيو غوتيريش.",
        "قلل أنطونيو غوتيريش من أهمية الهدنة.",
        "اعتذر أنطونيو غوتيريش عن التأخير.",
        "اشتكى أنطونيو غوتيريش من نقص المراقبين.",
    ],
)
def test_further_ways_to_say(told: str) -> None:
    """Each names its speaker."""
    assert speakers(told) == [["أنطونيو غوتيريش"]]


def test_a_measure_is_no_source() -> None:
    """حد is one only behind على."""
    assert not speakers("تسعى الأمم المتحدة إلى وضع حد للحرب في السودان.")


def test_who_is_taken_somewhere_says_nothing() -> None:
    """نقل quotes only with عن or a clause."""
    text = "زارت اللجنة سالم منصور الذي نقل إلى المستشفى لأنه «مهدد بالموت»."
    assert not speakers(text)
