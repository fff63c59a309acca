"""Times: their places and what they inherit; the table of cases holds their values."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.text import read


def _times(text: str, published: str | None = "2019-05-15") -> list[tuple[str | None, str | None]]:
    return [(time.start, time.end) for time in read(text, published=published).times]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("وفي 5 يناير الماضي صوت", "5 يناير الماضي"),
        ("قبل يوم 15 يناير المقبل", "قبل يوم 15 يناير المقبل"),
        ("اليوم الأحد (22 تشرين الثاني 2020)، قال", "اليوم الأحد (22 تشرين الثاني 2020)"),
        ("ومساء أمس الثلاثاء", "مساء أمس الثلاثاء"),
        ("وبحلول نهاية العام الجاري", "بحلول نهاية العام الجاري"),
        ("بالأمس", "الأمس"),
        ("لعام 2008", "عام 2008"),
        ("وَأَمْسِ وصل", "أَمْسِ"),
    ],
)
def test_places(text: str, words: str) -> None:
    """The span holds the words of the time, with the preposition that makes it a deadline."""
    assert read(text, published="2019-05-15").times[0].span.of(text) == words


def test_the_same_year_and_the_next_day_are_those_told_before() -> None:
    """نفسه and التالي lean on the time told last, in this sentence or the one before."""
    assert _times("وقع الهجوم في 9 أبريل 2003، وفي اليوم التالي فر القائد.") == [
        ("2003-04-09", "2003-04-09"),
        ("2003-04-10", "2003-04-10"),
    ]
    assert _times("انتخب عام 2003. وفي العام نفسه استقال.")[1] == ("2003", "2003")
    assert _times("في العام نفسه استقال.") == [(None, None)]


def test_a_month_in_a_story_of_another_year_stays_open() -> None:
    """After another year was told, a month without one is not moved to the last such month."""
    times = _times("في عام 2003 دخلت القوات البلاد، وفي 9 أبريل سقطت العاصمة.")
    assert times == [("2003", "2003"), (None, None)]


def test_a_day_beside_one_of_another_year_is_of_that_year() -> None:
    """The day before or after a dated one, told in its sentence, needs no year of its own."""
    times = _times("وقع الهجوم في 29 يناير 2003، بعد إعلان الوزير في 28 يناير عن دعمه.")
    assert times == [("2003-01-29", "2003-01-29"), ("2003-01-28", "2003-01-28")]


def test_a_year_said_once_serves_both_months() -> None:
    """A month joined to a later one takes its year and its modifier."""
    assert _times("في مايو ويونيو 2014") == [("2014-05", "2014-05"), ("2014-06", "2014-06")]
    assert _times("في مارس وأبريل الماضيين") == [
        ("2019-03", "2019-03"),
        ("2019-04", "2019-04"),
    ]


def test_today_in_speech_is_the_speakers() -> None:
    """In direct speech tomorrow counts from the day of speaking, and a bare اليوم stays open."""
    assert _times("قال الوزير أمس: «سنبدأ الانسحاب غداً من هناك»")[1] == ("2019-05-15", "2019-05-15")
    assert _times("قال الوزير: «نحن اليوم أمام مرحلة جديدة تماما»") == [(None, None)]


def test_contradictions_are_exposed_and_unresolved() -> None:
    """A weekday that is not the date's leaves the time open and is reported with its place."""
    text = "يوم الاثنين 22 تشرين الثاني 2020"
    reading = read(text)
    assert [time.resolved for time in reading.times] == [False]
    assert [each.span for each in reading.contradictions] == [reading.times[0].span]


def test_without_a_day_of_publication_nothing_relative_is_placed() -> None:
    """Relative times are found but stay open; full dates do not need an anchor."""
    text = "اليوم وأمس والشهر الماضي وقبل يومين و3 مارس 2019"
    assert _times(text, None)[:-1] == [(None, None)] * 4
    assert _times(text, None)[-1] == ("2019-03-03", "2019-03-03")


@given(st.dates(date(1950, 1, 1), date(2090, 12, 28)))
def test_relative_days_are_exact(day: date) -> None:
    """Yesterday and its like are so many days from publication, on any day."""
    for words, steps in (("أول من أمس", -2), ("أمس", -1), ("اليوم", 0), ("غدا", 1), ("بعد غد", 2)):
        said = (day + timedelta(days=steps)).isoformat()
        assert _times(words, day.isoformat()) == [(said, said)]


@given(st.dates(date(1950, 1, 1), date(2090, 12, 28)), st.integers(1, 7))
def test_weekdays_are_within_a_week(day: date, number: int) -> None:
    """A past weekday lies before publication, a coming one after it, and it is that weekday."""
    names = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
    for modifier, nearest, farthest in (("الماضي", -7, -1), ("المقبل", 1, 7)):
        ((start, end),) = _times(f"{names[number - 1]} {modifier}", day.isoformat())
        said = date.fromisoformat(start or "")
        assert start == end
        assert said.isoweekday() == number
        assert nearest <= (said - day).days <= farthest


@given(st.dates(date(1000, 1, 1), date(2190, 12, 31)))
def test_figures_and_words_say_the_same(day: date) -> None:
    """A date in figures, in either order, is that date."""
    said = day.isoformat()
    if day.year >= 1600:
        for text in (
            f"{day.day}/{day.month}/{day.year}",
            f"{day.year}/{day.month}/{day.day}",
            said,
        ):
            assert _times(text, None) == [(said, said)]


@pytest.mark.parametrize(
    ("text", "lapses"),
    [
        ("وقع الهجوم بعد يومين من اللقاء", [("بعد يومين من", 2)]),
        ("عقد اللقاء قبل يوم من القمة", [("قبل يوم من", -1)]),
        ("جاء القرار غداة الهجوم", [("غداة", 1)]),
        ("وعشية القمة وصل الوفد", [("وعشية", -1)]),
        ("وقع الهجوم في اليوم التالي لإعلان الهدنة", [("اليوم التالي", 1)]),
        ("وصل الوفد عشية الجمعة", []),
        ("يبدأ العمل بعد يومين من الآن", []),
        ("وقع الهجوم بعد شهرين من اللقاء", []),
        ("وفي اليوم التالي لم يحضر أحد", []),
    ],
)
def test_days_counted_from_something_told(text: str, lapses: list[tuple[str, int]]) -> None:
    """Whole days between two things told are given with their words; other counts are not."""
    assert [(lapse.span.of(text), lapse.days) for lapse in read(text).lapses] == lapses


def test_a_lapse_does_not_hide_the_year_told_before_it() -> None:
    """A day that is counted from an event leaves the year of the sentence to the next date."""
    text = "وقع الهجوم في 29 يناير 2017، في اليوم التالي لخطاب ألقاه الوزير في 28 يناير."
    assert _times(text, "2018-04-14")[-1] == ("2017-01-28", "2017-01-28")


_FIRE = "شب حريق المصنع الكبير يوم 3 يناير 2020."
_VOTE = "وفي 5 يناير الماضي صوت المجلس على القانون بعد ثلاثة أيام من حريق المصنع الكبير."


def test_an_undated_text_is_of_the_year_of_an_event_that_it_tells_with_its_day() -> None:
    """What is a few days after a dated event is of its year, and so is the year that follows."""
    text = f"{_FIRE} {_VOTE} ويبدأ العمل به قبل 1 مارس المقبل."
    assert _times(text, None) == [
        ("2020-01-03", "2020-01-03"),
        ("2020-01-05", "2020-01-05"),
        (None, None),
        (None, None),
    ]


def test_what_was_over_narrows_when_an_undated_text_was_written() -> None:
    """After August of that year and before the next 5 January, next March is of the next year."""
    text = f"{_FIRE} {_VOTE} وقال الوزير ذلك في أغسطس 2020. ويبدأ العمل به قبل 1 مارس المقبل."
    assert _times(text, None)[-1] == (None, "2021-03-01")


@pytest.mark.parametrize(
    "text",
    [
        f"{_VOTE} شب حريق المدرسة الكبير يوم 3 يناير 2020.",
        f"شب حريق المصنع الكبير يوم 3 يناير 2020. وشب حريق المصنع الكبير يوم 9 مايو 2012. {_VOTE}",
        f"{_FIRE} وفي 5 نوفمبر الماضي صوت المجلس بعد ثلاثة أيام من حريق المصنع الكبير.",
    ],
)
def test_an_undated_text_is_of_no_year_that_is_not_sure(text: str) -> None:
    """Another event, two days of one event, or a date far from it tie a text to no year."""
    relative = [time for time in _times(text, None) if time[0] is None]
    assert len(relative) == len(_times(text, None)) - text.count(" يوم ")


def test_a_year_told_twice_is_that_of_writing() -> None:
    """العام الماضي (2019) says that the text is of 2020; a month of it stays open."""
    text = "ارتفعت الصادرات في العام الماضي (2019)، وتراجعت مطلع العام الجاري في مايو الماضي."
    assert _times(text, None) == [("2019", "2019"), ("2020", "2020"), (None, None)]


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("دخلت القوات المدينة في 2003. وبعد ثماني سنوات، انسحبت منها.", ("2011", "2011")),
        ("دخلت القوات المدينة في مايو 2003. وبعد شهرين، قتل القائد.", ("2003-07", "2003-07")),
        ("زار الوفد البلاد في 30 مايو 2003. وبعد يومين وقعت الهدنة.", ("2003-06-01", "2003-06-01")),
        ("دخلت القوات المدينة في 2003. وبعد يومين انسحبت منها.", (None, None)),
        ("دخلت القوات المدينة في 2003. وبقيت فيها. وبعد عامين، انسحبت.", (None, None)),
        ("دخلت القوات المدينة في 2003. وبعد عامين في السجن خرج القائد.", (None, None)),
    ],
)
def test_what_came_later_is_counted_from_the_sentence_before(
    text: str, later: tuple[str | None, str | None]
) -> None:
    """A count that opens a sentence about the past goes on from the time told just before."""
    assert _times(text, "2018-05-10")[-1] == later


_TOLD = "أعلن الوزير، الأربعاء 18 نوفمبر 2020، أن القوات ستنسحب."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{_TOLD} وأضاف: «اجتمعنا أمس في العاصمة».", "2020-11-17"),
        (f"{_TOLD} وقال إن الأمر محسوم. وتابع: «اجتمعنا أمس في العاصمة».", "2020-11-17"),
        (f"{_TOLD} وبشأن الهجوم الذي وقع أمس، قال الوزير إنه مدان.", "2020-11-17"),
        (f"{_TOLD} وقال نائبه، الجمعة 20 نوفمبر 2020: «اجتمعنا أمس».", "2020-11-19"),
        (f"{_TOLD} وقتل جنديان في هجوم وقع أمس.", "2020-11-21"),
        (f"{_TOLD} ووصل الوفد إلى العاصمة. وقال السفير في لقاء عقد أمس إنه متفائل.", "2020-11-21"),
    ],
)
def test_what_a_speaker_calls_yesterday_is_the_day_before_he_spoke(text: str, day: str) -> None:
    """For as long as a text goes on with what was said on a day, its days are counted from it."""
    assert _times(text, "2020-11-22")[-1] == (day, day)
