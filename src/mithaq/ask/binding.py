"""The values given for a query's parameters, as RDF terms."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

import pyoxigraph

from mithaq.ask.query import Parameter, ParameterType, Query
from mithaq.errors import QueryError
from mithaq.text import fold

Term = pyoxigraph.NamedNode | pyoxigraph.Literal

_DATE = pyoxigraph.NamedNode("http://www.w3.org/2001/XMLSchema#date")


def bind(query: Query, given: Mapping[str, str]) -> Mapping[str, Term]:
    """Give the term for each parameter of a query.

    Raises:
        QueryError: a parameter is unknown, missing, or not of its type.
    """
    known = {parameter.name for parameter in query.parameters}
    if unknown := sorted(set(given) - known):
        what = f"Query '{query.name}' has no parameter '{unknown[0]}'."
        raise QueryError(what, _usage(query))
    return {parameter.name: _value(query, parameter, given) for parameter in query.parameters}


def _value(query: Query, parameter: Parameter, given: Mapping[str, str]) -> Term:
    text = given.get(parameter.name, parameter.default)
    if text is None:
        what = f"Query '{query.name}' needs the parameter '{parameter.name}' ({parameter.help})."
        raise QueryError(what, _usage(query))
    try:
        return _TERMS[parameter.type](text)
    except ValueError:
        what = f"'{text}' is no {parameter.type} for the parameter '{parameter.name}'."
        raise QueryError(what, _EXAMPLES[parameter.type]) from None


def _usage(query: Query) -> str:
    """Show how the query is called, with what may be left out in brackets."""
    if not query.parameters:
        return "It takes no parameters."
    return f"Give {' '.join(_shown(parameter) for parameter in query.parameters)}."


def _shown(parameter: Parameter) -> str:
    option = f"--param {parameter.name}={parameter.type.upper()}"
    return option if parameter.default is None else f"[{option}]"


def _label(text: str) -> Term:
    return pyoxigraph.Literal(" ".join(fold(text).split()))


def _date(text: str) -> Term:
    return pyoxigraph.Literal(dt.date.fromisoformat(text).isoformat(), datatype=_DATE)


def _integer(text: str) -> Term:
    return pyoxigraph.Literal(int(text))


_TERMS: Mapping[ParameterType, Callable[[str], Term]] = {
    ParameterType.LABEL: _label,
    ParameterType.TEXT: pyoxigraph.Literal,
    ParameterType.DATE: _date,
    ParameterType.INTEGER: _integer,
    ParameterType.IRI: pyoxigraph.NamedNode,
}

_EXAMPLES: Mapping[ParameterType, str] = {
    ParameterType.LABEL: "Give a name.",
    ParameterType.TEXT: "Give a text.",
    ParameterType.DATE: "Give a day such as 2020-11-22.",
    ParameterType.INTEGER: "Give a whole number such as 12.",
    ParameterType.IRI: "Give an address such as https://w3id.org/mithaq/id/person/….",
}
