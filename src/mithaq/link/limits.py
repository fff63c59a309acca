"""What no service may exceed, and what none may pretend."""

from __future__ import annotations

import re
from email.message import Message
from typing import Protocol

from mithaq import __version__
from mithaq.errors import LinkError

AGENT = f"mithaq/{__version__} (https://w3id.org/mithaq)"
"""Says who asks, as the user agent policy of the Wikimedia Foundation wants it."""

WIKIDATA = "https://query.wikidata.org/sparql"
"""The endpoint of Wikidata itself."""

TIMEOUT = 60
"""Seconds to wait for a service."""

_LARGEST = 20_000_000
"""Bytes of the largest answer that is read."""

_QID = re.compile(r"Q[1-9][0-9]{0,11}")


class Readable(Protocol):
    """An open answer."""

    def read(self, size: int = ..., /) -> bytes:
        """Give so many bytes, fewer at the end."""


def limited(answer: Readable) -> bytes:
    """Read an answer.

    Raises:
        LinkError: it is too long.
    """
    body = answer.read(_LARGEST + 1)
    if len(body) > _LARGEST:
        raise LinkError(f"The answer has more than {_LARGEST:,} bytes.", "Ask for less at a time.")
    return body


def checked_qid(qid: str) -> str:
    """Give a Q-id as it is.

    Raises:
        ValueError: it is none.
    """
    if not _QID.fullmatch(qid):
        raise ValueError(f"{qid[:40]!r} is no Q-id")
    return qid


def seconds(headers: Message | None) -> float | None:
    """Give the seconds that a service asks to wait (Retry-After, RFC 9110, 10.2.3), if it says so.

    A date instead of a number is not read: the usual pauses serve as well.
    """
    given = headers.get("Retry-After", "") if headers else ""
    return float(given) if given.isascii() and given.isdigit() else None
