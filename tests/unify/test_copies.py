from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.model import Article, Span
from mithaq.unify import is_copy, likely, sketch

STORY = (
    "وصل وزير الخارجية العراقي إلى العاصمة الأميركية في زيارة تستمر ثلاثة أيام، يبحث خلالها مع "
    "نظيره ملفات الأمن والطاقة والاقتصاد، ويوقع في ختامها مذكرة تفاهم بين البلدين. وقال الوزير إن "
    "بلاده تريد علاقة متوازنة مع جميع جيرانها، وإن الحوار هو السبيل إلى حل الخلافات."
)
OTHER = (
    "أعلنت وزارة الدفاع التركية أن قواتها أنهت تدريبا بحريا شرق المتوسط شاركت فيه عشر سفن، "
    "وأن التدريب المقبل سيجري في الخريف مع دول حلف شمال الأطلسي عند سواحل إزمير."
)


def article(text: str, identifier: str = "a", body: tuple[Span, ...] = ()) -> Article:
    """Give an article of this text."""
    return Article(identifier, text, body=body)


@pytest.mark.parametrize(
    "copy",
    [
        STORY,
        f"بغداد – الوكالة: {STORY}",
        STORY.partition("وقال")[0] + "وقالت مصادر إن الزيارة جاءت بدعوة رسمية.",
        STORY.replace("أ", "ا").replace("،", ","),
        f"{STORY} {OTHER}",
    ],
)
def test_a_story_is_known_in_another_dress(copy: str) -> None:
    """A lead, a cut, other spelling or a second story beside it leave a copy a copy."""
    assert is_copy(article(STORY), article(copy))
    assert is_copy(article(copy), article(STORY))


@pytest.mark.parametrize("other", [OTHER, "", "وصل وزير الخارجية العراقي إلى العاصمة الأميركية."])
def test_another_story_is_no_copy(other: str) -> None:
    """Other words are another story, and a sentence or two prove nothing."""
    assert not is_copy(article(STORY), article(other))


def test_another_day_is_another_story() -> None:
    """Half of a text in other words is a copy on the next day, and none in the next month."""
    told = STORY.partition("وقال")[0] + "وكان زار باريس قبل شهر وعاد منها بوعود كثيرة."
    first, later = (
        replace(article(text), published=day)
        for text, day in ((STORY, "2021-03-05"), (told, "2021-03-06"))
    )
    assert is_copy(first, later)
    assert not is_copy(first, replace(later, published="2021-04-05"))
    assert is_copy(first, replace(first, id="b", published="2021-04-05"))


def test_what_is_passed_over_does_not_count() -> None:
    """Two stories with the same page around them are two."""
    frame = "اشترك في النشرة البريدية لتصلك أهم الأخبار كل صباح. " * 3
    one, other = (
        article(frame + text, body=(Span(len(frame), len(frame + text)),))
        for text in (STORY, OTHER)
    )
    assert not is_copy(one, other)


@given(st.text("ابتث جحخ", max_size=200))
def test_a_sketch_is_in_order_and_says_what_is_shared(text: str) -> None:
    """Equal texts have equal sketches, of which all is shared."""
    hashes = sketch(article(text))
    assert hashes == tuple(sorted(set(sketch(article(text, "b")))))
    for later in (False, True):
        assert likely(len(hashes), len(hashes), len(hashes), late=later)
