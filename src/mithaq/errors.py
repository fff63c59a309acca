"""The one family of errors.

Every error that a user can cause carries a sentence that says what happened and one that says what
to do. The command line prints exactly that and exits with 1; a traceback means a bug.
"""

from __future__ import annotations


class MithaqError(Exception):
    """Base of all errors that Mithaq raises on purpose."""

    def __init__(self, what: str, do: str = "") -> None:
        """Keep what happened and, where it is known, what the user can do about it."""
        super().__init__(f"{what} {do}".strip())
        self.what = what
        self.do = do


class SourceError(MithaqError):
    """An article, a metadata file or a folder cannot be read."""


class LexiconError(MithaqError):
    """A data file of the package is malformed."""


class EngineError(MithaqError):
    """The machines that shall do the work are not there, or give it up."""


class GraphFolderError(MithaqError):
    """A folder is not a graph folder, is broken, or is being written by someone else."""


class RemoteStoreError(MithaqError):
    """A store somewhere else refuses a change, or does not answer."""


class QueryError(MithaqError):
    """A query is unknown, malformed, or lacks a parameter."""


class OntologyError(MithaqError):
    """The ontology, its mapping or a shape is inconsistent."""


class ExportError(MithaqError):
    """What an export draws on besides the graph, a crosswalk or another wiki, cannot be used."""


class WaiverError(MithaqError):
    """A file of waivers is malformed."""


class LinkError(MithaqError):
    """A service gave no answer that can be used, or a link cannot be accepted."""
