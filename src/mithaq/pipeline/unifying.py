"""Who is who across the articles of a ledger, decided anew only where something has changed."""

from __future__ import annotations

from collections.abc import Mapping

from mithaq.assemble import report
from mithaq.model.profile import Identities, Profile, Ref
from mithaq.store import Ledger, report_rows
from mithaq.store.copies import Copies
from mithaq.store.persons import Persons
from mithaq.unify import BOUNDS, full_names, is_copy, likely, lone_names


def unify(ledger: Ledger) -> None:
    """Settle who the persons of a ledger are and which articles are copies, and tell it again.

    What comes out depends on the articles of the ledger alone, not on the order of their coming.
    """
    with ledger.transaction():
        _tell_persons(ledger.persons)
        _find_copies(ledger)
        _tell_sources(ledger.copies)
        for article, source in ledger.outdated():
            graph = ledger.article(article)
            if graph:
                ledger.restate(article, report_rows(report(graph, source)))
        ledger.list_reports()


def _tell_persons(persons: Persons) -> None:
    for sound in persons.unsettled(lone=False):
        full = persons.full(sound)
        persons.settle(sound, _renamed(full, full_names(full)), lone=False)
    for sound in persons.unsettled(lone=True):
        lone = persons.lone(sound)
        renamed = _renamed(lone, lone_names(lone, persons.bearers(sound))) if lone else {}
        persons.settle(sound, renamed, lone=True)


def _renamed(before: Mapping[Profile, str], told: Identities) -> dict[Ref, str]:
    """Give the keys of those that were somebody else."""
    return {
        profile.ref: told.keys[profile.ref]
        for profile, key in before.items()
        if told.keys[profile.ref] != key
    }


def _find_copies(ledger: Ledger) -> None:
    copies = ledger.copies
    for one, other, *sizes, late in copies.uncompared(BOUNDS):
        enough = likely(copies.shared(one, other), *sizes, late=late)
        if enough and is_copy(ledger.text(one), ledger.text(other)):
            copies.link(one, other)


def _tell_sources(copies: Copies) -> None:
    """Let the copies of a story stand for one source, that of the least of their texts."""
    left = copies.unsettled()
    while left:
        family = copies.family(left[0])
        source = min(family.values())
        copies.settle(dict.fromkeys(family, source))
        left = [article for article in left if article not in family]
