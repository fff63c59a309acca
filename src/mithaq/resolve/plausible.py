"""Which country a post can be of that names none: by the form of government, the holder's name."""

from __future__ import annotations

from mithaq.lexicon import arab, foreign, has_post, info, name_words, posts

_SHORTEST = 6  # letters of a surname with its article
_OFTEN = 50  # seen so often among names of Arab states, a unit is an Arabic name


def national(post: str) -> bool:
    """Tell whether a state has such a post; a deputy's is one where the post he serves is.

    >>> national("deputy/director")
    False
    """
    head, _, rest = post.partition("/")
    return national(rest) if head in posts("serving") else head in posts("national")


def plausible(owner: str, post: str, holder: str | None = None) -> bool:
    """Tell whether a post can be that of a country, held by a person of such a name.

    A state must have such a post. No officer of an Arab state has a foreign name (باراك أوباما),
    none of another state a surname with the Arabic article (سعد الحريري).
    """
    if not owner.startswith("country:"):
        return True
    return has_post(owner, post.rpartition("/")[2]) and (holder is None or _fits(holder, owner))


def _fits(name: str, country: str) -> bool:
    units = name.split()
    if any(map(_surname, units)) or any(map(_definite, units[1:])):
        return arab(country)
    arabic = any(unit in name_words("arabic") or info(unit).unit.seen >= _OFTEN for unit in units)
    return arabic or not arab(country)


def _definite(unit: str) -> bool:
    """Tell whether a unit behind a first name has the Arabic article: الجبير, but not ألونسو."""
    return unit.startswith("ال") and len(unit) >= _SHORTEST and not foreign(unit)


def _surname(unit: str) -> bool:
    """Tell whether a unit is an Arabic surname with its article: الورفلي، عبدالناصر."""
    unit = unit.removeprefix("عبد")
    return unit.startswith("ال") and info(unit).unit.surname > 0
