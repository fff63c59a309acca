"""The tables of organisations, forces, portfolios and honorifics."""

from __future__ import annotations

import pytest

from mithaq.lexicon.files import choices, rows
from mithaq.text import fold


def _by_form(file: str) -> dict[str, tuple[str, ...]]:
    return {fold(form): row for row in rows(file) for form in (row[0], *choices(row[1]))}


_ORGANIZATIONS = _by_form("organizations.tsv")
_FORCES = _by_form("forces.tsv")
_PORTFOLIOS = {fold(form): key for name, key, _ in rows("portfolios.tsv") for form in choices(name)}
_HONORIFICS = {fold(form): kind for word, kind in rows("honorifics.tsv") for form in choices(word)}


@pytest.mark.parametrize(
    ("form", "kind", "country"),
    [
        ("هيئة الأمم المتحدة", "international", ""),
        ("الناتو", "international", ""),
        ("حلف الأطلسي", "international", ""),
        ("محكمة العدل الدولية", "court", ""),
        ("البنتاجون", "government", "US"),
        ("الإليزيه", "government", "FR"),
        ("الكنيست", "parliament", "IL"),
        ("الموساد", "agency", "IL"),
        ("حزب الليكود", "party", "IL"),
        ("حركة النهضة", "party", "TN"),
        ("وكالة الصحافة الفرنسية", "media", "FR"),
        ("وكالة الأنباء السعودية", "media", "SA"),
        ("جريدة الشرق الأوسط", "media", "SA"),
        ("المرصد السوري لحقوق الإنسان", "ngo", "SY"),
        ("صندوق النقد الدولي", "bank", ""),
        ("تويتر", "company", "US"),
        ("جامعة القاهرة", "university", "EG"),
    ],
)
def test_organizations_in_the_news_are_known(form: str, kind: str, country: str) -> None:
    """An organisation is found by the forms of the press, with its kind and country."""
    assert _ORGANIZATIONS[fold(form)][2:4] == (kind, country)


@pytest.mark.parametrize(
    ("form", "kind", "country"),
    [
        ("داعش", "group", ""),
        ("تنظيم الدولة الإسلامية في العراق والشام", "group", ""),
        ("ميليشيا الحوثي", "movement", "YE"),
        ("أنصار الله", "movement", "YE"),
        ("حركة المقاومة الإسلامية", "movement", "PS"),
        ("البشمركة", "army", "IQ"),
        ("قسد", "coalition", "SY"),
        ("الحرس الثوري", "guard", "IR"),
        ("قوات الدعم السريع", "militia", "SD"),
        ("يونيفيل", "mission", "LB"),
        ("حرس الحدود", "agency-force", ""),
    ],
)
def test_forces_in_the_news_are_known(form: str, kind: str, country: str) -> None:
    """A force is found by the forms of the press, with its kind and country."""
    assert _FORCES[fold(form)][2:4] == (kind, country)


@pytest.mark.parametrize("word", ["فتح", "الجزيرة", "العربية", "الحياة", "النهار", "سبأ"])
def test_common_words_are_no_organizations(word: str) -> None:
    """A name that is also a common word or a place is listed only with its head noun."""
    assert fold(word) not in _ORGANIZATIONS


@pytest.mark.parametrize(
    ("form", "key"),
    [
        ("الشؤون الخارجية", "foreign-affairs"),
        ("الدفاع الوطني", "defence"),
        ("البترول والثروة المعدنية", "oil"),
        ("الأوقاف والشؤون الإسلامية", "religious-affairs"),
        ("الري", "water"),
    ],
)
def test_variants_of_a_portfolio_share_its_key(form: str, key: str) -> None:
    """What Maghreb, Gulf and Levant call a portfolio leads to one key."""
    assert _PORTFOLIOS[fold(form)] == key


def test_a_portfolio_key_stands_once() -> None:
    """All names of a portfolio stand in one row."""
    keys = [key for _, key, _ in rows("portfolios.tsv")]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        ("اللواء الركن", "rank"),
        ("الفريق أول", "rank"),
        ("صاحب السمو الملكي", "title"),
        ("د.", "title"),
        ("آية الله", "title"),
        ("الملا", "name-title"),
        ("الصحفي", "role"),
    ],
)
def test_honorifics_are_known(form: str, kind: str) -> None:
    """Ranks, titles, titles that belong to the name, and words of trade are told apart."""
    assert _HONORIFICS[fold(form)] == kind
