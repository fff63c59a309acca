"""Looking for items at a SPARQL endpoint that holds Wikidata's data."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from importlib.resources import files
from typing import Any
from urllib.error import HTTPError

from pyoxigraph import Literal
from SPARQLWrapper import JSON, POST, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import EndPointInternalError, SPARQLWrapperException

from mithaq.addresses import expect_address
from mithaq.errors import LinkError
from mithaq.link.limits import AGENT, TIMEOUT, checked_qid, limited, seconds
from mithaq.link.service import Busy
from mithaq.link.values import Item

_ENTITY = "http://www.wikidata.org/entity/"
_BUSY = (429, 502, 503, 504)


def query(names: Iterable[str]) -> str:
    """Give the query for all items that have one of these names, in Arabic."""
    values = " ".join(str(Literal(name, language="ar")) for name in sorted(set(names)))
    text = (files("mithaq.link") / "data" / "items.rq").read_text("utf-8")
    return text.replace("{ NAMES }", f"{{ {values} }}")


def fetch(endpoint: str, request: str, timeout: int = TIMEOUT) -> bytes:
    """Send a query.

    Raises:
        Busy: the endpoint is overloaded or slow.
        LinkError: it cannot be reached, refuses the query, or answers without end.
    """
    expect_address(endpoint, LinkError, "a service")
    asked = SPARQLWrapper(endpoint, agent=AGENT, returnFormat=JSON)
    asked.setMethod(POST)
    asked.setTimeout(timeout)
    asked.setQuery(request)
    try:
        return limited(asked.query().response)
    except (EndPointInternalError, TimeoutError) as error:
        raise Busy("it failed or took too long") from error
    except HTTPError as error:
        if error.code in _BUSY:
            raise Busy(f"it answered {error.code}", seconds(error.headers)) from error
        raise _unusable(endpoint, error) from error
    except (SPARQLWrapperException, OSError) as error:
        raise _unusable(endpoint, error) from error


def items(body: bytes) -> tuple[Item, ...]:
    """Read the items of an answer, ordered by number.

    Raises:
        ValueError: it is no answer to ``query``.
    """
    rows: dict[str, list[dict[str, str]]] = defaultdict(list)
    try:
        for row in json.loads(body)["results"]["bindings"]:
            told = {name: str(term["value"]) for name, term in row.items()}
            rows[checked_qid(told["item"].removeprefix(_ENTITY))].append(told)
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError("it is no table of items") from error
    return tuple(_item(qid, rows[qid]) for qid in sorted(rows, key=lambda qid: (len(qid), qid)))


def _item(qid: str, rows: Sequence[dict[str, Any]]) -> Item:
    def told(column: str) -> tuple[str, ...]:
        return tuple(sorted({row[column] for row in rows if row.get(column)}))

    kinds = tuple(kind.removeprefix(_ENTITY) for kind in told("kind"))
    description = next(iter(told("description")), "")
    return Item(qid, told("name"), description, kinds, told("post"), told("country"))


def _unusable(endpoint: str, error: Exception) -> LinkError:
    reason = " ".join(str(error).split())[:200]
    return LinkError(f"{endpoint} cannot be asked: {reason}.", "Check the address.")
