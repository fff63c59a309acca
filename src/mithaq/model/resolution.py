"""Who is who in one article."""

from __future__ import annotations

from dataclasses import dataclass

from mithaq.model.entity import Entity
from mithaq.model.mention import Mention


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention and the entity it names; for a post also the person known to hold it."""

    mention: Mention
    entity: str
    holder: str | None = None

    @property
    def agent(self) -> str:
        """Give the entity that acts where this mention acts: a post acts through its holder."""
        return self.holder or self.entity


@dataclass(frozen=True, slots=True)
class Resolution:
    """The entities of an article and what refers to them, in the order of the text."""

    entities: tuple[Entity, ...]
    references: tuple[Reference, ...]
