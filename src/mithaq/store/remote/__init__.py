"""A SPARQL 1.1 store somewhere else (W3C, 2013): changed, asked, and read whole."""

from mithaq.store.remote.fetch import fetch
from mithaq.store.remote.store import RemoteStore

__all__ = ["RemoteStore", "fetch"]
