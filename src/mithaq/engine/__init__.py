"""Runs a pure function over many items: in this process, or in worker processes."""

from mithaq.engine.attempt import Crash
from mithaq.engine.run import run

__all__ = ["Crash", "run"]
