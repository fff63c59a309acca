"""Texts as Wikibase takes them, and addresses that are safe to follow.

Wikibase refuses line breaks and tabs, strips the ends and stores NFC; marks of direction and of
width cannot be seen and have made rows vanish. A text that is changed is named in the loss report.
"""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
_KEPT = "\u200c"
"""The zero width non-joiner is spelling in Persian names."""

_ADDRESS = re.compile(
    r"(?P<host>https?://[a-z0-9.-]+(:[0-9]{1,5})?)(?P<rest>([/?#].*)?)", re.ASCII | re.IGNORECASE
)
_URL_UNSAFE = re.compile(r"[^!$%&'()+,\-./0-9:;=?@A-Z_a-z~]|%(?![0-9A-Fa-f]{2})")
_LONGEST_URL = 500
_LONGEST_TERM = 250


def clean(text: str) -> str:
    """Give a text in NFC on one line: white space as single spaces, unseen marks taken out."""
    spaced = " ".join(unicodedata.normalize("NFC", text).split())
    kept = "".join(c for c in spaced if c == _KEPT or unicodedata.category(c) not in _UNSEEN)
    return " ".join(unicodedata.normalize("NFC", kept).split())


def cut(text: str, length: int) -> str:
    """Give a text of at most ``length`` code points, cut after a word, with … at the end."""
    if len(text) <= length:
        return text
    words = text[:length].rpartition(" ")[0] or text[: length - 1]
    return words.rstrip() + "…"


def term(text: str) -> str:
    """Give a name as a label or alias, or nothing when it is empty or too long."""
    cleaned = clean(text)
    return cleaned if len(cleaned) <= _LONGEST_TERM else ""


def safe_url(url: str) -> str | None:
    """Give an address that starts with http, with what is unsafe in it percent-encoded, or None."""
    stripped = url.strip()
    if any(unicodedata.category(c) in _UNSEEN or c.isspace() for c in stripped):
        return None
    address = _ADDRESS.fullmatch(stripped)
    if address is None:
        return None
    path, mark, fragment = address["rest"].partition("#")
    coded = f"{address['host']}{_coded(path)}{mark}{_coded(fragment)}"
    return coded if len(coded) <= _LONGEST_URL else None


def _coded(part: str) -> str:
    return _URL_UNSAFE.sub(lambda match: _percent(match.group()), part)


def _percent(char: str) -> str:
    return "".join(f"%{byte:02X}" for byte in char.encode())
