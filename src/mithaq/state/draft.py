"""A statement on its way: roles and words, before attribution is known."""

from __future__ import annotations

from dataclasses import dataclass

from mithaq.model import FactType, Modality, Roles, Time


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement told in words ``first`` to ``last`` (exclusive), its main word at ``word``.

    Attributes:
        own: it is told by the article itself even inside a quotation or report.
        lacks: the role without which its maker does not hold it for told.
    """

    type: FactType
    roles: Roles
    modality: Modality
    word: int
    first: int
    last: int
    rule: str
    confidence: float
    time: Time | None = None
    own: bool = False
    lacks: str = ""
