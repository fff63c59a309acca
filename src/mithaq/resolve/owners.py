"""Whose a post is that names no jurisdiction, as far as the article tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from mithaq.lexicon import has_post, royal
from mithaq.lexicon.holders import holders_named
from mithaq.model import EntityType, Manner, Mention
from mithaq.resolve.homes import homes
from mithaq.resolve.keys import NEAR, OWNER, holder_in, joined, owner_in, post_in
from mithaq.resolve.plausible import national, plausible

_FORMER = "former"
_HOMES = 2  # countries that an article is at home in


class _Record:
    """What the article says of posts with a jurisdiction: which there are, and who holds them."""

    def __init__(self, found: Mapping[Mention, str], keys: Mapping[Mention, str]) -> None:
        self.posts: dict[str, dict[str, None]] = defaultdict(dict)
        self.holders: dict[str, dict[str, None]] = defaultdict(dict)
        for mention, key in found.items():
            post, of = post_in(key), owner_in(key)
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
        owners = [owner_in(key) for key in self.holders if holder in self.holders[key]]
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


def inferred(
    found: Mapping[Mention, str], keys: Mapping[Mention, str], locale: Mapping[Mention, str]
) -> dict[Mention, str]:
    """Give the keys of posts with the owner of each that has none, as far as one is likely.

    Args:
        found: the keys of the posts.
        keys: the keys of all else.
        locale: the country that the paragraph of a post turns to.
    """
    record = _Record(found, keys)
    home = homes(mention for mention in (*keys, *found))
    cases = {m: (key, holder_in(m, keys), locale.get(m)) for m, key in found.items()}
    decided: dict[tuple[str, str | None, str | None], str] = {}
    # Royal posts first, then the other posts of those who hold one: these nobody else can have.
    for turn in range(3):
        for mention, key in found.items():
            _, holder, turned = case = cases[mention]
            ready = (royal(key), record.serves(holder), True)[turn]
            if ready and OWNER not in key and case not in decided:
                around = _Around(home, _facing(mention, found, keys), turned)
                decided[case] = _whose(mention, key, keys, record, around)
                if record.serves(holder) or (royal(key) and _only(key, home)):
                    record.decide(decided[case], holder)
    return {m: decided.get(cases[m], key) for m, key in found.items()}


def _only(post: str, home: Sequence[str]) -> bool:
    """Tell whether one country alone of those named can have a post."""
    return sum(has_post(country, post) for country in home) == 1


def _whose(
    mention: Mention, post: str, keys: Mapping[Mention, str], record: _Record, around: _Around
) -> str:
    """Give a post the jurisdiction of its namesake in the article, of what stands near, or home."""
    holder = holder_in(mention, keys)
    if own := next((key for key in record.posts[post] if holder in record.holders[key]), None):
        return own
    known = {each.owner for each in holders_named(post, holder)} if holder else set()
    home = [country for country in around.home if country not in around.facing]
    if country := next((country for country in home if country in known), None):
        return joined(post, country)
    if around.locale and national(post) and plausible(around.locale, post, holder):
        return joined(post, around.locale)
    gone = mention.status == _FORMER  # others have held it since
    namesakes = [
        key
        for key in record.posts[post]
        if (gone or record.free(key, holder)) and plausible(owner_in(key), post, holder)
        if owner_in(key) not in around.facing
    ]
    if len(namesakes) == 1:
        return namesakes[0]
    if not national(post) or len(known) == 1:  # of a country that the article does not name
        return post
    countries = _able(mention, post, keys, record, home)
    likely = (joined(post, country) for country in countries if country not in around.facing)
    return next((key for key in likely if gone or record.free(key, holder)), post)


def _able(
    mention: Mention, post: str, keys: Mapping[Mention, str], record: _Record, home: Sequence[str]
) -> Iterator[str]:
    """Give the countries that a post can be of: of another post of its holder, home, or near.

    Where the seat of the first country at home is taken, the next one's may be meant; no third.
    """
    holder = holder_in(mention, keys)
    yield from (country for country in record.served(holder) if plausible(country, post))
    yield from islice((c for c in home if plausible(c, post, holder)), _HOMES)
    yield from (c for c in _near(mention, keys) if plausible(c, post, holder))


def _facing(
    mention: Mention, posts: Mapping[Mention, str], keys: Mapping[Mention, str]
) -> frozenset[str]:
    """Give the country of the counterpart named soon after: التقى الرئيس نظيره الروسي."""
    end = mention.span.end
    return frozenset(
        keys[other.of]
        for other, key in posts.items()
        if other.of and other.of in keys and other.manner is Manner.COUNTERPART
        and key.startswith(posts[mention] + OWNER)
        and end <= other.span.start <= end + NEAR
    )  # fmt: skip


def _near(mention: Mention, keys: Mapping[Mention, str]) -> list[str]:
    """Give the country of the last body or post named shortly before."""
    start = mention.span.start
    before = [
        other.of.key
        for other in keys
        if other.of and other.of.type is EntityType.COUNTRY
        and start - NEAR <= other.span.start and other.span.end <= start
    ]  # fmt: skip
    return before[-1:]
