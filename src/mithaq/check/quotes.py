"""The first promise: every quote stands where its evidence says, in the text as it is stored."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pyoxigraph

from mithaq.check.breach import Breach
from mithaq.check.nodes import words
from mithaq.model import Article, Severity, Span
from mithaq.vocab import Property

QUOTE_RULE = "quote-stands"
"""The name, in a finding, of the rule that quotes are checked by."""

TEXT_RULE = "text-stands"
"""The same for what an article's node says of its text."""

_QUOTE = (
    "The quote does not stand at its offsets in the stored text of the article",
    "لا يرد لفظ الدليل في موضعه من نص المقال المخزون",
)
_TEXT = (
    "The hash and the length are not those of the stored text of the article",
    "ليست البصمة والطول بصمة نص المقال المخزون وطوله",
)


def check_quotes(store: pyoxigraph.Store, graph: str, article: Article) -> Iterator[Breach]:
    """Compare an article's graph with its stored text: hash, length, and every quote.

    A quote must also be from this article; one of another may stand here by chance.
    """
    hashes = _values(store, graph, Property.TEXT_SHA256)
    lengths = _values(store, graph, Property.TEXT_LENGTH)
    told = article.sha256, len(article.text)
    for node, digest in sorted(hashes.items()):
        if (digest, _number(lengths.get(node))) != told:
            yield Breach(node, TEXT_RULE, Severity.VIOLATION, *_TEXT)
    sources, starts = _values(store, graph, Property.SOURCE), _values(store, graph, Property.START)
    ends = _values(store, graph, Property.END)
    for evidence, quote in sorted(_values(store, graph, Property.EXACT).items()):
        span = Span(_number(starts.get(evidence)), _number(ends.get(evidence)))
        own = sources.get(evidence) in hashes
        if not own or span.start < 0 or span.of(article.text) != quote:
            yield Breach(evidence, QUOTE_RULE, Severity.VIOLATION, *_QUOTE)


def _number(text: str | None) -> int:
    """Read an offset; what is none stands nowhere."""
    try:
        return int(text or "-1")
    except ValueError:
        return -1


def _values(store: pyoxigraph.Store, graph: str, name: str) -> Mapping[str, str]:
    """Give the values of a property in a graph by the node that they are of."""
    predicate, named = pyoxigraph.NamedNode(name), pyoxigraph.NamedNode(graph)
    quads = store.quads_for_pattern(None, predicate, None, named)
    return {words(quad.subject): words(quad.object) for quad in quads}
