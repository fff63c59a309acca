"""A plain HTTP client that hides nothing."""

from __future__ import annotations

import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

JSON = "application/sparql-results+json"
_PATIENCE = 30


@dataclass(frozen=True)
class Reply:
    """An answer as it came."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()

    @property
    def json(self) -> Any:  # noqa: ANN401 - JSON has no types
        """The body as JSON."""
        return json.loads(self.body)

    @property
    def media(self) -> str:
        """The media type without its parameters."""
        return self.headers["content-type"].partition(";")[0]

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The rows of a table in JSON."""
        found: list[dict[str, Any]] = self.json["results"]["bindings"]
        return found


@dataclass(frozen=True)
class Server:
    """A server at a port of this machine."""

    port: int

    @property
    def url(self) -> str:
        """The address without a path."""
        return f"http://127.0.0.1:{self.port}"

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str) -> Reply:
        """Send one request; header names are written with underscores."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=_PATIENCE)
        try:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, body, named)
            response = connection.getresponse()
            told = {name.lower(): value for name, value in response.getheaders()}
            return Reply(response.status, told, response.read())
        finally:
            connection.close()

    def get(self, path: str, accept: str = "", **given: object) -> Reply:
        """Get an address with parameters."""
        query = f"?{urlencode(given, doseq=True)}" if given else ""
        headers = {"Accept": accept} if accept else {}
        return self.ask("GET", f"{path}{query}", None, **headers)

    def query(self, text: str, accept: str = JSON, **given: object) -> Reply:
        """Ask a query by GET."""
        return self.get("/sparql", accept, query=text, **given)
