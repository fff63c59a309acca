"""Queries about one thing: a pattern or two whose subject is an IRI, recognised by their form.

Such a query has no more solutions than pairs of triples of that subject, whatever it says.
"""

from __future__ import annotations

import re

from mithaq.serve.sparql.spelling import IRI, LIMIT, LONGEST, PREFIX, SELECT, SPACE, THING, VERB

_STAR = re.compile(
    rf"""
    (?:{PREFIX})*+ {SELECT}
    \{{ {SPACE} (?P<subject>{IRI}) {SPACE} {VERB} {SPACE} {THING} {SPACE}
    (?: (?: ;{SPACE}{VERB}{SPACE} | ,{SPACE} ) {THING} {SPACE} )?
    \.? {SPACE} \}} {SPACE} {LIMIT}
    """,
    re.IGNORECASE | re.VERBOSE,
)


def star(text: str) -> str | None:
    """Give the IRI that a query is about; None when it is another, or may be."""
    query = _STAR.fullmatch(text) if len(text) <= LONGEST else None
    if query is None or "/." in query["subject"]:  # an IRI that is not in its final form
        return None
    return query["subject"][1:-1]
