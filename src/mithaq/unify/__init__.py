"""Unifying: which things of many articles are one.

Most things are told by what one article says of them, so their keys are made article by article.
Persons are compared with all whose names begin alike (a block), for a name may be short, spelt
otherwise, or another person's too.
"""

from mithaq.unify.copies import BOUNDS, is_copy, late, likely, sketch
from mithaq.unify.described import described, local, reach
from mithaq.unify.lone import lone_names
from mithaq.unify.names import ends
from mithaq.unify.persons import full_names
from mithaq.unify.profiles import profiles

__all__ = [
    "BOUNDS",
    "described",
    "ends",
    "full_names",
    "is_copy",
    "late",
    "likely",
    "local",
    "lone_names",
    "profiles",
    "reach",
    "sketch",
]
