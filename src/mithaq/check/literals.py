"""The values of literals, where they are written so plainly that no two readers differ on them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Final

import pyoxigraph
from rdflib.namespace import RDF, XSD

from mithaq.check.nodes import Node
from mithaq.check.undecided import UndecidedError

Value = str | Decimal | date

_TEXTS: Final = frozenset({str(XSD.string), str(RDF.langString)})

_READERS: Final[Mapping[str, tuple[re.Pattern[str], Callable[[str], Value]]]] = {
    str(datatype): (re.compile(plain), read)
    for datatype, plain, read in (
        (XSD.anyURI, "https?://[!-~]+", str),
        (XSD.integer, "-?[0-9]{1,18}", Decimal),
        (XSD.decimal, "-?[0-9]{1,18}([.][0-9]{1,18})?", Decimal),
        (XSD.date, "[0-9]{4}-[0-9]{2}-[0-9]{2}", date.fromisoformat),
    )
}


def value(literal: pyoxigraph.Literal) -> Value:
    """Give the value of a literal.

    Raises:
        UndecidedError: it may be ill-formed, or the datatype is not known here.
    """
    datatype = literal.datatype.value
    if datatype in _TEXTS:
        return literal.value
    plain, read = _READERS.get(datatype, (None, str))
    if plain is None or not plain.fullmatch(literal.value):
        raise UndecidedError
    try:
        return read(literal.value)
    except ValueError as error:  # no such day
        raise UndecidedError from error


def is_less(one: Node, other: Node) -> bool:
    """Tell whether a number is less than another, or a day before another.

    Raises:
        UndecidedError: they are not both numbers, or both days.
    """
    if isinstance(one, pyoxigraph.Literal) and isinstance(other, pyoxigraph.Literal):
        match value(one), value(other):
            case Decimal() as less, Decimal() as more:
                return less < more
            case date() as before, date() as after:
                return before < after
    raise UndecidedError
