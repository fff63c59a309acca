"""Writing what a query gives, within the limits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from http import HTTPStatus
from itertools import islice
from typing import cast

import pyoxigraph as ox

from mithaq.serve.limits import MIB, Limits
from mithaq.serve.problem import Problem
from mithaq.serve.sparql import media
from mithaq.serve.sparql.media import Wanted
from mithaq.serve.work.frames import Frame
from mithaq.serve.work.quick import quick_json
from mithaq.serve.work.results import WRITERS, Row, write_boolean
from mithaq.vocab import PREFIXES

Result = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples


def written(ask: Callable[[], Result], wanted: Wanted, limits: Limits) -> Frame:
    """Write a result as wanted.

    ``ask`` gives the result; it is called again when the quick way of writing does not do.

    Raises:
        Problem: it has no such form, or is too large.
    """
    result = ask()
    if isinstance(result, ox.QueryTriples):
        return write_triples(result, wanted.graphs, limits)
    form = wanted.results or _not_acceptable("a table")
    if isinstance(result, ox.QueryBoolean):
        return Frame({"type": form}, write_boolean(bool(result), form).encode())
    if form == media.JSON and (quick := quick_json(result, limits)):
        return Frame({"type": form, "truncated": False}, quick)
    again = ask() if form == media.JSON else result
    return _table(cast("ox.QuerySolutions", again), form, limits)


def _table(solutions: ox.QuerySolutions, form: str, limits: Limits) -> Frame:
    names = [variable.value for variable in solutions.variables]
    rows = _Capped(solutions, limits.rows)
    body = _joined(WRITERS[form](names, rows), limits)
    return Frame({"type": form, "truncated": rows.truncated}, body)


def write_triples(triples: Iterable[ox.Triple], form: str | None, limits: Limits) -> Frame:
    """Write triples, each once, at most as many as a table may have rows.

    Raises:
        Problem: the form is not known, or the result is too large.
    """
    kind = form or _not_acceptable("a graph")
    found = list(islice(dict.fromkeys(islice(triples, limits.rows + 1)), limits.rows + 1))
    kept = found[: limits.rows]
    style = ox.RdfFormat.from_media_type(kind)
    prefixes = dict(PREFIXES) if style and style.supports_datasets is False else None
    body = ox.serialize(kept, format=style, prefixes=prefixes) or b""
    _check_size(len(body), limits)
    return Frame({"type": kind, "truncated": len(found) > len(kept)}, body)


class _Capped:
    """The first rows of a result; whether there were more is known when they have been read."""

    def __init__(self, solutions: Iterable[Row], most: int) -> None:
        self.truncated = False
        self._solutions = iter(solutions)
        self._most = most

    def __iter__(self) -> Iterator[Row]:
        yield from islice(self._solutions, self._most)
        self.truncated = next(self._solutions, None) is not None


def _joined(pieces: Iterable[str], limits: Limits) -> bytes:
    size, kept = 0, []
    for piece in pieces:
        encoded = piece.encode(errors="replace")
        size += len(encoded)
        _check_size(size, limits)
        kept.append(encoded)
    return b"".join(kept)


def _check_size(size: int, limits: Limits) -> None:
    if size > limits.result_bytes:
        most = limits.result_bytes // MIB
        raise Problem(
            HTTPStatus.INSUFFICIENT_STORAGE, f"The result is larger than {most} MiB: ask for less."
        )


def _not_acceptable(what: str) -> str:
    raise Problem(
        HTTPStatus.NOT_ACCEPTABLE, f"The answer is {what}, which has no form that you accept."
    )
