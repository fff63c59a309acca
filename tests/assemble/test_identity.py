from dataclasses import replace

import pytest

from mithaq.assemble import report
from mithaq.model import Article, ArticleGraph, EntityType, FactType, Modality
from tests.graphs import Draft
from tests.newsroom import announcement, copied


def stated(  # noqa: PLR0913 - what may differ between two reports
    identifier: str = "a",
    *,
    kind: FactType = FactType.VISIT,
    day: str | None = "2021-03-05",
    modality: Modality = Modality.HAPPENED,
    place: str = "بغداد",
    text: str = "زار البابا فرنسيس بغداد يوم الجمعة وقال إنه جاء حاجا.",
    swap: bool = False,
) -> ArticleGraph:
    """Give an article that states one fact."""
    draft = Draft(Article(identifier, text))
    named = [(EntityType.PERSON, "البابا فرنسيس"), (EntityType.PLACE, "بغداد")]
    ids = {form: draft.names(kind, form) for kind, form in (reversed(named) if swap else named)}
    draft.entities = [
        replace(entity, key=place) if entity.type is EntityType.PLACE else entity
        for entity in draft.entities
    ]
    pope, city = ids["البابا فرنسيس"], ids["بغداد"]
    time = ("يوم الجمعة", day, day)
    if kind is FactType.STATEMENT:
        draft.says(kind, "وقال إنه", modality, time=time, speaker=pope)
    else:
        draft.says(kind, "زار البابا فرنسيس بغداد", modality, time=time, visitor=pope, place=city)
    return draft.graph


def fact(graph: ArticleGraph) -> str:
    """Give the IRI of the one fact that an article states."""
    return report(graph).facts[0].iri


def test_equal_type_and_key_is_the_same_entity() -> None:
    """Entities are told apart by type and key, not by article, name or place in the list."""
    one = report(stated("a")).entities
    other = report(stated("b", swap=True)).entities
    assert {entity.iri for entity in one} == {entity.iri for entity in other}
    assert one[0].iri.startswith("https://w3id.org/mithaq/id/person/")


def test_one_fact_in_two_articles_is_one() -> None:
    """A dated event has the same IRI wherever and in whatever order of roles it is reported."""
    assert fact(stated("a")) == fact(stated("b", swap=True))


@pytest.mark.parametrize(
    "other",
    [
        stated("b", day="2021-03-06"),
        stated("b", day="2021-03"),
        stated("b", modality=Modality.PLANNED),
        stated("b", place="البصرة"),
    ],
)
def test_another_time_place_or_modality_is_another_fact(other: ArticleGraph) -> None:
    """What differs in a key role, in its time or in being done is not merged."""
    assert fact(stated("a")) != fact(other)


def test_undated_events_stay_within_their_article() -> None:
    """Two articles that tell of an event without a date may tell of two events."""
    assert fact(stated("a", day=None)) != fact(stated("b", day=None))
    assert fact(stated("a", day=None)) == fact(stated("a", day=None))


def test_undated_states_are_one() -> None:
    """That somebody holds an office is one fact, however many articles say it."""
    one, other = report(announcement()), report(copied(announcement(), "b"))
    assert one.facts[0].type is FactType.HOLDS_OFFICE
    assert one.facts[0].iri == other.facts[0].iri


def test_a_saying_is_told_by_its_words() -> None:
    """Copies of one story say one thing; an equal clause before other words says another."""
    said = stated("a", kind=FactType.STATEMENT, day=None)
    copy = stated("b", kind=FactType.STATEMENT, day=None)
    other = stated(
        "c",
        kind=FactType.STATEMENT,
        day=None,
        text="زار البابا فرنسيس بغداد يوم الجمعة وقال إنه يصلي من أجل العراق.",
    )
    assert fact(said) == fact(copy)
    assert fact(said) != fact(other)


def test_spelling_does_not_make_another_saying() -> None:
    """The words of a saying are compared in their folded form."""
    text = "زار البابا فرنسيس بغداد يوم الجمعة وقال إنه سيعود إلى الموصل قريبا جدا إن شاء الله."
    one = stated("a", kind=FactType.STATEMENT, text=text)
    other = stated("b", kind=FactType.STATEMENT, text=text.replace("إلى", "الى"))
    assert fact(one) == fact(other)


def test_evidence_belongs_to_its_article() -> None:
    """The same passage of the same text in another article is another piece of evidence."""
    one, other = report(stated("a")), report(stated("b"))
    assert one.proofs[0].fact == other.proofs[0].fact
    assert one.proofs[0].iri != other.proofs[0].iri
