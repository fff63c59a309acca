"""Graphs in the forms of other tools: a registry of writers, one file each."""

from collections.abc import Mapping

from mithaq.export.facts import write_facts
from mithaq.export.nquads import write_nquads
from mithaq.export.source import Source, Writer
from mithaq.export.trig import write_trig

WRITERS: Mapping[str, Writer] = {
    "facts": write_facts,
    "nquads": write_nquads,
    "trig": write_trig,
}
"""The formats by their names on the command line."""

__all__ = ["WRITERS", "Source", "Writer"]
