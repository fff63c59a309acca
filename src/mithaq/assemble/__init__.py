"""One graph from many articles: identities, and one fact from many reports."""

from mithaq.assemble.identity import article_iris, entity_iri, iri_of, sameness
from mithaq.assemble.matters import assemble_matter
from mithaq.assemble.merge import assemble_entity, assemble_fact
from mithaq.assemble.reporting import report

__all__ = [
    "article_iris",
    "assemble_entity",
    "assemble_fact",
    "assemble_matter",
    "entity_iri",
    "iri_of",
    "report",
    "sameness",
]
