"""What a thing is called, whatever its place in the sentence does to the words."""

from __future__ import annotations

from mithaq.lexicon import BRACKETS, QUOTES, presiding, statuses, unswallowed
from mithaq.model import EntityType
from mithaq.text import fold

_PRONOUNS = ("هما", "هم", "ها", "ه")
_MEMBER, _OF_BODY = "عضو", "في "


def called(type_: EntityType, written: str) -> str:
    """Give the name a form stands for: no clitics or underscores, a post in its basic form.

    >>> called(EntityType.OFFICE, "وزيرا للدفاع")
    'وزير الدفاع'
    >>> called(EntityType.PERSON, "رودريغو_دوتيرتي")
    'رودريغو دوتيرتي'
    """
    whole = _unquoted(written).replace("_", " ")
    if type_ is EntityType.PERSON:  # what an editor put in: (بشار) الأسد
        whole = _without(whole, BRACKETS)
    return _basic(whole) if type_ is EntityType.OFFICE else unswallowed(whole)


def _unquoted(written: str) -> str:
    """Leave out quotation marks of which the text has only one side: صحيفة «نيويورك تايمز."""
    if sum(char in QUOTES for char in written) % 2 == 0:
        return written
    return _without(written, QUOTES)


def _without(written: str, marks: frozenset[str]) -> str:
    return "".join(char for char in written if char not in marks)


def _basic(title: str) -> str:
    """Undo the accusative of a title (قائدا للجيش), and what stands for one (رئاسة البلاد)."""
    first, blank, rest = unswallowed(title).partition(" ")
    status, _, of = rest.partition(" ")
    if of.startswith("ل") and not status.startswith("ال") and (fold(status),) in statuses():
        rest = of
    first = presiding().get(first, first)
    if first.removesuffix("ا") == _MEMBER and rest.startswith(_OF_BODY):
        return f"{_MEMBER} {rest.removeprefix(_OF_BODY)}"
    if first.startswith("ال") or not rest.startswith("لل"):
        return first + blank + rest
    return f"{_unowned(first.removesuffix('ا'))} {unswallowed(rest)}"


def _unowned(title: str) -> str:
    """Cut off the pronoun of whose adviser it is: مستشاره للأمن القومي، مستشارته."""
    bare = next((title.removesuffix(end) for end in _PRONOUNS if title.endswith(end)), "")
    return f"{bare[:-1]}ة" if bare.endswith("ت") else bare or title
