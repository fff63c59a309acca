"""All that the statement makers look at: words, noun phrases, verbs, entities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mithaq.lexicon import Sheet, Verbal
from mithaq.model import LOCATIONS, Entity, EntityType, Resolution
from mithaq.state.finite import finite
from mithaq.state.phrase import Phrase, phrases
from mithaq.state.wording import Wording


@dataclass(frozen=True, slots=True)
class Scene(Wording):
    """An article as the statement makers see it.

    Attributes:
        entities: by id; ``by_key`` gives the id of a country or other entity by its key.
        finite: for each word, what it can be as a finite verb where it stands.
    """

    resolution: Resolution
    entities: Mapping[str, Entity]
    by_key: Mapping[str, str]
    finite: tuple[tuple[Verbal, ...], ...]

    @classmethod
    def of(cls, sheet: Sheet, resolution: Resolution) -> Scene:
        """Set the scene."""
        entities = {entity.id: entity for entity in resolution.entities}
        types = {id_: entity.type for id_, entity in entities.items()}
        by_key = {entity.key: entity.id for entity in resolution.entities}
        wording = Wording.under(phrases(sheet, resolution.references, types), sheet)
        return cls(
            wording.sheet,
            wording.norms,
            wording.phrases,
            wording.at,
            wording.bounds,
            wording.asides,
            wording.quoted,
            resolution,
            entities,
            by_key,
            finite(wording),
        )

    def type(self, id_: str) -> EntityType:
        """Give the sort of an entity."""
        return self.entities[id_].type

    def verbs(self, i: int) -> tuple[Verbal, ...]:
        """Give what a word can be as a finite verb where it stands; none outside the text."""
        return self.finite[i] if 0 <= i < len(self.finite) else ()

    def lemmas(self, i: int) -> set[str]:
        """Give the verbs that a word can be a finite form of where it stands."""
        return {verbal.form.lemma for verbal in self.verbs(i)}

    def inside(self, phrase: Phrase, *types: EntityType) -> str | None:
        """Give the last place or country named inside a phrase (جنوب تركيا)."""
        sorts = types or LOCATIONS
        span = self.span(phrase.first, phrase.last)
        return next(
            (
                ref.entity
                for ref in reversed(self.resolution.references)
                if span.holds(ref.mention.span) and ref.entity != phrase.id
                if ref.mention.type in sorts
            ),
            None,
        )
