"""What is known about an article beside its text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mithaq.errors import SourceError

_DAY = re.compile(r"\s*(\d{4}-\d{2}-\d{2})(?!\d)")


@dataclass(frozen=True, slots=True)
class Metadata:
    """Title, day of publication (ISO), publisher and address, each None when not known."""

    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None

    @classmethod
    def of(cls, fields: Mapping[str, object]) -> Metadata:
        """Check and take the four fields of a record; others are none of its business.

        Raises:
            SourceError: a field is not text, or ``published`` is no day.
        """
        published = _text(fields, "published")
        return cls(
            title=_text(fields, "title"),
            published=None if published is None else iso_day(published),
            publisher=_text(fields, "publisher"),
            url=_text(fields, "url"),
        )

    def over(self, other: Metadata) -> Metadata:
        """Fill what is not known here from ``other``."""
        return Metadata(
            title=self.title or other.title,
            published=self.published or other.published,
            publisher=self.publisher or other.publisher,
            url=self.url or other.url,
        )


def iso_day(value: str) -> str:
    """Cut an ISO day or datetime to its day.

    Raises:
        SourceError: it does not begin with a day of the calendar.
    """
    found = _DAY.match(value)
    try:
        return date.fromisoformat(found[1] if found else "").isoformat()
    except ValueError:
        raise SourceError(
            f"published is {value!r}, which is not an ISO day.",
            "Write it as YYYY-MM-DD, or leave it out.",
        ) from None


def _text(fields: Mapping[str, object], name: str) -> str | None:
    value = fields.get(name)
    if value is not None and not isinstance(value, str):
        raise SourceError(f"{name} is not text.", "Write it as a string, or leave it out.")
    return (value or "").strip() or None
