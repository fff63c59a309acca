"""Who is who across the articles of a ledger, decided anew only where something has changed."""

from __future__ import annotations

from mithaq.assemble import report
from mithaq.store import Ledger, report_rows
from mithaq.unify import full_names, lone_names


def unify(ledger: Ledger) -> None:
    """Settle who the persons of a ledger are, and make the reports of them again.

    What comes out depends on the articles of the ledger alone, not on the order of their coming.
    """
    persons = ledger.persons
    with ledger.transaction():
        for sound in persons.unsettled(lone=False):
            persons.settle(sound, full_names(persons.full(sound)).keys, lone=False)
        for sound in persons.unsettled(lone=True):
            known = persons.bearers(sound)
            keys = {profile.ref: key for profile, key in known.items()}
            found = lone_names(persons.lone(sound), known, keys)
            persons.settle(sound, found.keys, lone=True)
        for article in ledger.renamed():
            graph = ledger.article(article)
            if graph:
                ledger.restate(article, report_rows(report(graph)))
