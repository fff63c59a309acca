"""The checks: queries of which any row is a finding.

A file of ``queries/review/`` says in its header what is wrong (Problem), why that is bad (Why),
what to do about it (Fix), how grave it is (Severity), what the finding says (Message) and shows a
case (Example). ``Looks-at`` is a graph pattern for what it could find fault with: one that looks
at nothing has not passed. Only one that is ``Optional`` may find nothing of its kind. ``Needs``
names what must be known beside the ontology itself; without it the check is not run.

A row has ``?focus``, what it is about. It may have ``?where``, ``?at`` and ``?value``: the subject,
predicate and object whose line is shown. All other variables can be named in the message.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import pyoxigraph

from mithaq.errors import OntologyError
from mithaq.headers import header
from mithaq.model import Severity
from mithaq.resources import folder
from mithaq.review.finding import OntologyFinding, fingerprint, isolated
from mithaq.review.ontology import Ontology
from mithaq.review.profile import Profile
from mithaq.vocab import REVIEW

_UNTOLD = {"where", "at", "value", "count", "what_ar"}
"""Variables that do not belong to what a fault is: they may change while it stays."""


@dataclass(frozen=True, slots=True)
class Check:
    """A check, as its file tells."""

    id: str
    problem_en: str
    problem_ar: str
    why: str
    fix: str
    severity: Severity
    message_en: str
    message_ar: str
    example: str
    looks_at: str
    optional: bool
    needs: str
    query: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a check did.

    Attributes:
        severity: how grave its findings are; None when the profile leaves it out.
        looked_at: number of things that it could have found fault with; None when it was not run.
    """

    check: Check
    severity: Severity | None
    looked_at: int | None
    findings: tuple[OntologyFinding, ...]

    @property
    def blind(self) -> bool:
        """Tell whether it should have looked at something and there was nothing."""
        return self.looked_at == 0 and not self.check.optional


@cache
def checks() -> tuple[Check, ...]:
    """Give the checks that come with Mithaq, in the order of their ids."""
    paths = sorted((folder("queries") / "review").glob("*.rq"))
    return tuple(_check(path.stem, path.read_text(encoding="utf-8")) for path in paths)


def run_checks(
    ontology: Ontology, profile: Profile, known: Collection[str] = ()
) -> tuple[Outcome, ...]:
    """Run all checks on an ontology.

    Args:
        ontology: what to check.
        profile: which languages are asked for, and how grave the findings are.
        known: what the store says beside the ontology, as the checks name it under ``Needs``.

    Raises:
        OntologyError: the profile names a check that there is not.
    """
    if unknown := sorted(profile.severities.keys() - {check.id for check in checks()}):
        names = ", ".join(check.id for check in checks())
        raise OntologyError(f"There is no check {', '.join(unknown)}.", f"Checks: {names}.")
    ask_for(ontology.store, profile.languages)
    return tuple(_run(ontology, check, profile, known) for check in checks())


def ask_for(store: pyoxigraph.Store, languages: Iterable[str]) -> None:
    """Say in a store which languages are asked for."""
    profile, predicate = (pyoxigraph.NamedNode(f"{REVIEW}{n}") for n in ("profile", "language"))
    store.extend(
        pyoxigraph.Quad(profile, predicate, pyoxigraph.Literal(language)) for language in languages
    )


def _check(stem: str, text: str) -> Check:
    about = dict(header(text))
    return Check(
        stem.partition("-")[0],
        about["problem"],
        about["problem-ar"],
        about["why"],
        about["fix"],
        Severity(about["severity"]),
        about["message-en"],
        about["message-ar"],
        about["example"],
        about["looks-at"],
        about.get("optional") == "yes",
        about.get("needs", ""),
        text,
    )


def _run(ontology: Ontology, check: Check, profile: Profile, known: Collection[str]) -> Outcome:
    severity = profile.severity(check.id, check.severity)
    if severity is None or (check.needs and check.needs not in known):
        return Outcome(check, severity, None, ())
    found = sorted(_findings(ontology, check, severity), key=lambda f: (f.focus, f.fingerprint))
    return Outcome(check, severity, _population(ontology, check), tuple(found))


def _population(ontology: Ontology, check: Check) -> int:
    prologue = "".join(f"{line}\n" for line in check.query.splitlines() if line[:6] == "PREFIX")
    query = f"{prologue}SELECT DISTINCT ?focus WHERE {{ {check.looks_at} }}"
    return sum(1 for _ in _rows(ontology.store, query))


def _findings(ontology: Ontology, check: Check, severity: Severity) -> Iterator[OntologyFinding]:
    for row in _rows(ontology.store, check.query):
        words = {name: _words(term) for name, term in row.items()}
        shown = {name: _shown(ontology, term) for name, term in row.items()}
        details = {name: text for name, text in words.items() if name not in _UNTOLD}
        subject = words.get("where") or words["focus"]
        yield OntologyFinding(
            check.id,
            severity,
            words["focus"],
            check.message_en.format_map(shown),
            check.message_ar.format_map({name: isolated(text) for name, text in shown.items()}),
            ontology.place(subject, words.get("at", ""), words.get("value", "")),
            fingerprint(check.id, words["focus"], details),
        )


def _rows(
    store: pyoxigraph.Store, query: str
) -> Iterator[Mapping[str, pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.Literal]]:
    solutions = store.query(query)
    if isinstance(solutions, pyoxigraph.QuerySolutions):
        names = [variable.value for variable in solutions.variables]
        for solution in solutions:
            row = {name: solution[name] for name in names}
            yield {n: t for n, t in row.items() if not isinstance(t, pyoxigraph.Triple | None)}


def _words(term: pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.Literal) -> str:
    """Give a term's own text; a blank node has none that would stay the same."""
    return "" if isinstance(term, pyoxigraph.BlankNode) else term.value


def _shown(
    ontology: Ontology, term: pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.Literal
) -> str:
    """Give a term's text as a message shows it."""
    if isinstance(term, pyoxigraph.BlankNode):
        return "[…]"
    return ontology.short(term.value) if isinstance(term, pyoxigraph.NamedNode) else term.value
