"""Runs pure functions over many items: in this process, in worker processes, or on a cluster."""

from mithaq.engine.attempt import Crash
from mithaq.engine.dataset import Cells, Dataset
from mithaq.engine.run import Engine, Processes, run

__all__ = ["Cells", "Crash", "Dataset", "Engine", "Processes", "run"]
