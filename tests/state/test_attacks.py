from mithaq.model import FactType, Modality
from tests.reader import facts, read


def test_wounded_are_not_killed() -> None:
    """The nearest word says whether a number is one of dead or of wounded."""
    text = "أدى هجوم على الجيش المصري إلى مقتل أربعة جنود وإصابة تسعة آخرين بجروح."
    attack = facts(text, FactType.ATTACK)[0]
    assert (attack["killed"], attack["wounded"]) == ([4], [9])


def test_only_wounded() -> None:
    """An attack that wounds need not kill."""
    attack = facts("استهدف قصف مدينة إدلب ما أسفر عن إصابة تسعة مدنيين.", FactType.ATTACK)[0]
    assert attack["wounded"] == [9]
    assert "killed" not in attack


def test_the_adjective_of_a_raid_tells_whose_it_is() -> None:
    """الغارات الروسية are raids by Russia, where the article names it."""
    text = "قالت روسيا إنها تراقب الوضع. وأصابت الغارات الروسية على مدينة إدلب عشرات المنازل."
    attack = facts(text, FactType.ATTACK)[0]
    assert (attack["attacker"], attack["target"]) == (["روسيا"], ["مدينة إدلب"])


def test_what_is_hit_of_a_force_is_the_force() -> None:
    """An attack on positions of a group is one on the group."""
    attack = facts("قصف الجيش العراقي مواقع لتنظيم داعش.", FactType.ATTACK)[0]
    assert attack["target"] == ["تنظيم داعش"]


def test_a_plan_aims_at_people_without_attacking_them() -> None:
    """تستهدف alone is no attack."""
    assert facts("تستهدف خطة الحكومة العراقية مدينة البصرة.", FactType.ATTACK) == []


def test_who_dies_in_a_crash_is_not_attacked() -> None:
    """An accident is no attack."""
    text = "مقتل الرئيس الإيراني إبراهيم رئيسي في تحطم مروحية."
    assert facts(text, FactType.ATTACK) == []


def test_an_attack_without_target_says_more_of_the_one_beside_it() -> None:
    """The raid in which someone dies gives the killing its attacker."""
    text = "قتل قاسم سليماني في غارة شنتها القوات الأميركية قرب بغداد."
    attack = facts(text, FactType.ATTACK)[0]
    assert attack["target"] == ["قاسم سليماني"]
    assert attack["attacker"] == ["القوات الأميركية"]
    assert attack["killed"] == [1]


def test_an_attack_told_in_the_present_goes_on() -> None:
    """يقصف is told of what goes on."""
    graph = read("أعلنت المنظمة اليوم. التحالف الدولي يقصف مدينة الرقة منذ أيام.")
    told = [s.modality for s in graph.statements if s.type is FactType.ATTACK]
    assert told == [Modality.ONGOING]
