import pytest
from hypothesis import given

from mithaq.export.loss import Reason
from mithaq.export.wikibase.mapping import wikidata_map
from mithaq.export.wikibase.references import reference
from mithaq.export.wikibase.text import clean, cut, safe_url
from mithaq.export.wikibase.values import ItemValue, Snak, TextValue, TimeValue, UrlValue
from tests.export.batches import hostile_texts, hostile_urls
from tests.export.stories import article, passage

RULE = wikidata_map().reference


def test_a_reference_has_all_that_is_known() -> None:
    """Item of the publisher, address, title, day, language, quotation, day of fetching."""
    snaks, losses = reference(passage(), RULE, {"وكالة الخبر": "Q1"}, "2020-11-20")
    assert snaks == (
        Snak("P248", ItemValue("Q1")),
        Snak("P854", UrlValue("https://news.example/a")),
        Snak("P1476", TextValue("عنوان الخبر", "ar")),
        Snak("P577", TimeValue("2020-11-18")),
        Snak("P407", ItemValue("Q13955")),
        Snak("P1683", TextValue("وزير الخارجية الأميركي مايك بومبيو", "ar")),
        Snak("P813", TimeValue("2020-11-20")),
    )
    assert losses == ()


@pytest.mark.parametrize(
    ("url", "reason"), [(None, Reason.NO_SOURCE), ("javascript:alert(1)", Reason.UNSAFE)]
)
def test_a_source_that_cannot_be_followed_is_none(url: str | None, reason: Reason) -> None:
    """Without an address or an item there is nothing to check a statement by."""
    snaks, (loss,) = reference(passage(told=article(url=url)), RULE, {})
    assert snaks == ()
    assert loss.reason is reason


def test_a_quotation_that_is_changed_is_told() -> None:
    """Line breaks and marks of direction go, and the report has the words as they were."""
    quote = "قال\n\u200fالوزير"
    snaks, (loss,) = reference(passage(quote), RULE, {})
    assert Snak("P1683", TextValue("قال الوزير", "ar")) in snaks
    assert (loss.reason, loss.part, loss.value) == (Reason.CHANGED, "P1683", quote)


def test_a_long_quotation_is_cut_after_a_word() -> None:
    """It is no longer than Wikibase takes, and ends in an ellipsis."""
    assert cut("كلمة " * 200, 400) == "كلمة " * 79 + "كلمة…"
    assert len(cut("ط" * 500, 400)) == 400


@given(hostile_texts)
def test_cleaning_leaves_one_line_and_is_done_once(text: str) -> None:
    """No break, tab, mark of direction or surrogate is left, and no word is lost."""
    cleaned = clean(text)
    assert cleaned == clean(cleaned) == " ".join(cleaned.split())
    assert not set(cleaned) & set("\t\n\r\u200f\u202e\u2066\u2028\x00")


@given(hostile_urls)
def test_an_address_is_safe_or_refused(url: str) -> None:
    """What is left is http, ASCII, and has nothing that a format could trip over."""
    safe = safe_url(url)
    if safe is not None:
        assert safe.lower().startswith(("http://", "https://"))
        assert safe.isascii()
        assert not set(safe) & set(' "<>\\^`{|}*\t\n')
        assert safe_url(safe) == safe


def test_letters_of_an_address_are_encoded() -> None:
    """Arabic paths and pipes can be followed as before."""
    assert safe_url("https://news.example/خبر|1") == "https://news.example/%D8%AE%D8%A8%D8%B1%7C1"
    assert safe_url("https://news.example/a\tb") is None
    assert safe_url("https://[news.example/") is None
