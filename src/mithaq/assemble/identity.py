"""When two articles speak of the same thing: the same identity gives the same IRI.

An IRI is a hash of what makes the thing the thing it is, so that it depends on no other article, no
order of reading and no counter.
"""

from __future__ import annotations

import hashlib

from mithaq.model import Article, Entity, EntityType, FactType, Roles, Statement, Time
from mithaq.model.report import TimeSpan
from mithaq.text import fold
from mithaq.vocab import GRAPH, ID, MATTER, facts

_FOLLOWING = 100
"""Code points after a reporting clause that help to tell one saying from another."""


def entity_iri(entity: Entity) -> str:
    """Give the IRI of a thing from its type and key."""
    return iri_of(entity.type, entity.key)


def iri_of(type_: EntityType, key: str) -> str:
    """Give the IRI of the thing that has this type and key."""
    return f"{ID}{type_.lower()}/{_hash(type_, key)}"


def article_iris(article: Article) -> tuple[str, str]:
    """Give the IRI of an article and that of its named graph."""
    tail = f"article/{_hash('Article', article.id)}"
    return f"{ID}{tail}", f"{GRAPH}{tail}"


def time_span(time: Time | None) -> TimeSpan | None:
    """Give the time span that a time stands for; None when it could not be anchored."""
    if time is None or not time.resolved:
        return None
    start, end = time.start, time.end
    name = start if start == end else f"{start or ''}_{end or ''}"
    return TimeSpan(f"{ID}time/{name}", start, end)


def evidence_iri(article: Article, statement: Statement, fact: str) -> str:
    """Give the IRI of the passage of an article that proves ``fact``."""
    start, end = statement.evidence.span
    return f"{ID}evidence/{_hash(article.id, str(start), str(end), fact)}"


def fact_iri(article: Article, statement: Statement, roles: Roles) -> str:
    """Give the IRI of a fact from its class, key roles, time, modality and scope.

    ``roles`` are the statement's, its entities given by their IRIs.
    """
    schema = facts()[statement.type]
    keys = _key_roles(statement.type, roles)
    span = time_span(statement.time)
    when = f"time={span.iri}" if span else ""
    scope = _scope(article, statement, dated=bool(span))
    return f"{ID}assertion/{_hash(schema.iri, statement.modality, *keys, when, scope)}"


def sameness(kind: FactType, time: TimeSpan | None) -> str:
    """Tell in words when two articles report one fact (see ``fact_iri``)."""
    schema = facts()[kind]
    if kind is not FactType.STATEMENT and not time and not schema.state:
        return "it has no date, so it is one in this article only"
    keys = ", ".join(role.name for role in schema.roles.values() if role.key)
    when = "time" if time else "no time"
    words = " in the same words" if kind is FactType.STATEMENT else ""
    return f"one wherever articles give the same {keys}, modality and {when}{words}"


def matter_iri(kind: FactType, roles: Roles) -> str:
    """Give the IRI of the matter that a fact is about; its entities are given by their IRIs."""
    schema = facts()[kind]
    telling = {name: values for name, values in roles.items() if schema.roles[name].matter}
    return f"{MATTER}{_hash(schema.iri, *_key_roles(kind, telling))}"


def _key_roles(kind: FactType, roles: Roles) -> list[str]:
    """Give the roles that make a fact the fact it is, each value once, in a fixed order."""
    schema = facts()[kind].roles
    return sorted(
        {
            f"{schema[name].iri}={value}"
            for name, values in roles.items()
            if schema[name].key
            for value in values
        }
    )


def _scope(article: Article, statement: Statement, *, dated: bool) -> str:
    """Give what keeps apart two facts that are otherwise alike.

    A saying is told by its words, so that the copies of a wire story say one thing; two events
    without a date may be two events, so they are one only within an article.
    """
    if statement.type is FactType.STATEMENT:
        return f"words={_words(article, statement)}"
    if dated or facts()[statement.type].state:
        return ""
    return f"article={article.id}"


def _words(article: Article, statement: Statement) -> str:
    """Give the folded words of the evidence and of what follows.

    The clause alone («وقال الوزير») is written every day. The last word is left out, for it may
    be cut.
    """
    start, end = statement.evidence.span
    passage = article.text[start : end + _FOLLOWING]
    return fold(passage).rpartition(" ")[0] or fold(passage)


def _hash(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
