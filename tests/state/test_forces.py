from mithaq.model import EntityType, FactType, Modality
from tests.reader import facts, names, read

_FORCE = "القوات الأميركية في العراق"


def test_a_number_of_soldiers_is_a_strength() -> None:
    """What is there is counted with its bound and place."""
    text = "قالت القوات الأميركية إنها مستعدة، ويوجد حاليا نحو 5200 جندي أميركي في العراق."
    assert facts(text, FactType.FORCE_STRENGTH) == [
        {
            "force": ["القوات الأميركية"],
            "count": [5200],
            "bound": ["about"],
            "place": ["العراق"],
        }
    ]


def test_a_change_has_an_old_number_and_a_new_one() -> None:
    """من says what there is, إلى what there is to be."""
    text = f"سيتم خفض عدد {_FORCE} من 5200 إلى 3000 جندي."
    told = [s for s in read(text).statements if s.type is FactType.FORCE_STRENGTH]
    assert [(s.roles["count"], s.modality) for s in told] == [
        ((5200,), Modality.ONGOING),
        ((3000,), Modality.PLANNED),
    ]


def test_the_number_of_a_force_is_what_is_reduced() -> None:
    """خفض عدد القوات is a movement of the force."""
    moved = facts(f"سيتم خفض عدد {_FORCE} من 5200 إلى 3000 جندي.", FactType.FORCE_MOVEMENT)
    assert [(m["force"], m["action"]) for m in moved] == [([_FORCE], ["reduce"])]


def test_a_share_of_a_force_moves() -> None:
    """The share before the verb is the number that leaves."""
    text = "غادرت العراق قوات كثيرة. وأوضح أن 60 في المئة من القوات الأميركية غادرت العراق."
    moved = facts(text, FactType.FORCE_MOVEMENT)
    assert [m["count"] for m in moved] == [["60%"]]


def test_a_country_withdraws_its_own_soldiers() -> None:
    """Counted soldiers belong to the force of the country that sends them."""
    text = "تحدث عن القوات الأميركية. سحبت الولايات المتحدة 2200 جندي من العراق."
    moved = facts(text, FactType.FORCE_MOVEMENT)
    assert moved[0]["force"] == ["القوات الأميركية"]
    assert moved[0]["count"] == [2200]


def test_the_dead_are_no_strength() -> None:
    """A number of killed soldiers does not say how many a force has."""
    text = "بلغ عدد قتلى الجيش العراقي 40 جنديا."
    assert facts(text, FactType.FORCE_STRENGTH) == []


def test_soldiers_that_stay_do_not_move() -> None:
    """إبقاء 2500 جندي is a strength."""
    text = "أوصى الجنرال بإبقاء 2500 جندي من القوات الأميركية في العراق."
    assert facts(text, FactType.FORCE_MOVEMENT) == []
    assert facts(text, FactType.FORCE_STRENGTH)[0]["count"] == [2500]


def test_what_is_left_is_not_what_moves() -> None:
    """A reduction to a number does not move that number; the strength is planned, with its day."""
    text = "أعلنت الحكومة أن بلاده ستخفض عدد القوات الأميركية إلى 2500 جندي بحلول 15 يناير المقبل."
    (moved,) = facts(text, FactType.FORCE_MOVEMENT)
    assert "count" not in moved
    (strength,) = [
        s for s in read(text, "2020-11-18").statements if s.type is FactType.FORCE_STRENGTH
    ]
    assert (strength.roles["count"], strength.modality) == ((2500,), Modality.PLANNED)
    assert strength.time
    assert (strength.time.start, strength.time.end) == (None, "2021-01-15")


def test_a_force_made_up_of_so_many_moves() -> None:
    """من tells there what the force consists of."""
    (moved,) = facts("نشرت القوات الأميركية قوة من 300 جندي في بغداد.", FactType.FORCE_MOVEMENT)
    assert moved["count"] == [300]


def test_each_station_has_its_own_number() -> None:
    """Soldiers who leave two countries are two movements."""
    text = "قررت الولايات المتحدة سحب 2000 جندي من أفغانستان و500 من العراق."
    moved = facts(text, FactType.FORCE_MOVEMENT)
    assert [(m["count"], m["from"]) for m in moved] == [
        ([2000], ["أفغانستان"]),
        ([500], ["العراق"]),
    ]


def test_who_decides_moves_the_force() -> None:
    """The subject of an order, and whose intent a noun tells, is the actor; nothing is done yet."""
    for text, actor in (
        ("أمر الرئيس جو بايدن بسحب القوات الأميركية من أفغانستان.", "جو بايدن"),
        ("رحبوا بقرار فرنسا سحب القوات الفرنسية من مالي.", "فرنسا"),
    ):
        (moved,) = [s for s in read(text).statements if s.type is FactType.FORCE_MOVEMENT]
        assert facts(text, FactType.FORCE_MOVEMENT)[0]["actor"] == [actor]
        assert moved.modality is Modality.PLANNED


def test_a_withdrawal_by_a_country_is_one_of_its_force() -> None:
    """الانسحاب الروسي من خيرسون moves the forces of Russia that the article names."""
    text = "أكدت القوات الروسية ذلك. وقالت روسيا إن الانسحاب الروسي من خيرسون انتهى."
    (moved,) = facts(text, FactType.FORCE_MOVEMENT)
    assert (moved["force"], moved["from"]) == (["القوات الروسية"], ["خيرسون"])


def test_a_force_enters_a_place() -> None:
    """Entry without a place is told of much else."""
    assert facts("دخل الجيش العراقي على خط الأزمة.", FactType.FORCE_MOVEMENT) == []
    assert facts("دخل الجيش العراقي مدينة الموصل.", FactType.FORCE_MOVEMENT)[0]["to"] == [
        "مدينة الموصل"
    ]


def test_the_number_of_another_force_is_not_taken() -> None:
    """A second word of number begins the count of another force."""
    text = "عدد القوات الأميركية في سوريا 900 جندي وعدد القوات الروسية 4000 جندي."
    told = facts(text, FactType.FORCE_STRENGTH)
    assert [(fact["force"], fact["count"]) for fact in told] == [
        (["القوات الأميركية في سوريا"], [900]),
        (["القوات الروسية"], [4000]),
    ]


def test_what_a_withdrawal_leads_to_is_planned_for_its_deadline() -> None:
    """بذلك says that the new number is the outcome of the withdrawal told before."""
    text = (
        f"أعلنت وزارة الدفاع الأميركية عزمها سحب 500 جندي من {_FORCE} قبل 15 يناير 2021.\n"
        f"وينخفض بذلك عدد {_FORCE} من 3000 إلى 2500."
    )
    told = [s for s in read(text).statements if s.type is FactType.FORCE_STRENGTH]
    assert [(s.roles["count"], s.modality, s.time and s.time.end) for s in told] == [
        ((3000,), Modality.ONGOING, None),
        ((2500,), Modality.PLANNED, "2021-01-15"),
    ]


def test_a_number_that_nothing_led_to_has_no_deadline() -> None:
    """Without بذلك a number is not of the withdrawal told before it."""
    text = (
        f"أعلنت وزارة الدفاع الأميركية عزمها سحب 500 جندي من {_FORCE} قبل 15 يناير 2021.\n"
        f"وانخفض عدد {_FORCE} من 3000 إلى 2500."
    )
    told = [s for s in read(text).statements if s.type is FactType.FORCE_STRENGTH]
    assert [s.time for s in told] == [None, None]


def test_a_number_behind_a_comma_is_of_the_force_before_it() -> None:
    """The army that a clause goes on with is not the force that it counts."""
    text = "وتدرب القوات الأمريكية، التي يبلغ عددها 5200 عنصر، الجيش العراقي."
    (strength,) = facts(text, FactType.FORCE_STRENGTH)
    assert strength["force"] == ["القوات الأمريكية"]


def test_soldiers_with_a_pronoun_are_the_forces_of_their_country() -> None:
    """What Canada withdraws as جنودها are its forces."""
    (moved,) = facts("سحبت كندا جنودها من أفغانستان.", FactType.FORCE_MOVEMENT)
    assert moved["force"] == ["القوات الكندية"]


def test_a_number_of_refugees_is_no_strength() -> None:
    """What is numbered has to be a force, though one was named before."""
    text = "أكد الوزير أن الأردن لن يرسل قوات برية. وبلغ عدد اللاجئين في المملكة 1.3 مليون."
    assert facts(text, FactType.FORCE_STRENGTH) == []


def test_a_number_is_of_the_nearest_word_of_strength() -> None:
    """What another land withdraws is none of the number told in the clause before."""
    text = f"تتمركز {_FORCE} البالغ عددها 5200 جندي، فيما تعتزم كندا سحب 2800 جندي من قندهار."
    assert [fact["count"] for fact in facts(text, FactType.FORCE_STRENGTH)] == [[5200]]


def test_the_share_of_a_country_is_not_that_of_the_force_before_it() -> None:
    """A number right behind a country counts its own soldiers; without such a force none."""
    text = (
        "ويبلغ قوام الجيش اللبناني 80 ألف جندي، يليه الأردن بـ1800 جندي. "
        "وتشارك بريطانيا بنحو 9500 جندي في قوة اليونيفيل."
    )
    told = facts(text, FactType.FORCE_STRENGTH)
    assert [(fact["force"], fact["count"]) for fact in told] == [(["الجيش اللبناني"], [80000])]


def test_fighters_without_a_name_are_not_those_of_the_force_before() -> None:
    """Mercenaries are counted apart from the army that the sentence before names."""
    text = "وصل الجيش اللبناني إلى الحدود. وبلغ عدد المرتزقة الأجانب في ليبيا 20 ألفا."
    assert facts(text, FactType.FORCE_STRENGTH) == []


def test_numbered_soldiers_are_of_their_country() -> None:
    """A broken plural says the nationality as an adjective does."""
    text = (
        "تدرب الجيش السوري مع القوات الروسية. "
        "ويقدر عدد العسكريين الروس في سوريا بنحو خمسة آلاف عسكري."
    )
    (strength,) = facts(text, FactType.FORCE_STRENGTH)
    assert (strength["force"], strength["count"]) == (["القوات الروسية"], [5000])


def test_what_moves_is_not_who_decides() -> None:
    """Deploying a force names no actor."""
    (moved,) = facts("تمهيدا لنشر قوة أفريقية قوامها 3300 جندي في مالي.", FactType.FORCE_MOVEMENT)
    assert "actor" not in moved


def test_a_second_clause_goes_on_with_what_governs_the_first() -> None:
    """Behind وأن the deed is as planned or demanded as that behind the أن before it."""
    text = (
        "من المنتظر أن تنهي بعثة الأمم المتحدة في دارفور مهمتها قبل نهاية العام المقبل، "
        "وأن تنسحب القوات الأميركية من العراق."
    )
    (moved,) = [s for s in read(text).statements if s.type is FactType.FORCE_MOVEMENT]
    assert moved.modality is Modality.PLANNED


def test_what_was_not_agreed_on_is_denied() -> None:
    """A decision that was not taken leaves nothing planned."""
    text = "لم تتفق واشنطن وموسكو على سحب القوات الروسية من سوريا."
    (moved,) = [s for s in read(text).statements if s.type is FactType.FORCE_MOVEMENT]
    assert moved.modality is Modality.DENIED


def test_soldiers_whom_several_send_are_of_no_one_of_them() -> None:
    """كل من lists who acts; the land named before is none of them."""
    text = "سترسل نيجيريا 900 جندي. وتعهدت كل من توغو والسنغال بإرسال 500 جندي."
    moved = facts(text, FactType.FORCE_MOVEMENT)
    assert [m["force"] for m in moved] == [["القوات النيجيرية"], ["500 جندي"]]


def test_a_country_entered_is_none_whose_forces_enter() -> None:
    """دخول الولايات المتحدة moves no American force."""
    text = "رحب الجيش الأمريكي بالخطة. ومنع القضاة من دخول الولايات المتحدة."
    assert facts(text, FactType.FORCE_MOVEMENT) == []


def test_whom_forces_are_to_help_does_not_move() -> None:
    """What stands behind the purpose of a movement is not what moves."""
    text = "قاد الوزير خطط نشر القوات الماليزية لمساعدة بعثة الأمم المتحدة في البوسنة."
    assert facts(text, FactType.FORCE_MOVEMENT)[0]["force"] == ["القوات الماليزية"]


def test_soldiers_of_a_named_force_are_that_force() -> None:
    """جنود الجيش are no force beside the army."""
    assert names("ينتشر جنود الجيش اليوم.", EntityType.FORCE) == ["الجيش"]


def test_two_soldiers_are_no_strength() -> None:
    """A dual tells of two people; how strong a force is, a greater number says."""
    assert not facts("ينتشر جنديان من الجيش الفرنسي في مالي.", FactType.FORCE_STRENGTH)
    assert facts("ينتشر 300 جندي من الجيش الفرنسي في مالي.", FactType.FORCE_STRENGTH)
