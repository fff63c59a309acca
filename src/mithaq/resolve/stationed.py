"""Forces of one country in several: القوات الأميركية في العراق are not those in Afghanistan.

An article that tells of one station only means one force, wherever it says so; where it names two
countries or more, each has its own. What stands alone is the one named last.
"""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

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
    starts = [country.span.start for country in countries]
    behind = ((force, countries[bisect(starts, force.span.start) :]) for force in forces)
    return {force: site for force, near in behind if (site := _site(text, force, near))}


def _site(text: str, force: Mention, countries: Iterable[Mention]) -> str | None:
    """Give the country in which a force is called one: القوات المتواجدة في العراق."""
    end = force.shorter[-1].end if force.shorter else force.span.end
    site = None
    for country in countries:
        between = fold(text[end : country.span.start]).split()
        if len(between) > _NEAR:
            break
        site = country.key if between and between[-1] in _IN else site
    return site


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
