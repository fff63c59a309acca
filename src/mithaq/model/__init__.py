"""The values that travel between the rooms: frozen, plain, standard library only."""

from mithaq.model.article import Article
from mithaq.model.entity import Entity
from mithaq.model.failure import Failure, PassedOver
from mithaq.model.finding import Finding, Passage, Severity
from mithaq.model.measure import Quantity, Time, is_day, one_day
from mithaq.model.mention import BODIES, LOCATIONS, EntityType, Manner, Mention
from mithaq.model.resolution import Reference, Resolution
from mithaq.model.span import Span
from mithaq.model.statement import (
    ArticleGraph,
    Dropped,
    Evidence,
    FactType,
    Modality,
    Roles,
    Statement,
    Value,
)

__all__ = [
    "BODIES",
    "LOCATIONS",
    "Article",
    "ArticleGraph",
    "Dropped",
    "Entity",
    "EntityType",
    "Evidence",
    "FactType",
    "Failure",
    "Finding",
    "Manner",
    "Mention",
    "Modality",
    "Passage",
    "PassedOver",
    "Quantity",
    "Reference",
    "Resolution",
    "Roles",
    "Severity",
    "Span",
    "Statement",
    "Time",
    "Value",
    "is_day",
    "one_day",
]
