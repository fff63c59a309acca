import pyoxigraph
import pytest
from hypothesis import given

from mithaq.assemble import assemble_entity, assemble_fact, report
from mithaq.graph import ASSEMBLED, DIRECT, article_quads, entity_quads, fact_quads, time_quads
from mithaq.model import ArticleGraph
from mithaq.vocab import concept, term
from tests.newsroom import announcement, articles, attack, dialogue
from tests.strategies import article_graphs


def lines(graph: ArticleGraph) -> set[str]:
    """Give all quads that one article gives rise to."""
    told = report(graph)
    found = set(article_quads(told))
    for entity in told.entities:
        found.update(entity_quads(assemble_entity([entity])))
    for fact in told.facts:
        found.update(fact_quads(assemble_fact([fact])))
        found.update(time_quads(fact.time) if fact.time else [])
    return found


def store(graph: ArticleGraph) -> pyoxigraph.Store:
    """Give a store with these quads."""
    filled = pyoxigraph.Store()
    filled.load("".join(lines(graph)).encode(), pyoxigraph.RdfFormat.N_QUADS)
    return filled


def holds(graph: ArticleGraph, pattern: str) -> bool:
    """Tell whether a pattern matches, all graphs taken together."""
    query = f"PREFIX m: <{term('')}> ASK {{ {pattern} }}"
    return bool(store(graph).query(query, use_default_graph_as_union=True))


@given(article_graphs())
def test_the_store_gives_back_the_same_lines(graph: ArticleGraph) -> None:
    """Whatever was read, storing and dumping it changes no byte of a line."""
    dumped = store(graph).dump(format=pyoxigraph.RdfFormat.N_QUADS) or b""
    assert sorted(dumped.splitlines(keepends=True)) == sorted(map(str.encode, lines(graph)))


@pytest.mark.parametrize("graph", articles(), ids=lambda graph: graph.article.id)
def test_an_article_owns_one_graph(graph: ArticleGraph) -> None:
    """Quads lie in the article's graph, in the assembled one or in that of plain triples."""
    named = {line.rsplit(" ", 2)[1].strip("<>") for line in lines(graph)}
    assert named <= {report(graph).graph, ASSEMBLED, DIRECT}


def test_evidence_is_described_in_the_graph_of_its_article() -> None:
    """The link from assertion to evidence, the words, the place and the speaker are there."""
    graph = announcement()
    start, end = graph.statements[-1].evidence.span
    assert holds(
        graph,
        f"""GRAPH <{report(graph).graph}> {{
            ?assertion m:evidence ?evidence .
            ?evidence a m:Evidence ; m:source ?article ; m:exact 'نحو 3000 جندي أميركي' ;
                m:start {start} ; m:end {end} ; m:confidence 0.9 ; m:rule 'forcestrength/test' .
            ?article a m:Article ; m:publisher 'صحيفة الضفتين' ; m:mentions ?anything }}""",
    )
    assert holds(graph, "?evidence m:accordingTo/m:form 'ميلر'@ar")


def test_an_assertion_has_its_roles_and_qualifiers() -> None:
    """Class, roles, modality, rank, time and support stand at the assertion."""
    assert holds(
        announcement(),
        f"""GRAPH <{ASSEMBLED}> {{
            ?assertion a m:StrengthObservation ; m:count 2500 ; m:support 1 ;
                m:modality <{concept("modality", "planned")}> ;
                m:rank <{concept("rank", "normal")}> ;
                m:bound <{concept("bound", "exact")}> ;
                m:during [ m:edtf '../2021-01-15' ] }}""",
    )
    assert holds(attack(), "?attack m:killed 1 ; m:wounded 9 ; m:means 'rocket'")


def test_a_name_can_be_found_in_any_spelling() -> None:
    """An entity has its label, its forms and their folded forms."""
    assert holds(dialogue(), "?office m:foldedForm 'وزير الخارجيه' ; m:form 'وزير الخارجية'@ar")


def test_plain_triples_have_a_graph_of_their_own() -> None:
    """Who met whom is one triple in the graph of plain triples."""
    assert holds(
        dialogue(), f"GRAPH <{DIRECT}> {{ ?one m:metWith ?other . ?other m:metWith ?one }}"
    )
