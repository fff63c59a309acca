"""The review of an ontology, Mithaq's own or any other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from mithaq.errors import OntologyError
from mithaq.export.wikibase.mapping import wikidata_map
from mithaq.model import FactType, Finding
from mithaq.pipeline.validation import validate
from mithaq.resources import folder
from mithaq.review.changes import Changes
from mithaq.review.checks import run_checks
from mithaq.review.compare import compare
from mithaq.review.decisions import Decision, read_decisions
from mithaq.review.dossier import Dossier, Exported
from mithaq.review.knowledge import asked, produced, reasoned, tell, used, with_ends
from mithaq.review.ontology import Ontology, load_ontology
from mithaq.review.profile import read_profile
from mithaq.review.questions import Question, questions
from mithaq.review.reasoner import reason
from mithaq.review.reasoning import Reasoning
from mithaq.review.report import report
from mithaq.review.terms import Link, Term, links, modules, terms
from mithaq.review.usage import TermUse, use
from mithaq.state.frames import Frame, frames
from mithaq.store import GraphFolder, published
from mithaq.vocab import facts
from mithaq.vocab.ontology import files

_DECISIONS = "decisions.tsv"
"""Beside the ontology; read when no other file is named."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to review, and by what.

    Attributes:
        paths: files of the ontology; none for Mithaq's own.
        kg: the graph whose use of the terms is looked at.
        base: a release to compare with: a file, a folder, or the version of one of Mithaq's own.
        questions: the folder of the competency questions; for Mithaq's own ontology its own.
        reasoner: whether to run it.
        today: the day by which decisions have expired or not.
    """

    paths: tuple[Path, ...]
    kg: Path | None
    base: str | None
    profile: Path | None
    decisions: Path | None
    questions: Path | None
    reasoner: bool
    today: dt.date


def report_on(request: Request) -> Dossier:
    """Review an ontology.

    Raises:
        OntologyError: a file cannot be read or understood.
        GraphFolderError: the graph cannot be read.
    """
    ontology = load_ontology(request.paths or files(align=True))
    found, linked = terms(ontology), links(ontology)
    in_use = _use(request, found)
    touching = _questions(request, linked)
    producers = {} if request.paths else _producers()
    reasoning = _reasoning(request, ontology)
    known = _tell(ontology, in_use, touching, producers, reasoning)
    outcomes = run_checks(ontology, read_profile(request.profile), known)
    return Dossier(
        ontology,
        found,
        modules(ontology),
        linked,
        report(ontology, outcomes, _decisions(request), request.today),
        in_use,
        touching,
        producers,
        {} if request.paths else _exported(),
        reasoning,
        _changes(request, ontology),
        _graph(request),
    )


def _use(request: Request, found: Mapping[str, Term]) -> Mapping[str, TermUse] | None:
    if request.kg is None:
        return None
    with published(GraphFolder(request.kg)) as store:
        return use(store, found.values())


def _graph(request: Request) -> tuple[Finding, ...] | None:
    """Give what the checks of the graph find; they are by the rules of Mithaq's own ontology."""
    if request.kg is None or request.paths:
        return None
    return validate(GraphFolder(request.kg)).findings


def _questions(
    request: Request, linked: Iterable[Link]
) -> Mapping[str, tuple[Question, ...]] | None:
    place = request.questions
    if place is None and not request.paths:
        place = folder("queries") / "competency"
    return None if place is None else with_ends(questions(place.glob("*.rq")), linked)


def _reasoning(request: Request, ontology: Ontology) -> Reasoning:
    return reason(ontology) if request.reasoner else Reasoning.without("--no-reasoner")


def _tell(
    ontology: Ontology,
    in_use: Mapping[str, TermUse] | None,
    touching: Mapping[str, tuple[Question, ...]] | None,
    producers: Mapping[str, tuple[str, ...]],
    reasoning: Reasoning,
) -> frozenset[str]:
    """Say in the store what is known, and give the names under which checks ask for it."""
    known = set()
    if in_use is not None:
        tell(ontology.store, used(in_use))
        known.add("graph")
    if touching is not None:
        tell(ontology.store, asked(touching))
        known.add("questions")
    if producers and in_use is not None:
        tell(ontology.store, produced(producers))
        known.add("producers")
    if not reasoning.not_run:
        tell(ontology.store, reasoned(reasoning))
        known.add("reasoner")
    return frozenset(known)


def _decisions(request: Request) -> tuple[Decision, ...]:
    if request.decisions:
        return read_decisions(request.decisions)
    first = request.paths[0] if request.paths else folder("ontology")
    beside = (first if first.is_dir() else first.parent) / _DECISIONS
    return read_decisions(beside) if beside.is_file() else ()


def _changes(request: Request, ontology: Ontology) -> Changes | None:
    if request.base is None:
        return None
    own = folder("ontology") / "releases" / f"{request.base}.ttl"
    path = own if own.is_file() else Path(request.base)
    if not path.exists():
        kept = ", ".join(sorted(file.stem for file in own.parent.glob("*.ttl"))) or "none"
        do = f"Name a file, or one of Mithaq's own releases: {kept}."
        raise OntologyError(f"There is no release '{request.base}'.", do)
    return compare(request.base, load_ontology([path]), ontology)


def _producers() -> Mapping[str, tuple[str, ...]]:
    """Give each term that facts are made of with the frames that can produce it."""
    found: dict[str, list[str]] = {}
    for schema in facts().values():
        mine = [frame for frame in frames() if frame.fact is schema.type]
        found.setdefault(schema.iri, []).extend(map(_told, mine))
        for name, role in schema.roles.items():
            fitting = [frame for frame in mine if name in _roles(frame)]
            found.setdefault(role.iri, []).extend(map(_told, fitting))
    return {iri: tuple(told) for iri, told in sorted(found.items())}


def _exported() -> Mapping[str, Exported]:
    """Give each class of facts with what Wikidata's tools are given of it."""
    map_ = wikidata_map()
    told = {kind: tuple(rule.property for rule in map_.claims.get(kind, ())) for kind in FactType}
    return {
        facts()[kind].iri: Exported(names, "" if names else map_.unmapped[kind])
        for kind, names in told.items()
    }


def _roles(frame: Frame) -> frozenset[str]:
    behind = chain.from_iterable(frame.prepositions.values())
    return frozenset({frame.subject or "", frame.object or "", *behind, *frame.set})


def _told(frame: Frame) -> str:
    words = "، ".join(sorted(frame.verbs | frame.nouns))
    return f"{frame.name}: {words}"
