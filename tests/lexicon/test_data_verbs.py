"""The table of verbs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mazini import Conjugation, conjugate

from mithaq.lexicon.files import choices, rows
from mithaq.text import fold

_ROWS = tuple(rows("verbs.tsv"))
_FORMS = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "Iq", "IIq", "IVq"}


def _conjugated(row: tuple[str, ...]) -> Conjugation:
    _, root, form, vowels, _, _, reduced = row
    past, _, nonpast = vowels.partition(",")
    return conjugate(root, form, vowels=(past, nonpast) if vowels else None, reduced=bool(reduced))


def _slot(row: tuple[str, ...], name: str) -> set[str]:
    return {fold(form.form) for form in _conjugated(row).slots.get(name, ())}


@given(st.sampled_from(_ROWS))
def test_the_past_of_a_row_is_its_lemma(row: tuple[str, ...]) -> None:
    """Root, form and vowels make the verb that the lemma says."""
    assert fold(row[0]) in _slot(row, "past_3ms")


@given(st.sampled_from([row for row in _ROWS if row[2] != "I"]))
def test_regular_verbal_nouns_are_listed(row: tuple[str, ...]) -> None:
    """The verbal noun that a form above the first generates is among those listed."""
    assert _slot(row, "vn") <= {fold(masdar) for masdar in choices(row[4])}


def test_rows_are_complete() -> None:
    """A form is one that mazini knows, vowels stand for form I only, and a verbal noun is given."""
    assert {row[2] for row in _ROWS} <= _FORMS
    assert all(bool(row[3]) == (row[2] == "I") for row in _ROWS)
    assert all(row[4] and row[5] for row in _ROWS)
    assert {row[6] for row in _ROWS} == {"", "yes"}


def test_a_verb_stands_once() -> None:
    """Root, form and vowels are the key of a verb."""
    keys = [row[1:4] for row in _ROWS]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("lemma", "slot", "form"),
    [
        ("قال", "ind_3ms", "يقول"),
        ("اتخذ", "past_3fs", "اتخذت"),
        ("استجاب", "ind_3mp", "يستجيبون"),
        ("أبدى", "past_3fs", "أبدت"),
        ("لقي", "past_3mp", "لقوا"),
        ("اطمأن", "ind_3ms", "يطمئن"),
        ("وعد", "ind_3ms", "يعد"),
        ("دعا", "past_3fs", "دعت"),
    ],
)
def test_weak_verbs_conjugate(lemma: str, slot: str, form: str) -> None:
    """Roots with weak letters, hamza or doubling give the written forms."""
    assert any(fold(form) in _slot(row, slot) for row in _ROWS if row[0] == lemma)


@pytest.mark.parametrize(
    ("lemma", "masdar"),
    [("التقى", "لقاء"), ("تولى", "تولي"), ("قتل", "مقتل"), ("صرح", "تصريحات"), ("وفي", "وفاة")],
)
def test_usual_verbal_nouns_are_listed(lemma: str, masdar: str) -> None:
    """Plurals and irregular verbal nouns stand beside the generated ones."""
    nouns = {noun for row in _ROWS for noun in choices(row[4]) if row[1] in _roots(lemma)}
    assert masdar in nouns


def _roots(lemma: str) -> set[str]:
    return {row[1] for row in _ROWS if row[0] == lemma or row[1] == lemma}
