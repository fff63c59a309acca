"""Batches of statements, tame and hostile, for the tests of what is written from them."""

from datetime import date

from hypothesis import strategies as st

from mithaq.export.wikibase.merging import merged
from mithaq.export.wikibase.text import clean, safe_url, term
from mithaq.export.wikibase.values import (
    Batch,
    Claim,
    Item,
    ItemValue,
    Snak,
    SomeValue,
    TextValue,
    TimeValue,
    UrlValue,
)

_FRAGMENTS = (
    '"',
    '""',
    "\t",
    "\n",
    "\r\n",
    "|",
    " || ",
    " | ",
    "\\",
    '\\"',
    "/*",
    "*/",
    "# ",
    "“",
    "”",
    "«قال»",
    "'",
    "@ar",
    "=1+1",
    "+",
    "-Q1",
    "___QSTS3_PLACEHOLDER___",
    "___QSTS3_PLACEHOLDER___0_",
    "\u200f",
    "\u202e",
    "\u2066",
    "\u2028",
    "\u0085",
    "\ufeff",
    "\u00a0",
    "\x00",
    "e\u0301",
    "<script>",
    "&amp;",
    "]]>",
    "Q999",
    "P31",
    "LAST",
    "CREATE",
    'خبر"\nQ999\tP31\tQ5\nQ1\tP1476\tar:"تتمة',
    'خبر" || Q999 | P31 | Q5 || Q1 | P1476 | ar:"تتمة',
    "اتفاق",
    "٢٥٠٠",
    " ",
    ",",
)
hostile_texts = st.lists(
    st.one_of(st.sampled_from(_FRAGMENTS), st.text(max_size=4)), min_size=1, max_size=6
).map("".join)
hostile_urls = st.one_of(
    hostile_texts,
    hostile_texts.map(lambda tail: f"https://news.example/{tail}"),
    hostile_texts.map(lambda tail: f"https://{tail}"),
    st.sampled_from(("javascript:alert(1)", "http:/x", "ftp://news.example/", "data:text/html,x")),
)
qids = st.integers(1, 2**31 - 1).map(lambda number: f"Q{number}")
_cleaned = hostile_texts.map(lambda text: clean(text) or "نص")
_days = st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(lambda day: day.isoformat())
_dates = st.one_of(_days, _days.map(lambda day: day[:7]), _days.map(lambda day: day[:4]))
_times = st.builds(TimeValue, _dates)
_texts = st.builds(TextValue, _cleaned, st.just("ar"))
_urls = hostile_urls.map(lambda url: UrlValue(safe_url(url) or "https://news.example/"))
_qualifiers = st.one_of(
    st.builds(Snak, st.sampled_from(("P580", "P582", "P585")), _times),
    st.just(Snak("P582", SomeValue())),
)
_references = st.builds(
    lambda url, title, day, quote: (
        Snak("P854", url),
        Snak("P1476", title),
        Snak("P577", day),
        Snak("P1683", quote),
    ),
    _urls,
    _texts,
    _times,
    _texts,
)
_claims = st.builds(
    Claim,
    st.sampled_from(("P39", "P361", "P463")),
    st.builds(ItemValue, st.sampled_from(("Q1", "Q2"))),
    st.lists(_qualifiers, max_size=2, unique_by=lambda snak: snak.property).map(tuple),
    st.lists(_references, min_size=1, max_size=2).map(tuple),
    st.just(("https://w3id.org/mithaq/id/assertion/1",)),
)
_names = hostile_texts.map(lambda name: TextValue(term(name) or "اسم", "ar"))
_items = st.one_of(
    st.builds(
        lambda qid, claims: Item("https://w3id.org/mithaq/id/1", qid, merged(claims)),
        qids,
        st.lists(_claims, min_size=1, max_size=3),
    ),
    st.builds(
        lambda name, aliases, claims: Item(
            "https://w3id.org/mithaq/id/2", None, merged(claims), (name,), tuple(aliases)
        ),
        _names,
        st.lists(_names, max_size=2),
        st.lists(_claims, max_size=2),
    ),
)
batches = st.lists(_items, max_size=3).map(lambda items: Batch(tuple(items)))


def texts_of(batch: Batch) -> set[str]:
    """Give all texts and addresses of a batch."""
    snaks = (
        snak
        for item in batch.items
        for claim in item.claims
        for reference in claim.references
        for snak in reference
    )
    told = {getattr(snak.value, "text", getattr(snak.value, "url", "")) for snak in snaks}
    names = {name.text for item in batch.items for name in (*item.labels, *item.aliases)}
    return (told | names) - {""}
