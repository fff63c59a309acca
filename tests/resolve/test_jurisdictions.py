"""Whose a post is that does not say so, and what countries are called."""

from mithaq.model import Entity, EntityType
from tests.reader import names, read


def posts(text: str) -> list[tuple[str, str | None]]:
    """Give each post with the name of whose it is."""
    graph = read(text)
    known: dict[str | None, Entity] = {entity.id: entity for entity in graph.entities}
    return [
        (post.name, known[post.of].name if post.of else None)
        for post in graph.entities
        if post.type is EntityType.OFFICE
    ]


def test_a_bare_post_is_of_the_country_the_article_is_about() -> None:
    """The country named most, also by places in it, has the posts that name none."""
    text = "زار وزير الدفاع خالد العبيدي الموصل والفلوجة والرمادي قبل سفره إلى إيران وتركيا وإيران."
    assert posts(f"تحسن الأمن في العراق. {text}") == [("وزير الدفاع", "العراق")]


def test_the_kingdom_is_the_one_the_article_is_about() -> None:
    """المملكة stands for the kingdom whose places and posts are named."""
    text = "وصل إلى عمان والعقبة في الأردن وفد، وقال سفير المملكة في القاهرة أحمد صالح ذلك."
    assert ("سفير المملكة في القاهرة", "الأردن") in posts(text)


def test_the_kingdom_stays_open_where_none_is_named() -> None:
    """Without another sign المملكة is no country."""
    assert names("زار الوفد المملكة.", EntityType.COUNTRY) == []


def test_a_country_named_by_its_capital_is_called_by_its_name() -> None:
    """A capital that stands for its government does not name the country."""
    assert names("رفضت القاهرة العرض، وقال الرئيس المصري ذلك.", EntityType.COUNTRY) == ["مصر"]


def test_a_swallowed_article_is_given_back() -> None:
    """A name behind ل is called without it."""
    assert names("قدم الوزير الشكر للولايات المتحدة.", EntityType.COUNTRY) == ["الولايات المتحدة"]
