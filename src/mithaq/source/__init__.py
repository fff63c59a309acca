"""The room source: articles from files, folders and the standard input."""

from mithaq.source.reading import SUFFIXES, Found, read

__all__ = ["SUFFIXES", "Found", "read"]
