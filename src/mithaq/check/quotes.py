"""The first promise: every quote stands where its evidence says, in the text as it is stored."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pyoxigraph

from mithaq.check.breach import Breach
from mithaq.check.nodes import words
from mithaq.model import Article, Severity, Span
from mithaq.vocab import Property

RULE = "quote-stands"
"""The name of the rule in a finding."""

_ENGLISH = "The quote does not stand at its offsets in the stored text of the article"
_ARABIC = "لا يرد لفظ الدليل في موضعه من نص المقال المخزون"


def check_quotes(store: pyoxigraph.Store, graph: str, article: Article) -> Iterator[Breach]:
    """Compare the evidence in an article's graph with the article's stored text."""
    starts = _values(store, graph, Property.START)
    ends = _values(store, graph, Property.END)
    for evidence, quote in sorted(_values(store, graph, Property.EXACT).items()):
        span = Span(_number(starts.get(evidence)), _number(ends.get(evidence)))
        if span.start < 0 or span.of(article.text) != quote:
            yield Breach(evidence, RULE, Severity.VIOLATION, _ENGLISH, _ARABIC)


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
