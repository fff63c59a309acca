"""Asking a service politely: one request at a time, with pauses, a cache and limited patience."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mithaq.errors import LinkError

_TRIES = 4
_LONGEST = 120.0
"""Seconds that a service may ask to wait; one that asks for more is left alone."""


class Busy(Exception):  # noqa: N818 - no error yet: it is asked again
    """A service that cannot answer now; ``after``: seconds that it asks to wait, if it says so."""

    def __init__(self, reason: str, after: float | None = None) -> None:
        """Keep why, and for how long."""
        super().__init__(reason)
        self.after = after


@dataclass(frozen=True, slots=True)
class Service:
    """A service that is asked with pauses, and never twice for one thing.

    Attributes:
        name: its address, part of the name under which an answer is kept.
        fetch: sends one request; raises Busy when it is worth another try, else LinkError.
        read: makes sense of an answer, or raises ValueError; only what makes sense is kept.
        cache: the folder of answers; None keeps none.
        pause: seconds between two requests; ``wait`` is what passes them.
        offline: answers come from the cache alone.
    """

    name: str
    fetch: Callable[[str], bytes]
    read: Callable[[bytes], object]
    wait: Callable[[float], None]
    cache: Path | None = None
    pause: float = 1.0
    offline: bool = False

    def ask(self, request: str) -> bytes | None:
        """Give the answer to a request; None when it is not in the cache and may not be fetched.

        Raises:
            LinkError: the service does not answer, or what it answers makes no sense.
        """
        kept = self._place(request)
        if kept and kept.exists():
            return kept.read_bytes()
        if self.offline:
            return None
        body = self._patiently(request)
        try:
            self.read(body)
        except ValueError as error:
            what = f"{self.name} gave an answer that makes no sense: {error}."
            raise LinkError(what, "Check the address; nothing of it was kept.") from error
        if kept:
            _keep(kept, body)
        return body

    def _patiently(self, request: str) -> bytes:
        """Fetch with growing pauses."""
        reason = ""
        for attempt in range(_TRIES):
            try:
                self.wait(self.pause * 2**attempt)
                return self.fetch(request)
            except Busy as busy:
                reason = str(busy)
                if busy.after is not None and busy.after > _LONGEST:
                    break
                self.wait(busy.after or 0.0)
        what = f"{self.name} gave no answer: {reason}."
        raise LinkError(
            what, "Try again later: what was answered is kept, and it goes on from there."
        )

    def _place(self, request: str) -> Path | None:
        name = hashlib.sha256(f"{self.name}\n{request}".encode()).hexdigest()
        return self.cache / f"{name}.json" if self.cache else None


def _keep(place: Path, body: bytes) -> None:
    """Write an answer at one stroke, so that a killed run leaves no half of it."""
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_suffix(".part")
    draft.write_bytes(body)
    draft.replace(place)
