"""The quads of what the articles add up to: entities, facts, time spans and plain triples."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.graph.days import edtf, first_day, last_day
from mithaq.graph.names import ASSEMBLED, DIRECT, LABEL, TYPE, WIKIDATA
from mithaq.graph.nquads import arabic, date, decimal, integer, iri, quads, string
from mithaq.model import Value
from mithaq.model.assembled import AssembledEntity, AssembledFact, Matter
from mithaq.model.report import TimeSpan
from mithaq.text import fold
from mithaq.vocab import (
    Class,
    Datatype,
    Property,
    Role,
    RoleKind,
    concept,
    entity_classes,
    facts,
)


def entity_quads(entity: AssembledEntity) -> list[str]:
    """Give the quads of an entity, and the plain triples that start at it."""
    links = ((link.property, iri(link.object)) for link in entity.links)
    return [
        *quads(ASSEMBLED, entity.iri, _about_entity(entity)),
        *quads(DIRECT, entity.iri, links),
    ]


def fact_quads(fact: AssembledFact) -> list[str]:
    """Give the quads of an assertion, without its evidence."""
    return quads(ASSEMBLED, fact.iri, _about_fact(fact))


def time_quads(span: TimeSpan) -> list[str]:
    """Give the quads of a time span."""
    return quads(ASSEMBLED, span.iri, _about_time(span))


def matter_quads(matter: Matter) -> list[str]:
    """Give the quads that say which assertion did what another announced."""
    return [
        line
        for planned, done in matter.outcomes
        for line in quads(ASSEMBLED, planned, [(Property.CARRIED_OUT_BY, iri(done))])
    ]


def _about_entity(entity: AssembledEntity) -> Iterator[tuple[str, str]]:
    yield TYPE, iri(entity_classes()[entity.type])
    yield LABEL, arabic(entity.label)
    for form in entity.forms:
        yield Property.FORM, arabic(form)
    for folded in sorted({fold(form) for form in entity.forms}):
        yield Property.FOLDED_FORM, string(folded)
    for owner in entity.of:
        yield Property.OFFICE_OF, iri(owner)
    if entity.seats:
        yield Property.SEATS, integer(entity.seats)
    if entity.qid:
        yield Property.WIKIDATA, iri(f"{WIKIDATA}{entity.qid}")
    for country in entity.to:
        yield Property.ACCREDITED_TO, iri(country)


def _about_fact(fact: AssembledFact) -> Iterator[tuple[str, str]]:
    schema = facts()[fact.type]
    yield TYPE, iri(schema.iri)
    yield Property.MODALITY, iri(concept("modality", fact.modality))
    yield Property.RANK, iri(concept("rank", "normal"))
    yield Property.SUPPORT, integer(fact.support)
    if fact.time:
        yield Property.DURING, iri(fact.time.iri)
    for name, values in fact.roles.items():
        for value in values:
            yield _role(schema.roles[name], value)


def _role(role: Role, value: Value) -> tuple[str, str]:
    """Give the property and the term of one value of a role."""
    if role.kind is RoleKind.ENTITY:
        return role.iri, iri(str(value))
    if role.scheme:
        return role.iri, iri(concept(role.scheme, str(value)))
    if role.datatype is Datatype.STRING:
        return role.iri, string(str(value))
    if role.datatype is Datatype.COUNT and isinstance(value, str):
        return Property.PERCENTAGE, decimal(float(value.removesuffix("%")))
    return role.iri, integer(int(value))


def _about_time(span: TimeSpan) -> Iterator[tuple[str, str]]:
    yield TYPE, iri(Class.TIME_SPAN)
    yield Property.EDTF, string(edtf(span))
    if span.start:
        yield Property.EARLIEST, date(first_day(span.start))
    if span.end:
        yield Property.LATEST, date(last_day(span.end))
