"""What a query may not ask, found before an engine sees it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from urllib.parse import urljoin

from mithaq.serve.limits import Limits
from mithaq.serve.problem import bad_request, forbidden, too_large
from mithaq.serve.sparql.tokens import Kind, Token, tokens, unescaped
from mithaq.vocab import GRAPH

UPDATES = (
    "INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD", "WITH",
)  # fmt: skip
_SUSPECT = ("service", "from", "\\u", *map(str.lower, UPDATES))
"""What a query must contain somewhere, in any case of letters, to ask for what it may not."""

_OPEN, _CLOSE = "({[", ")}]"


@dataclass(frozen=True, slots=True)
class Dataset:
    """The graphs to be asked: None leaves the choice to what is behind, in the end to the union.

    Attributes:
        default: IRIs of the graphs that are merged into the default graph.
        named: IRIs of the named graphs.
    """

    default: tuple[str, ...] | None = None
    named: tuple[str, ...] | None = None

    def __bool__(self) -> bool:
        return self.default is not None or self.named is not None


@dataclass(slots=True)
class _Clauses:
    """The prologue and the dataset clauses, as they are met."""

    base: str = ""
    prefixes: dict[str, str] = field(default_factory=dict)
    default: list[str] = field(default_factory=list)
    named: list[str] = field(default_factory=list)


def guarded(text: str, limits: Limits) -> Dataset:
    """Give the dataset that a query names in its FROM clauses.

    Raises:
        Problem: the query is too long or nested too deep, changes the graph, or reaches out of it.
    """
    if len(text.encode()) > limits.query_bytes:
        raise too_large(f"The query is longer than {limits.query_bytes} bytes.")
    shallow, lower = sum(map(text.count, _OPEN)) <= limits.depth, text.lower()
    if shallow and not any(word in lower for word in _SUSPECT):
        return Dataset()
    _check(list(tokens(text)), limits)
    plain = list(tokens(unescaped(text)))
    _check(plain, limits)
    return local(_dataset(plain))


def local(dataset: Dataset) -> Dataset:
    """Give the dataset back when all its graphs are those of this server.

    Raises:
        Problem: a graph lies elsewhere; none is ever fetched.
    """
    for iri in (*(dataset.default or ()), *(dataset.named or ())):
        if not iri.startswith(GRAPH):
            raise forbidden(f"The graph <{iri}> is not of this dataset, and none is fetched.")
    return dataset


def _check(found: Sequence[Token], limits: Limits) -> None:
    if _depth(found) > limits.depth:
        raise bad_request(f"The query nests brackets deeper than {limits.depth}.")
    if any(token.says("SERVICE") for token in found):
        raise forbidden("SERVICE is refused: this server calls no other.")
    if (verb := _verb(found)) and verb.says(*UPDATES):
        raise forbidden(f"{verb.text.upper()} is refused: this server is read-only.")


def _depth(found: Iterable[Token]) -> int:
    depth = deepest = 0
    for token in found:
        if token.kind is Kind.SIGN:
            depth += (token.text in _OPEN) - (token.text in _CLOSE)
            deepest = max(deepest, depth)
    return deepest


def _verb(found: Sequence[Token]) -> Token | None:
    """Give the first keyword after the prologue."""
    words = (token for token in found if token.kind is Kind.WORD)
    return next((word for word in words if not word.says("BASE", "PREFIX", "VERSION")), None)


def _dataset(found: Sequence[Token]) -> Dataset:
    clauses = _Clauses()
    for place, token in enumerate(found):
        following = found[place + 1 : place + 3]
        if token.says("BASE") and following:
            clauses.base = urljoin(clauses.base, _bare(following[0]))
        elif token.says("PREFIX") and len(following) == 2:  # noqa: PLR2004 - a name and an IRI
            clauses.prefixes[following[0].text] = urljoin(clauses.base, _bare(following[1]))
        elif token.says("FROM") and following:
            _note_graph(clauses, following)
    if not clauses.default and not clauses.named:
        return Dataset()
    return Dataset(tuple(clauses.default), tuple(clauses.named))


def _note_graph(clauses: _Clauses, following: Sequence[Token]) -> None:
    named = following[0].says("NAMED")
    iri = _iri(clauses, following[-1] if named else following[0])
    (clauses.named if named else clauses.default).append(iri)


def _iri(clauses: _Clauses, token: Token) -> str:
    if token.kind is Kind.IRI:
        return urljoin(clauses.base, _bare(token))
    prefix, _, rest = token.text.partition(":")
    return clauses.prefixes.get(f"{prefix}:", "") + rest


def _bare(token: Token) -> str:
    return token.text.strip("<>")
