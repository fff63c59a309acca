"""Graphs in the forms of other tools: a registry of writers, one file each."""

from collections.abc import Mapping

from mithaq.export.crosswalk import Crosswalk, read_crosswalk
from mithaq.export.facts import write_facts
from mithaq.export.graphml import write_graphml
from mithaq.export.jsonld import write_jsonld
from mithaq.export.kgtk import write_kgtk
from mithaq.export.loss import Loss, Piece, Reason, carried
from mithaq.export.nquads import write_nquads
from mithaq.export.quickstatements import (
    write_quickstatements2,
    write_quickstatements3,
    write_sheets,
)
from mithaq.export.source import Options, Source, Writer
from mithaq.export.tables import write_tables
from mithaq.export.trig import write_trig
from mithaq.export.wikibase.entities import write_wikibase_json
from mithaq.export.wikibase.triples import write_wikibase_rdf
from mithaq.export.worklist import write_worklist

WRITERS: Mapping[str, Writer] = {
    "csv": write_tables,
    "facts": write_facts,
    "graphml": write_graphml,
    "jsonld": write_jsonld,
    "kgtk": write_kgtk,
    "nquads": write_nquads,
    "quickstatements": write_quickstatements2,
    "quickstatements-csv": write_sheets,
    "quickstatements3": write_quickstatements3,
    "trig": write_trig,
    "wikibase-json": write_wikibase_json,
    "wikibase-rdf": write_wikibase_rdf,
    "worklist": write_worklist,
}
"""The formats by their names on the command line."""

__all__ = [
    "WRITERS",
    "Crosswalk",
    "Loss",
    "Options",
    "Piece",
    "Reason",
    "Source",
    "Writer",
    "carried",
    "read_crosswalk",
]
