from dataclasses import replace
from pathlib import Path

import pytest

from mithaq.assemble import report
from mithaq.errors import GraphFolderError
from mithaq.model import Article, ArticleGraph, EntityType, FactType, Modality
from mithaq.pipeline.why import EntityAccount, FactAccount, why
from mithaq.store import GraphFolder, writing
from tests.graphs import Draft
from tests.newsroom import announcement, attack, built, copied, dialogue, dissent, withdrawal
from tests.pipeline.test_unifying import news


def iri_of(graph: ArticleGraph, kind: FactType, place: int = 0) -> str:
    """Give the IRI of the first or a later fact of a sort in an article."""
    return [fact.iri for fact in report(graph).facts if fact.type is kind][place]


def entities(folder: GraphFolder, name: str) -> list[EntityAccount]:
    """Give the accounts of the entities that go by a name."""
    return [account for account in why(folder, name) if isinstance(account, EntityAccount)]


def fact(folder: GraphFolder, iri: str) -> FactAccount:
    """Give the account of a fact."""
    (account,) = why(folder, iri)
    assert isinstance(account, FactAccount)
    return account


def beside(account: FactAccount) -> list[tuple[str, list[str]]]:
    """Give how other facts stand beside a fact, and the articles that tell each."""
    return [(each.how, [told.article for told in each.fact.passages]) for each in account.beside]


def holds(identifier: str, name: str) -> ArticleGraph:
    """Give an article by which somebody is the one president of Egypt, in July 2015."""
    text = f"قال الرئيس المصري {name} في القاهرة إن بلاده ترحب بالقرار."
    draft = Draft(Article(identifier, text, published="2015-07-02"))
    egypt = draft.names(EntityType.COUNTRY, "المصري", key="country:EG")
    office = draft.names(EntityType.OFFICE, "الرئيس", key="president@country:EG", of=egypt)
    draft.entities[-1] = replace(draft.entities[-1], seats=1)
    person = draft.names(EntityType.PERSON, name)
    said = f"الرئيس المصري {name}"
    ongoing = Modality.ONGOING
    draft.says(FactType.HOLDS_OFFICE, said, ongoing, person=person, office=office, status="current")
    return draft.graph


def talks(identifier: str, modality: Modality, *who: str) -> ArticleGraph:
    """Give an article by which a dated meeting took place, or did not."""
    draft = Draft(Article(identifier, f"{identifier}: لقاء {' و'.join(who)} في 3 مايو 2020"))
    participants = tuple(draft.names(EntityType.PERSON, name) for name in who)
    day = ("3 مايو 2020", "2020-05-03", "2020-05-03")
    draft.says(FactType.MEETING, "لقاء", modality, time=day, participants=participants)
    return draft.graph


def test_an_entity_has_reasons_and_refusals(tmp_path: Path) -> None:
    """By name or by IRI, what was put together and what was kept apart is told."""
    graphs = [
        news("a", "سيرغي لافروف", "president@country:EG"),
        news("b", "سيرجي لافروف"),
        news("c", "سيرجي لافروف", "king@country:SA"),
    ]
    folder = built(tmp_path / "kg", graphs)
    accounts = entities(folder, "سيرغي لافروف") + entities(folder, "سيرجي لافروف")
    first, *_ = accounts
    assert why(folder, first.iri) == (first,)
    assert {account.articles for account in accounts} >= {("c",)}
    assert any(not verdict.same for verdict in first.verdicts)
    (place,) = entities(folder, "بغداد")
    assert (place.articles, bool(place.reason)) == (("a", "b", "c"), True)


def test_a_refusal_between_two_whom_an_article_relates_is_told(tmp_path: Path) -> None:
    """Who meets a bearer of his own name is another, in that article only."""
    graphs = [
        news("a", "سيرغي لافروف", other="سيرجي لافروف"),
        news("b", "سيرغي لافروف"),
        news("c", "سيرجي لافروف"),
    ]
    folder = built(tmp_path / "kg", graphs)
    accounts = {account.articles: account for account in entities(folder, "سيرغي لافروف")}
    assert set(accounts) == {("a",), ("a", "b", "c")}
    for account in accounts.values():
        reasons = {verdict.reason for verdict in account.verdicts if not verdict.same}
        assert reasons == {"a relates the two to each other"}


@pytest.mark.parametrize(
    "asked",
    [
        "فلان",
        "",
        "https://w3id.org/mithaq/id/assertion/0000000000000000",
        "https://w3id.org/mithaq/id/evidence/0000000000000000",
        "https://w3id.org/mithaq/id/evidence/<no IRI>",
        "https://w3id.org/mithaq/id/time/2021-02-15",
    ],
)
def test_what_is_no_entity_and_no_fact_is_an_error(tmp_path: Path, asked: str) -> None:
    """A name that no article gives, and an IRI of something else or of nothing, is told so."""
    folder = built(tmp_path / "kg", [attack()])
    with pytest.raises(GraphFolderError, match=r"names nothing|is no entity, fact or passage"):
        why(folder, asked)


def test_a_graph_of_other_rules_is_an_error(tmp_path: Path) -> None:
    """The reasons of another version cannot be found anew; it is told what to do."""
    folder = built(tmp_path / "kg", [attack()])
    with writing(folder) as ledger:
        ledger.set_rules("others")
    with pytest.raises(GraphFolderError, match="another version"):
        why(folder, "العراق")


def test_a_fact_is_told_with_its_reports(tmp_path: Path) -> None:
    """Who reports it, when, in which words, by whose word, by which rule and how surely."""
    folder = built(tmp_path / "kg", [announcement()])
    account = fact(folder, iri_of(announcement(), FactType.FORCE_MOVEMENT))
    (told,) = account.fact.passages
    text = announcement().article.text
    assert (told.article, told.published) == ("announcement", "2020-11-18")
    assert told.quote == text[told.start : told.end] == "ستخفض قواتها في العراق إلى 2500 جندي"
    assert [speaker.name for speaker in told.by] == ["كريستوفر ميلر"]
    assert (told.time, told.confidence, bool(told.rule)) == ("15 يناير 2021", 0.9, True)
    assert (account.fact.modality, account.fact.time) == ("planned", "../2021-01-15")
    assert account.fact.roles["from"][0].name == "العراق"
    assert "force, action, count, from, to" in account.reason


def test_a_passage_stands_for_its_fact(tmp_path: Path) -> None:
    """The IRI of a piece of evidence leads to the fact that it proves."""
    folder = built(tmp_path / "kg", [attack()])
    account = fact(folder, iri_of(attack(), FactType.ATTACK))
    (told,) = account.fact.passages
    assert why(folder, told.iri) == (account,)


def test_copies_count_once_and_differing_numbers_are_told(tmp_path: Path) -> None:
    """Copies of a story are one source; each number stands with the articles that give it."""
    graphs = [attack(), copied(attack(), "copy"), attack(wounded=8, identifier="other")]
    account = fact(built(tmp_path / "kg", graphs), iri_of(attack(), FactType.ATTACK))
    sources = {told.article: told.source for told in account.fact.passages}
    assert account.fact.support == len(set(sources.values())) == 2
    assert sources["attack"] == sources["copy"] != sources["other"]
    assert [(each.role, each.value.name, each.articles) for each in account.differing] == [
        ("wounded", "8", ("other",)),
        ("wounded", "9", ("attack", "copy")),
    ]


def test_an_announcement_and_its_outcome_lead_to_each_other(tmp_path: Path) -> None:
    """What was announced gives the deed, and the deed the announcement, with the articles."""
    folder = built(tmp_path / "kg", [announcement(), withdrawal()])
    planned = iri_of(announcement(), FactType.FORCE_MOVEMENT)
    done = iri_of(withdrawal(), FactType.FORCE_MOVEMENT)
    assert beside(fact(folder, planned)) == [("carried out by", ["withdrawal"])]
    assert beside(fact(folder, done)) == [("announced by", ["announcement"])]


def test_another_number_and_another_date_stand_beside(tmp_path: Path) -> None:
    """A strength told in the same month, and the same round of talks on another day."""
    folder = built(tmp_path / "kg", [announcement(), dialogue(), dissent()])
    strength = iri_of(announcement(), FactType.FORCE_STRENGTH, 1)
    assert beside(fact(folder, strength)) == [("another number", ["dissent"])]
    session = iri_of(dissent(), FactType.SESSION)
    assert beside(fact(folder, session)) == [("another date", ["dialogue"])]


def test_numbers_of_one_article_are_a_change(tmp_path: Path) -> None:
    """The number before and the number after in one article are no alternatives."""
    folder = built(tmp_path / "kg", [withdrawal()])
    assert beside(fact(folder, iri_of(withdrawal(), FactType.FORCE_STRENGTH))) == []


def test_another_holder_stands_beside(tmp_path: Path) -> None:
    """Of an office that one person holds, whom another article gives it to in that month."""
    graphs = [holds("a", "عبدالفتاح السيسي"), holds("b", "عدلي منصور")]
    folder = built(tmp_path / "kg", graphs)
    account = fact(folder, iri_of(graphs[0], FactType.HOLDS_OFFICE))
    assert beside(account) == [("another holder", ["b"])]


def test_a_denial_stands_beside_what_it_denies(tmp_path: Path) -> None:
    """What one article tells and another denies leads to each other; who else met does not."""
    graphs = [
        talks("a", Modality.HAPPENED, "مايك بومبيو", "سيرغي لافروف"),
        talks("b", Modality.DENIED, "مايك بومبيو", "سيرغي لافروف"),
        talks("c", Modality.DENIED, "مايك بومبيو", "سيرغي لافروف", "جواد ظريف"),
    ]
    folder = built(tmp_path / "kg", graphs)
    told, denied, others = (fact(folder, iri_of(graph, FactType.MEETING)) for graph in graphs)
    assert beside(told) == [("denied", ["b"])]
    assert beside(denied) == [("not denied", ["a"])]
    assert beside(others) == []
