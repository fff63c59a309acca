"""Facts as statements about entities, before it is known which items the entities are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from mithaq.export.loss import Loss, Reason
from mithaq.export.stored import Passage, StoredEntity, StoredFact
from mithaq.export.wikibase.rules import ClaimRule, WikidataMap
from mithaq.export.wikibase.values import ItemValue, Snak, SomeValue, TimeValue
from mithaq.model import Modality
from mithaq.text import fold

_ARTICLE, _FEMININE = "ال", "ه"  # as folded
_ASSERTED = (Modality.HAPPENED, Modality.ONGOING)


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement about an entity, both ends by their IRIs."""

    subject: str
    property: str
    value: str
    qualifiers: tuple[Snak, ...]
    fact: str
    passages: tuple[Passage, ...]


def drafts(
    fact: StoredFact, map_: WikidataMap, entities: Mapping[str, StoredEntity]
) -> Iterator[Draft | Loss]:
    """Give the statements that a fact makes, or why it makes none.

    Only what articles say in their own voice to have happened or to hold becomes a statement.
    """
    rules = map_.claims.get(fact.type, ())
    passages = tuple(passage for passage in fact.passages if not passage.by)
    if not rules:
        yield Loss(Reason.UNMAPPED, fact.iri, fact.type, map_.unmapped[fact.type])
    elif fact.modality not in _ASSERTED:
        yield Loss(Reason.NOT_ASSERTED, fact.iri, fact.type, f"it is {fact.modality}")
    elif not passages:
        yield Loss(Reason.NOT_ASSERTED, fact.iri, fact.type, "somebody is said to have said it")
    else:
        found = [each for rule in rules for each in _by_rule(fact, rule, entities, passages)]
        yield from found
        if not found:
            yield _unruled(fact)


def _by_rule(
    fact: StoredFact,
    rule: ClaimRule,
    entities: Mapping[str, StoredEntity],
    passages: tuple[Passage, ...],
) -> Iterator[Draft | Loss]:
    if not rule.holds(fact):
        return
    subjects, values = (
        [entities[str(iri)] for iri in fact.roles.get(role, ())]
        for role in (rule.subject, rule.value)
    )
    for subject, value in product(subjects, values):
        if subject != value and _fits(rule, subject, value):
            proving = _proving(rule, value, entities, passages)
            for passage in (each for each in passages if each not in proving):
                what = "the words do not say whose post it is"
                yield Loss(Reason.NO_SOURCE, passage.iri, rule.property, what, passage.quote)
            if proving:
                qualifiers = tuple(_qualifiers(fact, rule))
                yield Draft(subject.iri, rule.property, value.iri, qualifiers, fact.iri, proving)


def _proving(
    rule: ClaimRule,
    value: StoredEntity,
    entities: Mapping[str, StoredEntity],
    passages: tuple[Passage, ...],
) -> tuple[Passage, ...]:
    """Give the passages whose words say all that the statement says."""
    if not rule.owned:
        return passages
    return tuple(each for each in passages if _names_owner(each, value, entities))


def _fits(rule: ClaimRule, subject: StoredEntity, value: StoredEntity) -> bool:
    return (not rule.subjects or subject.type in rule.subjects) and (
        not rule.values or value.type in rule.values
    )


def _names_owner(
    passage: Passage, post: StoredEntity, entities: Mapping[str, StoredEntity]
) -> bool:
    """Tell whether the words themselves say whose post it is, with or without article and ة."""
    quote = fold(passage.quote)
    owners = (entities[iri] for iri in post.of if iri in entities)
    forms = (fold(form) for owner in owners for form in owner.forms)
    stems = (form.removeprefix(_ARTICLE).removesuffix(_FEMININE) for form in forms)
    return any(stem in quote for stem in stems if stem)


def _qualifiers(fact: StoredFact, rule: ClaimRule) -> Iterator[Snak]:
    dated = list(_dated(fact, rule))
    yield from dated
    for word in fact.roles.get(rule.marks_role, ()):
        if mark := rule.marks.get(str(word)):
            yield Snak(mark[0], ItemValue(mark[1]))
    over = rule.ended and set(fact.roles.get(rule.ended_role, ())) & set(rule.ended)
    if over and rule.time.end not in {snak.property for snak in dated}:
        yield Snak(rule.time.end, SomeValue())


def _dated(fact: StoredFact, rule: ClaimRule) -> Iterator[Snak]:
    match fact.time:
        case (str(start), str(end)) if start == end:
            yield Snak(rule.time.point, TimeValue(start))
        case (str(start), str(end)):
            yield Snak(rule.time.start, TimeValue(start))
            yield Snak(rule.time.end, TimeValue(end))
        case (str(start), None):
            yield Snak(rule.time.start, TimeValue(start))
        case (None, str(end)):
            yield Snak(rule.time.latest, TimeValue(end))


def _unruled(fact: StoredFact) -> Loss:
    words = ", ".join(
        f"{role}={value}"
        for role, values in fact.roles.items()
        for value in values
        if not str(value).startswith("https://")
    )
    return Loss(Reason.UNMAPPED, fact.iri, fact.type, "no rule of the map holds for it", words)
