"""Profiles of persons, put together by hand."""

from mithaq.model.profile import Post, Profile, Ref
from mithaq.unify import full_names


def person(article: str, name: str, *posts: str, home: str = "", beside: str = "") -> Profile:
    """Give a person of an article; a post is ``minister/defence@country:IQ``."""
    held = tuple(
        Post(name, owner, said=True) for name, _, owner in (p.partition("@") for p in posts)
    )
    others = tuple(beside.split("|")) if beside else ()
    return Profile(Ref(article, "e1"), name, held, home, others)


def parted(*profiles: Profile) -> set[frozenset[str]]:
    """Give the articles whose persons were taken for one."""
    keys = full_names(profiles).keys
    return {
        frozenset(ref.article for ref, key in keys.items() if key == one) for one in keys.values()
    }


def together(*profiles: Profile) -> bool:
    """Tell whether all of them were taken for one person."""
    return len(parted(*profiles)) == 1
