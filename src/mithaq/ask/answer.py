"""What a query gives: a table, or triples."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pyoxigraph

from mithaq.ask.query import Query

Node = pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.Literal | pyoxigraph.Triple
Row = tuple[Node | None, ...]
Result = pyoxigraph.QuerySolutions | pyoxigraph.QueryBoolean | pyoxigraph.QueryTriples


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under their columns' names; the rows can be gone through once."""

    columns: tuple[str, ...]
    rows: Iterable[Row]


Triples = Iterable[pyoxigraph.Triple]
Answer = Table | Triples


def answer(query: Query, result: Result) -> Answer:
    """Give a result without the columns that only repeat what was asked for."""
    if isinstance(result, pyoxigraph.QueryTriples):
        return result
    if isinstance(result, pyoxigraph.QueryBoolean):
        return Table(("answer",), [(pyoxigraph.Literal(bool(result)),)])
    given = {parameter.name for parameter in query.parameters}
    names = [variable.value for variable in result.variables]
    kept = [place for place, name in enumerate(names) if name not in given]
    rows = (tuple(solution[place] for place in kept) for solution in result)
    return Table(tuple(names[place] for place in kept), rows)
