"""Graphs on disk: the ledger of articles, and published snapshots of an Oxigraph store."""

from mithaq.store.checked import Checked, Looked, breaches_at, open_checked
from mithaq.store.entry import Entry, entry, entry_article, entry_graph, reading_digest
from mithaq.store.folder import GraphFolder, make_folder, published, reading, writing
from mithaq.store.ledger import Ledger
from mithaq.store.manifest import Manifest, read_manifest
from mithaq.store.mirror import by_graph, draft_of, mirror, sending
from mithaq.store.persons import Person, Persons, read_profile, write_profile
from mithaq.store.publish import Writer, publish, publish_copy
from mithaq.store.rows import Report, read_row
from mithaq.store.rows import rows as report_rows

__all__ = [
    "Checked",
    "Entry",
    "GraphFolder",
    "Ledger",
    "Looked",
    "Manifest",
    "Person",
    "Persons",
    "Report",
    "Writer",
    "breaches_at",
    "by_graph",
    "draft_of",
    "entry",
    "entry_article",
    "entry_graph",
    "make_folder",
    "mirror",
    "open_checked",
    "publish",
    "publish_copy",
    "published",
    "read_manifest",
    "read_profile",
    "read_row",
    "reading",
    "reading_digest",
    "report_rows",
    "sending",
    "write_profile",
    "writing",
]
