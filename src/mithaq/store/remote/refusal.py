"""Why an endpoint gives no answer, in one line that never holds a password."""

from __future__ import annotations

import os
from collections.abc import Mapping
from ssl import SSLCertVerificationError, SSLError
from urllib.error import HTTPError, URLError

from SPARQLWrapper.SPARQLExceptions import (
    EndPointNotFound,
    SPARQLWrapperException,
    Unauthorized,
    URITooLong,
)

from mithaq.errors import RemoteStoreError

_LONGEST = 300  # characters of what an endpoint says of itself
_ADDRESS = "Give the address of its SPARQL endpoint, such as http://HOST:7878/query."
_CERTIFICATE = "Check the name in the address; SSL_CERT_FILE gives authorities of your own."
_SCHEME = "Check whether its address begins with http or https."
_AGAIN = "Run the command again: it goes on from there."

_FORBIDDEN = "does not let us in"
_NOTHING = ("is no SPARQL endpoint: there is nothing", _ADDRESS)
_TOO_LARGE = ("takes no request of this size", "Raise its limit.")

_BY_STATUS = {404: _NOTHING, 405: _NOTHING, 410: _NOTHING, 413: _TOO_LARGE, 414: _TOO_LARGE}
_NOT_LET_IN = frozenset({401, 403, 407})
_STATUS: Mapping[type[Exception], int] = {Unauthorized: 401, EndPointNotFound: 404, URITooLong: 414}


class NotSparqlError(OSError):
    """An endpoint answers with a page for people, of the type that this error names."""


def refusal(url: str, error: Exception) -> RemoteStoreError:
    """Say what went wrong at an address, and what to do about it."""
    status = error.code if isinstance(error, HTTPError) else _STATUS.get(type(error), 0)
    if status in _NOT_LET_IN:
        what, do = _FORBIDDEN, _credentials()
    elif status or isinstance(error, SPARQLWrapperException):
        refused = (f"refuses: {_plain(error)}", f"See what its log says. {_AGAIN}")
        what, do = _BY_STATUS.get(status, refused)
    else:
        what, do = _unanswered(error)
    return RemoteStoreError(f"The store {url} {what}.", do)


def _unanswered(error: Exception) -> tuple[str, str]:
    """Say why there is no answer, or none that can be understood."""
    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(error, NotSparqlError):
        return f"answers with {error}, which is a page for people", _ADDRESS
    if isinstance(reason, TimeoutError):
        return "gave no answer in time", f"Set MITHAQ_STORE_TIMEOUT to more seconds. {_AGAIN}"
    if isinstance(reason, SSLCertVerificationError):
        return f"shows a certificate that is not trusted: {reason.verify_message}", _CERTIFICATE
    if isinstance(error, URLError):
        if isinstance(reason, SSLError):
            return f"does not speak https as we do: {_plain(reason)}", _SCHEME
        return f"cannot be reached: {_plain(reason)}", "Check the address, and that it runs."
    return f"broke off in the middle: {_plain(error)}", _AGAIN


def _credentials() -> str:
    if os.environ.get("MITHAQ_STORE_USER"):
        return "Check MITHAQ_STORE_USER, MITHAQ_STORE_PASSWORD, and what they may do."
    return "Set MITHAQ_STORE_USER and MITHAQ_STORE_PASSWORD."


def _plain(error: object) -> str:
    """Give a reason in one line, without the password, should the endpoint repeat it."""
    text = " ".join(str(error).split())
    if secret := os.environ.get("MITHAQ_STORE_PASSWORD"):
        text = text.replace(secret, "…")
    return text[:_LONGEST].rstrip(".")
