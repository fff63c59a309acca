"""The engines that shapes can be checked with; they give the same breaches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module

import pyoxigraph

from mithaq.check.breach import Breach
from mithaq.errors import MithaqError


class Engine(StrEnum):
    """A screen before the reference, the reference alone, and one that stands on its own."""

    SCREEN = "screen"
    PYSHACL = "pyshacl"
    PYSHIFTY = "pyshifty"


@dataclass(frozen=True, slots=True)
class Checker:
    """An engine that is ready to check.

    Attributes:
        slice: how many nodes it is best given at a time.
        check: gives the breaches of some nodes of a store.
    """

    slice: int
    check: Callable[[pyoxigraph.Store, Sequence[str]], list[Breach]]


_MODULES = {
    Engine.SCREEN: ("rdflib", "mithaq.check.screen"),
    Engine.PYSHACL: ("pyshacl", "mithaq.check.reference"),
    Engine.PYSHIFTY: ("shifty", "mithaq.check.fast"),
}


def package(engine: Engine) -> str:
    """Give the package whose version decides what an engine finds."""
    return Engine.PYSHACL if engine is Engine.SCREEN else engine


def checker(engine: Engine) -> Checker:
    """Give an engine; what it stands on is imported now, and the others' never.

    Raises:
        MithaqError: it is not installed.
    """
    needed, name = _MODULES[engine]
    try:
        import_module(needed)
    except ImportError as error:
        what = f"The engine {engine} is not installed."
        raise MithaqError(what, f"Install it: pip install 'mithaq[{engine}]'.") from error
    module = import_module(name)
    return Checker(module.SLICE, module.check)
