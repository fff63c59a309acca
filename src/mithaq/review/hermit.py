"""Runs HermiT, through owlready2.

Source: Glimm, Horrocks, Motik, Stoilos and Wang, HermiT: An OWL 2 Reasoner (2014).
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import Any

import owlready2
from pyoxigraph import RdfFormat, Triple, serialize

from mithaq.errors import OntologyError
from mithaq.review.owl import OWL

_NAME = "https://w3id.org/mithaq/review/reasoned"


@dataclass(frozen=True, slots=True)
class Answer:
    """What HermiT says.

    Attributes:
        above: pairs of a class and a class right above it, as inferred.
    """

    consistent: bool
    unsatisfiable: frozenset[str]
    above: frozenset[tuple[str, str]]


def classify(triples: Iterable[Triple], java: str) -> Answer:
    """Give the class hierarchy that follows from some axioms.

    Raises:
        OntologyError: HermiT stops at something.
    """
    owlready2.JAVA_EXE = java
    world: Any = owlready2.World()
    source = io.BytesIO(serialize(triples, format=RdfFormat.N_TRIPLES) or b"")
    silent = redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO())
    try:
        with (
            silent[0],
            silent[1],
            world.get_ontology(_NAME).load(fileobj=source, format="ntriples"),
        ):
            owlready2.sync_reasoner_hermit(world, debug=0, ignore_unsupported_datatypes=True)
    except owlready2.OwlReadyInconsistentOntologyError:
        return Answer(consistent=False, unsatisfiable=frozenset(), above=frozenset())
    except owlready2.OwlReadyError as error:
        raise OntologyError(f"HermiT stopped: {' '.join(str(error).split())[:300]}.") from error
    nothing = f"{OWL}Nothing"
    unsatisfiable = {class_.iri for class_ in world.inconsistent_classes()} - {nothing}
    above = {
        (class_.iri, parent.iri)
        for class_ in world.classes()
        for parent in class_.is_a
        if isinstance(parent, owlready2.ThingClass)
    }
    return Answer(consistent=True, unsatisfiable=frozenset(unsatisfiable), above=frozenset(above))
