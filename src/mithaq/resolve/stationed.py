"""Forces of one country in several: القوات الأميركية في العراق are not those in Afghanistan.

An article that tells of one station only means one force, wherever it says so; where it names two
countries or more, each has its own. What stands alone is the one named last.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from mithaq.model import EntityType, Mention
from mithaq.text import fold

_STATIONED = ("forces", "army")  # kinds of force that a country can have in several places
_NEAR = 2  # words from a force to its country
_IN = ("في", "من", "داخل")


def stationed(
    text: str, mentions: Sequence[Mention], keys: Mapping[Mention, str]
) -> dict[Mention, str]:
    """Give the keys of the forces that an article tells apart by the country they are in."""
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        key = keys.get(mention, "")
        if mention.type is EntityType.FORCE and key.partition("@")[0] in _STATIONED:
            groups[key].append(mention)
    countries = [m for m in mentions if m.type is EntityType.COUNTRY]
    return {
        mention: told
        for key, own in groups.items()
        for mention, told in _apart(key, own, _sites(text, own, countries))
    }


def _sites(
    text: str, forces: Sequence[Mention], countries: Sequence[Mention]
) -> Mapping[Mention, str]:
    """Give the country in which each mention of a force says that it is."""
    return {
        force: country.key
        for force in forces
        for country in countries
        if country.span.start > force.span.start and _inside(text, force, country)
    }


def _inside(text: str, force: Mention, country: Mention) -> bool:
    """Tell whether a force is called one in a country: القوات المتواجدة في العراق."""
    end = force.shorter[-1].end if force.shorter else force.span.end
    between = fold(text[end : country.span.start]).split()
    return 0 < len(between) <= _NEAR and between[-1] in _IN


def _apart(
    key: str, forces: Sequence[Mention], sites: Mapping[Mention, str]
) -> Iterator[tuple[Mention, str]]:
    if len(set(sites.values())) <= 1:
        return
    site = next(iter(sites.values()))
    kind, _, country = key.partition("@")
    for force in forces:
        site = sites.get(force, site)
        yield force, f"{kind}/{site}@{country}"
