"""Graphs on disk: the ledger of articles, and published snapshots of an Oxigraph store."""

from mithaq.store.checked import Checked, Looked, open_checked
from mithaq.store.entry import Entry, entry, reading_digest
from mithaq.store.folder import GraphFolder, make_folder, published, reading, writing
from mithaq.store.ledger import Ledger
from mithaq.store.manifest import Manifest, read_manifest
from mithaq.store.publish import Writer, publish
from mithaq.store.rows import Report

__all__ = [
    "Checked",
    "Entry",
    "GraphFolder",
    "Ledger",
    "Looked",
    "Manifest",
    "Report",
    "Writer",
    "entry",
    "make_folder",
    "open_checked",
    "publish",
    "published",
    "read_manifest",
    "reading",
    "reading_digest",
    "writing",
]
