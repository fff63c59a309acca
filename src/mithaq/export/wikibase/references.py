"""The source of a statement: where it stands, when it was written, and the words themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mithaq.export.loss import Loss, Reason
from mithaq.export.stored import Passage, StoredArticle
from mithaq.export.wikibase.rules import ReferenceRule
from mithaq.export.wikibase.text import clean, cut, safe_url
from mithaq.export.wikibase.values import (
    ItemValue,
    Reference,
    Snak,
    TextValue,
    TimeValue,
    UrlValue,
)

_LANGUAGE = "ar"


def reference(
    passage: Passage,
    rule: ReferenceRule,
    publishers: Mapping[str, str],
    retrieved: str | None = None,
) -> tuple[Reference, tuple[Loss, ...]]:
    """Give the reference of a passage; it is empty when an editor could not follow it.

    Args:
        passage: the words and their article.
        rule: the properties of the parts.
        publishers: Q-ids by the name of a publisher.
        retrieved: ISO day on which the article was fetched.
    """
    article = passage.article
    place = tuple(_place(article, rule, publishers))
    if not place:
        return (), (_nowhere(passage),)
    about = tuple(_about(article, rule))
    words, losses = _words(passage, rule)
    fetched = [Snak(rule.retrieved, TimeValue(retrieved))] if retrieved else []
    return (*place, *about, *words, *fetched), losses


def _place(
    article: StoredArticle, rule: ReferenceRule, publishers: Mapping[str, str]
) -> Iterator[Snak]:
    if qid := publishers.get(article.publisher or ""):
        yield Snak(rule.stated_in, ItemValue(qid))
    if url := safe_url(article.url or ""):
        yield Snak(rule.url, UrlValue(url))


def _nowhere(passage: Passage) -> Loss:
    if passage.article.url:
        what = "the address of the article is not one that can be followed"
        return Loss(Reason.UNSAFE, passage.iri, "url", what, passage.article.url)
    what = "the article has no address, and its publisher no item"
    return Loss(Reason.NO_SOURCE, passage.iri, "", what, passage.article.name)


def _about(article: StoredArticle, rule: ReferenceRule) -> Iterator[Snak]:
    if title := cut(clean(article.title or ""), rule.quotation_length):
        yield Snak(rule.title, TextValue(title, _LANGUAGE))
    if article.published:
        yield Snak(rule.published, TimeValue(article.published))
    if _LANGUAGE in rule.languages:
        yield Snak(rule.language, ItemValue(rule.languages[_LANGUAGE]))


def _words(passage: Passage, rule: ReferenceRule) -> tuple[list[Snak], tuple[Loss, ...]]:
    """Give the quotation, and what was done to it."""
    quote = cut(clean(passage.quote), rule.quotation_length)
    if not quote:
        what = "nothing that can be seen is left of the quotation"
        return [], (Loss(Reason.UNSAFE, passage.iri, rule.quotation, what, passage.quote),)
    snaks = [Snak(rule.quotation, TextValue(quote, _LANGUAGE))]
    if quote == passage.quote:
        return snaks, ()
    what = f"white space, unseen marks or length (at most {rule.quotation_length})"
    return snaks, (Loss(Reason.CHANGED, passage.iri, rule.quotation, what, passage.quote),)
