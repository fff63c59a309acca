"""Headers that answers have: what a browser may do with them, and who may read them."""

from __future__ import annotations

from collections.abc import Iterable

TRUNCATED = "Mithaq-Truncated"
"""The header that tells after how many rows or triples a result was cut off."""

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
ALWAYS = tuple(
    (name.encode(), value.encode())
    for name, value in {
        "access-control-allow-origin": "*",
        "access-control-expose-headers": f"etag, retry-after, {TRUNCATED.lower()}",
        "content-security-policy": _POLICY,
        "cross-origin-resource-policy": "cross-origin",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
    }.items()
)
"""Those that every answer has, as they are sent."""


def lines(headers: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Give headers as the lines that are sent."""
    return b"".join(b"%b: %b\r\n" % header for header in headers)
