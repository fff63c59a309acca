"""Agreements: where their names end, and what is one without a name."""

import pytest

from mithaq.model import EntityType
from tests.reader import names, read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقعت مصر وروسيا اتفاقا لبناء محطة نووية في الضبعة.", "اتفاقا لبناء محطة نووية في الضبعة"),
        ("وقع البلدان اتفاقية دفاع مشترك أمس.", "اتفاقية دفاع مشترك"),
        ("رحب باتفاق سعودي إيراني على فتح السفارات.", "اتفاق سعودي إيراني على فتح السفارات"),
        ("وقعت الأحزاب وثيقة قرطاج.", "وثيقة قرطاج"),
        ("استغلت طهران الاتفاق النووي لتوسيع نفوذها.", "الاتفاق النووي"),
        ("سعى إلى اتفاق يضمن عودة اللاجئين.", ""),
        ("التزمت إسرائيل باتفاق وقف إطلاق النار.", "اتفاق وقف إطلاق النار"),
        ("دعا إلى وقف فوري لإطلاق النار.", "وقف فوري لإطلاق النار"),
        ("أبرمت قطر صفقة أسلحة مع فرنسا.", "صفقة أسلحة مع فرنسا"),
        ("ينص الاتفاق الموقع بين بغداد وواشنطن على ذلك.", "الاتفاق الموقع بين بغداد وواشنطن"),
        ("شرح إيمانويل ماكرون رأيه. وانتقدوا خطة ماكرون.", "خطة ماكرون"),
        ("اتفقت مصر والسودان على إنشاء خط للسكك الحديدية.", "إنشاء خط للسكك الحديدية"),
    ],
)
def test_an_agreement_is_named_to_its_end(text: str, name: str) -> None:
    """Matter, purpose, topic and parties belong to it, a verb does not."""
    assert names(text, EntityType.AGREEMENT) == [name] * bool(name)


@pytest.mark.parametrize(
    "text",
    [
        "قرر عقد اجتماع طارئ.",
        "أعلن النادي صفقة انتقال اللاعب.",
        "اتفق الجانبان على تعزيز التعاون.",
        "وضعت الوزارة خطة طوارئ.",
        "قدم الطالب وثيقة تخرج رسمية.",
        "عقد مشاورات مع الحوثيين أمس.",
    ],
)
def test_no_agreements(text: str) -> None:
    """Meetings, transfers, cooperation in general and plans of work are none."""
    assert names(text, EntityType.AGREEMENT) == []


def test_what_was_agreed_can_be_named_in_part() -> None:
    """The beginning of a long name is a form of it."""
    (agreement,) = (
        entity
        for entity in read("وقعت تونس مذكرة تفاهم لتبادل الخبرات في مجال الصحة.").entities
        if entity.type is EntityType.AGREEMENT
    )
    assert "مذكرة تفاهم" in agreement.forms
    assert "مذكرة تفاهم لتبادل الخبرات" in agreement.forms


def test_what_an_agreement_settles_is_part_of_its_name() -> None:
    """A verbal noun and what it governs tell an agreement apart."""
    text = "أبرمت مصر مع قبرص اتفاقية ترسيم الحدود البحرية."
    assert names(text, EntityType.AGREEMENT) == ["اتفاقية ترسيم الحدود البحرية"]


def test_a_declaration_that_is_signed_is_called_after_its_place() -> None:
    """Only a signed إعلان is an agreement; one that somebody makes is none."""
    assert names("وقع الجيش السوداني إعلان جدة.", EntityType.AGREEMENT) == ["إعلان جدة"]
    assert names("جاء إعلان جدة مفاجئا.", EntityType.AGREEMENT) == []


def test_what_is_said_of_an_agreement_is_no_part_of_its_name() -> None:
    """A clause with بأن ends the matter of an agreement."""
    found = names("وصف الوزير الاتفاق حول النفط بأنه خطأ.", EntityType.AGREEMENT)
    assert found == ["الاتفاق حول النفط"]


def test_what_somebody_does_besides_is_no_part_of_an_agreement() -> None:
    """A noun with و and a pronoun, and هو of what is said of both, end its name."""
    text = (
        "أبرم البلدان بعد التفاوض اتفاق جديد حول البرنامج النووي وفرضها عقوبات في آن هو أمر غريب."
    )
    assert names(text, EntityType.AGREEMENT) == ["اتفاق جديد حول البرنامج النووي"]
