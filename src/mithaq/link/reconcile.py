"""Looking for items at a reconciliation service.

The protocol is the Reconciliation Service API 0.2 of the W3C Entity Reconciliation Community Group:
https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from mithaq.addresses import expect_address
from mithaq.errors import LinkError
from mithaq.link.limits import AGENT, TIMEOUT, checked_qid, limited, seconds
from mithaq.link.service import Busy
from mithaq.link.values import Item

_MOST = 5
"""Candidates asked for each name."""

_BUSY = (429, 500, 502, 503, 504)


def batch(names: Sequence[str]) -> str:
    """Give the request for the candidates of some names: ``q0``, ``q1``, … in their order."""
    queries = {f"q{at}": {"query": name, "limit": _MOST} for at, name in enumerate(names)}
    return json.dumps(queries, ensure_ascii=False)


def fetch(address: str, request: str, timeout: int = TIMEOUT) -> bytes:
    """Send a batch.

    Raises:
        Busy: the service is overloaded or slow.
        LinkError: it cannot be reached, refuses the batch, or answers without end.
    """
    expect_address(address, LinkError, "a service")
    data = urlencode({"queries": request}).encode()
    asked = Request(address, data, {"User-Agent": AGENT, "Accept": "application/json"})  # noqa: S310
    try:
        with urlopen(asked, timeout=timeout) as answer:  # noqa: S310 - the scheme is checked
            return limited(answer)
    except HTTPError as error:
        if error.code in _BUSY:
            raise Busy(f"it answered {error.code}", seconds(error.headers)) from error
        raise LinkError(f"{address} refused: {error.code}.", "Check the address.") from error
    except TimeoutError as error:
        raise Busy("it took too long") from error
    except OSError as error:
        raise LinkError(f"{address} cannot be asked: {error}.", "Check the address.") from error


def candidates(body: bytes) -> dict[str, tuple[Item, ...]]:
    """Read the candidates of an answer by the names of the queries.

    Raises:
        ValueError: it is no answer to a batch.
    """
    try:
        return {name: tuple(map(_item, told["result"])) for name, told in json.loads(body).items()}
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError("it is no batch of candidates") from error


def _item(told: dict[str, object]) -> Item:
    kinds = told.get("type") or []
    score = told.get("score", 0.0)
    if not isinstance(kinds, list) or not isinstance(score, int | float):
        raise TypeError(told)
    return Item(
        checked_qid(str(told["id"])),
        (str(told["name"]),),
        str(told.get("description") or ""),
        tuple(str(kind["id"]) for kind in kinds),
        score=min(max(float(score), 0.0), 100.0),
    )
