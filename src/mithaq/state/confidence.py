"""How likely a statement is right: how often its like was, on annotated articles.

``data/confidence.toml`` holds for each kind of statement how many were right of how many made
(``python -m tools.confidence`` counts them again). What a rule claims for itself counts as
much as a few of these, so that a rule seldom seen keeps near its claim.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from mithaq.model import Roles
from mithaq.state.words import table

_CLAIM = 5.0  # statements that a rule's own claim is worth
_PLACES = 2


def confidence(type_: str, rule: str, roles: Roles, claim: float) -> float:
    """Give the confidence of a statement, from 0 to 1, made by a rule that claims as much."""
    right, made = _counts().get(kind(type_, rule, roles), (0, 0))
    return round((right + _CLAIM * claim) / (made + _CLAIM), _PLACES)


def kind(type_: str, rule: str, roles: Roles) -> str:
    """Give what a statement is counted as: its type with its action, or with its rule.

    The rules of frames are numbered in the order of a file, so they are no lasting names.
    """
    numbered = rule.rpartition(".")[2].isdecimal()
    action = roles.get("action", roles.get("relation", ()))
    told = str(action[0]) if action else "" if numbered else rule
    return f"{type_} {told}".rstrip()


@cache
def _counts() -> Mapping[str, tuple[int, int]]:
    return {name: (right, made) for name, (right, made) in table("confidence")["kinds"].items()}
