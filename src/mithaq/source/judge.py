"""From a draft to an article, or to the reason why it is none."""

from __future__ import annotations

import re

from mithaq.errors import SourceError
from mithaq.model import Article
from mithaq.source.boilerplate import body
from mithaq.source.draft import Draft
from mithaq.source.metadata import Metadata
from mithaq.source.publishers import publisher_in
from mithaq.text import published_in

# Letters of the Arabic blocks, presentation forms included.
_ARABIC = re.compile(
    r"[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]+"
)
_SHARE = 0.5


def article(draft: Draft, given: Metadata) -> Article:
    """Judge a draft; ``given`` wins over its own metadata, and that over what the text says.

    Raises:
        SourceError: it is empty, not Arabic, not Unicode, or holds nothing but page furniture.
    """
    _check(draft.text)
    stretches = body(draft.text)
    if not stretches:
        raise SourceError("Nothing but menus and links is found.", "Give the article's text.")
    known = given.over(draft.metadata)
    return Article(
        id=draft.id,
        text=draft.text,
        title=known.title,
        published=known.published or published_in(draft.text, stretches),
        publisher=known.publisher or publisher_in(draft.text),
        url=known.url,
        body=stretches,
    )


def _check(text: str) -> None:
    if not text.strip():
        raise SourceError("The article is empty.", "Give its text, or leave it out.")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise SourceError(
            f"Character {error.start} is half a surrogate pair.", "Repair it."
        ) from None
    letters = sum(map(str.isalpha, text))
    arabic = len(text) - len(_ARABIC.sub("", text))
    if arabic < _SHARE * letters or not letters:
        raise SourceError(f"Only {arabic} of its {letters} letters are Arabic.", "Leave it out.")
