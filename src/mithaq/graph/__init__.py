"""Values as RDF: the quads of articles, entities, facts and time spans, as lines of N-Quads."""

from mithaq.graph.article import article_quads
from mithaq.graph.assembled import entity_quads, fact_quads, matter_quads, time_quads
from mithaq.graph.names import ASSEMBLED, DIRECT

__all__ = [
    "ASSEMBLED",
    "DIRECT",
    "article_quads",
    "entity_quads",
    "fact_quads",
    "matter_quads",
    "time_quads",
]
