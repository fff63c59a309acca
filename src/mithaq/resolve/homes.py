"""The countries that an article is at home in: what it leaves unsaid is theirs.

A paper gives the nationality of foreign ministers and leaves out that of its own, so a kingdom that
an article calls المملكة, or whose king it names by his title, comes before the countries it names
most.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from mithaq.lexicon import body_country, place_country
from mithaq.model import EntityType, Manner, Mention
from mithaq.resolve.keys import owner_in

_OF_STATE = ("government", "parliament", "agency")


def homes(mentions: Iterable[Mention]) -> list[str]:
    """Give the keys of the countries, the likeliest first; of equals the one that is named first.

    A place names the country in which it lies, and so does an institution of a state; a title that
    only one country has names that one.
    """
    ordered = sorted(mentions, key=lambda mention: mention.span)
    named = Counter(country for mention in ordered if (country := _country(mention)))
    bodies = [country for mention in ordered if (country := _body(mention))]
    named += Counter(country for country in bodies if country in named)
    own = Counter(country for mention in ordered if (country := _own(mention)))
    return list(dict.fromkeys((*_ranked(own), *_ranked(own + named), *bodies)))


def _ranked(counts: Counter[str]) -> Iterator[str]:
    yield from sorted(counts, key=lambda key: -counts[key])


def _own(mention: Mention) -> str | None:
    """Give the kingdom that a mention takes for known: المملكة، خادم الحرمين الشريفين."""
    if mention.type is EntityType.COUNTRY and mention.manner is Manner.DESCRIPTION:
        return mention.key
    fixed = owner_in(mention.key) if mention.type is EntityType.OFFICE else ""
    return fixed if fixed.startswith("country:") else None


def _country(mention: Mention) -> str | None:
    if mention.manner in (Manner.BARE, Manner.DESCRIPTION):
        return None
    if mention.key.startswith("country:") or "capital:" in mention.key:
        return f"country:{mention.key.rpartition(':')[2]}"
    return place_country(mention.key.partition("/")[2])


def _body(mention: Mention) -> str | None:
    """Give the country whose institution is named: البيت الأبيض."""
    kind, _, name = mention.key.partition("/")
    return body_country(name) if kind in _OF_STATE else None
