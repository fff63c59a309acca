"""Parameters as HTTP carries them: in an address or a form, percent-encoded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import unquote_to_bytes

from mithaq.serve.problem import bad_request
from mithaq.serve.sparql import media

Values = Mapping[str, Sequence[str]]
_FIELDS = 64

_FREQUENT = tuple((b"%%%02X" % sign, bytes([sign])) for sign in b' \n"#,/:;<=>?{}')
"""What most of the codes in a query stand for; to replace these by themselves is quicker.

None of them is a digit or a percent sign, so that no other code comes about.
"""


def values(encoded: bytes) -> Values:
    """Give the values of a query string or a form (https://url.spec.whatwg.org/#urlencoded-parsing).

    Raises:
        Problem: it is no UTF-8, or has too many fields.
    """
    fields = encoded.split(b"&")
    if len(fields) > _FIELDS:
        raise bad_request(f"There are more than {_FIELDS} parameters.")
    found: dict[str, list[str]] = {}
    try:
        for name, equals, value in (field.partition(b"=") for field in fields):
            if name or equals:
                found.setdefault(_plain(name), []).append(_plain(value))
    except UnicodeDecodeError:
        raise bad_request("The parameters are not UTF-8, percent-encoded.") from None
    return found


def _plain(encoded: bytes) -> str:
    spaced = encoded.replace(b"+", b" ")
    if b"%" in spaced:
        for code, sign in _FREQUENT:
            spaced = spaced.replace(code, sign)
        spaced = unquote_to_bytes(spaced) if b"%" in spaced else spaced
    return spaced.decode()


def one(given: Values, name: str) -> str | None:
    """Give the only value of a parameter, None when it has none.

    Raises:
        Problem: it has several.
    """
    found = given.get(name, ())
    if len(found) > 1:
        raise bad_request(f"The parameter '{name}' may be given once.")
    return found[0] if found else None


def wanted(given: Values, accept: str) -> media.Wanted:
    """Give the media types in which an answer is wanted.

    Raises:
        Problem: the parameter ``format`` names no format.
    """
    name = one(given, "format")
    if name is None:
        return media.accepted(accept)
    if name not in {*media.RESULT_NAMES, *media.GRAPH_NAMES}:
        known = ", ".join((*media.RESULT_NAMES, *media.GRAPH_NAMES))
        raise bad_request(f"There is no format '{name}'; formats: {known}.")
    return media.Wanted(media.RESULT_NAMES.get(name), media.GRAPH_NAMES.get(name))
