"""From keyed mentions to the entities of an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from mithaq.lexicon import country_name, force_title, office_title, place_name, seats
from mithaq.model import Entity, EntityType, Manner, Mention, Reference, Resolution, Span
from mithaq.resolve.keys import HOST, owner_in, post_in
from mithaq.resolve.naming import called

_Group = tuple[EntityType, str]
_CALLED: Mapping[EntityType, Callable[[str], str]] = {
    EntityType.COUNTRY: country_name,
    EntityType.OFFICE: office_title,
    EntityType.PLACE: place_name,
}
_INDIRECT = (Manner.NISBA, Manner.BARE, Manner.COUNTERPART, Manner.SHARED)
_NO_COUNTRY = (*_INDIRECT, Manner.CAPITAL, Manner.DESCRIPTION)
_SPOKESMAN = "spokesman"
_IN_OFFICE = (None, "current", "acting")


@dataclass(frozen=True, slots=True)
class _Names:
    """What each mention and each key is called in this article."""

    text: str
    ids: Mapping[_Group, str]
    of: Mapping[Mention, str]

    def owner(self, office: str) -> str | None:
        """Give the entity whose post ``POST@OWNER`` is."""
        key = owner_in(office)
        return next(
            (self.ids[type_, key] for type_ in EntityType if (type_, key) in self.ids), None
        )

    def host(self, office: str) -> str | None:
        """Give the country or place to which the holder of ``POST>HOST@OWNER`` is sent."""
        key = post_in(office).partition(HOST)[2]
        kinds = (EntityType.COUNTRY, EntityType.PLACE)
        return next((self.ids[kind, key] for kind in kinds if (kind, key) in self.ids), None)


def gather(text: str, mentions: Sequence[Mention], keys: Mapping[Mention, str]) -> Resolution:
    """Make one entity of the mentions of one type and key; those without a key are left out."""
    groups: dict[_Group, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention in keys:
            groups[mention.type, keys[mention]].append(mention)
    ids = {group: f"e{number}" for number, group in enumerate(groups, 1)}
    named = {mention: ids[group] for group, own in groups.items() for mention in own}
    names = _Names(text, ids, named)
    return Resolution(
        tuple(_entity(group, own, names) for group, own in groups.items()),
        tuple(
            Reference(m, named[m], _holder(m, groups[m.type, keys[m]], names))
            for m in mentions
            if m in named
        ),
    )


def _holder(mention: Mention, own: Sequence[Mention], names: _Names) -> str | None:
    """Give the person whom a post means, where the article names exactly one.

    A former holder is meant where the post is called former; one of several spokesmen (متحدث باسم
    الوزارة) is not the one who has a name.
    """
    if mention.type is not EntityType.OFFICE or _one_of(mention, names.text):
        return None
    held = [m.holder for m in own if m.holder and _term(m) == _term(mention)]
    persons = dict.fromkeys(names.of[holder] for holder in held)
    return next(iter(persons)) if len(persons) == 1 else None


def _term(mention: Mention) -> str | None:
    """Give what tells who holds a post now from who did or will; who acts holds it."""
    return None if mention.status in _IN_OFFICE else mention.status


def _one_of(mention: Mention, text: str) -> bool:
    """Tell whether a post is one of several, without its article: متحدث باسم الوزارة."""
    spokesman = mention.key == _SPOKESMAN and mention.manner is Manner.NAME
    return spokesman and not mention.span.of(text).startswith("ال")


def _entity(group: _Group, own: Sequence[Mention], names: _Names) -> Entity:
    type_, key = group
    named = [mention for mention in own if mention.manner is not Manner.SHARED] or own
    spans = [span for mention in named for span in (mention.span, *mention.shorter)]
    return Entity(
        id=names.ids[group],
        type=type_,
        key=key,
        name=_name(names.text, key, own),
        forms=tuple(dict.fromkeys(span.of(names.text) for span in spans)),
        of=names.owner(key) if type_ is EntityType.OFFICE else None,
        to=names.host(key) if type_ is EntityType.OFFICE else None,
        seats=seats(key) if type_ is EntityType.OFFICE else None,
        mentions=tuple(mention.span for mention in own),
    )


def _name(text: str, key: str, own: Sequence[Mention]) -> str:
    """Give the fullest form; what is named only indirectly is called as the lexicon calls it."""
    type_ = own[0].type
    proper = [m for m in own if not _indirect(m)]
    if type_ in _CALLED and not proper:
        return _CALLED[type_](key)
    if type_ is EntityType.PERSON:  # not by a nickname
        surname = key.split()[-1:]
        proper = [mention for mention in proper if mention.key.split()[-1:] == surname] or proper
    if type_ is EntityType.PLACE:  # Asmara, not the Eritrean capital
        proper = [m for m in proper if m.manner is not Manner.DESCRIPTION] or proper
    if type_ is EntityType.FORCE:
        told = [mention for mention in proper if mention.manner is Manner.NAME]
        if not told and (title := force_title(key)):
            return title
        proper = told or proper
    spans = _common(proper) if type_ is EntityType.FORCE else [m.span for m in proper]
    return max((called(type_, span.of(text)) for span in spans or [own[0].span]), key=len)


def _common(forces: Sequence[Mention]) -> list[Span]:
    """Give the names of a force, without where it is if that is said in several ways.

    القوات الأمريكية في العراق and القوات الأمريكية في سوريا are القوات الأمريكية.
    """
    located = [mention.span for mention in forces if mention.shorter]
    if len({span.end - span.start for span in located}) <= 1:
        return [mention.span for mention in forces]
    return [mention.shorter[-1] if mention.shorter else mention.span for mention in forces]


def _indirect(mention: Mention) -> bool:
    """Tell whether a mention gives no name: an adjective, a capital for its government, المملكة."""
    country = mention.type is EntityType.COUNTRY
    return mention.manner in (_NO_COUNTRY if country else _INDIRECT)
