"""Evaluating queries: those that are sent, and those of the library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from http import HTTPStatus
from typing import Any

import pyoxigraph as ox

from mithaq.ask import bind, library
from mithaq.errors import QueryError
from mithaq.serve.problem import Problem, bad_request
from mithaq.serve.sparql.guard import Dataset, guarded, local
from mithaq.serve.sparql.media import Wanted
from mithaq.serve.work.answering import Result, write_triples, written
from mithaq.serve.work.finding import with_hits
from mithaq.serve.work.frames import Frame
from mithaq.serve.work.world import World
from mithaq.vocab import ID

Terms = Mapping[str, ox.NamedNode | ox.Literal]


def query(world: World, text: str, dataset: Dataset, wanted: Wanted) -> Frame:
    """Answer a query; the graphs that the protocol names go before those of its clauses.

    Raises:
        Problem: it is refused, is no SPARQL, or its answer is not acceptable or too large.
    """
    inside, outside = guarded(text, world.limits), local(dataset)
    ask = partial(evaluated, world, with_hits(world, text), outside or inside)
    return written(ask, wanted, world.limits)


def question(world: World, task: Mapping[str, Any]) -> Frame:
    """Answer the query ``name`` of the library with ``given`` values, put in by the engine.

    Raises:
        Problem: there is no such query, or a value is missing or not of its type.
    """
    asked = library().get(task["name"])
    if asked is None:
        raise Problem(HTTPStatus.NOT_FOUND, f"There is no question '{task['name']}'.")
    try:
        terms = bind(asked, task["given"])
    except QueryError as error:
        raise bad_request(error.what) from None
    ask = partial(evaluated, world, asked.text, Dataset(), terms)
    return written(ask, Wanted(task["results"], task["graphs"]), world.limits)


def graph(world: World, task: Mapping[str, Any]) -> Frame:
    """Give the graph ``iri``, or all graphs together, as Graph Store Protocol wants it.

    Raises:
        Problem: there is no such graph, or it is too large to be given whole.
    """
    iri = task.get("iri")
    name = ox.NamedNode(iri) if iri else None
    if name and not world.store.contains_named_graph(name):
        raise Problem(HTTPStatus.NOT_FOUND, f"There is no graph <{iri}>.")
    quads = world.store.quads_for_pattern(None, None, None, name)
    frame = write_triples((quad.triple for quad in quads), task["graphs"], world.limits)
    if frame.head["truncated"]:
        most = world.limits.rows
        raise Problem(
            HTTPStatus.INSUFFICIENT_STORAGE,
            f"The graph has more than {most} triples: ask for parts of it with a query.",
        )
    return frame


def evaluated(world: World, text: str, dataset: Dataset, terms: Terms | None = None) -> Result:
    """Ask the store; a query that names no graphs is asked of all of them together.

    Raises:
        Problem: it is no SPARQL, or fails while it runs.
    """
    try:
        return world.store.query(
            text,
            base_iri=ID,
            use_default_graph_as_union=not dataset,
            default_graph=_nodes(dataset.default) if dataset else None,
            named_graphs=_nodes(dataset.named) if dataset else None,
            substitutions={ox.Variable(name): term for name, term in (terms or {}).items()},
        )
    except (SyntaxError, ValueError) as error:
        raise bad_request(f"The query is no SPARQL: {error}") from None


def _nodes(iris: Sequence[str] | None) -> list[Any]:
    return [ox.NamedNode(iri) for iri in iris or ()]
