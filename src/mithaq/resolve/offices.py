"""Posts: which country or body each belongs to, and whom a counterpart stands for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from mithaq.lexicon import has_post, posts, royal
from mithaq.lexicon.holders import holders_named
from mithaq.model import EntityType, Manner, Mention
from mithaq.resolve.homes import homes
from mithaq.resolve.locales import locales
from mithaq.resolve.plausible import national, plausible

_SEPARATOR = "@"
HOST = ">"
"""What parts a post from where its holder is sent, in its key."""

_FORMER = "former"
_NEAR = 120  # characters


def offices(
    text: str, mentions: Sequence[Mention], keys: Mapping[Mention, str]
) -> dict[Mention, str]:
    """Give the key of each post: what it is and whose (``minister/defence@country:US``).

    Of one who is sent it is also where (``ambassador>country:EG@country:US``), if that is told.

    A post without a jurisdiction takes the country that its paragraph turns to, else the one that
    its namesake in the article has, else that of the country the article is about, else that of a
    body named shortly before.
    """
    own = [mention for mention in mentions if mention.type is EntityType.OFFICE]
    found: dict[Mention, str] = {}
    for mention in own:
        post = _post(mention, found, keys)
        if post:
            found[mention] = _joined(post, keys.get(mention.of) if mention.of else None)
    return _sent(_inferred(found, keys, locales(text, mentions)), keys)


def _sent(found: Mapping[Mention, str], keys: Mapping[Mention, str]) -> dict[Mention, str]:
    """Tell posts by where their holders are sent; where that is not said, it is the only one."""
    told = {m: _host(keys[m.to]) for m in found if m.to and m.to in keys}
    hosts: dict[tuple[str, str | None], dict[str, None]] = defaultdict(dict)
    for mention, host in told.items():
        for holder in {_holder(mention, keys), None}:
            hosts[found[mention], holder][host] = None
    return {
        mention: _to(key, told.get(mention, ""), known)
        for mention, key in found.items()
        for known in [hosts[key, _holder(mention, keys)] or hosts[key, None]]
    }


def _to(key: str, host: str, known: Mapping[str, None]) -> str:
    if not host and len(known) == 1:
        (host,) = known
    post, at, owner = key.partition(_SEPARATOR)
    return f"{post}{HOST}{host}{at}{owner}" if host else key


def _host(key: str) -> str:
    """Give the key of the country for that of its capital, which stands for it."""
    _, capital, code = key.rpartition("capital:")
    return f"country:{code}" if capital else key


def _post(
    mention: Mention, before: Mapping[Mention, str], keys: Mapping[Mention, str]
) -> str | None:
    """Give what the post is, without its jurisdiction."""
    if mention.manner is Manner.COUNTERPART:
        return _mirrored(mention, before, keys)
    if mention.manner is Manner.BARE:
        return _meant(mention, before, keys)
    return mention.key


def _meant(
    mention: Mention, before: Mapping[Mention, str], keys: Mapping[Mention, str]
) -> str | None:
    """Give the post that a bare title means: its holder's, or the last one of its kind."""
    kinds = [
        (other, post)
        for other, key in before.items()
        for post in [key.partition(_SEPARATOR)[0]]
        if post.partition("/")[0] == mention.key and _compatible(mention, other)
    ]
    if mention.holder:
        own = [
            (other, post)
            for other, post in kinds
            if other.holder and keys[other.holder] == keys[mention.holder]
        ]
        kinds = own or [(other, post) for other, post in kinds if not other.holder]
        if not kinds and (mention.of or mention.key in posts("local")):
            return mention.key
    return kinds[-1][1] if kinds else None


def _compatible(mention: Mention, other: Mention) -> bool:
    return not mention.of or (other.of is not None and other.of.key == mention.of.key)


def _mirrored(
    counterpart: Mention, before: Mapping[Mention, str], keys: Mapping[Mention, str]
) -> str | None:
    """Give the post of the last person named who is of another nation, else the last one held."""
    held = {
        keys[other.holder]: key.partition(_SEPARATOR)[0]
        for other, key in before.items()
        if other.holder and not _same_nation(counterpart, other, keys)
    }
    named = [
        keys[mention]
        for mention in sorted(keys, key=lambda mention: mention.span.start)
        if mention.span.end <= counterpart.span.start and keys[mention] in held
    ]
    last = named[-1:] or list(held)[-1:]
    return held[last[0]] if last else _just_named(counterpart, before, keys)


def _just_named(
    counterpart: Mention, before: Mapping[Mention, str], keys: Mapping[Mention, str]
) -> str | None:
    """Give the post named last, whose holder is not, if shortly before: الرئيس ونظيره الروسي."""
    near = [
        key.partition(_SEPARATOR)[0]
        for other, key in before.items()
        if counterpart.span.start - _NEAR <= other.span.end <= counterpart.span.start
        and not (other.holder or _same_nation(counterpart, other, keys))
    ]
    return near[-1] if near else None


def _same_nation(counterpart: Mention, other: Mention, keys: Mapping[Mention, str]) -> bool:
    """Tell whether a post is of the counterpart's own nation, so that he is not its counterpart.

    Where it has none, the lists of holders may know whose its holder was.
    """
    if not counterpart.of:
        return False
    if other.of or not other.holder:
        return other.of is not None and counterpart.of.key == other.of.key
    return counterpart.of.key in {
        each.owner for each in holders_named(other.key, keys[other.holder])
    }


def _joined(post: str, jurisdiction: str | None) -> str:
    return f"{post}{_SEPARATOR}{jurisdiction}" if jurisdiction else post


def _owner(key: str) -> str:
    return key.partition(_SEPARATOR)[2]


class _Record:
    """What the article says of posts with a jurisdiction: which there are, and who holds them."""

    def __init__(self, found: Mapping[Mention, str], keys: Mapping[Mention, str]) -> None:
        self.posts: dict[str, dict[str, None]] = defaultdict(dict)
        self.holders: dict[str, dict[str, None]] = defaultdict(dict)
        for mention, key in found.items():
            post, _, of = key.partition(_SEPARATOR)
            if of:
                self.posts[post][key] = None
                if mention.holder:
                    self.holders[key][keys[mention.holder]] = None

    def decide(self, key: str, holder: str | None) -> None:
        """Take in a post whose country has been decided."""
        if holder:
            self.holders[key][holder] = None

    def served(self, holder: str | None) -> list[str]:
        """Give the countries of which a person holds another post."""
        owners = [_owner(key) for key in self.holders if holder in self.holders[key]]
        return [owner for owner in dict.fromkeys(owners) if owner.startswith("country:")]

    def serves(self, holder: str | None) -> bool:
        """Tell whether it is known of which country a person holds another post."""
        return holder is not None and bool(self.served(holder))

    def free(self, key: str, holder: str | None) -> bool:
        """Tell whether a post can be this person's: nobody else is said to hold it."""
        return not holder or set(self.holders[key]) <= {holder}


class _Around(NamedTuple):
    """What stands around a post: the countries the article is at home in, and those it faces."""

    home: Sequence[str]
    facing: frozenset[str]
    locale: str | None


def _inferred(
    found: Mapping[Mention, str], keys: Mapping[Mention, str], locale: Mapping[Mention, str]
) -> dict[Mention, str]:
    record = _Record(found, keys)
    home = homes(mention for mention in (*keys, *found))
    cases = {m: (key, _holder(m, keys), locale.get(m)) for m, key in found.items()}
    decided: dict[tuple[str, str | None, str | None], str] = {}
    # Royal posts first, then the other posts of those who hold one: these nobody else can have.
    for turn in range(3):
        for mention, key in found.items():
            _, holder, turned = case = cases[mention]
            ready = (royal(key), record.serves(holder), True)[turn]
            if ready and _SEPARATOR not in key and case not in decided:
                around = _Around(home, _facing(mention, found, keys), turned)
                decided[case] = _whose(mention, key, keys, record, around)
                if record.serves(holder) or (royal(key) and _only(key, home)):
                    record.decide(decided[case], holder)
    return {m: decided.get(cases[m], key) for m, key in found.items()}


def _only(post: str, home: Sequence[str]) -> bool:
    """Tell whether one country alone of those named can have a post."""
    return sum(has_post(country, post) for country in home) == 1


def _holder(mention: Mention, keys: Mapping[Mention, str]) -> str | None:
    return keys[mention.holder] if mention.holder else None


def _whose(
    mention: Mention, post: str, keys: Mapping[Mention, str], record: _Record, around: _Around
) -> str:
    """Give a post the jurisdiction of its namesake in the article, of what stands near, or home."""
    holder = _holder(mention, keys)
    own = [key for key in record.posts[post] if holder in record.holders[key]]
    told = holders_named(post, holder) if holder and not own else ()
    known = {each.owner for each in told}
    home = [country for country in around.home if country not in around.facing]
    if country := next((country for country in home if country in known), None):
        return _joined(post, country)
    if not own and around.locale and national(post) and plausible(around.locale, post, holder):
        return _joined(post, around.locale)
    gone = mention.status == _FORMER  # others have held it since
    likely = [
        key
        for key in record.posts[post]
        if (gone or record.free(key, holder)) and plausible(_owner(key), post, holder)
        if _owner(key) not in around.facing
    ]
    if own or len(likely) == 1:
        return (own or likely)[0]
    if national(post) and len(known) != 1:  # else it is of a country that the article does not name
        served = [country for country in record.served(holder) if plausible(country, post)]
        # Where the seat of the first country is taken, the next one's may be meant; no third.
        able = [country for country in home if plausible(country, post, holder)][:2]
        near = [country for country in _near(mention, keys) if plausible(country, post, holder)]
        for country in (*served, *able, *near):
            key = _joined(post, country)
            if country not in around.facing and (gone or record.free(key, holder)):
                return key
    return post


def _facing(
    mention: Mention, posts: Mapping[Mention, str], keys: Mapping[Mention, str]
) -> frozenset[str]:
    """Give the country of the counterpart named soon after: التقى الرئيس نظيره الروسي."""
    end = mention.span.end
    return frozenset(
        keys[other.of]
        for other, key in posts.items()
        if other.of and other.of in keys and other.manner is Manner.COUNTERPART
        and key.startswith(posts[mention] + _SEPARATOR)
        and end <= other.span.start <= end + _NEAR
    )  # fmt: skip


def _near(mention: Mention, keys: Mapping[Mention, str]) -> list[str]:
    """Give the country of the last body or post named shortly before."""
    start = mention.span.start
    before = [
        other.of.key
        for other in keys
        if other.of and other.of.type is EntityType.COUNTRY
        and start - _NEAR <= other.span.start and other.span.end <= start
    ]  # fmt: skip
    return before[-1:]
