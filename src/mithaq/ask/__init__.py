"""Questions to a graph: named queries with typed parameters, and their answers."""

from mithaq.ask.answer import Answer, Table
from mithaq.ask.binding import bind
from mithaq.ask.formats import AnswerFormat, write
from mithaq.ask.library import find_query, library
from mithaq.ask.local import ask
from mithaq.ask.query import Parameter, Query, read_query
from mithaq.ask.table import draw

__all__ = [
    "Answer",
    "AnswerFormat",
    "Parameter",
    "Query",
    "Table",
    "ask",
    "bind",
    "draw",
    "find_query",
    "library",
    "read_query",
    "write",
]
