import pytest

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


@pytest.mark.parametrize(
    "base", ["القواعد التي تضم", "معسكرا يستضيف", "القواعد التي توجد بها", "ثكنة تتمركز فيها"]
)
def test_whom_a_base_without_a_name_houses_is_hit(base: str) -> None:
    """The clause about a base says whom an attack on it was on."""
    attack = facts(f"هاجم مسلحون {base} القوات الأمريكية.", FactType.ATTACK)[0]
    assert attack["target"] == ["القوات الأمريكية"]


def test_who_is_one_of_the_leaders_has_not_attacked_them() -> None:
    """What describes the dead behind a comma is not whom they killed."""
    attack = facts("قتل محمود الزهار، أحد أبرز قياديي حركة حماس.", FactType.ATTACK)[0]
    assert attack["target"] == ["محمود الزهار"]
    assert "attacker" not in attack


def test_who_speaks_of_a_death_is_not_dead() -> None:
    """The pronoun on مقتله stands for one other than who says it."""
    text = "قال جون كيري إن مقتله سيضعف التنظيم."
    assert all("target" not in attack for attack in facts(text, FactType.ATTACK))


def test_the_press_attacks_in_words() -> None:
    """What journalists as such attack is not hit; an outlet can be."""
    assert facts("تصاعد هجوم الإعلام العالمي على إيران.", FactType.ATTACK) == []
    assert facts("وقع هجوم على قناة الجزيرة في الدوحة.", FactType.ATTACK)


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


def test_a_site_with_an_adjective_stands_for_its_country() -> None:
    """Rockets at Israeli bases are an attack on Israel, where the article names it."""
    text = "قالت إسرائيل إنها سترد. وأطلق حزب الله صواريخ على قواعد عسكرية إسرائيلية."
    attack = facts(text, FactType.ATTACK)[0]
    assert (attack["attacker"], attack["target"]) == (["حزب الله"], ["إسرائيل"])


def test_an_attack_is_where_it_hit() -> None:
    """A town that is shelled is where the shelling was."""
    assert facts("قصف الجيش السوري مدينة إدلب.", FactType.ATTACK)[0]["place"] == ["مدينة إدلب"]


def test_who_fires_is_the_attacker() -> None:
    """برصاص names whose fire it was."""
    attack = facts("قتل خمسة من الجيش اللبناني برصاص تنظيم داعش.", FactType.ATTACK)[0]
    assert (attack["target"], attack["attacker"]) == (["الجيش اللبناني"], ["تنظيم داعش"])


def test_soldiers_killed_at_a_base_are_one_attack() -> None:
    """Who fell is the target, what was shelled the place."""
    text = "قتل ثلاثة جنود أميركيين وأصيب خمسة في هجوم صاروخي على قاعدة التاجي."
    (attack,) = facts(text, FactType.ATTACK)
    assert (attack["target"], attack["place"]) == (["القوات الأمريكية"], ["قاعدة التاجي"])
    assert (attack["killed"], attack["wounded"]) == ([3], [5])


def test_members_of_a_group_are_counted_by_its_adjective() -> None:
    """18 حوثيا are of the group that the article names."""
    text = "تراجعت جماعة الحوثي. وأعلن مصدر مقتل 18 حوثيا في غارات على الضالع."
    assert facts(text, FactType.ATTACK)[0]["target"] == ["جماعة الحوثي"]


def test_people_without_a_name_die_in_a_place() -> None:
    """Where no victim is named, the town is what was hit."""
    text = "لقي ثمانية أشخاص مصرعهم في انفجار سيارة مفخخة في بغداد."
    (attack,) = facts(text, FactType.ATTACK)
    assert (attack["target"], attack["killed"]) == (["بغداد"], [8])


def test_who_suffers_an_attack_is_its_target() -> None:
    """تعرضت السفارة لهجوم is an attack on the embassy."""
    attack = facts("تعرضت السفارة الأميركية في بغداد لهجوم صاروخي.", FactType.ATTACK)[0]
    assert attack["target"] == ["السفارة الأميركية في بغداد"]


def test_a_place_is_taken_from_someone() -> None:
    """Who lost a place is the target, else the place; holding it is no attack."""
    told = facts("استعاد الجيش العراقي مدينة الموصل من قبضة تنظيم داعش.", FactType.ATTACK)[0]
    assert (told["target"], told["place"]) == (["تنظيم داعش"], ["مدينة الموصل"])
    assert facts("حرر الجيش العراقي مدينة الموصل.", FactType.ATTACK)[0]["target"] == [
        "مدينة الموصل"
    ]
    assert facts("تسيطر حركة طالبان على مدينة قندوز.", FactType.ATTACK) == []


def test_tests_trials_and_wars_in_general_are_no_attacks() -> None:
    """A missile into the sea, a trial and the war on terror hit nobody."""
    for text in (
        "أطلقت كوريا الشمالية صاروخا باتجاه بحر اليابان.",
        "بدأت المحكمة محاكمة المتهمين في تفجير مسجد الإمام الصادق.",
        "بحث الوزيران الحرب ضد تنظيم داعش.",
    ):
        assert facts(text, FactType.ATTACK) == []


def test_heaps_are_no_number() -> None:
    """Hundreds of dead are not counted."""
    attack = facts("أدى هجوم على الجيش المصري إلى مقتل عشرات الجنود.", FactType.ATTACK)[0]
    assert "killed" not in attack


def test_a_foiled_or_threatened_attack_has_not_happened() -> None:
    """أحبط leaves it planned, توعد possible."""
    for text, status in (
        ("أحبطت قوات الأمن التونسية هجوما على مدينة سوسة.", Modality.PLANNED),
        ("توعدت إسرائيل بضرب مواقع حزب الله.", Modality.POSSIBLE),
    ):
        told = [s.modality for s in read(text).statements if s.type is FactType.ATTACK]
        assert told == [status]


def test_an_attack_hits_what_stands_behind_its_verb() -> None:
    """The attack is the subject of a verb of aim, so the force behind it is the target."""
    text = "تبنت حركة طالبان تفجيرا وقع في كابول واستهدف الجيش الأفغاني."
    attack = facts(text, FactType.ATTACK)[0]
    assert (attack["target"], attack["attacker"]) == (["الجيش الأفغاني"], ["حركة طالبان"])


def test_a_checkpoint_that_belongs_to_a_force_stands_for_it() -> None:
    """What is tied to a force by تابع is hit for it, and the force does not attack."""
    text = "هاجم مسلحون نقطة تفتيش تابعة للجيش العراقي غرب بغداد."
    attack = facts(text, FactType.ATTACK)[0]
    assert attack["target"] == ["الجيش العراقي"]


def test_who_holds_a_city_does_not_attack_it() -> None:
    """A relative clause about the city is not about the attack on it."""
    text = "بدأت قوات حكومية هجوما على مدينة الحديدة التي تسيطر عليها جماعة الحوثي."
    attack = facts(text, FactType.ATTACK)[0]
    assert attack["target"] == ["مدينة الحديدة"]
    assert "جماعة الحوثي" not in attack.get("attacker", [])


def test_an_accuser_is_who_was_attacked() -> None:
    """The pronoun on the deed is the accuser, and the accused is the attacker."""
    text = "اتهمت إسرائيل إيران باستهدافها من سوريا."
    attack = facts(text, FactType.ATTACK)[0]
    assert (attack["target"], attack["attacker"]) == (["إسرائيل"], ["إيران"])


def test_arms_attack_for_their_country() -> None:
    """The adjective of an air force that flies raids tells whose they are."""
    text = "حذرت إسرائيل من الرد. وشن الطيران الإسرائيلي غارات على مواقع لحركة حماس."
    attack = facts(text, FactType.ATTACK)[0]
    assert (attack["attacker"], attack["target"]) == (["إسرائيل"], ["حركة حماس"])


def test_who_manages_to_take_a_place_attacks() -> None:
    """The verb of success lends its subject to the deed."""
    text = "تمكن الجيش العراقي من استعادة مدينة الموصل من تنظيم داعش."
    assert facts(text, FactType.ATTACK)[0]["attacker"] == ["الجيش العراقي"]


def test_things_that_belong_to_a_force_are_hit_together() -> None:
    """Two things joined by و stand for their owner as one does."""
    text = "شن الجيش اليمني هجوما آخر على تجمعات وآليات تابعة لجماعة الحوثي."
    assert facts(text, FactType.ATTACK)[0]["target"] == ["جماعة الحوثي"]


def test_an_attack_told_again_with_its_dead_is_one() -> None:
    """The same number of dead joins the place of one sentence to the force of another."""
    text = "قتل تسعة في هجوم في عدن. وقتل تسعة من الجيش اليمني في الهجوم الانتحاري في مدينة عدن."
    attacks = facts(text, FactType.ATTACK)
    assert [attack["target"] for attack in attacks] == [["الجيش اليمني"]]


def test_only_people_are_done_away_with() -> None:
    """Where men without a name are killed by an army, their place is not its target."""
    text = "أعلن الجيش المصري القضاء على مسلحين في مدينة العريش."
    assert facts(text, FactType.ATTACK) == []


def test_what_a_relative_clause_hits_did_not_attack() -> None:
    """The attack is the subject of its relative clause where no pronoun leads back."""
    text = "أدانت مصر التفجير الذي استهدف الشرطة العراقية في بغداد."
    attack = facts(text, FactType.ATTACK)[0]
    assert attack["target"] == ["الشرطة العراقية في بغداد"]
    assert "attacker" not in attack


def test_what_is_told_against_the_background_of_an_attack_does_not_plan_it() -> None:
    """An attack behind على خلفية has happened, whatever was decided."""
    graph = read("جاء القرار على خلفية هجوم على الجيش المصري في سيناء.")
    attacks = [s.modality for s in graph.statements if s.type is FactType.ATTACK]
    assert attacks == [Modality.HAPPENED]


def test_an_attack_told_from_two_places_of_it_is_one() -> None:
    """The same force lost as many men where one sentence names a city and the next a street."""
    text = (
        "قتل سبعة من الجيش اليمني اليوم في هجوم في عدن. "
        "وقتل سبعة من الجيش اليمني في هجوم في مدينة المعلا."
    )
    assert len(facts(text, FactType.ATTACK)) == 1


def test_deaths_that_hit_nobody_known_are_not_joined() -> None:
    """Two tolls without a target or a place make no attack."""
    assert facts("قتل سبعة في هجوم. وقتل سبعة في هجوم آخر.", FactType.ATTACK) == []


@pytest.mark.parametrize(
    ("text", "attacker", "target"),
    [
        ("أعلن تنظيم داعش مسؤوليته عن الهجوم على مطار عدن.", "تنظيم داعش", "مطار عدن"),
        ("نسبت السلطات المصرية الهجوم على مطار عدن إلى تنظيم داعش.", "تنظيم داعش", "مطار عدن"),
        ("اتهمت فرنسا إيران بالوقوف وراء الهجوم على مطار عدن.", "إيران", "مطار عدن"),
        ("حملت فرنسا جماعة الحوثي المسؤولية عن الهجوم على مطار عدن.", "جماعة الحوثي", "مطار عدن"),
        ("وقع الهجوم على مطار عدن أمس. وتبنت جماعة الحوثي الهجوم.", "جماعة الحوثي", "مطار عدن"),
        ("نفذت القوات التركية غارة على تجمع لتنظيم داعش.", "القوات التركية", "تنظيم داعش"),
        ("وجهت القوات التركية ضربة جوية لتنظيم داعش.", "القوات التركية", "تنظيم داعش"),
        ("وقعت غارة للتحالف الدولي على مدينة الرقة.", "التحالف الدولي", "مدينة الرقة"),
        ("قامت طائرات تركية بقصف مدينة الرقة في تركيا.", "تركيا", "مدينة الرقة"),
        ("قتلت القوات التركية شابا في مدينة الرقة.", "القوات التركية", "مدينة الرقة"),
    ],
)
def test_whose_an_attack_is(text: str, attacker: str, target: str) -> None:
    """A claim, a charge, a deed lent by a verb tell whose an attack is and whom it hit."""
    found = facts(text, FactType.ATTACK)
    assert [(fact.get("attacker"), fact["target"]) for fact in found] == [([attacker], [target])]


def test_who_survives_an_attempt_was_attacked() -> None:
    """Whom an attempt on a life was made on is its target, and nobody died."""
    found = facts("نجا أنطونيو غوتيريش من محاولة اغتيال.", FactType.ATTACK)
    assert [(fact["target"], fact.get("killed")) for fact in found] == [(["أنطونيو غوتيريش"], None)]


@pytest.mark.parametrize(
    "text",
    [
        "يستعد مطار الملك خالد الدولي لاستقبال طائرات الحجاج.",
        "ساعد التحالف العسكري على استعادة الشرعية في اليمن.",
        "استشهد سامح شكري بمقولة معروفة.",
        "هاجم سامح شكري جماعة الإخوان المسلمين في كلمة له.",
        "قتل الفراغ الأطفال في مدينة الرقة.",
        "قتل ثلاثة أشخاص في حادث مروري في مدينة الرقة.",
    ],
)
def test_what_is_no_attack(text: str) -> None:
    """Words written like those of an attack, or meant otherwise, tell of none."""
    assert facts(text, FactType.ATTACK) == []


def test_a_body_that_kills_is_no_target() -> None:
    """A movement as the subject of a verb of killing kills; aircraft stand for whose they are."""
    text = (
        "قتلت حركة الشباب التي تسيطر على الريف رهينة في مدينة مقديشو.\n"
        "قصف طيران التحالف الدولي أمس مواقع لتنظيم داعش في مدينة الرقة."
    )
    found = facts(text, FactType.ATTACK)
    assert [(fact["attacker"], fact["target"]) for fact in found] == [
        (["حركة الشباب"], ["مدينة مقديشو"]),
        (["طيران التحالف الدولي"], ["تنظيم داعش"]),
    ]


@pytest.mark.parametrize(
    ("text", "attacker", "target"),
    [
        ("عدوان إسرائيلي استهدف مطار دمشق الدولي.", "إسرائيل", "مطار دمشق الدولي"),
        ("قصف تركي استهدف مواقع حزب العمال الكردستاني.", "تركيا", "حزب العمال الكردستاني"),
        ("غارات روسية تطال مدينة خان شيخون.", "روسيا", "مدينة خان شيخون"),
        ("شنت روسيا هجوما على العاصمة الأوكرانية، كييف.", "روسيا", "كييف"),
        ("واصلت القوات الروسية قصفها لمدينة ماريوبول.", "القوات الروسية", "مدينة ماريوبول"),
        ("استهدفت غارة أمريكية قياديا في حركة الشباب.", "الولايات المتحدة", "حركة الشباب"),
        ("أسقطت القوات التركية طائرة روسية.", "القوات التركية", "روسيا"),
        ("استهدف الحرس الثوري المصالح الأميركية.", "الحرس الثوري", "الولايات المتحدة"),
        ("قتل مسلحون من حركة الشباب 147 شخصا في جامعة غاريسا.", "حركة الشباب", "جامعة غاريسا"),
        ("قتل 12 جنديا أمريكيا في هجوم شنته حركة الشباب.", "حركة الشباب", "القوات الأمريكية"),
        ("استهدفت حركة الشباب هذا الموقع ما دفع القوات الكينية إلى الرد.", None, None),
    ],
)
def test_whose_attack_hits_whom(text: str, attacker: str | None, target: str | None) -> None:
    """An attack is its country's by an adjective, and hits whose thing, member or town is hit."""
    attacks = [(*fact["attacker"], *fact["target"]) for fact in facts(text, FactType.ATTACK)]
    assert attacks == ([(attacker, target)] if attacker else [])


def test_an_adjective_of_another_noun_tells_no_attacker() -> None:
    """تفجيرات العاصمة العراقية are not Iraq's own."""
    attack = facts("هزت سلسلة تفجيرات العاصمة العراقية بغداد.", FactType.ATTACK)[0]
    assert attack == {"target": ["بغداد"], "place": ["بغداد"], "means": ["bombing"]}


def test_the_dead_are_counted_behind_a_long_name() -> None:
    """A name counts as one word between the word of death and the number."""
    text = "قتل مسلحون من حركة الشباب 147 شخصا في جامعة غاريسا."
    assert facts(text, FactType.ATTACK)[0]["killed"] == [147]


@pytest.mark.parametrize("behind", ["لهجوم", "إلى هجوم"])
def test_who_is_exposed_to_an_attack_is_its_target(behind: str) -> None:
    """What one is exposed to stands behind ل, in the Maghreb behind إلى."""
    found = facts(f"تعرض الجيش التونسي {behind} قتل فيه ستة جنود.", FactType.ATTACK)
    assert [fact["target"] for fact in found] == [["الجيش التونسي"]]


def test_who_reports_a_death_did_not_die() -> None:
    """One without a name behind أن is the subject of its clause."""
    text = "شيع لطفي بن جدو الضحايا، وأعلن أن عنصرا من تنظيم داعش قتل في المواجهات."
    assert facts(text, FactType.ATTACK) == []


def test_another_attack_has_its_own_dead() -> None:
    """A sentence that goes on with another strike tells two attacks, each with its toll."""
    text = (
        "وجه الطيران الفرنسي ضربة على تجمع لداعش قتل فيها 21 مسلحا قرب بيجي، مبينا أن الطيران "
        "وجه ضربة أخرى في الرمادي أسفرت عن مقتل خمسة من داعش."
    )
    told = facts(text, FactType.ATTACK)
    assert [(fact["killed"], fact["place"]) for fact in told] == [
        ([21], ["بيجي"]), ([5], ["الرمادي"]),
    ]  # fmt: skip
