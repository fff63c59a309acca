"""From keyed mentions to the entities of an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from mithaq.lexicon import country_name
from mithaq.model import Entity, EntityType, Manner, Mention, Reference, Resolution


def gather(text: str, mentions: Sequence[Mention], keys: Mapping[Mention, str]) -> Resolution:
    """Make one entity of the mentions with one type and key; a mention without a key is left out."""
    groups: dict[tuple[EntityType, str], list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention in keys:
            groups[mention.type, keys[mention]].append(mention)
    ids = {group: f"e{number}" for number, group in enumerate(groups, 1)}
    ident = {mention: ids[mention.type, keys[mention]] for mention in mentions if mention in keys}
    owners = {key: ids[type_, key] for type_, key in groups if type_ is not EntityType.OFFICE}
    holders = _holders(groups, ident, ids)
    return Resolution(
        tuple(_entity(text, ids[group], group, own, ident, owners) for group, own in groups.items()),
        tuple(Reference(m, ident[m], holders.get(ident[m])) for m in mentions if m in ident),
    )


def _holders(
    groups: Mapping[tuple[EntityType, str], Sequence[Mention]],
    ident: Mapping[Mention, str],
    ids: Mapping[tuple[EntityType, str], str],
) -> dict[str, str]:
    """Give for each post the person who holds it, where the article names exactly one."""
    found: dict[str, str] = {}
    for group, own in groups.items():
        persons = {ident[m.holder] for m in own if m.holder and m.status in (None, "current", "acting")}
        if len(persons) == 1:
            found[ids[group]] = persons.pop()
    return found


def _entity(
    text: str,
    number: str,
    group: tuple[EntityType, str],
    own: Sequence[Mention],
    ident: Mapping[Mention, str],
    owners: Mapping[str, str],
) -> Entity:
    type_, key = group
    forms = tuple(dict.fromkeys(form for mention in own for form in _forms(text, mention)))
    return Entity(
        id=number,
        type=type_,
        key=key,
        name=_name(text, key, own),
        forms=forms,
        of=owners.get(key.partition("@")[2]) if type_ is EntityType.OFFICE else None,
        to=next((ident[m.to] for m in own if m.to in ident), None),
        mentions=tuple(mention.span for mention in own),
    )


def _forms(text: str, mention: Mention) -> Iterator[str]:
    yield from (span.of(text) for span in (mention.span, *mention.shorter))


def _name(text: str, key: str, own: Sequence[Mention]) -> str:
    """Give the fullest form; a country known by its adjective alone has the lexicon's name."""
    proper = [m.span.of(text) for m in own if m.manner not in (Manner.NISBA, Manner.BARE)]
    if own[0].type is EntityType.COUNTRY and not proper:
        return country_name(key)
    return max(proper or [own[0].span.of(text)], key=len)
