"""A query file: SPARQL under a header that says what it answers and what it must be given.

    # question-en: Who held an office on a given day?
    # question-ar: من شغل منصبا في يوم معين؟
    # param office: label — the name of the office
    # param-ar office: اسم المنصب
    # param of: label = — the country or body it belongs to; any when empty
    # columns-ar: الشاغل، من، إلى
    # expect: office=وزير الخارجية of=العراق -> فؤاد حسين

A parameter stands in the query as the variable of its name, which the query must select. ``expect``
is an example: given these values, some row of the answer has these words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mithaq.errors import QueryError
from mithaq.headers import header

_PARAMETER = re.compile(r"(?P<type>\w+)(?:\s*=\s*(?P<default>.*?))?\s*—\s*(?P<help>.*)")

_TRIPLES = re.compile(r"^\s*(CONSTRUCT|DESCRIBE)\b", re.IGNORECASE | re.MULTILINE)


class ParameterType(StrEnum):
    """What a parameter's value is."""

    LABEL = "label"  # a name, in any spelling
    TEXT = "text"
    DATE = "date"
    INTEGER = "integer"
    IRI = "iri"


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a query must be given; without a default it must be given always.

    Attributes:
        help: what it means, in English; ``help_ar`` in Arabic, empty where nobody wrote it.
    """

    name: str
    type: ParameterType
    default: str | None
    help: str
    help_ar: str = ""


@dataclass(frozen=True, slots=True)
class Query:
    """A query, and what its header says.

    Attributes:
        columns_ar: Arabic heads of the columns that are no parameters, in order; may be empty.
        expect: an example with its answer; empty when there is none.
    """

    name: str
    text: str
    question_en: str = ""
    question_ar: str = ""
    parameters: tuple[Parameter, ...] = ()
    columns_ar: tuple[str, ...] = ()
    expect: str = ""

    @property
    def is_graph(self) -> bool:
        """Tell whether the answer is triples, not a table."""
        return _TRIPLES.search(self.text) is not None


def read_query(name: str, text: str) -> Query:
    """Read a query file's text.

    Raises:
        QueryError: its header names a parameter in a way that is not understood.
    """
    lines = header(text)
    about = dict(lines)
    return Query(
        name,
        text,
        about.get("question-en", ""),
        about.get("question-ar", ""),
        tuple(_parameter(key, value, about) for key, value in lines if key.startswith("param ")),
        tuple(part.strip() for part in about.get("columns-ar", "").split("،") if part.strip()),
        about.get("expect", ""),
    )


def _parameter(key: str, value: str, about: Mapping[str, str]) -> Parameter:
    match = _PARAMETER.fullmatch(value)
    name = key.removeprefix("param ").strip()
    if not match or match["type"] not in set(ParameterType):
        raise QueryError(
            f"The header line '# {key}: {value}' is not understood.",
            f"Write '# param {name}: TYPE [= default] — help'; types: {', '.join(ParameterType)}.",
        )
    arabic = about.get(f"param-ar {name}", "")
    return Parameter(name, ParameterType(match["type"]), match["default"], match["help"], arabic)
