"""What a worker process works on."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyoxigraph

from mithaq.serve.limits import Limits
from mithaq.serve.work.frames import Frame
from mithaq.store import Ledger


@dataclass(frozen=True, slots=True)
class World:
    """The open store and what lies beside it; nothing here is ever changed.

    Attributes:
        store: the published snapshot.
        index: the search index of that snapshot.
        ledger: the articles and what was read from them.
        terms: the ontology and its lists.
        checked: the file in which checks write down what they found.
    """

    store: pyoxigraph.Store
    index: sqlite3.Connection
    ledger: Ledger
    terms: pyoxigraph.Store
    limits: Limits
    checked: Path


Handler = Callable[[World, Mapping[str, Any]], Frame]
"""Does one sort of task, given its parameters.

Raises:
    Problem: it cannot be done.
"""
