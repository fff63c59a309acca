from mithaq.model import FactType
from tests.reader import read


def _told(text: str, type_: FactType) -> list[tuple[str, int]]:
    graph = read(text, "2018-05-10")
    return [
        (s.modality.value, sum(map(len, s.roles.values())))
        for s in graph.statements
        if s.type is type_
    ]


def test_what_one_sentence_leaves_out_parts_no_facts() -> None:
    """A withdrawal without its party is the one told with it."""
    text = "انسحبت الولايات المتحدة من الاتفاق النووي. وأثار الانسحاب من الاتفاق النووي ردود فعل."
    assert len(_told(text, FactType.AGREEMENT_ACT)) == 1


def test_other_parties_are_other_facts() -> None:
    """Two countries that withdraw are two withdrawals."""
    text = "انسحبت الولايات المتحدة من الاتفاق النووي. ثم انسحبت إيران من الاتفاق النووي."
    assert len(_told(text, FactType.AGREEMENT_ACT)) == 2


def test_an_agreement_is_left_once() -> None:
    """A withdrawal that is announced and then told of is one, as it was told first."""
    text = (
        "ستنسحب الولايات المتحدة من الاتفاق النووي. "
        "وندد الوزير بانسحاب الولايات المتحدة من الاتفاق النووي."
    )
    assert [status for status, _ in _told(text, FactType.AGREEMENT_ACT)] == ["planned"]


def test_two_times_are_two_visits() -> None:
    """A visit of another year is another visit."""
    text = (
        "زار الرئيس الفرنسي إيمانويل ماكرون بيروت في 2017. "
        "وزار الرئيس الفرنسي إيمانويل ماكرون بيروت في 2018."
    )
    assert len(_told(text, FactType.VISIT)) == 2


def test_who_was_killed_was_killed_once() -> None:
    """A death told with its day and one told with more dead are one attack, on that day."""
    text = (
        "قتل قاسم سليماني في غارة أمريكية قرب مطار بغداد يوم 3 يناير 2020.\n"
        "وأثار مقتل قاسم سليماني وأبو مهدي المهندس في غارة أمريكية غضبا."
    )
    graph = read(text, None)
    killed = [s for s in graph.statements if s.type is FactType.ATTACK]
    assert [(s.time and s.time.start, len(s.roles["target"])) for s in killed] == [
        ("2020-01-03", 2)
    ]
    assert "killed" not in killed[0].roles


def test_deaths_on_two_days_are_of_two_men() -> None:
    """Where the days of two deaths of one name differ, neither is told of the other."""
    text = (
        "قتل قاسم سليماني يوم 3 يناير 2020 قرب مطار بغداد.\n"
        "واغتيل قاسم سليماني وأبو مهدي المهندس في 5 مارس 2019."
    )
    targets = [
        len(s.roles["target"]) for s in read(text, None).statements if s.type is FactType.ATTACK
    ]
    assert sorted(targets) == [1, 2]


def test_the_same_dead_in_the_next_sentence_died_on_the_same_day() -> None:
    """An attack that is told again, with its target and toll, has the day told first."""
    text = (
        "قتل أربعة من تنظيم داعش الثلاثاء في هجوم للجيش العراقي.\n"
        "وشن الجيش العراقي هجوما على تنظيم داعش أسفر عن مقتل أربعة."
    )
    attacks = [s for s in read(text, "2018-05-10").statements if s.type is FactType.ATTACK]
    assert {s.time and s.time.start for s in attacks} == {"2018-05-08"}


def test_a_round_that_one_sentence_does_not_number_is_the_one_of_the_other() -> None:
    """One session is told of late July and of the 30th or 31st, its number once."""
    text = (
        "تعقد الجولة المقبلة من الحوار الاستراتيجي بين العراق وأمريكا أواخر يوليو. "
        "وتعقد الجولة الثانية من الحوار الاستراتيجي في 30 أو 31 يوليو."
    )
    (session,) = [s for s in read(text, "2018-05-10").statements if s.type is FactType.SESSION]
    assert session.time is not None
    assert (session.time.start, session.time.end) == ("2018-07-30", "2018-07-31")
