"""Asking the store of a graph folder."""

from __future__ import annotations

from collections.abc import Mapping

import pyoxigraph

from mithaq.ask.answer import Answer, answer
from mithaq.ask.binding import Term
from mithaq.ask.query import Query
from mithaq.errors import QueryError


def ask(store: pyoxigraph.Store, query: Query, terms: Mapping[str, Term]) -> Answer:
    """Ask a store, all its graphs taken together; the engine puts the terms in place.

    Raises:
        QueryError: the query is no SPARQL, or does not select one of its parameters.
    """
    try:
        result = store.query(
            query.text,
            use_default_graph_as_union=True,
            substitutions={pyoxigraph.Variable(name): term for name, term in terms.items()},
        )
    except (SyntaxError, RuntimeError) as error:
        raise QueryError(f"Query '{query.name}' cannot be asked: {error}.") from error
    return answer(query, result)
