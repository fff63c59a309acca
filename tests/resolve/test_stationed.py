"""Forces of one country in several countries."""

from mithaq.model import EntityType
from tests.reader import names


def test_stations_in_two_countries_are_two_forces() -> None:
    """An article that tells of troops in two countries tells of two forces."""
    text = "بقيت القوات الأميركية في العراق. وغادرت القوات الأميركية في أفغانستان قواعدها."
    assert names(text, EntityType.FORCE) == [
        "القوات الأميركية في العراق",
        "القوات الأميركية في أفغانستان",
    ]


def test_one_station_is_one_force() -> None:
    """Troops that are in one country only are one force, with or without it."""
    text = "بقيت القوات الأميركية في العراق. وغادرت القوات الأميركية قواعدها."
    assert names(text, EntityType.FORCE) == ["القوات الأميركية في العراق"]
