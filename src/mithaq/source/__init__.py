"""The room source: articles from files, folders and the standard input."""

from mithaq.source.reading import Found, judged, read, repeated
from mithaq.source.splits import SUFFIXES, Split, drafts, splits

__all__ = ["SUFFIXES", "Found", "Split", "drafts", "judged", "read", "repeated", "splits"]
