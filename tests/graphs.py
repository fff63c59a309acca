"""Graphs for tests: what was read from an article, put together by hand, and stores of triples."""

from dataclasses import dataclass, field

from pyoxigraph import NamedNode, RdfFormat, Store
from rdflib import Graph

from mithaq.model import (
    Article,
    ArticleGraph,
    Entity,
    EntityType,
    Evidence,
    FactType,
    Modality,
    Span,
    Statement,
    Time,
    Value,
)
from mithaq.vocab import GRAPH


def stored(graph: Graph) -> Store:
    """Give a store that has a graph strewn over two named graphs."""
    store = Store()
    lines = sorted(graph.serialize(format="nt").split("\n"))
    for number in range(2):
        part = "\n".join(lines[number::2])
        store.load(part, format=RdfFormat.N_TRIPLES, to_graph=NamedNode(f"{GRAPH}{number}"))
    return store


@dataclass
class Draft:
    """An article whose entities and statements are added one after the other."""

    article: Article
    entities: list[Entity] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)

    def names(
        self,
        kind: EntityType,
        *forms: str,
        key: str = "",
        of: str | None = None,
        to: str | None = None,
    ) -> str:
        """Add an entity by its forms, the fullest first, and give its id."""
        identifier = f"e{len(self.entities) + 1}"
        found = tuple(self.span(form) for form in forms)
        self.entities.append(
            Entity(identifier, kind, key or forms[0], forms[0], forms, of, to, mentions=found)
        )
        return identifier

    def says(  # noqa: PLR0913 - a statement has that many parts
        self,
        kind: FactType,
        quote: str,
        modality: Modality = Modality.HAPPENED,
        *,
        time: tuple[str, str | None, str | None] | None = None,
        by: tuple[str, ...] = (),
        confidence: float = 0.9,
        **roles: Value | tuple[Value, ...],
    ) -> None:
        """Add a statement; ``time`` is its words, start and end. A role's ``from`` is ``from_``."""
        evidence = Evidence(self.span(quote), f"{kind.lower()}/test", confidence)
        given = {
            name.rstrip("_"): value if isinstance(value, tuple) else (value,)
            for name, value in roles.items()
        }
        when = Time(self.span(time[0]), *time[1:]) if time else None
        self.statements.append(Statement(kind, given, modality, evidence, when, by))

    def span(self, words: str) -> Span:
        """Give the place where these words first stand in the text."""
        start = self.article.text.index(words)
        return Span(start, start + len(words))

    @property
    def graph(self) -> ArticleGraph:
        """Give all that was added."""
        return ArticleGraph(self.article, tuple(self.entities), tuple(self.statements))
