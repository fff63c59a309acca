"""Entities as they are named in one article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mithaq.model.span import Span


class EntityType(StrEnum):
    """The eight sorts of entity."""

    PERSON = "Person"
    OFFICE = "Office"
    ORGANIZATION = "Organization"
    FORCE = "Force"
    AGREEMENT = "Agreement"
    COUNTRY = "Country"
    PLACE = "Place"
    DIALOGUE = "Dialogue"


LOCATIONS = (EntityType.PLACE, EntityType.COUNTRY)
"""Where something can be."""

BODIES = (EntityType.ORGANIZATION, EntityType.FORCE)
"""What acts as one, of many persons."""


class Manner(StrEnum):
    """How a mention refers."""

    NAME = "name"  # العراق، مايك بومبيو، وزارة الدفاع الأميركية
    NISBA = "nisba"  # the adjective: العراقي
    CAPITAL = "capital"  # a capital, which may stand for its government: بغداد
    DESCRIPTION = "description"  # مسلحون، قوة من 300 عسكري أميركي
    BARE = "bare"  # a head noun that refers back: الوزارة، الحركة، الاتفاق
    COUNTERPART = "counterpart"  # نظيره العراقي
    SHARED = "shared"  # a post whose title stands once for several: والأردني أيمن الصفدي


@dataclass(frozen=True, slots=True)
class Mention:
    """One naming of an entity in the text.

    Attributes:
        span: the words without the clitics و ف ب ل ك.
        key: what the lexicon knows it as (``country:IQ``), or the folded name; the same key and
            type in one article is the same entity, unless ``manner`` refers back.
        shorter: stretches of ``span`` that name it too, what says where or whose it is left out.
        of: for an office or organisation, the mention that gives its jurisdiction.
        to: for an ambassador or consul, the mention of where he is sent.
        holder: for an office, the mention of the person in apposition to it.
        status: for an office, ``current``, ``former``, ``acting`` or ``elect``.
    """

    type: EntityType
    span: Span
    key: str
    manner: Manner = Manner.NAME
    shorter: tuple[Span, ...] = ()
    of: Mention | None = None
    to: Mention | None = None
    holder: Mention | None = None
    status: str | None = None
