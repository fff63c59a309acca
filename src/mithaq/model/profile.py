"""What one article says of a person that helps to tell who it is."""

from __future__ import annotations

from typing import NamedTuple


class Ref(NamedTuple):
    """An entity of an article: the article's id, and the entity's id in it."""

    article: str
    entity: str


class Post(NamedTuple):
    """A post that a person is said to hold or to have held.

    Attributes:
        name: what the post is, without whose it is (``minister/defence``).
        owner: key of the country or body it belongs to; empty when that is not known.
        said: the article names the state beside the post, so that it was not inferred.
    """

    name: str
    owner: str
    said: bool

    @property
    def state(self) -> str:
        """Give the key of the state that the owner is or belongs to; empty when there is none."""
        _, country, code = self.owner.rpartition("country:")
        return country + code if country else ""


class Profile(NamedTuple):
    """One person of one article, as far as it matters who that is.

    Attributes:
        name: the folded fullest name in the article.
        home: key of the country that the article names most; empty when it names none.
        beside: the folded names of the other persons of the article.
        known: Q-id of the known holder of a post that the person can only be; empty when none is.
        others: ids of the persons of the article whom it relates to this one, who are not the same.
    """

    ref: Ref
    name: str
    posts: tuple[Post, ...] = ()
    home: str = ""
    beside: tuple[str, ...] = ()
    known: str = ""
    others: tuple[str, ...] = ()


class Verdict(NamedTuple):
    """A decision on two names, and its reason in a few words.

    Attributes:
        one: a name as the articles write it, with what tells its bearer from namesakes.
        same: whether both were taken for one person.
    """

    one: str
    other: str
    same: bool
    reason: str


class Identities(NamedTuple):
    """Who is who: the key of each entity, and the decisions that led to it, in a fixed order."""

    keys: dict[Ref, str]
    verdicts: tuple[Verdict, ...]
