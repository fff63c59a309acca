"""Which country a post can be of that names none: by the form of government, the holder's name."""

from __future__ import annotations

from mithaq.lexicon import arab, has_post, info

_SERVING = frozenset(("deputy", "first-deputy", "second-deputy", "assistant"))
_NATIONAL = _SERVING | frozenset(
    (
        "president", "prime-minister", "minister", "king", "crown-prince", "deputy-crown-prince",
        "national-security-adviser", "chief-of-staff", "commander-in-chief", "supreme-leader",
        "speaker-of-parliament", "minister-of-state", "minister-in-charge", "attorney-general",
        "opposition-leader", "central-bank-governor", "speaker-of-senate",
        "presidential-spokesman", "government-spokesman",
    )
)  # fmt: skip
_ARABIC = ("عبد", "ابن", "بن", "ابو")
_OFTEN = 50  # seen so often among names of Arab states, a unit is an Arabic name


def national(post: str) -> bool:
    """Tell whether a state has such a post; a deputy's is one where the post he serves is.

    >>> national("deputy/director")
    False
    """
    head, _, rest = post.partition("/")
    return head in _NATIONAL and (head not in _SERVING or national(rest))


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
    if any(map(_surname, units)):
        return arab(country)
    arabic = any(unit in _ARABIC or info(unit).unit.seen >= _OFTEN for unit in units)
    return arabic or not arab(country)


def _surname(unit: str) -> bool:
    """Tell whether a unit is an Arabic surname with its article: الورفلي، عبدالناصر."""
    unit = unit.removeprefix("عبد")
    return unit.startswith("ال") and info(unit).unit.surname > 0
