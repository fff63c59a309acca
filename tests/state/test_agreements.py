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
        ("انهارت الهدنة بين إسرائيل وحركة حماس.", "reject"),
        ("قرر البرلمان العراقي إلغاء الاتفاقية الأمنية.", "reject"),
        ("أعلنت روسيا تعليق معاهدة ستارت.", "reject"),
        ("طالبت المعارضة بتطبيق اتفاق الطائف.", "implement"),
        ("اجتمعت الأطراف الموقعة على اتفاقية السلام.", "sign"),
    ],
)
def test_acts(text: str, action: str) -> None:
    """Verbs, verbal nouns and participles tell what was done."""
    assert [act["action"] for act in facts(text, FactType.AGREEMENT_ACT)] == [[action]]


def test_a_threat_to_leave_is_possible() -> None:
    """هدد leaves open whether it will be done, and its subject is who would."""
    text = "هددت إيران بالانسحاب من معاهدة حظر الانتشار النووي."
    (act,) = [s for s in read(text).statements if s.type is FactType.AGREEMENT_ACT]
    assert act.modality is Modality.POSSIBLE
    assert facts(text, FactType.AGREEMENT_ACT)[0]["parties"] == ["إيران"]
