import pytest

from mithaq.model import FactType
from tests.reader import read

_FIGHT = "اندلعت اشتباكات عنيفة الثلاثاء بين الجيش اليمني والحوثيين في مدينة تعز."


def _times(text: str) -> list[tuple[str | None, str | None]]:
    """Give the times of the attacks, in the order of the text."""
    facts = [s for s in read(text, "2018-05-10").statements if s.type is FactType.ATTACK]
    return [(f.time.start, f.time.end) if f.time else (None, None) for f in facts]


@pytest.mark.parametrize("fight", ["تلك المواجهات", "الاشتباكات"])
def test_who_fell_in_a_fight_fell_when_it_was(fight: str) -> None:
    """What an attack comes back to, told in the sentence before, has its day."""
    text = f"{_FIGHT}\nوقال مصدر طبي إن عشرة من الحوثيين قتلوا خلال {fight}."
    assert _times(text)[-1] == ("2018-05-08", "2018-05-08")


@pytest.mark.parametrize(
    "later",
    [
        "وقال مصدر طبي إن عشرة من الحوثيين قتلوا خلال اشتباكات أخرى.",
        "وقال مصدر طبي إن عشرة من الحوثيين قتلوا بعد الاشتباكات.",
        "ودعا الوزير إلى الهدوء.\nوقتل عشرة من الحوثيين خلال الاشتباكات.",
    ],
)
def test_a_fight_that_is_not_come_back_to_dates_nobody(later: str) -> None:
    """Another fight, what came behind it, or a fight told further off says nothing of the day."""
    assert _times(f"{_FIGHT}\n{later}")[-1] == (None, None)


def test_a_fight_lasts_until_the_second_verb() -> None:
    """It began on the day of the one verb and went on up to that of the other."""
    text = (
        "اندلعت اشتباكات بين الجيش اليمني والحوثيين مساء الثلاثاء في تعز، "
        "واستمرت المواجهات حتى صباح الأربعاء."
    )
    assert _times(text) == [("2018-05-08", "2018-05-09")]


def test_another_deed_has_no_part_in_how_long_it_lasted() -> None:
    """A day to which something else goes on is not the end of an attack."""
    text = "قصف الجيش العراقي مدينة الرقة الثلاثاء، وأعلن إغلاق الطرق حتى صباح الأربعاء."
    assert _times(text) == [("2018-05-08", "2018-05-08")]


def test_single_attacks_are_of_the_days_that_their_summary_tells() -> None:
    """What goes on with a summary of several days has them; a single day is no summary."""
    detail = "وأضاف أن الطيران الفرنسي قصف مصفاة قرب الموصل."
    summary = "قال الناطق إن الطيران الفرنسي شن غارات جوية {} على الرقة."
    assert _times(f"{summary.format('من الثلاثاء حتى الأربعاء')} {detail}")[-1] == (
        "2018-05-08", "2018-05-09",
    )  # fmt: skip
    assert _times(f"{summary.format('يوم الأربعاء')} {detail}")[-1] == (None, None)
