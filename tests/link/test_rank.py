from mithaq.link.rank import rank
from mithaq.link.values import Item, Subject
from mithaq.model import EntityType

MINISTER = Subject("iri", EntityType.PERSON, ("فؤاد حسين",), ("وزير الخارجية",), ("العراق",))
FITTING = Item("Q900000002", ("فؤاد حسين",), "", ("Q5",), ("وزير الخارجية العراقي",), ("العراق",))
NAMESAKE = Item("Q900000001", ("فؤاد حسين",), "لاعب", ("Q5",))


def test_agreements_put_the_right_item_first() -> None:
    """Post and country weigh more than nothing, and are given as reasons."""
    first, second = rank(MINISTER, [NAMESAKE, FITTING])
    assert (first.qid, second.qid) == ("Q900000002", "Q900000001")
    assert "it held the post وزير الخارجية" in first.reasons
    assert "it belongs to العراق" in first.reasons
    assert "1 more of that name" in second.reasons
    assert 0 < second.score < first.score <= 1


def test_what_was_not_asked_for_is_left_out() -> None:
    """An item of another name or sort is no proposal, whatever its score."""
    liar = Item("Q1", ("غيره",), "", ("Q5",), score=100.0)
    village = Item("Q2", ("فؤاد حسين",), "", ("Q900000020",))
    assert rank(MINISTER, [liar, village]) == ()
    place = Subject("iri", EntityType.PLACE, ("فؤاد حسين",))
    assert [proposal.qid for proposal in rank(place, [FITTING, village])] == ["Q2"]


def test_spelling_is_no_difference() -> None:
    """Names are compared in their folded form."""
    assert rank(MINISTER, [Item("Q1", ("فواد حسين",))])


def test_the_order_is_fixed() -> None:
    """Equal scores are put in the order of their numbers."""
    same = [Item(qid, ("فؤاد حسين",)) for qid in ("Q100", "Q20", "Q3")]
    assert [proposal.qid for proposal in rank(MINISTER, same)] == ["Q3", "Q20", "Q100"]
    assert rank(MINISTER, same) == rank(MINISTER, same[::-1])
