"""Where the tools differ."""

from __future__ import annotations

from dataclasses import dataclass

from mithaq.export.quickstatements.cells import Refuse, breaks_tabs, changes_quotes


@dataclass(frozen=True, slots=True)
class Dialect:
    """What one tool reads.

    Attributes:
        refuse: tells which texts it would misread.
        groups: it keeps two sources of one row apart on an item that is there.
        force_item: what stands before the item to make a statement although one with its value is
            there; ``force_property``: what stands before the property instead.
        somevalue_in_new: it reads unknown values about an item that it has just made.
    """

    refuse: Refuse
    groups: bool
    force_item: str
    force_property: str
    somevalue_in_new: bool


QUICKSTATEMENTS_2 = Dialect(
    refuse=breaks_tabs,
    groups=False,
    force_item="",
    force_property="!",
    somevalue_in_new=False,
)
QUICKSTATEMENTS_3 = Dialect(
    refuse=changes_quotes,
    groups=True,
    force_item="+",
    force_property="",
    somevalue_in_new=True,
)
