"""Organisations and places that a head noun opens: where their names end, and what is none."""

import pytest

from mithaq.model import EntityType
from tests.reader import names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("نددت الحكومة السعودية بالهجوم.", "الحكومة السعودية"),
        ("أغلقت السفارة الفرنسية أبوابها.", "السفارة الفرنسية"),
        ("أعلنت الهيئة العليا للانتخابات النتائج.", "الهيئة العليا للانتخابات"),
        ("انضم إلى حزب آفاق تونس أمس.", "حزب آفاق تونس"),
        ("دعمت الرياض حكومة عبد ربه منصور هادي.", "حكومة عبد ربه منصور هادي"),
        ("انتقدت الرابطة حكومة يوسف الشاهد أمس.", "حكومة يوسف الشاهد"),
        ("عقدت غرفة جدة لقاء.", "غرفة جدة"),
    ],
)
def test_organizations_are_named(text: str, name: str) -> None:
    """Nationality, purpose, place and the whole name of a person belong to a body's name."""
    assert name in names(text, EntityType.ORGANIZATION)


@pytest.mark.parametrize(
    "text",
    [
        "أبرم البلدان صفقة مع شركات روسية.",
        "احتجز في غرفة منفردة.",
        "بحث الوفد البرنامج النووي.",
        "انهار النظام الصحي.",
    ],
)
def test_no_organizations(text: str) -> None:
    """Companies in general, a room, a programme and a system name no body."""
    assert names(text, EntityType.ORGANIZATION) == []


@pytest.mark.parametrize(
    "text",
    ["تقع في قرية صغيرة.", "انتهت ولاية البرلمان.", "سافر إلى مدينة أميركية."],
)
def test_no_places(text: str) -> None:
    """A place of some kind and a term of office are no places."""
    assert names(text, EntityType.PLACE) == []


def test_a_term_is_no_force() -> None:
    """التحالف with someone is an act, not a coalition."""
    assert names("رفض التيار التحالف مع خصومه.", EntityType.FORCE) == []
