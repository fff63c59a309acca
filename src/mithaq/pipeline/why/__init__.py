"""Why the things and the facts of a graph are what they are."""

from mithaq.pipeline.why.asked import Account, why
from mithaq.pipeline.why.entity import EntityAccount
from mithaq.pipeline.why.values import Beside, Differing, FactAccount, Filler, Telling, Told

__all__ = [
    "Account",
    "Beside",
    "Differing",
    "EntityAccount",
    "FactAccount",
    "Filler",
    "Telling",
    "Told",
    "why",
]
