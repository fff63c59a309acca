from dataclasses import replace

import pytest
from hypothesis import given

from mithaq.assemble import report
from mithaq.model import Article, ArticleGraph, EntityType, FactType, Modality
from mithaq.vocab import term
from tests.graphs import Draft
from tests.newsroom import attack, dialogue, vote, withdrawal
from tests.strategies import article_graphs


@given(article_graphs())
def test_quotes_stand_in_the_text(graph: ArticleGraph) -> None:
    """Every proof quotes the text at its offsets, with what stands beside it."""
    text = graph.article.text
    for proof in report(graph).proofs:
        start, end = proof.span
        assert text[start:end] == proof.quote
        assert text[:start].endswith(proof.prefix)
        assert text[end:].startswith(proof.suffix)


@given(article_graphs())
def test_everything_read_is_reported(graph: ArticleGraph) -> None:
    """Each entity and statement has its report, each fact its proof, no proof stands twice."""
    told = report(graph)
    assert len(told.entities) == len(graph.entities)
    assert len(told.facts) == len(graph.statements)
    assert {fact.iri for fact in told.facts} == {proof.fact for proof in told.proofs}
    assert len({proof.iri for proof in told.proofs}) == len(told.proofs)


def test_attribution_and_time_words_are_kept() -> None:
    """A proof names those to whom the article attributes it, and the words for the time."""
    told = report(withdrawal())
    ministry = told.entities[2].iri
    assert told.proofs[0].by == ()
    assert told.proofs[1].by == (ministry,)
    assert told.proofs[1].time == "15 يناير 2021"


def test_an_office_points_to_what_it_belongs_to() -> None:
    """The jurisdiction of an office is given by its IRI."""
    told = report(dialogue())
    assert told.entities[3].of == told.entities[0].iri


def test_the_surer_of_two_readings_of_one_passage_is_kept() -> None:
    """Where two rules read one fact from one passage, there is one proof."""
    graph = attack()
    surer = replace(
        graph.statements[0],
        evidence=replace(graph.statements[0].evidence, rule="attack/surer", confidence=0.99),
    )
    told = report(replace(graph, statements=(*graph.statements, surer)))
    assert len(told.proofs) == len(graph.statements)
    assert "attack/surer" in {proof.rule for proof in told.proofs}


def links(graph: ArticleGraph) -> set[tuple[str, str, str]]:
    """Give the plain triples of an article, entities by their names."""
    told = report(graph)
    names = {entity.iri: entity.name for entity in told.entities}
    return {
        (entity.name, link.property, names[link.object])
        for entity in told.entities
        for link in entity.links
    }


def test_what_happened_gives_plain_triples() -> None:
    """A meeting goes both ways, a signature from each party, a tenure that holds to the office."""
    assert links(dialogue()) == {
        ("مايك بومبيو", term("metWith"), "فؤاد حسين"),
        ("فؤاد حسين", term("metWith"), "مايك بومبيو"),
        ("مايك بومبيو", term("holdsOffice"), "وزير الخارجية"),
        ("فؤاد حسين", term("holdsOffice"), "وزير الخارجية"),
        ("العراق", term("signed"), "اتفاق الإطار الاستراتيجي"),
        ("الولايات المتحدة", term("signed"), "اتفاق الإطار الاستراتيجي"),
        ("مصطفى الكاظمي", term("visited"), "واشنطن"),
    }


def test_a_former_holder_gives_no_plain_triple() -> None:
    """That somebody held an office once does not say that he holds it."""
    assert links(vote()) == set()


@pytest.mark.parametrize(
    ("modality", "claimed"),
    [(modality, False) for modality in Modality if modality not in ("happened", "ongoing")]
    + [(Modality.HAPPENED, True)],
)
def test_plans_and_claims_give_no_plain_triple(modality: Modality, claimed: bool) -> None:  # noqa: FBT001
    """Only what the article itself says to have happened is stated plainly."""
    draft = Draft(Article("a", "يزور الملك عبد الله الثاني القاهرة."))
    king = draft.names(EntityType.PERSON, "الملك عبد الله الثاني")
    city = draft.names(EntityType.PLACE, "القاهرة")
    by = (king,) if claimed else ()
    draft.says(FactType.VISIT, "يزور", modality, by=by, visitor=king, place=city)
    assert links(draft.graph) == set()
