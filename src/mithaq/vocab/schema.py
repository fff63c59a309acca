"""What a fact type is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mithaq.model import EntityType, FactType, Roles


class RoleKind(StrEnum):
    """What fills a role."""

    ENTITY = "entity"
    CONCEPT = "concept"
    LITERAL = "literal"


class Datatype(StrEnum):
    """What a literal is; a count is an integer or a share such as ``"60%"``."""

    INTEGER = "integer"
    STRING = "string"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Role:
    """One role of a fact type.

    Exactly one of ``types``, ``scheme`` and ``datatype`` is given.

    Attributes:
        iri: IRI of the property that carries it.
        key: it is part of what makes two assertions the same fact.
        matter: how many of its values at least tell what is announced and then done; 0 when it
            does not help to tell it.
        many: it may have several values in one statement.
        types: the sorts of entity that may fill it.
        scheme: the closed list that its word is from.
        datatype: what literal it is.
    """

    name: str
    iri: str
    key: bool
    matter: int
    many: bool
    types: tuple[EntityType, ...]
    scheme: str | None
    datatype: Datatype | None

    @property
    def kind(self) -> RoleKind:
        """Tell what fills the role."""
        if self.types:
            return RoleKind.ENTITY
        return RoleKind.CONCEPT if self.scheme else RoleKind.LITERAL


@dataclass(frozen=True, slots=True)
class Direct:
    """The plain triple that follows from a fact that happened or holds.

    Attributes:
        subject: the role whose values are its subjects.
        object: the role whose values are its objects.
        by: the role whose word chooses the property; None when there is but one.
        properties: word to property IRI; the empty word when there is but one.
    """

    subject: str
    object: str
    by: str | None
    properties: Mapping[str, str]

    def iri(self, roles: Roles) -> str | None:
        """Give the property's IRI for these roles, or None when no plain triple follows."""
        words = ("",) if self.by is None else roles.get(self.by, ())
        return next((self.properties[str(w)] for w in words if w in self.properties), None)


@dataclass(frozen=True, slots=True)
class FactSchema:
    """How facts of one type are written as RDF and read back.

    Attributes:
        iri: IRI of the class of its assertion nodes.
        state: it holds over a time; otherwise it takes place at a time.
        roles: role name to role, in the order of the map.
        direct: the plain triple that it gives rise to, if any.
        within: days in which what is announced without a time is to be done; None when facts of
            this type are not announced.
        shared: in how many roles besides those that tell the matter the announcement and the deed
            must name the same.
    """

    type: FactType
    iri: str
    state: bool
    roles: Mapping[str, Role]
    direct: Direct | None
    within: int | None
    shared: int
