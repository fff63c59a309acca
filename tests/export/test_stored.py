import pyoxigraph as ox
from hypothesis import given

from mithaq.assemble import assemble_entity, assemble_fact, report
from mithaq.export.stored import Stored
from mithaq.graph import article_quads, entity_quads, fact_quads, time_quads
from mithaq.model import ArticleGraph
from mithaq.model.report import ArticleReport
from mithaq.vocab import Property
from tests.strategies import article_graphs


def stored(told: ArticleReport) -> ox.Store:
    """Give the store of one article's report, as a build writes it."""
    by_iri = {entity.iri: entity for entity in told.entities}
    lines = article_quads(told)
    for iri in by_iri:
        lines += entity_quads(assemble_entity([e for e in told.entities if e.iri == iri]))
    for iri in {fact.iri for fact in told.facts}:
        lines += fact_quads(assemble_fact([fact for fact in told.facts if fact.iri == iri]))
    for span in {fact.time for fact in told.facts if fact.time}:
        lines += time_quads(span)
    store = ox.Store()
    store.extend(ox.parse("".join(lines).encode(), ox.RdfFormat.N_QUADS))
    return store


@given(article_graphs())
def test_a_graph_is_read_back_as_it_was_reported(graph: ArticleGraph) -> None:
    """Types, names, roles, ends of time, modality and quotations survive the store."""
    told = report(graph)
    read = Stored(stored(told))
    assert {each.iri: each.type for each in read.entities()} == {
        each.iri: each.type for each in told.entities
    }
    facts = {fact.iri: fact for fact in read.facts()}
    assert facts.keys() == {fact.iri for fact in told.facts}
    for fact in told.facts:
        back = facts[fact.iri]
        assert (back.type, back.modality) == (fact.type, fact.modality)
        assert back.time == (fact.time[1:] if fact.time else None)
        for role, values in fact.roles.items():
            assert set(values) <= set(back.roles[role])
    quotes = {passage.iri: passage.quote for fact in facts.values() for passage in fact.passages}
    assert quotes == {proof.iri: proof.quote for proof in told.proofs}
    assert [article.name for article in read.articles()] == [graph.article.id]


def test_the_links_of_a_graph_are_read() -> None:
    """An entity's item is given by its Q-id."""
    store = ox.Store()
    person = ox.NamedNode("https://w3id.org/mithaq/id/person/1")
    item = ox.NamedNode("http://www.wikidata.org/entity/Q473239")
    store.add(ox.Quad(person, ox.NamedNode(Property.WIKIDATA), item))
    assert Stored(store).links() == {person.value: "Q473239"}
