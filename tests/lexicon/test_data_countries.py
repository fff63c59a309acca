"""The table of countries."""

from __future__ import annotations

import pytest

from mithaq.lexicon.files import choices, rows
from mithaq.lexicon.nisba import inflect
from mithaq.text import fold

_ROWS = {row[0]: row for row in rows("countries.tsv")}
# Same in Arabic as a common adjective (financial, lunar, of the desert), so not listed.
_WITHOUT_NISBA = {"EH", "KM", "KN"}
# Made of two words, or with a stem of their own.
_IRREGULAR = frozenset(
    (
        "AG", "AT", "BN", "CD", "CF", "CG", "CI", "DD", "GQ", "GW", "KP", "KR", "ME", "MH", "PG",
        "PY", "SB", "SM", "SS", "SU", "TL", "UY", "YD",
    )
)  # fmt: skip
_FORMER = {"CS", "DD", "SU", "YD", "YU"}


def _forms(code: str) -> set[str]:
    _, name, aliases, *_ = _ROWS[code]
    return {fold(form) for form in (name, *choices(aliases))}


def test_all_states_are_there() -> None:
    """The 193 members of the United Nations are there, five other lands and five former ones."""
    assert {"PS", "VA", "XK", "TW", "EH"} <= set(_ROWS)
    assert len(_ROWS) == 193 + 5 + len(_FORMER)


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("العراق", "IQ"),
        ("المملكة العربية السعودية", "SA"),
        ("دولة الإمارات العربية المتحدة", "AE"),
        ("أميركا", "US"),
        ("الولايات المتحدة الأمريكية", "US"),
        ("المملكة المتحدة", "GB"),
        ("روسيا الاتحادية", "RU"),
        ("الجمهورية العربية السورية", "SY"),
        ("بورما", "MM"),
        ("كوت ديفوار", "CI"),
        ("التشيك", "CZ"),
        ("مولدافيا", "MD"),
        ("الرأس الأخضر", "CV"),
        ("الاتحاد السوفياتي", "SU"),
    ],
)
def test_press_names_lead_to_their_country(form: str, code: str) -> None:
    """The names that newspapers use are found under the country's code."""
    assert fold(form) in _forms(code)


@pytest.mark.parametrize(
    ("nisba", "code"),
    [
        ("عراقي", "IQ"),
        ("أميركي", "US"),
        ("أفغاني", "AF"),
        ("كوري شمالي", "KP"),
        ("جنوب أفريقي", "ZA"),
        ("نمساوي", "AT"),
        ("هنغاري", "HU"),
        ("إماراتي", "AE"),
    ],
)
def test_irregular_nisbas_are_listed(nisba: str, code: str) -> None:
    """An adjective that no rule derives from the name is found under the country."""
    assert fold(nisba) in {fold(one) for one in choices(_ROWS[code][3])}


def test_a_nisba_is_masculine_singular_and_indefinite() -> None:
    """Every adjective ends in ي and has no article."""
    nisbas = [one for row in _ROWS.values() for one in choices(row[3])]
    assert not [one for one in nisbas if not one.endswith("ي") or one.startswith("ال")]


def test_a_nisba_belongs_to_one_country() -> None:
    """No adjective stands at two countries."""
    nisbas = [fold(one) for row in _ROWS.values() for one in choices(row[3])]
    assert len(nisbas) == len(set(nisbas))


@pytest.mark.parametrize(
    ("nisba", "form"),
    [
        ("كوري شمالي", "الكورية الشمالية"),
        ("جنوب أفريقي", "الجنوب أفريقية"),
        ("سوداني جنوبي", "السودانيين الجنوبيين"),
    ],
)
def test_a_nisba_of_two_words_inflects(nisba: str, form: str) -> None:
    """Both words do where both are adjectives."""
    assert fold(form) in inflect(nisba)


def test_other_nisbas_follow_the_rule() -> None:
    """The article and a final ا, ة or يا drop and ي is added, but for known exceptions."""
    irregular = {code for code in _ROWS if not _regular(code) & _nisbas(code)}
    assert irregular - _WITHOUT_NISBA == _IRREGULAR


def test_only_the_ambiguous_lack_a_nisba() -> None:
    """A country without an adjective is one whose adjective would be read as a common word."""
    assert {code for code, row in _ROWS.items() if not row[3]} == _WITHOUT_NISBA


def test_a_capital_is_no_name_of_a_country() -> None:
    """Where city and country share a name the capital has its long form; only عمان is both."""
    names = set().union(*map(_forms, _ROWS))
    capitals = {fold(form) for row in _ROWS.values() for cell in row[4:6] for form in choices(cell)}
    assert names & capitals == {"عمان"}


def _regular(code: str) -> set[str]:
    _, name, aliases, *_ = _ROWS[code]
    return {fold(_base(form)) + "ي" for form in (name, *choices(aliases))}


def _base(form: str) -> str:
    return form.removeprefix("ال").rstrip("اةه").removesuffix("ي")


def _nisbas(code: str) -> set[str]:
    return {fold(one) for one in choices(_ROWS[code][3])}
