from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.assemble import assemble_entity, assemble_fact, report
from mithaq.model import EntityType, FactType
from mithaq.model.assembled import AssembledFact
from mithaq.model.report import EntityReport, FactReport, Link
from tests.newsroom import attack, copied

IRI = "https://w3id.org/mithaq/id/person/0"
names = st.sampled_from(["مايك بومبيو", "بومبيو", "مايكل بومبيو", "بومبيو، مايك"])
reports = st.builds(
    EntityReport,
    st.just(IRI),
    st.just(EntityType.PERSON),
    names,
    st.lists(names, max_size=3).map(tuple),
    of=st.none() | names,
    links=st.lists(st.builds(Link, names, names), max_size=2).map(tuple),
)


def told(*articles: int) -> AssembledFact:
    """Assemble one attack from articles that give these numbers of wounded."""
    graphs = [attack(wounded, f"a{place}") for place, wounded in enumerate(articles)]
    return assemble_fact([report(graph).facts[0] for graph in graphs])


@given(st.lists(reports, min_size=1, max_size=6), st.randoms())
def test_the_order_of_reports_does_not_matter(given_: list[EntityReport], dice: object) -> None:
    """An entity comes out the same from its reports in any order."""
    shuffled = list(given_)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert assemble_entity(given_) == assemble_entity(shuffled)


@given(st.lists(reports, min_size=1, max_size=6))
def test_nothing_reported_is_lost(given_: Sequence[EntityReport]) -> None:
    """All forms and plain triples of all reports are there, each once, and the label is a form."""
    entity = assemble_entity(given_)
    forms = {form for each in given_ for form in (each.name, *each.forms)}
    assert set(entity.forms) == forms
    assert len(entity.forms) == len(forms)
    assert set(entity.links) == {link for each in given_ for link in each.links}
    assert entity.label in entity.forms


@pytest.mark.parametrize(
    ("given_", "label"),
    [
        (["بومبيو", "بومبيو", "مايك بومبيو"], "بومبيو"),
        (["بومبيو", "مايك بومبيو"], "مايك بومبيو"),
        (["فؤاد حسين", "حسين فؤاد"], "حسين فؤاد"),
    ],
)
def test_the_label_is_the_name_most_articles_give(given_: list[str], label: str) -> None:
    """Of names given equally often the fullest wins, of these the first by letters."""
    made = [EntityReport(IRI, EntityType.PERSON, name, ()) for name in given_]
    assert assemble_entity(made).label == label


def test_differing_numbers_stand_side_by_side() -> None:
    """Reports of one attack keep each its number of wounded."""
    fact = told(9, 8, 9)
    assert fact.type is FactType.ATTACK
    assert fact.roles["wounded"] == (8, 9)
    assert fact.roles["killed"] == (1,)


def test_support_counts_texts_and_not_articles() -> None:
    """Three articles of which two have the same text are two sources."""
    same: list[FactReport] = [
        report(graph).facts[0] for graph in (attack(), copied(attack(), "b"), attack(8, "c"))
    ]
    assert assemble_fact(same).support == 2


def test_a_share_stands_beside_a_number() -> None:
    """Values of different kinds can be united."""
    one = report(attack()).facts[0]
    share = FactReport(one.iri, one.type, {"wounded": ("60%",)}, one.modality, one.time, "other")
    assert assemble_fact([one, share]).roles["wounded"] == ("60%", 9)
