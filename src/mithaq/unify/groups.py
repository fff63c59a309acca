"""Profiles that were taken for one person, and when two such groups can be one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from mithaq.model.profile import Profile
from mithaq.unify.forms import swollen
from mithaq.unify.names import of_a_house, telling
from mithaq.unify.posts import shared

_FEW = 4
"""One article against this many or more may be a slip of the reader; so may one in as many."""

_KNOWN = "by name, post and day both are {}"
"""Says why two are one who holds a post by the lists."""


@dataclass(frozen=True)
class Group:
    """Profiles of one person, ordered by article."""

    members: tuple[Profile, ...]

    @cached_property
    def articles(self) -> int:
        """How many articles name the person."""
        return len({member.ref.article for member in self.members})

    @cached_property
    def name(self) -> str:
        """The name that most profiles have; of equals the longest, then the first by letters.

        A name with words behind it that are no names comes after the same name without them.
        """
        counts = Counter(member.name for member in self.members)

        def place(name: str) -> tuple[int, bool, int, str]:
            return -counts[name], any(swollen(other, name) for other in counts), -len(name), name

        return min(counts, key=place)

    @cached_property
    def states(self) -> frozenset[str]:
        """The states that the articles name beside a post of the person."""
        posts = (post for member in self.members for post in member.posts)
        return frozenset(post.state for post in posts if post.said and post.state)

    @cached_property
    def served(self) -> frozenset[str]:
        """The states of all posts of the person, those inferred with them."""
        posts = (post for member in self.members for post in member.posts)
        return frozenset(post.state for post in posts if post.state)

    @cached_property
    def posts(self) -> frozenset[str]:
        """The posts of the person, without whose they are."""
        return frozenset(post.name for member in self.members for post in member.posts)

    @cached_property
    def homes(self) -> frozenset[str]:
        """The countries that the articles are about."""
        return frozenset(member.home for member in self.members if member.home)

    @cached_property
    def beside(self) -> frozenset[str]:
        """The persons named beside the bearer of a common name."""
        return frozenset(name for member in self.members for name in member.beside)

    @cached_property
    def known(self) -> frozenset[str]:
        """The known holders of posts that the person is by single articles."""
        return frozenset(member.known for member in self.members if member.known)

    @cached_property
    def label(self) -> str:
        """The name, and the states that its bearer serves."""
        return f"{self.name} ({', '.join(sorted(self.states))})" if self.states else self.name

    def conflicts(self, other: Group) -> bool:
        """Tell whether the posts of the two belong to different states: nobody serves two.

        A small group with a post of a large one is no second person but a misread state.
        """
        if not self.states or not other.states:
            return False
        if self.states & other.states or self.known & other.known:
            return False
        small, large = sorted((self, other), key=lambda group: group.articles)
        return not (self.posts & other.posts and small.articles * _FEW <= large.articles)

    def supports(self, other: Group) -> str:
        """Give what speaks for the two being one person; empty when nothing does."""
        if both := self.known & other.known:
            return _KNOWN.format(min(both))
        if both := self.beside & other.beside:
            return f"{min(both)} is named beside both"
        if posts := self._posts_with(other):
            return f"both hold the post {min(posts)}"
        if both := self.states & other.states:
            return f"both serve {min(both)}"
        known = telling(self.name) or of_a_house(self.name)
        if known and (self.served & other.homes or self.homes & other.served):
            return "the country that one serves is what the other's articles are about"
        return ""

    def _posts_with(self, other: Group) -> Collection[str]:
        """Give the posts that both hold; under a common name a director is one of the same body."""
        if telling(self.name):
            return self.posts & other.posts
        ours, theirs = (
            {post for one in each.members for post in one.posts} for each in (self, other)
        )
        return shared(ours, theirs)

    def serves_with(self, other: Group) -> bool:
        """Tell whether the two hold one post of one state."""
        return bool(self.posts & other.posts and self.states & other.states)

    def signs(self, countries: Collection[str]) -> Iterator[str]:
        """Give the reasons for which this and any other group with the reason are one person.

        All have one name, and no post of which an article names the state.

        Args:
            countries: those that one of the groups serves and articles of one are about.
        """
        if telling(self.name):
            yield "a rare name, and nothing speaks against it"
        elif of_a_house(self.name):
            own = (self.served | self.homes).intersection(countries)
            yield from (f"one serves {country}, and articles are about it" for country in own)
        yield from map(_KNOWN.format, self.known)
        yield from (f"{name} is named beside both" for name in self.beside)
        yield from (f"both hold the post {post}" for post in self.posts)

    @property
    def often(self) -> bool:
        """Whether so many articles name the person that a short name is enough."""
        return self.articles >= _FEW

    def outweighs(self, other: Group) -> bool:
        """Tell whether far more articles name this person than the other."""
        return self.articles >= other.articles * _FEW


def united(groups: Iterable[Group]) -> Group:
    """Give the group of all members of some groups."""
    return Group(tuple(sorted(member for group in groups for member in group.members)))
