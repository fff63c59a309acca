"""Acts upon agreements."""

import pytest

from mithaq.model import FactType, Modality
from tests.reader import facts, read


def test_both_sides_are_those_named_last() -> None:
    """الجانبان and البلدان stand for the two countries before."""
    text = "أجرت مصر والأردن محادثات. ووقع الجانبان اتفاقية نقل بري."
    (act,) = facts(text, FactType.AGREEMENT_ACT)
    assert act["parties"] == ["مصر", "الأردن"]


def test_a_pronoun_means_the_agreement() -> None:
    """بخرقها is the violation of the truce, by who is accused of it."""
    text = "انتهت الهدنة الإنسانية أمس، واتهمت الحكومة اليمنية جماعة الحوثي بخرقها."
    (act,) = facts(text, FactType.AGREEMENT_ACT)
    assert act["action"] == ["violate"]
    assert (act["parties"], act["agreement"]) == (["جماعة الحوثي"], ["الهدنة الإنسانية"])


def test_what_is_not_kept_is_violated() -> None:
    """لم تلتزم says that it was broken."""
    (act,) = facts("قال إن تركيا لم تلتزم باتفاق وقف إطلاق النار.", FactType.AGREEMENT_ACT)
    assert (act["action"], act["parties"]) == (["violate"], ["تركيا"])


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("وافق البرلمان التونسي على اتفاقية القرض.", "ratify"),
        ("وافقت حركة طالبان على الهدنة.", "negotiate"),
        ("دخلت الهدنة حيز التنفيذ.", "implement"),
        ("علقت أستراليا تنفيذ الاتفاق التجاري.", "reject"),
        ("أوقفت إيران تنفيذ البروتوكول الإضافي.", "reject"),
        ("انهارت الهدنة بين إسرائيل وحركة حماس.", "reject"),
        ("قرر البرلمان العراقي إلغاء الاتفاقية الأمنية.", "reject"),
        ("أعلنت روسيا تعليق معاهدة ستارت.", "reject"),
        ("طالبت المعارضة بتطبيق اتفاق الطائف.", "implement"),
        ("اجتمعت الأطراف الموقعة على اتفاقية السلام.", "sign"),
        ("أحرق النواب نسخة من الاتفاق النووي الذي أعلن دونالد ترامب الانسحاب منه.", "reject"),
        ("قررت إسرائيل تعليق تنفيذ اتفاق أوسلو.", "reject"),
        ("علقت إسرائيل تنفيذ اتفاق أوسلو.", "reject"),
        ("طالب الوزير بتحديث اتفاقية التجارة الحرة.", "amend"),
    ],
)
def test_acts(text: str, action: str) -> None:
    """Verbs, verbal nouns and participles tell what was done."""
    assert [act["action"] for act in facts(text, FactType.AGREEMENT_ACT)] == [[action]]


def test_the_fate_of_an_agreement_is_no_act_on_it() -> None:
    """Who talks about what will become of it does not negotiate it."""
    text = "تباحث محمد جواد ظريف مع هايكو ماس حول مصير الاتفاق النووي."
    assert not facts(text, FactType.AGREEMENT_ACT)


def test_a_threat_to_leave_is_possible() -> None:
    """هدد leaves open whether it will be done, and its subject is who would."""
    text = "هددت إيران بالانسحاب من معاهدة حظر الانتشار النووي."
    (act,) = [s for s in read(text).statements if s.type is FactType.AGREEMENT_ACT]
    assert act.modality is Modality.POSSIBLE
    assert facts(text, FactType.AGREEMENT_ACT)[0]["parties"] == ["إيران"]


def test_each_agreement_of_a_pair_is_signed() -> None:
    """What و joins to an agreement is signed with it."""
    text = "وقعت مصر والسودان اتفاقية تعاون عسكري ومذكرة تفاهم للتعاون التجاري."
    signed = [act["agreement"] for act in facts(text, FactType.AGREEMENT_ACT)]
    assert signed == [["اتفاقية تعاون عسكري"], ["مذكرة تفاهم للتعاون التجاري"]]


def test_what_follows_a_subjunctive_particle_is_signed_not_expected() -> None:
    """توقع behind أن is a form of "to sign"."""
    text = "من المقرر أن توقع مصر واليونان اتفاقية عسكرية."
    assert facts(text, FactType.AGREEMENT_ACT)[0]["action"] == ["sign"]


def test_an_agreement_enters_into_force_however_long_its_name() -> None:
    """The words of entering into force may stand far behind the verb."""
    text = "دخل اتفاق وقف إطلاق النار في ليبيا حيز التنفيذ."
    assert facts(text, FactType.AGREEMENT_ACT)[0]["action"] == ["implement"]


def test_who_is_asked_to_keep_an_agreement_is_the_party() -> None:
    """The object of طالب keeps it, not who asks."""
    text = "طالبت فرنسا إيران باحترام الاتفاق النووي."
    assert facts(text, FactType.AGREEMENT_ACT)[0]["parties"] == ["إيران"]


def test_the_sides_of_an_agreement_hold_no_talks_for_it() -> None:
    """The countries behind an agreement signed at a meeting are its parties."""
    text = "جرى خلال اللقاء التوقيع على مذكرة تفاهم بين السعودية وفرنسا."
    assert facts(text, FactType.MEETING) == []
    assert facts(text, FactType.AGREEMENT_ACT)[0]["parties"] == ["السعودية", "فرنسا"]


def test_what_is_joined_to_another_object_is_not_the_agreement_kept() -> None:
    """An agreement joined to what a country is committed to is not implemented by that."""
    text = "قالت فرنسا إنها ملتزمة باستقرار لبنان، والاتفاق النووي مع إيران جيد."
    assert facts(text, FactType.AGREEMENT_ACT) == []


def test_who_ratifies_an_agreement_did_not_sign_it() -> None:
    """The participle tells who signed; the subject of the verb around it did something else."""
    text = "صادق مجلس الأمن على الاتفاق النووي الموقع بين إيران والقوى الكبرى."
    acts = {str(act["action"][0]): act["parties"] for act in facts(text, FactType.AGREEMENT_ACT)}
    assert "مجلس الأمن" not in acts["sign"]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("اتفق الجانبان المصري والسوداني على تشكيل لجنة مشتركة.", ["مصر", "السودان"]),
        ("وقع وزيرا خارجية السعودية وإيران اتفاقا في بكين.", ["السعودية", "إيران"]),
        ("ستوقع مصر وروسيا اتفاقا لبناء محطة نووية.", ["مصر", "روسيا"]),
        (
            "وقع الجيش السوداني والحكومة السودانية إعلان جدة.",
            ["الجيش السوداني", "الحكومة السودانية"],
        ),
        ("أبرمت أرمينيا وأذربيجان برعاية روسيا اتفاقا لوقف القتال.", ["أرمينيا", "أذربيجان"]),
        ("وقع جنوب السودان وإثيوبيا اتفاق سلام.", ["جنوب السودان", "إثيوبيا"]),
        (
            "وقع اتفاق السلام عن حكومة السودان محمد حمدان دقلو وعن الجبهة الثورية الهادي إدريس.",
            ["محمد حمدان دقلو", "الهادي إدريس"],
        ),
        ("قال إن الاتفاق النووي مع إيران الذي وقعته روسيا وفرنسا سيئ.", ["روسيا", "فرنسا"]),
        (
            "وقع الرئيسان الروسي ديمتري ميدفيديف والفرنسي نيكولا ساركوزي اتفاق سلام.",
            ["ديمتري ميدفيديف", "نيكولا ساركوزي"],
        ),
    ],
)
def test_who_are_parties(text: str, parties: list[str]) -> None:
    """A dual names its two nations itself, and a post without a holder stands for its country."""
    assert facts(text, FactType.AGREEMENT_ACT)[0]["parties"] == parties


def test_who_announces_what_others_agreed_is_no_party() -> None:
    """The parties stand behind بين, even where they have no name."""
    text = "أعلنت الأمم المتحدة التوصل إلى هدنة بين أطراف النزاع."
    assert "parties" not in facts(text, FactType.AGREEMENT_ACT)[0]


def test_what_lies_ahead_is_signed_not_expected() -> None:
    """Behind the marker of the future توقع can only be of signing."""
    (act,) = facts("ستوقع مصر وروسيا معاهدة سلام.", FactType.AGREEMENT_ACT)
    assert act["action"] == ["sign"]


def test_what_is_only_aimed_at_is_no_act() -> None:
    """A deed behind ل is what somebody meets for; behind what it brought about, it was done."""
    aim = read("اجتمع سامح شكري وعادل الجبير لتوقيع اتفاقية التعاون العسكري.")
    due = read("زادت التجارة نتيجة لتوقيع اتفاقية التعاون العسكري.")
    found = [s for r in (aim, due) for s in r.statements if s.type is FactType.AGREEMENT_ACT]
    assert [statement.modality for statement in found] == [Modality.HAPPENED]


def test_who_only_sees_a_signature_is_no_party() -> None:
    """Who was there when others signed is none of them."""
    (act,) = facts("شهد سامح شكري توقيع اتفاقية النقل بين مصر والسودان.", FactType.AGREEMENT_ACT)
    assert act["parties"] == ["مصر", "السودان"]


@pytest.mark.parametrize(
    ("clause", "actions"),
    [("أنهى الخلاف", []), ("ألغاه الرئيس الأمريكي دونالد ترامب", [["reject"]])],
)
def test_what_ends_a_dispute_is_not_ended(clause: str, actions: list[list[str]]) -> None:
    """In a clause about an agreement, its verb with an object is what the agreement did."""
    acts = facts(f"أشاد الوزير باتفاق بريسبا الذي {clause}.", FactType.AGREEMENT_ACT)
    assert [act["action"] for act in acts] == actions


def test_both_countries_agreed_not_who_speaks_for_them() -> None:
    """Two ministers meet, the agreement is between the countries; who ends a sentence counts."""
    text = (
        "التقى وزير الدفاع الأمريكي روبرت غيتس نظيره العراقي عبد القادر العبيدي. "
        "وقال غيتس إن القوات ستنسحب وفقا للاتفاقية الأمنية الموقعة بين البلدين."
    )
    (act,) = facts(text, FactType.AGREEMENT_ACT)
    assert act["parties"] == ["الولايات المتحدة", "العراق"]


def test_a_dateline_is_not_who_signs() -> None:
    """The place of writing stands before a dash and acts in nothing."""
    text = "أسمرة - وقع الرئيس الإريتري إسياس أفورقي ورئيس الوزراء الإثيوبي أبي أحمد معاهدة سلام."
    (signed,) = facts(text, FactType.AGREEMENT_ACT)
    assert sorted(map(str, signed["parties"])) == ["أبي أحمد", "إسياس أفورقي"]


def test_what_two_sign_is_an_agreement_though_called_a_declaration() -> None:
    """A joint declaration is one behind signing, however long those who sign are named."""
    text = (
        "وقع الرئيس الإريتري إسياس أفورقي ورئيس الوزراء الإثيوبي أبي أحمد اليوم في أسمرة "
        "إعلانا مشتركا للسلام."
    )
    (signed,) = facts(text, FactType.AGREEMENT_ACT)
    assert signed["agreement"] == ["إعلانا مشتركا للسلام"]


@pytest.mark.parametrize(
    "signed",
    [
        "دعت الدول الموقعة على الاتفاق النووي، ومنها فرنسا وألمانيا، إلى احترامه.",
        "رفضت واشنطن الاتفاق النووي. وتعهدت الدول الموقعة عليه، وهي فرنسا وألمانيا، بتنفيذه.",
    ],
)
def test_who_is_listed_among_those_who_signed_has_signed(signed: str) -> None:
    """They have, whatever is asked of them, and also where a pronoun stands for the agreement."""
    (act,) = [act for act in facts(signed, FactType.AGREEMENT_ACT) if act["action"] == ["sign"]]
    assert act["agreement"] == ["الاتفاق النووي"]
    assert act["parties"] == ["فرنسا", "ألمانيا"]


def test_what_is_hoped_for_is_what_is_demanded() -> None:
    """Of one agreement that nobody has made yet one wish is told."""
    text = (
        "دعا الرئيس الفرنسي إيمانويل ماكرون إلى إبرام اتفاقية تجارة مع الصين. "
        "وقد تبرم الصين اتفاقية تجارة مع فرنسا."
    )
    assert len(facts(text, FactType.AGREEMENT_ACT)) == 1


def test_a_body_that_agrees_to_a_plan_does_not_negotiate_it_for_its_author() -> None:
    """One word tells of one act, by its own subject."""
    text = "وافقت الحكومة اليمنية على مبادرة المبعوث الأممي مارتن غريفيث."
    (act,) = facts(text, FactType.AGREEMENT_ACT)
    assert (act["action"], act["parties"]) == (["ratify"], ["الحكومة اليمنية"])
