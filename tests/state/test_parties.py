import pytest

from mithaq.model import FactType, Modality, Value
from tests.reader import facts, read


def _attack(text: str) -> dict[str, list[Value]]:
    return facts(text, FactType.ATTACK)[0]


@pytest.mark.parametrize(
    "deed",
    [
        "قامت القوات الروسية بقصف",
        "رحب الوزير بقيام القوات الروسية بقصف",
        "ردت القوات الروسية بقصف",
        "قامت القوات الروسية بشن هجوم على",
    ],
)
def test_who_does_a_deed_attacks(deed: str) -> None:
    """Whoever a verb like قام or its verbal noun is said of does the attack behind بـ."""
    attack = _attack(f"{deed} مدينة إدلب.")
    assert (attack["attacker"], attack["target"]) == (["القوات الروسية"], ["مدينة إدلب"])


def test_what_a_force_has_is_hit_by_the_noun_of_an_attack() -> None:
    """قصف أهداف تابعة للحركة is done to the movement, not by it."""
    attack = _attack("ردت إسرائيل بقصف أهداف تابعة لحماس.")
    assert (attack["attacker"], attack["target"]) == (["إسرائيل"], ["حماس"])


def test_a_war_against_another_has_two_sides() -> None:
    """Those who wage a war attack those whom it is against."""
    attack = _attack("الحرب التي خاضتها مصر وسوريا ضد إسرائيل.")
    assert (attack["attacker"], attack["target"]) == (["مصر", "سوريا"], ["إسرائيل"])


def test_aircraft_attack_for_their_owner() -> None:
    """A pronoun on what attacks tells whose it is."""
    attack = _attack("قال الجيش الإسرائيلي إن طائراته قصفت مدينة غزة.")
    assert attack["attacker"] == ["الجيش الإسرائيلي"]


def test_the_adjective_of_a_group_tells_whose_an_attack_is() -> None:
    """هجوم حوثي is one by the Houthis, where the article names them."""
    text = "تقدم الحوثيون نحو مأرب. وقتل خمسة مدنيين في قصف مدفعي حوثي على مدينة تعز."
    attack = _attack(text)
    assert (attack["attacker"], attack["target"]) == (["الحوثيون"], ["مدينة تعز"])


def test_the_adjective_of_what_is_hit_is_not_of_the_attack() -> None:
    """استهداف دبابة إسرائيلية hits Israel."""
    attack = _attack("أعلن حزب الله استهداف دبابة إسرائيلية.")
    assert (attack["attacker"], attack["target"]) == (["حزب الله"], ["إسرائيل"])


def test_a_ministry_that_tells_of_an_attack_does_not_attack() -> None:
    """The body behind a verb of telling is no attacker."""
    found = facts("أعلنت وزارة الدفاع العراقية تدمير مواقع لتنظيم داعش.", FactType.ATTACK)
    assert all("attacker" not in attack for attack in found)


def test_what_is_shot_may_stand_before_the_clause_about_it() -> None:
    """صاروخا أطلقته الجماعة needs no الذي."""
    attack = _attack("اعترضت السعودية صاروخا أطلقه الحوثيون باتجاه الرياض.")
    assert (attack["attacker"], attack["target"]) == (["الحوثيون"], ["الرياض"])


@pytest.mark.parametrize("hit", ["استهداف حافلة مدرسية", "الهجوم على كنيسة"])
def test_what_has_no_name_is_hit_where_it_is(hit: str) -> None:
    """A house or vehicle that is hit makes the place that it is in the target."""
    attack = _attack(f"نددت المنظمة بعد {hit} في مدينة صعدة.")
    assert (attack["target"], attack["place"]) == (["مدينة صعدة"], ["مدينة صعدة"])


def test_a_headline_tells_the_attack_of_the_body() -> None:
    """One attack is told once, though the headline says only where it was."""
    text = "تنظيم داعش يتبنى هجوما في الرمادي\nشن تنظيم داعش هجوما على الجيش العراقي في الرمادي."
    assert [attack["target"] for attack in facts(text, FactType.ATTACK)] == [
        ["الجيش العراقي في الرمادي"]
    ]


def test_the_dead_are_those_of_what_happened() -> None:
    """An attack that is only feared takes none of the dead of another."""
    text = "انتشرت القوات الفرنسية خشية وقوع هجمات عقب تفجير في باريس راح ضحيته 22 شخصا."
    told = [s for s in read(text).statements if s.type is FactType.ATTACK]
    assert [(s.modality, s.roles["killed"]) for s in told] == [(Modality.HAPPENED, (22,))]


def test_one_attack_is_told_of_one_and_of_all_who_were_hit() -> None:
    """The attack on two is that on one of them, who alone is named later."""
    text = "تسميم سيرغي سكريبال ويوليا سكريبال في لندن.\nوتحدث الوزير عن تسميم يوليا سكريبال."
    assert len(facts(text, FactType.ATTACK)) == 1


@pytest.mark.parametrize(("cause", "attacks"), [("", 0), ("في هجوم مسلح ", 1)])
def test_a_death_is_no_attack_of_itself(cause: str, attacks: int) -> None:
    """لقي مصرعه is said of accidents too; something violent must be told."""
    text = f"لقي الممثل محمد سالم مصرعه {cause}في مدينة حلب."
    assert len(facts(text, FactType.ATTACK)) == attacks


def test_who_is_hurt_by_an_attack_is_hit() -> None:
    """أصيب is the passive of a verb, and no first person."""
    attack = _attack("أصيب عشرة متظاهرين برصاص الشرطة السودانية في مدينة عطبرة.")
    assert (attack["attacker"], attack["wounded"]) == (["الشرطة السودانية في مدينة عطبرة"], [10])


@pytest.mark.parametrize(
    "text",
    [
        "شن الرئيس هجوما لاذعا على رئيس وزراء إسرائيل بنيامين نتنياهو.",
        "أعلنت سوريا تضامنها في حربها ضد الإرهاب.",
        "لا وجود لحرب مع الولايات المتحدة.",
        "تشن القوات الروسية حملة تستهدف إعادة الحكومة السورية.",
    ],
)
def test_what_is_no_attack_on_anybody(text: str) -> None:
    """Words, aims and wars of one side hit nobody who is named."""
    assert facts(text, FactType.ATTACK) == []


def test_who_stands_behind_an_attack_that_is_suffered_does_not_suffer_it() -> None:
    """Only who is told before the attack is its target."""
    found = facts("يتعرض المحتجون لهجمات من الشرطة ومؤيدي الحكومة اللبنانية.", FactType.ATTACK)
    assert found == []


def test_those_who_try_to_attack_are_its_side() -> None:
    """محاولة lends its genitive to the attack behind it."""
    attack = _attack("عقب محاولة الحوثيين الهجوم على مدينة تعز.")
    assert attack["attacker"] == ["الحوثيين"]


def test_what_is_answered_has_happened() -> None:
    """The modality of an answer is not that of what it answers."""
    told = read("من المتوقع أن يكون الرد على استهداف مدينة حلب قويا.").statements
    assert [s.modality for s in told if s.type is FactType.ATTACK] == [Modality.HAPPENED]


def test_the_number_of_those_who_kill_is_not_that_of_the_dead() -> None:
    """Of two numbers behind a killing the second is of the dead; their nation attacks nobody."""
    attack = _attack("قتل أربعة انتحاريين بريطانيين 52 شخصا في هجمات على مدينة لندن.")
    assert attack["killed"] == [52]
    assert "attacker" not in attack


def test_who_is_charged_with_an_attack_is_its_doer() -> None:
    """The one who makes the charge is not."""
    text = "وجهت وزارة الدفاع الروسية أصابع الاتهام إلى إسرائيل بضلوعها في الهجوم على مدينة حمص."
    assert _attack(text)["attacker"] == ["إسرائيل"]


def test_a_name_behind_a_passive_with_a_subject_of_its_own_is_not_hit() -> None:
    """قُتل شخصان kills no president named later."""
    text = "قُتل شخصان في مدينة ماناغوا، للمطالبة برحيل الرئيس دانيال أورتيغا."
    assert all(attack["target"] == ["مدينة ماناغوا"] for attack in facts(text, FactType.ATTACK))


def test_a_soldier_is_not_his_country() -> None:
    """مقتل جندي أميركي is no attack on the United States."""
    attack = _attack("قتل جندي أميركي في مدينة قندوز. وعلقت الولايات المتحدة على ذلك.")
    assert attack["target"] == ["مدينة قندوز"]


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("اغتيل العالم النووي الإيراني محسن فخري زاده قرب طهران.", "محسن فخري زاده"),
        ("اقتحم متظاهرون مقر قناة الجديد.", "قناة الجديد"),
    ],
)
def test_what_stands_behind_people_or_an_apposition_is_hit(text: str, hit: str) -> None:
    """A sound plural takes no genitive, and a title before a name is no other subject."""
    assert _attack(text)["target"] == [hit]


@pytest.mark.parametrize(
    ("text", "by", "hit"),
    [
        ("ردت إسرائيل بغارات استمرت ساعات على مواقع لكتائب القسام.", "إسرائيل", "كتائب القسام"),
        ("الطائرات الحربية الإسرائيلية هاجمت موقعين في مدينة غزة.", "إسرائيل", "مدينة غزة"),
        ("وجه التحالف الدولي ضربة على تجمع لإرهابيي داعش.", "التحالف الدولي", "داعش"),
    ],
)
def test_what_stands_between_an_attack_and_its_sides(text: str, by: str, hit: str) -> None:
    """How long it went on, and arms before the verb, part no side from an attack."""
    land = "إسرائيل تتابع. " if by == "إسرائيل" else ""
    found = facts(land + text, FactType.ATTACK)
    assert [(a["attacker"], a["target"]) for a in found] == [([by], [hit])]


def test_rockets_may_be_two() -> None:
    """A dual of arms tells of an attack as well."""
    assert _attack("أطلق صاروخان من قطاع غزة تجاه إسرائيل.")["target"] == ["إسرائيل"]


def test_soldiers_who_suffer_are_their_owners() -> None:
    """A pronoun on troops tells who was attacked."""
    attack = _attack("قال الجيش الإسرائيلي إن قواته تعرضت لهجمات شنها مسلحون.")
    assert attack["target"] == ["الجيش الإسرائيلي"]
