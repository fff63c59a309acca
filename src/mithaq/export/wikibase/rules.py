"""What the map to Wikidata is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mithaq.export.stored import StoredFact
from mithaq.model import EntityType, FactType


@dataclass(frozen=True, slots=True)
class KnownProperty:
    """A property as Wikidata has it."""

    label: str
    datatype: str


@dataclass(frozen=True, slots=True)
class Times:
    """The properties that date a statement; ``latest`` is an end without a start."""

    point: str
    start: str
    end: str
    latest: str


@dataclass(frozen=True, slots=True)
class ClaimRule:
    """How facts of one type become statements.

    Attributes:
        subject: the role whose values the statements are about; ``value``: the role that they
            give.
        subjects: sorts of entity that may be the subject, empty for any; ``values`` likewise.
        when: role to the words for which the rule holds.
        ended_role: the role whose words in ``ended`` say that it is over.
        marks: words of the role ``marks_role`` to a property and the Q-id that it gives.
        owned: the value must be a post of which it is known whose it is, and the words must say so.
        single: a subject has at most one value.
    """

    property: str
    subject: str
    value: str
    time: Times
    subjects: tuple[EntityType, ...] = ()
    values: tuple[EntityType, ...] = ()
    when: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ended_role: str = ""
    ended: tuple[str, ...] = ()
    marks_role: str = ""
    marks: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    owned: bool = False
    single: bool = False

    def holds(self, fact: StoredFact) -> bool:
        """Tell whether the words of a fact are those of the rule."""
        return all(
            words and set(words) <= set(allowed)
            for allowed, words in ((ok, fact.roles.get(r, ())) for r, ok in self.when.items())
        )


@dataclass(frozen=True, slots=True)
class ReferenceRule:
    """The properties of the parts of a source.

    Attributes:
        languages: language code to the Q-id of the language.
        quotation_length: the longest quotation, in code points.
    """

    stated_in: str
    url: str
    title: str
    published: str
    language: str
    quotation: str
    retrieved: str
    languages: Mapping[str, str]
    quotation_length: int


@dataclass(frozen=True, slots=True)
class ClassRule:
    """What a new item is.

    Attributes:
        instance: the property that gives the class; ``jurisdiction``: whose post a post is.
        classes: the Q-id of the class by sort of entity.
    """

    instance: str
    jurisdiction: str
    classes: Mapping[EntityType, str]


@dataclass(frozen=True, slots=True)
class WikidataMap:
    """The whole map.

    Attributes:
        claims: the rules of each sort of fact; ``unmapped``: why one has none.
    """

    properties: Mapping[str, KnownProperty]
    claims: Mapping[FactType, tuple[ClaimRule, ...]]
    unmapped: Mapping[FactType, str]
    reference: ReferenceRule
    new: ClassRule

    def datatype(self, property_: str) -> str:
        """Give the datatype of a property of the map."""
        return self.properties[property_].datatype
