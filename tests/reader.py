"""Short ways to ask what is read from a text."""

from mithaq.model import Article, ArticleGraph, EntityType, FactType, Value
from mithaq.pipeline.extraction import extract


def read(text: str, published: str | None = None) -> ArticleGraph:
    """Read a text as an article of that day."""
    return extract(Article("a", text, published=published))


def names(text: str, type_: EntityType) -> list[str]:
    """Give the names of the entities of a sort."""
    return [entity.name for entity in read(text).entities if entity.type is type_]


def facts(text: str, type_: FactType, published: str | None = None) -> list[dict[str, list[Value]]]:
    """Give the facts of a sort, their roles filled with names and words."""
    graph = read(text, published)
    known = {entity.id: entity.name for entity in graph.entities}
    return [
        {role: [known.get(str(v), v) for v in values] for role, values in s.roles.items()}
        for s in graph.statements
        if s.type is type_
    ]
