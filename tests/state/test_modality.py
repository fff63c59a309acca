"""Whether what a text tells of was done, is planned, possible, demanded or denied."""

import pytest

from mithaq.model import FactType, Modality
from tests.reader import read


def _status(text: str, type_: FactType) -> list[Modality]:
    graph = read(text, "2019-05-10")
    return [statement.modality for statement in graph.statements if statement.type is type_]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("سحبت فرنسا قواتها من مالي.", Modality.HAPPENED),
        ("قررت فرنسا إرسال 600 جندي إلى مالي.", Modality.PLANNED),
        ("تعتزم بريطانيا نشر 250 جنديا في مالي.", Modality.PLANNED),
        ("وافقت روسيا على سحب قواتها من سوريا.", Modality.PLANNED),
        ("أعلنت أستراليا أنها ستسحب قواتها من العراق.", Modality.PLANNED),
        ("قد ترسل ألمانيا جنودا إلى مالي.", Modality.POSSIBLE),
        ("هددت تركيا بإرسال قوات إلى ليبيا.", Modality.POSSIBLE),
        ("طالب البرلمان العراقي بانسحاب القوات الأمريكية من العراق.", Modality.DEMANDED),
        ("لم تنسحب القوات الروسية من جورجيا.", Modality.DENIED),
        ("نفت مصر إرسال قوات إلى ليبيا.", Modality.DENIED),
        ("أكدت أنقرة أنها لن تسحب قواتها من سوريا.", Modality.DENIED),
        ("رفضت إسرائيل سحب قواتها من جنوب لبنان.", Modality.DENIED),
        ("استبعد وزير الدفاع الفرنسي إرسال قوات فرنسية إلى سوريا.", Modality.DENIED),
    ],
)
def test_movements(text: str, modality: Modality) -> None:
    """The words around a movement tell whether it was made."""
    assert _status(text, FactType.FORCE_MOVEMENT) == [modality]


@pytest.mark.parametrize(
    "text",
    [
        "رفضت هيئة تحرير الشام الانسحاب من إدلب.",
        "رفضت قوات سوريا الديمقراطية الانسحاب من منبج.",
    ],
)
def test_a_name_between_a_refusal_and_what_is_refused_is_one_word(text: str) -> None:
    """However long the name of who refuses, what he refuses was not done."""
    assert _status(text, FactType.FORCE_MOVEMENT) == [Modality.DENIED]


def test_a_visit_put_off_by_somebody_with_a_long_title_is_not_made() -> None:
    """The traveller's titles do not part the verb from his journey."""
    text = "ألغى الرئيس الأفغاني حامد كرزاي زيارته إلى واشنطن."
    assert _status(text, FactType.VISIT) == [Modality.DENIED]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("انهارت المحادثات قبل التوصل إلى اتفاق سلام.", Modality.POSSIBLE),
        ("انتهت الجولة دون التوصل إلى اتفاق سلام.", Modality.DENIED),
        ("تسعى مصر إلى إبرام اتفاقية دفاع مع فرنسا.", Modality.POSSIBLE),
        ("أبرمت مصر اتفاقية دفاع مع فرنسا.", Modality.HAPPENED),
    ],
)
def test_agreements(text: str, modality: Modality) -> None:
    """What had not come about yet, or is only sought, was not agreed."""
    assert _status(text, FactType.AGREEMENT_ACT) == [modality]


def test_a_particle_negates_the_next_verb_alone() -> None:
    """What nobody announced is the visit; the meeting during it is to come."""
    text = "وصل الوزير روبرت غيتس إلى بغداد في زيارة لم يعلن عنها، يلتقي خلالها نوري المالكي."
    assert _status(text, FactType.MEETING) == [Modality.PLANNED]
    text = "لم يلتق رئيس الوزراء نوري المالكي الوزير روبرت غيتس."
    assert _status(text, FactType.MEETING) == [Modality.DENIED]


def test_what_one_rules_out_says_nothing_of_another() -> None:
    """A clause of contrast ends the reach of a cue."""
    text = "لم يستبعد الوزير زيادة الإنتاج، فيما دعا الأمين العام أنطونيو غوتيريش إلى هدنة."
    assert _status(text, FactType.STANCE) == [Modality.HAPPENED]
