"""The reconciliation service: which entity of the graph does a cell of a table mean?

Source: https://reconciliation-api.github.io/specs/, versions 0.2 and 1.0-draft. Everything here
goes from requests to responses as values; a server mounts each ``Dialect`` under its own path.
"""

from mithaq.reconcile.catalogue import Catalogue, catalogue
from mithaq.reconcile.dialects import DRAFT_1_0, VERSION_0_2, Dialect
from mithaq.reconcile.manifest import manifest_0_2, manifest_1_0
from mithaq.reconcile.preview import POLICY, preview

__all__ = [
    "DRAFT_1_0",
    "POLICY",
    "VERSION_0_2",
    "Catalogue",
    "Dialect",
    "catalogue",
    "manifest_0_2",
    "manifest_1_0",
    "preview",
]
