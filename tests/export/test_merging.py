from mithaq.export.wikibase.merging import merged
from mithaq.export.wikibase.values import Claim, ItemValue, Snak, TimeValue, UrlValue

OFFICE = ItemValue("Q14213")
A, B = ((Snak("P854", UrlValue(f"https://{name}.example/")),) for name in "ab")
FROM = (Snak("P580", TimeValue("2018-04-26")),)


def test_equal_statements_are_one_with_all_sources() -> None:
    """Facts and sources are united, each once."""
    one = Claim("P39", OFFICE, FROM, (A,), facts=("1",))
    other = Claim("P39", OFFICE, FROM, (B, A), facts=("2",))
    assert merged([one, other]) == (Claim("P39", OFFICE, FROM, (A, B), facts=("1", "2")),)


def test_what_follows_from_a_statement_is_folded_into_it() -> None:
    """That he held the office follows from that he held it since a day."""
    plain, dated = Claim("P39", OFFICE, (), (A,)), Claim("P39", OFFICE, FROM, (B,))
    assert merged([plain, dated]) == (Claim("P39", OFFICE, FROM, (A, B)),)


def test_a_minister_and_an_acting_one_stay_apart() -> None:
    """Sources that differ on what he was stand side by side."""
    acting = (Snak("P5102", ItemValue("Q4676846")),)
    made = merged([Claim("P39", OFFICE, (), (A,)), Claim("P39", OFFICE, acting, (B,))])
    assert [claim.references for claim in made] == [(A,), (B,)]


def test_what_may_belong_to_either_of_two_stays_apart() -> None:
    """An undated statement beside two dated ones is a third, and later ones are twins."""
    again = (Snak("P580", TimeValue("2020")),)
    made = merged(Claim("P39", OFFICE, qualifiers, (A,)) for qualifiers in ((), FROM, again))
    assert len(made) == 3
    assert [claim.twin for claim in made] == [False, True, True]


def test_other_values_are_other_statements() -> None:
    """Statements come in the order of their properties."""
    made = merged([Claim("P463", OFFICE), Claim("P39", ItemValue("Q1")), Claim("P39", OFFICE)])
    assert [claim.property for claim in made] == ["P39", "P39", "P463"]
    assert not any(claim.twin for claim in made)
