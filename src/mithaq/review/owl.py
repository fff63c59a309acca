"""The words of OWL 2 that the reasoner's input is made of."""

from __future__ import annotations

import re

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

Node = NamedNode | BlankNode | Literal | Triple

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
XSD = "http://www.w3.org/2001/XMLSchema#"


def _owl(names: str) -> frozenset[NamedNode]:
    return frozenset(NamedNode(f"{OWL}{name}") for name in names.split())


TYPE = NamedNode(f"{RDF}type")
SUBCLASS = NamedNode(f"{RDFS}subClassOf")
EQUIVALENT_CLASS = NamedNode(f"{OWL}equivalentClass")
DOMAIN = NamedNode(f"{RDFS}domain")
RANGE = NamedNode(f"{RDFS}range")
ON_PROPERTY = NamedNode(f"{OWL}onProperty")
SOME = NamedNode(f"{OWL}someValuesFrom")
RESTRICTION = NamedNode(f"{OWL}Restriction")

CLASS = NamedNode(f"{OWL}Class")
OBJECT_PROPERTY = NamedNode(f"{OWL}ObjectProperty")
DATA_PROPERTY = NamedNode(f"{OWL}DatatypeProperty")
ANNOTATION_PROPERTY = NamedNode(f"{OWL}AnnotationProperty")
DATATYPE = NamedNode(f"{RDFS}Datatype")

BETWEEN_CLASSES = {SUBCLASS} | _owl("equivalentClass disjointWith complementOf")
OF_CLASSES = BETWEEN_CLASSES | _owl("unionOf intersectionOf oneOf disjointUnionOf")
BETWEEN_PROPERTIES = {NamedNode(f"{RDFS}subPropertyOf")} | _owl(
    "inverseOf equivalentProperty propertyDisjointWith"
)
OF_PROPERTIES = BETWEEN_PROPERTIES | {DOMAIN, RANGE} | _owl("propertyChainAxiom")
CLASS_PLACES = BETWEEN_CLASSES | _owl("someValuesFrom allValuesFrom onClass")
"""Predicates whose object is a class."""

TRAITS = _owl(
    "FunctionalProperty InverseFunctionalProperty SymmetricProperty AsymmetricProperty"
    " TransitiveProperty ReflexiveProperty IrreflexiveProperty"
)
N_ARY = _owl("AllDisjointClasses AllDisjointProperties")

# https://www.w3.org/TR/owl2-syntax/#Datatype_Maps
_DATATYPE_MAP = re.compile(
    r"decimal|double|float|boolean|string|normalizedString|token|language|Name|NCName|NMTOKEN"
    r"|integer|non(?:Negative|Positive)Integer|(?:negative|positive)Integer"
    r"|(?:unsigned)?[Ll]ong|(?:unsigned)?[Ii]nt|(?:unsigned)?[Ss]hort|(?:unsigned)?[Bb]yte"
    r"|hexBinary|base64Binary|anyURI|dateTime|dateTimeStamp"
)
_LITERAL_CLASSES = {
    f"{RDFS}Literal",
    f"{RDF}langString",
    f"{RDF}PlainLiteral",
    f"{RDF}XMLLiteral",
}


def builtin(node: NamedNode) -> bool:
    """Tell whether an IRI belongs to the language."""
    return node.value.startswith((OWL, RDF, RDFS, XSD))


def is_datatype(node: object) -> bool:
    """Tell whether a node is a datatype of RDF or XML Schema."""
    return isinstance(node, NamedNode) and (
        node.value.startswith(XSD) or node.value in _LITERAL_CLASSES
    )


def is_foreign_datatype(iri: str) -> bool:
    """Tell whether an IRI is a datatype that OWL 2 does not know."""
    unknown = iri.startswith(XSD) and not _DATATYPE_MAP.fullmatch(iri.removeprefix(XSD))
    return unknown or iri == f"{RDF}langString"
