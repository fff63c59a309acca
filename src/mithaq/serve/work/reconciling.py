"""The reconciliation service: the pure room ``mithaq.reconcile`` over the published graph."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from http import HTTPStatus
from typing import Any

import pyoxigraph

from mithaq.errors import QueryError
from mithaq.reconcile import (
    DRAFT_1_0,
    VERSION_0_2,
    Catalogue,
    Dialect,
    catalogue,
    manifest_0_2,
    manifest_1_0,
    preview,
)
from mithaq.serve.problem import Problem
from mithaq.serve.work.frames import Frame
from mithaq.serve.work.world import World

_DIALECTS = {"0.2": VERSION_0_2, "1.0": DRAFT_1_0}
_SUGGESTIONS: Mapping[str, Callable[[Dialect], Callable[[str, Catalogue], Any]]] = {
    "entity": lambda dialect: dialect.suggest_entities,
    "type": lambda dialect: dialect.suggest_types,
    "property": lambda dialect: dialect.suggest_properties,
}


def reconcile(world: World, task: Mapping[str, Any]) -> Frame:
    """Answer ``what`` is asked in the dialect of a ``version``, with ``given``.

    Raises:
        Problem: the request is malformed, or asks for what is not there.
    """
    known, dialect, given = _catalogue(world.store), _DIALECTS[task["version"]], task["given"]
    try:
        told = _told(task["what"], dialect, known, given)
    except QueryError as error:
        raise Problem(HTTPStatus.BAD_REQUEST, str(error)) from error
    return Frame({"type": "application/json"}, json.dumps(told, ensure_ascii=False).encode())


def reconcile_preview(world: World, task: Mapping[str, Any]) -> Frame:
    """Give the small page on the thing ``id``.

    Raises:
        Problem: there is no such thing.
    """
    page = preview(task["id"], _catalogue(world.store))
    if page is None:
        raise Problem(HTTPStatus.NOT_FOUND, f"There is no entity '{task['id']}'.")
    return Frame({"type": "text/html; charset=utf-8"}, page.encode())


def _told(what: str, dialect: Dialect, known: Catalogue, given: Mapping[str, Any]) -> Any:  # noqa: ANN401 - JSON
    if what == "manifest":
        told = dialect.told
        return manifest_1_0(known) if told else manifest_0_2(given["base"], known)
    if what == "match":
        return dialect.match(given["queries"], known)
    if what == "extend":
        return dialect.extend(given["request"], known)
    if what == "properties":
        return dialect.propose(given["type"], given["limit"], known)
    return _SUGGESTIONS[what](dialect)(given["prefix"], known)


@lru_cache(maxsize=1)
def _catalogue(store: pyoxigraph.Store) -> Catalogue:
    """Read the entities once for a worker: it lives as long as a version of the graph."""
    return catalogue(store)
