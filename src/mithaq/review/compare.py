"""Compares an ontology with a release of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from mithaq.review.changes import Change, Changes, Impact
from mithaq.review.data import patterns
from mithaq.review.finding import isolated
from mithaq.review.ontology import Ontology
from mithaq.review.renames import renames
from mithaq.review.terms import Link, Term, links, modules, terms

_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")


@dataclass(frozen=True, slots=True)
class _State:
    """An ontology as it is compared."""

    ontology: Ontology
    terms: Mapping[str, Term]
    links: frozenset[Link]


def compare(name: str, base: Ontology, now: Ontology) -> Changes:
    """Give what has changed since a release.

    Args:
        name: what to call the release.
        base: the release.
        now: the ontology as it is.
    """
    old, new = _state(base), _state(now)
    gone = {iri: term for iri, term in old.terms.items() if iri not in new.terms}
    come = {iri: term for iri, term in new.terms.items() if iri not in old.terms}
    renamed = renames(gone.values(), come.values())
    changes = [_change(new, "renamed", iri, other=to) for iri, to in sorted(renamed.items())]
    changes += [_change(old, "removed", iri) for iri in sorted(gone.keys() - renamed.keys())]
    changes += [_change(new, "added", i) for i in sorted(come.keys() - set(renamed.values()))]
    for iri in sorted(old.terms.keys() & new.terms.keys()):
        changes += _of_term(new, old.terms[iri], new.terms[iri])
    changes += _of_links(old, new, renamed)
    ordered = sorted(changes, key=lambda c: (list(Impact).index(c.impact), c.iri, c.en))
    return Changes(name, tuple(ordered), _suggested(base, ordered))


def next_version(version: str, impacts: Iterable[Impact]) -> str:
    """Give the version that follows one after changes; before 1.0.0 a break raises the second.

    Source: https://semver.org/, items 4, 6, 7 and 8.
    """
    found = _VERSION.search(version)
    if not found:
        return ""
    major, minor, patch = map(int, found.groups())
    met = set(impacts)
    if Impact.BREAKING in met:
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    if Impact.ADDITIVE in met and major:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}" if met else f"{major}.{minor}.{patch}"


def _state(ontology: Ontology) -> _State:
    return _State(ontology, terms(ontology), frozenset(links(ontology)))


def _suggested(base: Ontology, changes: Iterable[Change]) -> str:
    versions = [m.version for m in modules(base).values() if _VERSION.search(m.version)]
    newest = max(versions, key=lambda v: [int(n) for n in _VERSION.findall(v)[0]], default="")
    return next_version(newest, (change.impact for change in changes))


def _of_term(state: _State, old: Term, new: Term) -> Iterator[Change]:
    if old.kind is not new.kind:
        yield _change(state, "kind", new.iri, old=old.kind, new=new.kind)
    if old.deprecated is not new.deprecated:
        yield _change(state, "deprecated" if new.deprecated else "restored", new.iri)
    for what, before, after in (
        ("label", old.labels, new.labels),
        ("definition", old.definitions, new.definitions),
    ):
        for language in sorted(before.keys() | after.keys()):
            was, is_ = before.get(language, ""), after.get(language, "")
            if was != is_:
                yield _change(state, what, new.iri, language=language, old=was, new=is_)


def _of_links(old: _State, new: _State, renamed: Mapping[str, str]) -> Iterator[Change]:
    """Give what terms that stayed gained and lost; what only follows a new name is no change."""
    before = {_renamed(link, renamed) for link in old.links}
    stayed = (old.terms.keys() & new.terms.keys()) | set(renamed.values())
    for link in sorted(before ^ new.links):
        if link.term in stayed:
            what = "gained" if link in new.links else "lost"
            yield _link_change(new, what, link)


def _renamed(link: Link, renamed: Mapping[str, str]) -> Link:
    term, via, other = (renamed.get(iri, iri) for iri in (link.term, link.via, link.other))
    return Link(term, link.relation, via, other)


def _link_change(state: _State, what: str, link: Link) -> Change:
    relation = patterns("relations")[link.relation]
    impact = Impact(patterns("changes")["relations"][link.relation][what])
    other = "" if link.other == link.term else state.ontology.short(link.other)
    via = f"{state.ontology.short(link.via)} " if link.via else ""
    words = {
        "term": state.ontology.short(link.term),
        "relation_ar": relation["ar"],
        "relation_en": relation["en"],
        "other": f"{via}{other}",
    }
    told = patterns("changes")[what]
    return _worded(impact, link.term, told, words)


def _change(state: _State, what: str, iri: str, **words: str) -> Change:
    told = patterns("changes")[what]
    short = state.ontology.short
    words = {name: short(text) if name == "other" else text for name, text in words.items()}
    given = {"term": short(iri), **words}
    return _worded(Impact(told["impact"]), iri, told, given)


def _worded(impact: Impact, iri: str, told: Mapping[str, str], words: Mapping[str, str]) -> Change:
    apart = {name: isolated(text) if text else "" for name, text in words.items()}
    arabic = told["ar"].format_map(apart).strip()
    return Change(impact, iri, arabic, told["en"].format_map(words).strip())
