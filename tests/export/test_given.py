from collections.abc import Collection

import pytest

from mithaq.export.loss import Reason
from mithaq.export.wikibase.given import leave_out
from mithaq.export.wikibase.mapping import wikidata_map
from mithaq.export.wikibase.present import Found, Present
from mithaq.export.wikibase.values import (
    Claim,
    Item,
    ItemValue,
    Snak,
    SomeValue,
    TimeValue,
    UrlValue,
    Value,
)

QID = "Q473239"
OFFICE = ItemValue("Q14213")
URL = "https://a.example/"
SOURCE = (Snak("P854", UrlValue(URL)),)


def time(name: str, day: str) -> Snak:
    """Give a property with a time."""
    return Snak(name, TimeValue(day))


def left(claim: Claim, *there: Present) -> tuple[Claim | None, tuple[Reason, str] | None]:
    """Give what is left of a statement beside those that are there, or why nothing is."""

    def look(items: Collection[str], properties: Collection[str]) -> Found:
        assert list(items) == [QID]
        assert list(properties) == [claim.property]
        return {QID: there}

    items, losses = leave_out([Item("iri", QID, (claim,))], look, wikidata_map())
    kept = items[0].claims[0] if items else None
    return kept, (losses[0].reason, losses[0].detail) if losses else None


def claim(*qualifiers: Snak) -> Claim:
    """Give a statement with one source."""
    return Claim("P39", OFFICE, qualifiers, (SOURCE,), ("fact",))


def test_what_is_not_there_is_written_whole() -> None:
    """Another office of the person does not matter."""
    assert left(claim()) == (claim(), None)
    assert left(claim(), Present("P39", ItemValue("Q1"))) == (claim(), None)


def test_what_is_there_with_its_source_is_left_out() -> None:
    """Qualifiers that are there besides do not matter."""
    there = Present("P39", OFFICE, (time("P580", "2018"),), frozenset({URL}))
    assert left(claim(), there) == (None, (Reason.PRESENT, ""))


def test_only_a_missing_source_is_added() -> None:
    """It is added to the statement that is there, by its id."""
    kept, _ = left(
        claim(time("P580", "2018")), Present("P39", OFFICE, (time("P580", "2018"),), id="Q473239$1")
    )
    assert kept is not None
    assert (kept.id, kept.qualifiers, kept.references) == ("Q473239$1", (), (SOURCE,))


def test_only_missing_qualifiers_are_added() -> None:
    """The source is there already."""
    kept, _ = left(claim(time("P580", "2018-04-26")), Present("P39", OFFICE, (), frozenset({URL})))
    assert kept is not None
    assert (kept.qualifiers, kept.references) == ((time("P580", "2018-04-26"),), ())


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (TimeValue("2018"), TimeValue("2018-04-26")),
        (SomeValue(), TimeValue("2021-01-20")),
    ],
)
def test_what_is_there_more_exactly_is_not_added(ours: Value, theirs: Value) -> None:
    """A year says nothing beside a day of it, nor an unknown end beside a known one."""
    there = Present("P39", OFFICE, (Snak("P582", theirs),), frozenset({URL}))
    assert left(claim(Snak("P582", ours)), there) == (None, (Reason.PRESENT, ""))


def test_another_time_is_a_conflict() -> None:
    """It is listed and not written."""
    there = Present("P39", OFFICE, (time("P580", "2018-04-26"),))
    kept, told = left(claim(time("P580", "2017")), there)
    assert kept is None
    assert told == (Reason.CONFLICT, "P580 is 2018-04-26 there and 2017 here")


@pytest.mark.parametrize(("day", "clash"), [("2017", True), ("2018", False), ("2021-02", True)])
def test_a_point_outside_the_time_there_is_a_conflict(day: str, *, clash: bool) -> None:
    """A year in which the office was taken up is no conflict."""
    there = Present("P39", OFFICE, (time("P580", "2018-04-26"), time("P582", "2021-01-20")))
    kept, told = left(claim(time("P585", day)), there)
    assert (kept is None) is clash
    assert (told is not None) is clash


def test_of_two_terms_the_fitting_one_is_completed() -> None:
    """A statement that no tool can address by its value alone is marked."""
    first = Present("P39", OFFICE, (time("P580", "2001"), time("P582", "2005")), id="Q473239$1")
    second = Present("P39", OFFICE, (time("P580", "2018"), time("P582", "2021")), id="Q473239$2")
    kept, _ = left(claim(time("P585", "2019")), first, second)
    assert kept is not None
    assert (kept.id, kept.twin) == ("Q473239$2", True)


def test_what_editors_deprecated_is_not_written_again() -> None:
    """It is a conflict."""
    _, told = left(claim(), Present("P39", OFFICE, deprecated=True))
    assert told == (Reason.CONFLICT, "editors have deprecated this statement")


def test_new_items_are_not_looked_for() -> None:
    """They cannot be there."""
    item = Item("iri", None, (claim(),))

    def look(items: Collection[str], properties: Collection[str]) -> Found:
        raise AssertionError(items, properties)

    assert leave_out([item], look, wikidata_map()) == ((item,), [])
