"""Whom a proxy speaks for: uvicorn's rules, for requests that go past its middleware."""

from __future__ import annotations

from typing import Protocol

from starlette.types import Scope

_FOR, _SCHEME = b"x-forwarded-for", b"x-forwarded-proto"


class Trusted(Protocol):
    """The hosts that are believed, as uvicorn has them (``--forwarded-allow-ips``)."""

    def __contains__(self, host: str | None) -> bool:
        """Tell whether a host is believed."""

    def get_trusted_client_address(self, value: str) -> tuple[str, int]:
        """Give the nearest address of a header X-Forwarded-For that is no proxy's."""


def believe(scope: Scope, trusted: Trusted) -> None:
    """Note in a request from a proxy that is trusted who asks, and how."""
    told: dict[bytes, list[str]] = {_FOR: [], _SCHEME: []}
    for name, value in scope["headers"]:
        if name in told:
            told[name].append(value.decode("latin-1"))
    if told[_SCHEME] and (scheme := told[_SCHEME][-1].strip()) in {"http", "https"}:
        scope["scheme"] = scheme
    if told[_FOR]:
        host, port = trusted.get_trusted_client_address(", ".join(told[_FOR]))
        scope["client"] = (host, port) if host else scope["client"]
