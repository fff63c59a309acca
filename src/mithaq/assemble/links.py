"""The plain triples that follow from what an article says in its own voice."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.model import Modality, Roles, Statement
from mithaq.model.report import Link
from mithaq.vocab import facts

_TRUE = (Modality.HAPPENED, Modality.ONGOING)


def links(statement: Statement, roles: Roles) -> Iterator[tuple[str, Link]]:
    """Give the triples of a statement: the IRI each starts at, and the rest of it.

    What somebody else claims, and what is planned, possible, demanded or denied, gives none.
    ``roles`` are the statement's, its entities given by their IRIs.
    """
    direct = facts()[statement.type].direct
    if direct is None or statement.by or statement.modality not in _TRUE:
        return
    predicate = direct.iri(roles)
    if predicate is None:
        return
    for subject in roles.get(direct.subject, ()):
        for value in roles.get(direct.object, ()):
            if subject != value:
                yield str(subject), Link(predicate, str(value))
