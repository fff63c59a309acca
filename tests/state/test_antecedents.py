import pytest

from mithaq.model import FactType
from tests.reader import facts


def test_a_verb_without_subject_goes_on_with_the_actor_of_its_sentence() -> None:
    """What a speaker says that he will do, he does himself."""
    text = "قال الرئيس الفرنسي إيمانويل ماكرون إنه سيلتقي بالرئيس الروسي فلاديمير بوتين."
    assert facts(text, FactType.MEETING)[0]["participants"] == ["إيمانويل ماكرون", "فلاديمير بوتين"]


def test_a_sentence_that_opens_with_its_verb_goes_on_with_the_one_before() -> None:
    """The traveller of the sentence before is the traveller still."""
    text = "وصل الرئيس الفرنسي إيمانويل ماكرون إلى بيروت. وسيسافر بعد ذلك إلى بغداد."
    visits = facts(text, FactType.VISIT)
    assert [visit["visitor"] for visit in visits] == [["إيمانويل ماكرون"], ["إيمانويل ماكرون"]]


def test_a_pronoun_agrees_in_gender() -> None:
    """زيارتها is a woman's visit, not that of the man named last."""
    text = (
        "أعلنت المستشارة الألمانية أنغيلا ميركل بعد كلمة الرئيس الروسي فلاديمير بوتين "
        "مواعيد زيارتها إلى باريس."
    )
    assert facts(text, FactType.VISIT)[0]["visitor"] == ["أنغيلا ميركل"]


def test_an_unknown_noun_after_a_verb_is_its_subject() -> None:
    """Experts who arrive are not the president named before them."""
    text = "التقى الرئيس السوري بشار الأسد وفدا، ثم وصل خبراء إلى دمشق."
    assert facts(text, FactType.VISIT) == []


def test_whom_one_met_is_not_the_visitor() -> None:
    """زيارته after بالملك is still the visit of the one who met him."""
    text = (
        "قال وزير الخارجية الفرنسي جان إيف لودريان إنه التقى بالرئيس العراقي برهم صالح "
        "خلال زيارته لبغداد."
    )
    assert facts(text, FactType.VISIT)[0]["visitor"] == ["جان إيف لودريان"]


@pytest.mark.parametrize(
    ("text", "type_", "role", "actor"),
    [
        (
            "أعلن الرئيس الفرنسي إيمانويل ماكرون أنه سيزور بيروت.",
            FactType.VISIT, "visitor", "إيمانويل ماكرون",
        ),
        (
            "أكدت أنقرة أنها لن تسحب قواتها من سوريا.",
            FactType.FORCE_MOVEMENT, "actor", "تركيا",
        ),
        (
            "أعلنت حركة طالبان أنها هاجمت قاعدة باغرام.",
            FactType.ATTACK, "attacker", "حركة طالبان",
        ),
        (
            "قالت حركة الشباب إنها قتلت 15 جنديا في مقديشو.",
            FactType.ATTACK, "attacker", "حركة الشباب",
        ),
        (
            "أعلنت القوات الأمريكية أنها انسحبت من العراق.",
            FactType.FORCE_MOVEMENT, "force", "القوات الأمريكية",
        ),
    ],
)  # fmt: skip
def test_a_pronoun_before_the_verb_is_its_subject(
    text: str, type_: FactType, role: str, actor: str
) -> None:
    """What stands behind أنها and a verb is what she acts on, not who acts."""
    assert [fact.get(role) for fact in facts(text, type_)] == [[actor]]


def test_an_impersonal_verb_has_its_subject_behind_it() -> None:
    """إنه of إنه تم stands for nobody."""
    text = "قال الوزير إنه تم الاتفاق بين روسيا وتركيا على وقف إطلاق النار."
    acts = facts(text, FactType.AGREEMENT_ACT)
    assert [sorted(map(str, act["parties"])) for act in acts] == [["تركيا", "روسيا"]]


@pytest.mark.parametrize(
    "subject",
    ["قوات التحالف العربي الذي تقوده السعودية", "قوات التحالف العربي"],
)
def test_a_clause_about_the_subject_does_not_part_it_from_its_verb(subject: str) -> None:
    """Whoever leads the coalition, it is the coalition that attacked."""
    (attack,) = facts(f"قال سكان إن {subject} هاجمت مدينة الحديدة.", FactType.ATTACK)
    assert attack["attacker"] == ["قوات التحالف العربي"]
