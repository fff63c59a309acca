"""Why an endpoint gives no answer, in one line that never holds a password."""

from __future__ import annotations

import os
from base64 import b64encode
from contextlib import closing, suppress
from http.client import HTTPException
from ssl import SSLCertVerificationError, SSLError
from urllib.error import HTTPError, URLError

from mithaq.errors import RemoteStoreError

_READ, _LONGEST = 4096, 300  # bytes of what an endpoint says of itself, and characters told of it
_ADDRESS = "Give the address of its SPARQL endpoint, such as http://HOST:7878/query."
_CERTIFICATE = "Check the name in the address; SSL_CERT_FILE gives authorities of your own."
_SCHEME = "Check whether its address begins with http or https."
_AGAIN = "Run the command again: it goes on from there."

_NOTHING = ("is no SPARQL endpoint: there is nothing", _ADDRESS)
_TOO_LARGE = ("takes no request of this size", "Raise its limit.")

_BY_STATUS = {404: _NOTHING, 405: _NOTHING, 410: _NOTHING, 413: _TOO_LARGE, 414: _TOO_LARGE}
_NOT_LET_IN = frozenset({401, 403, 407})


class NotSparqlError(OSError):
    """An endpoint answers with something else than was asked for, of the type that this names."""


def refusal(url: str, error: Exception) -> RemoteStoreError:
    """Say what went wrong at an address, and what to do about it."""
    if not isinstance(error, HTTPError):
        what, do = _unanswered(error)
    elif error.code in _NOT_LET_IN:
        what, do = f"does not let us in ({_said(error)})", _credentials()
    else:
        refused = (f"refuses: {_said(error)}", f"See what its log says. {_AGAIN}")
        what, do = _BY_STATUS.get(error.code, refused)
    return RemoteStoreError(f"The store {url} {what}.", do)


def _said(error: HTTPError) -> str:
    """Give the status, and the first paragraph of what an endpoint says of it in plain text."""
    said = ""
    with closing(error), suppress(OSError, HTTPException):
        if error.headers.get_content_type() == "text/plain":
            said = error.read(_READ).decode(errors="replace").strip().partition("\n\n")[0]
    status = f"{error.code} {error.reason}".strip()
    return _plain(f"{status}: {said}" if said else status)


def _unanswered(error: Exception) -> tuple[str, str]:
    """Say why there is no answer, or none that can be understood."""
    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(error, NotSparqlError):
        return f"answers with {error}, which is no result of SPARQL", _ADDRESS
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
    return "Set MITHAQ_STORE_USER and MITHAQ_STORE_PASSWORD; or it may only be read."


def _plain(error: object) -> str:
    """Give a reason in one line, without the credentials, should the endpoint repeat them."""
    text = " ".join(str(error).split())
    for secret in filter(None, _secrets()):
        text = text.replace(secret, "…")
    return text[:_LONGEST].rstrip(".")


def _secrets() -> tuple[str, ...]:
    """Give the password, and the credentials as they are sent (RFC 7617)."""
    user, password = (os.environ.get(f"MITHAQ_STORE_{it}", "") for it in ("USER", "PASSWORD"))
    return password, b64encode(f"{user}:{password}".encode()).decode()
