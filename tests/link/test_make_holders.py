"""The tool that makes the lists of office holders."""

import pytest

from tools.lexicon.make_holders import arabic_names, holders, key, posts

DEFENCE = {
    "id": "Q22690703",
    "position": "Minister of Defence",
    "country": "Q796",
    "end": "",
    "after": "",
}


@pytest.mark.parametrize(
    ("position", "country", "ours"),
    [
        ("Minister of Defence", "IQ", "minister/defence@country:IQ"),
        ("Minister of the Interior", "FR", "minister/interior@country:FR"),
        ("Secretary of State", "US", "minister/foreign-affairs@country:US"),
        ("Secretary of State for Defence", "GB", "minister/defence@country:GB"),
        ("Secretary of State for Defence", "FR", ""),
        ("ambassador to the United States of America", "SA", "ambassador>country:US@country:SA"),
        ("Emir of Abu Dhabi", "AE", ""),
        ("First Lady", "US", ""),
    ],
)
def test_a_post_is_known_by_its_english_name(position: str, country: str, ours: str) -> None:
    """A name that stands for the same post gives its key; any other gives none."""
    assert key(position, country) == ours


def test_terms_without_a_beginning_or_long_over_are_left_out() -> None:
    """Only a term that articles can speak of is kept."""
    row = {"position": "President", "personID": "Q1", "person": "Somebody"}
    kept = {**row, "start": "2010", "end": ""}
    past, undated = {**row, "start": "1960", "end": "1970"}, {**row, "start": "", "end": ""}
    assert list(holders([kept, past, undated], "IQ")) == [
        ("president@country:IQ", "Q1", "Somebody", "2010", "")
    ]


def test_a_holder_has_the_arabic_name_that_a_list_gives() -> None:
    """By the item; a name with a title or in another language of the script is none."""
    rows = [
        {"item": "Q1", "itemLabel": "نوري كامل المالكي"},
        {"item": "Q1", "itemLabel": "نوري المالكي"},
        {"item": "Q2", "itemLabel": "الشيخ صباح الخالد"},
        {"item": "Q3", "itemLabel": "فریدون عباسی"},
        {"item": "Q4", "itemLabel": "Jawad al-Bulani"},
    ]
    assert arabic_names(rows) == {"Q1": "نوري المالكي"}


@pytest.mark.parametrize(
    "change",
    [{"end": "1958"}, {"after": "Q1"}, {"country": "Q794"}, {"position": "Minister of Magic"}],
)
def test_only_a_living_post_of_the_country_is_linked(change: dict[str, str]) -> None:
    """An abolished post, one that became another, or another country's gives no link."""
    held = {"Minister of Defence", "Minister of Magic"}
    assert list(posts([DEFENCE], "IQ", held)) == [
        ("minister/defence@country:IQ", "Q22690703", "Minister of Defence")
    ]
    assert list(posts([DEFENCE | change], "IQ", held)) == []
    assert list(posts([DEFENCE], "IQ", set())) == []
