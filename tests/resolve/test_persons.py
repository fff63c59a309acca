"""Which names are one person."""

import pytest

from mithaq.model import EntityType
from tests.reader import names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("سيرغي سكريبال", "سيرغي سكريبل"),
        ("مصطفى عبد اللطيف الكاظمي", "مصطفى الكاظمي"),
    ],
)
def test_one_person(one: str, other: str) -> None:
    """A foreign name in two spellings, or one with its middle names left out, is one person."""
    found = names(f"وصل الرئيس {one}. وغادر الرئيس {other}.", EntityType.PERSON)
    assert found == [one]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("محمد بن نايف بن عبدالعزيز", "محمد بن سلمان بن عبدالعزيز"),
        ("أحمد العبادي", "محمد العبادي"),
        ("سلمان بن عبدالعزيز", "محمد بن سلمان بن عبدالعزيز"),
    ],
)
def test_two_persons(one: str, other: str) -> None:
    """Brothers, namesakes by surname, and father and son are two."""
    found = names(f"وصل الأمير {one}. وغادر الأمير {other}.", EntityType.PERSON)
    assert found == [one, other]


def test_a_foreign_surname_in_two_spellings() -> None:
    """A surname alone is that of the person named in full, also in another spelling."""
    found = names("وصل الرئيس دونالد ترامب. وقال ترمب إنه متفائل.", EntityType.PERSON)
    assert found == ["دونالد ترامب"]
    assert len(names("لقاء ترامب أمس. وقال ترمب إنه متفائل.", EntityType.PERSON)) == 1


def test_a_compound_name_is_one_however_it_is_written() -> None:
    """عبد القادر and عبدالقادر are one name."""
    text = "وصل خالد عبد القادر طاهر إلى المدينة. وأكد خالد عبدالقادر طاهر ذلك."
    assert names(text, EntityType.PERSON) == ["خالد عبد القادر طاهر"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال محمد حمدان دقلو (حميدتي) إن قواته باقية. وأضاف حميدتي ذلك.", "محمد حمدان دقلو"),
        ("ظهر أحمد الشرع (أبو محمد الجولاني) أمس. وقال الجولاني ذلك.", "أحمد الشرع"),
        ("ظهر أحمد الشرع المعروف بأبو محمد الجولاني أمس.", "أحمد الشرع"),
    ],
)
def test_a_byname_is_no_second_person(text: str, name: str) -> None:
    """Who goes by another name in brackets is one person, also where that stands alone."""
    assert names(text, EntityType.PERSON) == [name]


def test_a_full_name_in_brackets_is_another_person() -> None:
    """Two full names are two persons, whatever stands between them."""
    text = "التقى الوزير سامح شكري (محمد الحسان) أمس."
    assert names(text, EntityType.PERSON) == ["سامح شكري", "محمد الحسان"]


@pytest.mark.parametrize(
    ("one", "known"), [("سلفا كير ميارديت", "كير"), ("رياك مشار تينج", "مشار")]
)
def test_a_name_in_the_middle_stands_alone(one: str, known: str) -> None:
    """Where it is no common given name, it is that of the person named in full."""
    found = names(f"وصل الرئيس {one}. وقال {known} إنه متفائل.", EntityType.PERSON)
    assert found == [one]
