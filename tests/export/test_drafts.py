import pytest

from mithaq.export.loss import Loss, Reason
from mithaq.export.stored import StoredEntity, StoredFact
from mithaq.export.wikibase.drafts import Draft, drafts
from mithaq.export.wikibase.mapping import wikidata_map
from mithaq.export.wikibase.values import ItemValue, Snak, SomeValue, TimeValue
from mithaq.model import EntityType, Modality
from tests.export.stories import (
    AGREEMENT,
    COUNTRY,
    OFFICE,
    OTHER,
    PERSON,
    passage,
    signing,
    tenure,
)

TYPES = {
    PERSON: EntityType.PERSON,
    OFFICE: EntityType.OFFICE,
    COUNTRY: EntityType.COUNTRY,
    OTHER: EntityType.COUNTRY,
    AGREEMENT: EntityType.AGREEMENT,
}


def entities(owner: str | None = OTHER) -> dict[str, StoredEntity]:
    """Give the entities of the stories; the office belongs to a country, or to nobody known."""
    of = {OFFICE: (owner,) if owner else ()}
    forms = {OTHER: ("الولايات المتحدة", "الأميركية")}
    return {
        iri: StoredEntity(iri, kind, "اسم", forms.get(iri, ()), of.get(iri, ()))
        for iri, kind in TYPES.items()
    }


def drafted(fact: StoredFact) -> list[Draft | Loss]:
    """Give what the shipped map makes of a fact."""
    return list(drafts(fact, wikidata_map(), entities()))


def draft(fact: StoredFact) -> Draft:
    """Give the one statement that a fact makes."""
    (made,) = drafted(fact)
    assert isinstance(made, Draft)
    return made


def loss(fact: StoredFact) -> Loss:
    """Give the one reason why a fact makes none."""
    (made,) = drafted(fact)
    assert isinstance(made, Loss)
    return made


def test_a_tenure_is_a_position_held() -> None:
    """The person is the subject, the office the value."""
    made = draft(tenure())
    assert (made.subject, made.property, made.value) == (PERSON, "P39", OFFICE)
    assert made.qualifiers == ()


@pytest.mark.parametrize(
    ("time", "snaks"),
    [
        (("2011", "2011"), (("P585", "2011"),)),
        (("2011", "2014-08"), (("P580", "2011"), ("P582", "2014-08"))),
        (("2020-05-07", None), (("P580", "2020-05-07"),)),
        ((None, "2021-01-15"), (("P1326", "2021-01-15"),)),
    ],
)
def test_times_become_qualifiers(
    time: tuple[str | None, str | None], snaks: tuple[tuple[str, str], ...]
) -> None:
    """A point, a stretch, an open beginning and a deadline keep their precision."""
    assert draft(tenure(time=time)).qualifiers == tuple(
        Snak(name, TimeValue(day)) for name, day in snaks
    )


def test_a_former_holder_has_an_end_that_is_not_known() -> None:
    """An end that the article gives takes its place."""
    assert draft(tenure("former")).qualifiers == (Snak("P582", SomeValue()),)
    dated = draft(tenure("former", ("2011", "2014"))).qualifiers
    assert dated == (Snak("P580", TimeValue("2011")), Snak("P582", TimeValue("2014")))


def test_an_acting_holder_is_marked() -> None:
    """Nature of statement: acting."""
    assert draft(tenure("acting")).qualifiers == (Snak("P5102", ItemValue("Q4676846")),)


def test_who_is_elected_does_not_hold_the_office_yet() -> None:
    """The status is not among those of the map."""
    assert loss(tenure("elect")).reason is Reason.UNMAPPED


@pytest.mark.parametrize(
    "modality", [m for m in Modality if m not in (Modality.HAPPENED, Modality.ONGOING)]
)
def test_what_did_not_happen_is_no_statement(modality: Modality) -> None:
    """Planned, possible, demanded and denied things stay in the graph."""
    assert loss(tenure(modality=modality)).reason is Reason.NOT_ASSERTED


def test_what_somebody_claims_is_no_statement() -> None:
    """A statement rests on the passages in which an article speaks for itself."""
    claimed = passage(by=(COUNTRY,))
    assert loss(tenure(passages=(claimed,))).reason is Reason.NOT_ASSERTED
    assert draft(tenure(passages=(claimed, passage()))).passages == (passage(),)


def test_a_post_of_nobody_known_is_no_office() -> None:
    """A member of parliament could be of any parliament."""
    (lost,) = drafts(tenure(), wikidata_map(), entities(owner=None))
    assert isinstance(lost, Loss)
    assert lost.reason is Reason.NO_SOURCE


def test_the_words_say_whose_post_it_is() -> None:
    """A quotation that rests on what stands elsewhere proves nothing by itself."""
    bare, whole = passage("وزير الخارجية مايك بومبيو"), passage("وزير خارجية للولايات المتحدة")
    assert loss(tenure(passages=(bare,))).value == bare.quote
    lost, made = drafted(tenure(passages=(bare, whole, passage())))
    assert isinstance(lost, Loss)
    assert (lost.reason, lost.value) == (Reason.NO_SOURCE, bare.quote)
    assert isinstance(made, Draft)
    assert made.passages == (whole, passage())


def test_each_party_is_a_signatory() -> None:
    """One fact with two parties makes two statements about the agreement."""
    made = drafted(signing())
    assert [(one.subject, one.property, one.value) for one in made if isinstance(one, Draft)] == [
        (AGREEMENT, "P1891", COUNTRY),
        (AGREEMENT, "P1891", OTHER),
    ]


def test_other_acts_are_told_as_lost() -> None:
    """There is no property for who invoked an agreement."""
    lost = loss(signing("invoke"))
    assert (lost.reason, lost.value) == (Reason.UNMAPPED, "action=invoke")
