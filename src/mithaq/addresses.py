"""Web addresses that users give."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from mithaq.errors import MithaqError

_PLAIN = re.compile(r"[!-~]+")
"""The characters of an address (RFC 3986)."""


def expect_address(
    url: str, error: type[MithaqError], kind: str, instead: str = "Leave them out."
) -> None:
    """Refuse what is no address, and one with credentials, which every error would repeat.

    Args:
        url: what was given.
        error: is raised.
        kind: what the address shall be of.
        instead: what to do with credentials.

    Raises:
        MithaqError: of the kind ``error``; without the password.
    """
    sound = _is_address(url)
    if "@" in (urlsplit(url).netloc if sound else url):
        raise error(f"The address of {kind} may not hold a name or password.", instead)
    if not sound:
        do = "Give one such as http://HOST:7878/query, in ASCII and without blanks."
        raise error(f"'{url}' is no address of {kind}.", do)


def _is_address(url: str) -> bool:
    """Tell whether all of an address is such that a request can be sent there."""
    try:
        parts = urlsplit(url)
        sent = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:  # of brackets that do not close, or a port that is none
        return False
    return bool(sent and _PLAIN.fullmatch(url))
