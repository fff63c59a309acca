"""Media types, and the choice among them (RFC 9110, section 12.5.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

JSON = "application/sparql-results+json"
XML = "application/sparql-results+xml"
CSV = "text/csv"
TSV = "text/tab-separated-values"
SPREADSHEET = "text/csv; header=present; variant=spreadsheet"
"""CSV whose cells no spreadsheet takes for formulas; only ``format=spreadsheet`` gives it."""

TURTLE = "text/turtle"
JSON_LD = "application/ld+json"
N_TRIPLES = "application/n-triples"

RESULTS: Mapping[str, str] = {
    JSON: JSON,
    "application/json": JSON,
    XML: XML,
    "application/xml": XML,
    "text/xml": XML,
    CSV: CSV,
    TSV: TSV,
}
"""What a table can be asked for as, and what it is then written as; the first is the default."""

GRAPHS: Mapping[str, str] = {
    TURTLE: TURTLE,
    "application/x-turtle": TURTLE,
    N_TRIPLES: N_TRIPLES,
    "text/plain": N_TRIPLES,
    "application/rdf+xml": "application/rdf+xml",
    "application/xml": "application/rdf+xml",
    "text/xml": "application/rdf+xml",
    JSON_LD: JSON_LD,
    "application/json": JSON_LD,
    "text/n3": "text/n3",
    "application/n-quads": "application/n-quads",
    "application/trig": "application/trig",
}
"""The same for triples."""

RESULT_NAMES: Mapping[str, str] = {
    "json": JSON,
    "xml": XML,
    "csv": CSV,
    "tsv": TSV,
    "spreadsheet": SPREADSHEET,
}
GRAPH_NAMES: Mapping[str, str] = {
    "turtle": TURTLE,
    "ttl": TURTLE,
    "ntriples": N_TRIPLES,
    "nt": N_TRIPLES,
    "rdfxml": "application/rdf+xml",
    "jsonld": JSON_LD,
}
"""Short names for the parameter ``format``, which goes before the header Accept."""

_HTML = "text/html"
_WEIGHT = re.compile(r"[01](\.\d{0,3})?", re.ASCII)


class Wanted(NamedTuple):
    """What a client takes; None stands for none.

    Attributes:
        results: the media type in which a table is written.
        graphs: that in which triples are.
    """

    results: str | None
    graphs: str | None


@lru_cache(maxsize=256)
def accepted(accept: str) -> Wanted:
    """Give what a header Accept wants."""
    table, graph = chosen(accept, tuple(RESULTS)), chosen(accept, tuple(GRAPHS))
    return Wanted(RESULTS[table] if table else None, GRAPHS[graph] if graph else None)


@lru_cache(maxsize=256)
def browses(accept: str) -> bool:
    """Tell whether whoever sends this header Accept would rather have a page than data."""
    return chosen(accept, (*RESULTS, _HTML)) == _HTML


@lru_cache(maxsize=256)
def chosen(accept: str, offered: Sequence[str]) -> str | None:
    """Give the offered media type that a client likes best, the first offered among equals.

    An empty ``accept`` takes anything; None when nothing that is offered is wanted.
    """
    wanted = dict(_ranges(accept)) or {"*/*": 1.0}
    weights = [(_weight(media, wanted), -place) for place, media in enumerate(offered)]
    best, place = max(weights)
    return offered[-place] if best > 0 else None


def _weight(media: str, wanted: Mapping[str, float]) -> float:
    """Give the weight of the most specific range that a type falls under."""
    for form in (media, f"{media.partition('/')[0]}/*", "*/*"):
        if form in wanted:
            return wanted[form]
    return 0.0


def _ranges(accept: str) -> Iterator[tuple[str, float]]:
    for part in accept.split(","):
        media, *parameters = (piece.strip().lower() for piece in part.split(";"))
        if media:
            yield media, _quality(parameters)


def _quality(parameters: Sequence[str]) -> float:
    """Give the weight of a range; one that is no weight wants nothing."""
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            return float(value) if _WEIGHT.fullmatch(value.strip()) else 0.0
    return 1.0
