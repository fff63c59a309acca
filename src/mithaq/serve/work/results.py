"""Tables as SPARQL 1.1 writes them: JSON, XML, CSV, TSV; what a table may hold is bounded.

Sources: https://www.w3.org/TR/sparql11-results-json/, https://www.w3.org/TR/rdf-sparql-XMLres/,
https://www.w3.org/TR/sparql11-results-csv-tsv/; triple terms as in their 1.2 drafts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from json.encoder import encode_basestring as quoted
from xml.sax.saxutils import escape, quoteattr

import pyoxigraph as ox

from mithaq.serve.nodes import Node, plain
from mithaq.serve.sparql import media

Row = Sequence[Node | None]
Rows = Iterable[Row]
Write = Callable[[Sequence[str], Rows], Iterator[str]]

_STRING = "http://www.w3.org/2001/XMLSchema#string"
_LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"
_PLAIN = (_STRING, _LANG_STRING)
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NEEDS_QUOTES = re.compile('[",\r\n]')
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_BOM = "\ufeff"


def write_boolean(answer: bool, form: str) -> str:  # noqa: FBT001 - the answer of ASK
    """Write the answer of an ASK query; CSV and TSV, which the standard leaves out, as a word."""
    word = "true" if answer else "false"
    if form == media.JSON:
        return f'{{"head":{{}},"boolean":{word}}}'
    if form == media.XML:
        return f"{_XML_HEAD}<head/><boolean>{word}</boolean></sparql>"
    return f"{word}\r\n"


def _json(names: Sequence[str], rows: Rows) -> Iterator[str]:
    heads = ",".join(quoted(name) for name in names)
    keys = [f"{quoted(name)}:" for name in names]
    yield f'{{"head":{{"vars":[{heads}]}},"results":{{"bindings":['
    comma = ""
    for row in rows:
        cells = zip(keys, row, strict=True)
        yield f"{comma}{{{','.join(key + _json_term(node) for key, node in cells if node)}}}"
        comma = ",\n"
    yield "]}}"


def _json_term(node: Node) -> str:
    match node:
        case ox.NamedNode():
            return f'{{"type":"uri","value":{quoted(node.value)}}}'
        case ox.Literal():
            return f'{{"type":"literal","value":{quoted(node.value)}{_json_sort(node)}}}'
        case ox.BlankNode():
            return f'{{"type":"bnode","value":{quoted(node.value)}}}'
        case _:
            parts = (node.subject, node.predicate, node.object)
            names = ("subject", "predicate", "object")
            cells = zip(names, map(_json_term, parts), strict=True)
            said = ",".join(f'"{name}":{cell}' for name, cell in cells)
            return f'{{"type":"triple","value":{{{said}}}}}'


def _json_sort(node: ox.Literal) -> str:
    if node.language:
        return f',"xml:lang":{quoted(node.language)}'
    sort = node.datatype.value
    return "" if sort in _PLAIN else f',"datatype":{quoted(sort)}'


_XML_HEAD = '<?xml version="1.0"?><sparql xmlns="http://www.w3.org/2005/sparql-results#">'


def _xml(names: Sequence[str], rows: Rows) -> Iterator[str]:
    heads = "".join(f"<variable name={quoteattr(name)}/>" for name in names)
    keys = [f"<binding name={quoteattr(name)}>" for name in names]
    yield f"{_XML_HEAD}<head>{heads}</head><results>"
    for row in rows:
        cells = zip(keys, row, strict=True)
        said = (f"{key}{_xml_term(node)}</binding>" for key, node in cells if node)
        yield f"<result>{''.join(said)}</result>\n"
    yield "</results></sparql>"


def _xml_term(node: Node) -> str:
    match node:
        case ox.NamedNode():
            return f"<uri>{_xml_text(node.value)}</uri>"
        case ox.Literal():
            return f"<literal{_xml_sort(node)}>{_xml_text(node.value)}</literal>"
        case ox.BlankNode():
            return f"<bnode>{_xml_text(node.value)}</bnode>"
        case _:
            parts = {"subject": node.subject, "predicate": node.predicate, "object": node.object}
            said = (f"<{name}>{_xml_term(part)}</{name}>" for name, part in parts.items())
            return f"<triple>{''.join(said)}</triple>"


def _xml_sort(node: ox.Literal) -> str:
    if node.language:
        return f" xml:lang={quoteattr(node.language)}"
    sort = node.datatype.value
    return "" if sort in _PLAIN else f" datatype={quoteattr(sort)}"


def _xml_text(text: str) -> str:
    """Escape a text; characters that XML 1.0 has no way to write are replaced."""
    return escape(_NOT_XML.sub("\ufffd", text), {"\r": "&#xD;"})


def _csv(names: Sequence[str], rows: Rows) -> Iterator[str]:
    yield ",".join(names) + "\r\n"
    for row in rows:
        yield ",".join(_csv_cell(plain(node)) for node in row) + "\r\n"


def _spreadsheet(names: Sequence[str], rows: Rows) -> Iterator[str]:
    """Write CSV whose cells a spreadsheet takes for text (OWASP, "CSV Injection")."""
    yield _BOM + ",".join(names) + "\r\n"
    for row in rows:
        yield ",".join(_csv_cell(_harmless(plain(node))) for node in row) + "\r\n"


def _csv_cell(text: str) -> str:
    return f'"{text.replace(chr(34), chr(34) * 2)}"' if _NEEDS_QUOTES.search(text) else text


def _harmless(text: str) -> str:
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text


def _tsv(names: Sequence[str], rows: Rows) -> Iterator[str]:
    yield "\t".join(f"?{name}" for name in names) + "\n"
    for row in rows:
        yield "\t".join("" if node is None else _tsv_cell(node) for node in row) + "\n"


def _tsv_cell(node: Node) -> str:
    return str(node).replace("\t", "\\t")


WRITERS: Mapping[str, Write] = {
    media.JSON: _json,
    media.XML: _xml,
    media.CSV: _csv,
    media.TSV: _tsv,
    media.SPREADSHEET: _spreadsheet,
}
"""Gives a table piece by piece, by the media type of its form."""
