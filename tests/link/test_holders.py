import pytest

from mithaq.link.holders import held
from mithaq.link.rank import rank
from mithaq.link.search import by_holders, propose
from mithaq.link.values import Item, Subject, Term
from mithaq.model import EntityType

DEFENCE = "minister/defence@country:US"


def minister(name: str, *terms: Term) -> Subject:
    """Give a person whom articles call the holder of posts."""
    return Subject("iri", EntityType.PERSON, (name,), ("وزير الدفاع",), terms=terms)


def test_a_holder_is_proposed_without_asking_anybody() -> None:
    """Post, time and the sound of the name together say who is meant; the reasons tell it."""
    subject = minister("تشاك هيغل", Term(DEFENCE, "2013-05-01", "2014-08-20"))
    (proposal,) = propose([subject], [by_holders])
    assert (proposal.qid, proposal.label) == ("Q381670", "Chuck Hagel")
    assert proposal.reasons[0] == "it is named Chuck Hagel, which sounds like تشاك هيغل"
    assert f"it was {DEFENCE} from 2013-02-27 to 2015-02-17" in proposal.reasons


def test_who_held_the_post_at_another_time_is_not_proposed() -> None:
    """The lists give those who held the post in the articles' days, and nobody else."""
    subject = minister("تشاك هيغل", Term(DEFENCE, "2007-01-05", "2008-03-09"))
    assert [item.names for item in held(subject)] == [("Robert Gates",)]
    assert list(propose([subject], [by_holders])) == []


def test_a_holder_has_his_names_in_both_languages() -> None:
    """Where the lists know the Arabic name, it is one of the names of the item."""
    interior = Term("minister/interior@country:IQ", "2015-02-01", "2015-03-01")
    assert [item.names for item in held(minister("محمد الغبان", interior))] == [
        ("Mohammed Al-Ghabban", "محمد سالم الغبان")
    ]


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        (("2014-03-01", "2014-05-01"), ("2014-10", "2016-08"), False),
        (("2014-03-01", "2014-10-30"), ("2014-10", "2016-08"), True),
        (("2016-08-30", "2016-09-30"), ("2014-10", "2016-08"), True),
        (("2016-09-01", "2016-09-30"), ("2014-10", "2016-08"), False),
        (("2030-01-01", "2030-01-01"), ("2020", ""), True),
        (("2001", "2001"), ("", "2003"), True),
    ],
)
def test_days_meet_as_far_as_they_are_known(
    one: tuple[str, str], other: tuple[str, str], *, meet: bool
) -> None:
    """A month or a year stands for all its days; an open end for all later ones."""
    first, second = Term(DEFENCE, *one), Term(DEFENCE, *other)
    assert first.meets(second) is second.meets(first) is meet


def test_posts_are_told_apart() -> None:
    """Holders of another post do not come, whenever they held it."""
    assert not Term(DEFENCE, "2014", "2015").meets(Term("president@country:US", "2014", "2015"))


def test_the_same_name_weighs_more_than_its_sound() -> None:
    """An item with the Arabic name stands before one that only sounds so."""
    subject = minister("روبرت غيتس")
    exact, heard = Item("Q2", ("روبرت غيتس",), kinds=("Q5",)), Item("Q1", ("Robert Gates",))
    assert [proposal.qid for proposal in rank(subject, [heard, exact])] == ["Q2", "Q1"]
