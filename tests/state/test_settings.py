import pytest

from mithaq.model import FactType, Statement
from tests.reader import read

_ONE = "وزير الخارجية الروسي سيرغي لافروف"
_TWO = "نظيره التركي مولود تشاووش أوغلو"


def _facts(text: str, type_: FactType) -> list[Statement]:
    return [s for s in read(text, "2018-05-10").statements if s.type is type_]


def _start(fact: Statement) -> str | None:
    return fact.time.start if fact.time else None


def test_what_follows_the_meeting_is_of_its_day() -> None:
    """عقب اللقاء comes back to the meeting told before, and has its day."""
    text = f"التقى {_ONE} {_TWO} الاثنين في سوتشي.\nووقع الوزيران عقب اللقاء مذكرة تفاهم للتعاون."
    assert [_start(fact) for fact in _facts(text, FactType.AGREEMENT_ACT)] == ["2018-05-07"]


def test_a_summit_pointed_at_is_the_one_before() -> None:
    """خلال هذه القمة is of the day on which the summit was."""
    first = f"حضر {_ONE} قمة في جنيف الثلاثاء."
    text = f"{first}\nوخلال هذه القمة دعا لافروف إسرائيل إلى الحوار."
    assert [_start(fact) for fact in _facts(text, FactType.STANCE)] == ["2018-05-08"]


def test_who_gives_a_speech_speaks_there() -> None:
    """One who gave a speech on a day said what is told without a day then."""
    text = f"دعا {_ONE} إسرائيل إلى الحوار.\nوألقى لافروف كلمة أمام الطلاب الثلاثاء."
    assert [_start(fact) for fact in _facts(text, FactType.STANCE)] == ["2018-05-08"]


def test_a_visitor_is_there_when_he_meets_there() -> None:
    """A visit told without a day has that of a meeting of the visitor at the place."""
    text = (
        f"اجتمع {_ONE} أمس في أنقرة مع {_TWO}.\n"
        "وجاءت زيارة لافروف إلى أنقرة بعد يوم من زيارة إلى باريس."
    )
    assert _start(_facts(text, FactType.VISIT)[0]) == "2018-05-09"


def test_a_tenure_begins_when_it_is_taken_up() -> None:
    """أصبح وزيرا عام 1995 is a start, not a point in time."""
    text = "أصبح مايكل هاوارد وزيرا للداخلية عام 1993، ثم زعيما للحزب."
    tenure = _facts(text, FactType.HOLDS_OFFICE)[0]
    assert tenure.time is not None
    assert (tenure.time.start, tenure.time.end) == ("1993", None)


def test_a_term_of_years_is_that_of_the_post() -> None:
    """Years that stand right behind a post and its holder say how long it was held."""
    text = "قال رئيس الوزراء البريطاني الأسبق توني بلير بين عامي 1997 و2007 إنه نادم."
    time = _facts(text, FactType.HOLDS_OFFICE)[0].time
    assert time is not None
    assert (time.start, time.end) == ("1997", "2007")


def test_the_tenure_of_who_appoints_has_no_beginning() -> None:
    """The day of an appointment is not when the one who appoints took up his post."""
    text = "عين الرئيس المصري عبد الفتاح السيسي، أمس، سامح شكري وزيرا للخارجية."
    starts = [_start(fact) for fact in _facts(text, FactType.HOLDS_OFFICE)]
    assert starts == [None, "2018-05-09"]


def test_what_two_agreed_in_a_call_is_of_their_call() -> None:
    """An act of two in a call that is not pointed at is of the one day on which they called."""
    one, two = "رئيس الوزراء العراقي مصطفى الكاظمي", "الرئيس الفرنسي إيمانويل ماكرون"
    text = (
        f"أجرى {one} اتصالا هاتفيا مع {two} الاثنين.\n"
        "واتفق الكاظمي وماكرون خلال اتصال هاتفي على مذكرة تفاهم للتعاون."
    )
    assert [_start(fact) for fact in _facts(text, FactType.AGREEMENT_ACT)] == ["2018-05-07"]


def test_a_call_with_another_is_another_call() -> None:
    """An act of two in a call has not the day on which only one of them called somebody."""
    text = (
        "أجرى رئيس الوزراء العراقي مصطفى الكاظمي اتصالا هاتفيا مع الملك عبد الله الثاني الاثنين.\n"
        "واتفق الكاظمي والرئيس الفرنسي إيمانويل ماكرون خلال اتصال هاتفي على مذكرة تفاهم للتعاون."
    )
    assert [_start(fact) for fact in _facts(text, FactType.AGREEMENT_ACT)] == [None]


def test_a_year_is_no_day_of_a_meeting() -> None:
    """A year that stands near a meeting is that of what was talked about."""
    text = (
        f"تناول الاجتماع بين {_ONE} و{_TWO} اتفاقية عام 2008.\n"
        "وأكد لافروف خلال الاجتماع أن بلاده تدعم السلام."
    )
    assert [_start(fact) for fact in _facts(text, FactType.STATEMENT)] == [None]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("قال الرئيس التونسي الباجي قائد السبسي الذي انتخب في ديسمبر 2014 إنه متفائل.", "2014-12"),
        ("قال الرئيس السوري بشار الأسد، الذي تسلم الحكم عام 2000، إنه باق.", "2000"),
        ("زار بغداد ينس ستولتنبرغ أمين عام حلف شمال الأطلسي منذ 2014.", "2014"),
        ("قال رئيس الوزراء المجري فيكتور أوربان الذي انتخب نائبا عام 1990 إنه متفائل.", None),
        ("قال رئيس الوزراء المجري فيكتور أوربان الذي عين في 1990 سفيرا إنه متفائل.", None),
        ("قال وزير الدفاع الأمريكي جيمس ماتيس في مارس 2018 إنه متفائل.", None),
    ],
)
def test_a_tenure_begins_when_a_clause_behind_it_says_so(text: str, start: str | None) -> None:
    """When the post itself was taken up, by a relative clause or منذ; another post is another."""
    time = _facts(text, FactType.HOLDS_OFFICE)[0].time
    assert (time and (time.start, time.end)) == (start and (start, None))


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("في 28 سبتمبر 1970 تسلم محمد أنور السادات رئاسة جمهورية مصر العربية.", "1970-09-28"),
        ("يتولى محمد أنور السادات رئاسة جمهورية مصر العربية الثلاثاء.", None),
    ],
)
def test_a_tenure_begins_when_the_post_was_taken_over(text: str, start: str | None) -> None:
    """A verb of the past that tells of taking over says when; one of the present does not."""
    starts = [_start(fact) for fact in _facts(text, FactType.HOLDS_OFFICE)]
    assert starts[:1] == [start]
