"""Search in SPARQL: ``?thing find:text "words"`` stands for the things that the index finds.

The pattern is replaced, before the engine sees the query, by VALUES with the IRIs of the hits. It
is recognised on tokens, so that nothing inside a string or comment is touched.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mithaq.serve.problem import bad_request
from mithaq.serve.search.asking import hits
from mithaq.serve.sparql.tokens import Kind, Token, tokens
from mithaq.serve.work.world import World
from mithaq.vocab import BASE

FIND = f"{BASE}find#"
"""The predicates ``text`` (all words) and ``prefix`` (the last word may go on)."""

_MANNERS = ("text", "prefix")
_MOST = 1_000
"""Hits that a pattern stands for."""

_USAGE = 'Write a search as the first pattern of a variable: ?thing find:text "words" .'


_SHAPE = (Kind.VARIABLE, None, Kind.STRING, Kind.SIGN)
_ESCAPE = re.compile(r"\\(.)")


def with_hits(world: World, text: str) -> str:
    """Give the query with its search patterns replaced by what they find.

    Raises:
        Problem: a search pattern has another form than variable, predicate, string.
    """
    if FIND not in text:
        return text
    found = list(tokens(text))
    names = _names(found)
    pieces, after = [], 0
    for place, token in enumerate(found):
        if token.text in names and not found[place - 1].says("PREFIX"):
            subject, words, goes_on = _pattern(found, place)
            values = _values(world, subject.text, names[token.text], words.text)
            pieces += [text[after : subject.start], values, f" {subject.text}" if goes_on else ""]
            after = found[place + 2].end if goes_on else words.end
    return "".join((*pieces, text[after:]))


def _names(found: Sequence[Token]) -> Mapping[str, str]:
    """Give all ways in which the query may write the predicates."""
    prefixes = [
        found[place + 1].text
        for place, token in enumerate(found[:-2])
        if token.says("PREFIX") and found[place + 2].text == f"<{FIND}>"
    ]
    written = {f"{prefix}{name}": name for prefix in prefixes for name in _MANNERS}
    return written | {f"<{FIND}{name}>": name for name in _MANNERS}


def _pattern(found: Sequence[Token], place: int) -> tuple[Token, Token, bool]:
    """Give subject and words of a search, and whether more is said of the subject (``;``)."""
    around = found[max(0, place - 1) : place + 3]
    if len(around) < len(_SHAPE) or not all(map(_fits, around, _SHAPE)):
        raise bad_request(_USAGE)
    subject, _, words, following = around
    return subject, words, following.text == ";"


def _fits(token: Token, kind: Kind | None) -> bool:
    return kind in (None, token.kind) and (token.kind is not Kind.SIGN or token.text in ".;}")


def _values(world: World, variable: str, manner: str, words: str) -> str:
    text = _ESCAPE.sub(r"\1", words.strip("\"'"))
    found = hits(world.index, text, prefix=manner == "prefix", limit=_MOST)
    return f"VALUES {variable} {{ {' '.join(f'<{hit.iri}>' for hit in found)} }}"
