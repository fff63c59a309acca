"""The screen before the reference engine: what is sure to conform is passed at once.

Of all else the reference engine makes the report. So the results are the reference's, and only as
much work as there are faults is left to it.
"""

from __future__ import annotations

from collections.abc import Sequence

import pyoxigraph

from mithaq.check.doubts import known_doubts
from mithaq.check.near import foci_near, slice_store


def doubtful(store: pyoxigraph.Store, nodes: Sequence[str]) -> list[str]:
    """Give those of the nodes that are not sure to conform to the shapes of their classes."""
    found = foci_near(store, known_doubts(), nodes, slice_store)
    return [node for node in nodes if node in found]
