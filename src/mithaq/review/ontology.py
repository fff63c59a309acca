"""The ontology under review: its files, merged and made ready for the checks."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph

from mithaq.errors import OntologyError
from mithaq.resources import folder
from mithaq.review.places import TYPE, Key, Place, Places, places
from mithaq.vocab import REVIEW

_RDF_XML = pyoxigraph.RdfFormat.RDF_XML
_TURTLE = pyoxigraph.RdfFormat.TURTLE
_FORMATS = {
    ".ttl": _TURTLE,
    ".owl": _RDF_XML,
    ".rdf": _RDF_XML,
    ".nt": pyoxigraph.RdfFormat.N_TRIPLES,
    ".n3": pyoxigraph.RdfFormat.N3,
    ".jsonld": pyoxigraph.RdfFormat.JSON_LD,
}


@dataclass(frozen=True, slots=True)
class Source:
    """A file of the ontology."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Ontology:
    """Some files as one graph.

    Attributes:
        store: what they say, and what ``prepare.ru`` adds to it, in the default graph.
        at: what is said where, as far as the files are Turtle.
        prefixes: prefix to namespace.
    """

    sources: tuple[Source, ...]
    store: pyoxigraph.Store
    at: Mapping[Key, Place]
    prefixes: Mapping[str, str]

    def place(self, subject: str, predicate: str = "", object_: str = "") -> Place | None:
        """Give the line on which a thing is said, or the nearest that is known."""
        keys = (
            (subject, predicate, object_),
            (subject, predicate, ""),
            (subject, TYPE, "declared"),
            (subject, "", ""),
        )
        wanted = keys if predicate else keys[2:]
        return next((self.at[key] for key in wanted if key in self.at), None)

    def short(self, iri: str) -> str:
        """Give an IRI with the prefix that the files use for it, or as it is."""
        spaces = [(space, name) for name, space in self.prefixes.items() if iri.startswith(space)]
        if not spaces:
            return iri
        space, name = max(spaces, key=lambda pair: (len(pair[0]), pair[1]))
        local = iri[len(space) :]
        return f"{name}:{local}" if local and "/" not in local else iri


def load_ontology(paths: Iterable[Path]) -> Ontology:
    """Read and merge the files of an ontology; a folder stands for the RDF files right in it.

    Raises:
        OntologyError: a file cannot be read or is no RDF, or the files declare no term.
    """
    files = [file for path in paths for file in _files(path)]
    store = pyoxigraph.Store()
    read = [_read(path, store) for path in files]
    located = [found for _, found in read]
    store.update((folder("queries") / "review" / "prepare.ru").read_text(encoding="utf-8"))
    ontology = Ontology(
        tuple(source for source, _ in read),
        store,
        ChainMap(*(dict(found.at) for found in located)),
        ChainMap(*(dict(found.prefixes) for found in located)),
    )
    if not _has_terms(store):
        names = ", ".join(str(path) for path in files) or "The folder"
        raise OntologyError(
            f"{names}: no class, property or concept is declared there.",
            "Nothing was reviewed; name the files that hold the ontology.",
        )
    return ontology


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(file for file in path.iterdir() if file.suffix.lower() in _FORMATS)


def _read(path: Path, store: pyoxigraph.Store) -> tuple[Source, Places]:
    try:
        text = path.read_text(encoding="utf-8")
        form = _sniff(path, text)
        triples = pyoxigraph.parse(
            text, form, base_iri=path.absolute().as_uri(), rename_blank_nodes=True
        )
        store.extend(pyoxigraph.Quad(q.subject, q.predicate, q.object) for q in triples)
    except OSError as error:
        raise OntologyError(f"{path} cannot be read: {error.strerror}.") from error
    except (SyntaxError, ValueError) as error:
        what = f"{path} is no RDF that is understood: {error}."
        raise OntologyError(what, "Mend it, or give Turtle, RDF/XML or JSON-LD.") from error
    found = places(path.name, text) if form == _TURTLE else Places({}, {})
    return Source(path.name, text), found


def _sniff(path: Path, text: str) -> pyoxigraph.RdfFormat:
    """Tell RDF/XML from Turtle by its first sign, whatever the name of the file promises."""
    form = _FORMATS.get(path.suffix.lower(), _TURTLE)
    if form not in (_TURTLE, _RDF_XML):
        return form
    is_xml = text.lstrip("\ufeff \t\r\n").startswith(("<?xml", "<rdf:RDF", "<!"))
    return _RDF_XML if is_xml else _TURTLE


def _has_terms(store: pyoxigraph.Store) -> bool:
    kind = pyoxigraph.NamedNode(f"{REVIEW}Term")
    return next(store.quads_for_pattern(None, pyoxigraph.NamedNode(TYPE), kind), None) is not None
