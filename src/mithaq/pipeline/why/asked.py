"""What is asked for, by an IRI or a name, and the account of it."""

from __future__ import annotations

from itertools import chain

import pyoxigraph

from mithaq.check.nodes import words
from mithaq.errors import GraphFolderError
from mithaq.model.report import EntityReport, FactReport
from mithaq.pipeline.fingerprint import fingerprint
from mithaq.pipeline.why.entity import EntityAccount, entity_account
from mithaq.pipeline.why.fact import fact_account
from mithaq.pipeline.why.values import FactAccount
from mithaq.store import GraphFolder, Ledger, published, reading
from mithaq.text import fold
from mithaq.vocab import ID, Property

Account = EntityAccount | FactAccount

_PASSAGE = f"{ID}evidence/"


def why(folder: GraphFolder, asked: str) -> tuple[Account, ...]:
    """Account for what has this IRI, or for each entity of this name, ordered by type and key.

    It is the IRI of an entity, of a fact, or of a passage that proves a fact.

    Raises:
        GraphFolderError: the folder cannot be read, was made by other rules, or holds nothing of
            the sort.
    """
    with published(folder) as store, reading(folder) as ledger:
        _expect_rules(folder, ledger)
        if asked.startswith(ID):
            return (_by_iri(folder, store, ledger, asked),)
        named = [entity_account(ledger, iri) for iri in _named(store, asked)]
    if not named:
        what = f"{folder.root} names nothing {asked}."
        raise GraphFolderError(what, "Give an IRI as mithaq facts shows it, or a name in full.")
    return tuple(sorted(named, key=lambda account: (account.type, account.key)))


def _expect_rules(folder: GraphFolder, ledger: Ledger) -> None:
    """Refuse a graph made by other rules: reasons are found anew, by the rules of today."""
    if ledger.rules() != fingerprint():
        what = f"{folder.root} was made by another version of Mithaq, whose reasons are not known."
        raise GraphFolderError(what, "Run mithaq build on it once more.")


def _by_iri(
    folder: GraphFolder, store: pyoxigraph.Store, ledger: Ledger, asked: str
) -> EntityAccount | FactAccount:
    iri = _proved(store, asked) if asked.startswith(_PASSAGE) else asked
    match next(chain.from_iterable(ledger.reports_of([iri])), None):
        case EntityReport():
            return entity_account(ledger, iri)
        case FactReport():
            return fact_account(store, ledger, iri)
    what = f"{asked} is no entity, fact or passage in {folder.root}."
    raise GraphFolderError(what, "Give an IRI as mithaq facts shows it, or a name in full.")


def _named(store: pyoxigraph.Store, name: str) -> list[str]:
    """Give the IRIs of the entities that some article names so."""
    form, written = pyoxigraph.NamedNode(Property.FOLDED_FORM), pyoxigraph.Literal(fold(name))
    return [words(quad.subject) for quad in store.quads_for_pattern(None, form, written)]


def _proved(store: pyoxigraph.Store, passage: str) -> str:
    """Give the fact that a passage proves; the passage itself when it proves none."""
    try:
        node = pyoxigraph.NamedNode(passage)
    except ValueError:
        return passage
    proofs = store.quads_for_pattern(None, pyoxigraph.NamedNode(Property.EVIDENCE), node)
    return next((words(quad.subject) for quad in proofs), passage)
