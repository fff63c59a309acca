"""The engines that shapes can be checked with; they give the same breaches."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec
from typing import Final

import pyoxigraph

from mithaq.check import fast, reference
from mithaq.check.breach import Breach
from mithaq.check.screen import doubtful
from mithaq.errors import MithaqError


class Engine(StrEnum):
    """A screen before the reference, the reference alone, and one that stands on its own."""

    SCREEN = "screen"
    PYSHACL = "pyshacl"
    PYSHIFTY = "pyshifty"


@dataclass(frozen=True, slots=True)
class Checker:
    """An engine.

    Attributes:
        module: the package it stands on, which is imported when it is needed.
        slice: how many nodes it is best given at a time.
        check: gives the breaches of some nodes of a store.
        sift: gives those of the nodes that it has to look at.
    """

    module: str
    slice: int
    check: Callable[[pyoxigraph.Store, Sequence[str]], list[Breach]]
    sift: Callable[[pyoxigraph.Store, Sequence[str]], Sequence[str]] = lambda _, nodes: nodes


_CHECKERS: Final[Mapping[Engine, Checker]] = {
    Engine.SCREEN: Checker("pyshacl", reference.SLICE, reference.check, doubtful),
    Engine.PYSHACL: Checker("pyshacl", reference.SLICE, reference.check),
    Engine.PYSHIFTY: Checker("shifty", fast.SLICE, fast.check),
}


def package(engine: Engine) -> str:
    """Give the package whose version decides what an engine finds."""
    return Engine.PYSHACL if engine is Engine.SCREEN else engine


def checker(engine: Engine) -> Checker:
    """Give an engine.

    Raises:
        MithaqError: it is not installed.
    """
    found = _CHECKERS[engine]
    if find_spec(found.module) is None:
        what = f"The engine {engine} is not installed."
        raise MithaqError(what, f"Install it: pip install 'mithaq[{engine}]'.")
    return found
