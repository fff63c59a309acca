import pytest

from mithaq.model import Article, ArticleGraph, EntityType, FactType
from mithaq.unify import described, reach
from tests.graphs import Draft


def keyed(kind: EntityType, key: str, article: str = "a", country: str = "country:IQ") -> str:
    """Give the key across articles of a thing in an article about a country."""
    draft = Draft(Article(article, "شيء في بلد."))
    if country:
        draft.names(EntityType.COUNTRY, "بلد", key=country)
    draft.names(kind, "شيء", key=key)
    return described(draft.graph).entities[-1].key


def held(key: str, owner: str | None, article: str = "a") -> str:
    """Give the key of a post that belongs to an organisation with this key, or to nobody."""
    draft = Draft(Article(article, "رئيس شيء."))
    of = draft.names(EntityType.ORGANIZATION, "شيء", key=owner) if owner else None
    draft.names(EntityType.OFFICE, "رئيس", key=key, of=of)
    return described(draft.graph).entities[-1].key


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        (EntityType.ORGANIZATION, "international/org:الامم المتحده"),
        (EntityType.FORCE, "group/force:تنظيم الدوله الاسلاميه"),
        (EntityType.FORCE, "army@country:TR"),
        (EntityType.ORGANIZATION, "ministry/defence@country:US"),
        (EntityType.COUNTRY, "country:IR"),
        (EntityType.PERSON, "احمد محمد"),
    ],
)
def test_what_is_known_holds_everywhere(kind: EntityType, key: str) -> None:
    """A known name, a country's own body and a person keep their keys."""
    assert keyed(kind, key) == keyed(kind, key, "b", "country:SA") == key


@pytest.mark.parametrize("key", ["government", "ministry/health", "cabinet", "army"])
def test_a_state_body_is_that_of_the_country_spoken_of(key: str) -> None:
    """«الحكومة» in an article about Iraq is the Iraqi government, and no other elsewhere."""
    assert keyed(EntityType.ORGANIZATION, key) == f"{key}@country:IQ"
    assert keyed(EntityType.ORGANIZATION, key, country="country:SA") == f"{key}@country:SA"


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        (EntityType.AGREEMENT, "agreement/نهايي"),
        (EntityType.AGREEMENT, "agreement@country:SA"),
        (EntityType.AGREEMENT, "memorandum"),
        (EntityType.DIALOGUE, "talks/هاتفيه"),
        (EntityType.FORCE, "group/متطرف"),
    ],
)
def test_what_tells_nothing_holds_in_its_article(kind: EntityType, key: str) -> None:
    """Two final agreements, memoranda or extremist groups of two articles are two."""
    assert keyed(kind, key) != keyed(kind, key, "b")
    assert "this article only" in reach(keyed(kind, key))


def test_words_have_one_spelling() -> None:
    """Gender and a dropped letter make no other dialogue."""
    expected = "talks/استراتيجي@country:IQ"
    for word in ("استراتيجي", "استراتيجيه", "ستراتيجي"):
        assert keyed(EntityType.DIALOGUE, f"talks/{word}") == expected


def test_a_thing_with_two_names_is_one() -> None:
    """The Pentagon is the ministry, and so is what the lexicon calls الخارجية الأمريكية."""
    assert keyed(EntityType.ORGANIZATION, "government/org:البنتاغون") == keyed(
        EntityType.ORGANIZATION, "ministry/defence@country:US"
    )
    assert keyed(EntityType.ORGANIZATION, "government/org:الخارجيه الامريكيه") == keyed(
        EntityType.ORGANIZATION, "ministry/foreign-affairs@country:US"
    )


def test_a_state_has_one_set_of_forces() -> None:
    """Security and government forces of a country are its forces; combat forces are some."""
    assert keyed(EntityType.FORCE, "forces/امنيه@country:IQ") == "forces@country:IQ"
    assert keyed(EntityType.FORCE, "forces/حكوميه") == "forces@country:IQ"
    combat = "forces/قتالي@country:US"
    assert keyed(EntityType.FORCE, "forces/قتاليه@country:US") == combat


def test_a_post_goes_with_its_owner() -> None:
    """The head of a body that holds in one article holds there too; of a known one everywhere."""
    known = "head@international/org:الامم المتحده"
    assert held(known, "international/org:الامم المتحده") == known
    assert held("head@memorandum", "memorandum") != held("head@memorandum", "memorandum", "b")
    assert held("head", None) != held("head", None, "b")


def test_nothing_but_keys_changes() -> None:
    """Entities stay in their order with their names."""
    draft = Draft(Article("a", "الحكومة في بلد."))
    draft.names(EntityType.ORGANIZATION, "الحكومة", key="government")
    graph = draft.graph
    told: ArticleGraph = described(graph)
    assert [e.name for e in told.entities] == [e.name for e in graph.entities]
    assert (told.article, told.statements) == (graph.article, graph.statements)


def test_an_ambassador_is_to_one_country() -> None:
    """A state's ambassadors to two countries hold two posts; where no country is told, a third."""

    def sent(to: str | None) -> str:
        draft = Draft(Article("a", "سفير بلد في بلد."))
        state = draft.names(EntityType.COUNTRY, "بلد", key="country:US")
        host = draft.names(EntityType.COUNTRY, "بلد", key=to) if to else None
        draft.names(EntityType.OFFICE, "سفير", key="ambassador@country:US", of=state, to=host)
        return described(draft.graph).entities[-1].key

    assert sent("country:IQ") == "ambassador>country:IQ@country:US"
    assert len({sent("country:IQ"), sent("country:TR"), sent(None)}) == len(("iq", "tr", "none"))


def test_the_stations_of_a_force_are_one_force_across_articles() -> None:
    """An article tells troops in Iraq from those in Syria; the graph has the force, and places."""
    told = keyed(EntityType.FORCE, "forces/country:IQ@country:US")
    assert told == keyed(EntityType.FORCE, "forces@country:US", "b") == "forces@country:US"


def front(article: str, *relations: str) -> list[str]:
    """Give the keys of two bodies that a description makes one, where an article relates them."""
    draft = Draft(Article(article, "فصيل متشدد في جبهة متشددة."))
    draft.names(EntityType.COUNTRY, "في", key="country:SY")
    one = draft.names(EntityType.FORCE, "فصيل متشدد", key="group/حلبي@country:SY")
    other = draft.names(EntityType.FORCE, "جبهة متشددة", key="group/حلبيه@country:SY")
    for relation in relations:
        said = "فصيل متشدد في جبهة متشددة"
        draft.says(FactType.RELATION, said, subject=one, relation=relation, object=other)
    return [entity.key for entity in described(draft.graph).entities[1:]]


def test_what_an_article_relates_to_each_other_is_two() -> None:
    """No front is a part of itself: the second of the two stays alone in its article."""
    assert front("a") == ["group/حلبي@country:SY"] * 2
    one, other = front("a", "part_of")
    assert one == "group/حلبي@country:SY"
    assert other != one
    assert other != front("b", "part_of")[1]
    assert "relates it to another" in reach(other)


def test_the_posts_of_what_is_kept_apart_go_with_it() -> None:
    """The head of the one is not the head of the other."""
    draft = Draft(Article("a", "قائد الفصيل وقائد الجبهة."))
    one = draft.names(EntityType.FORCE, "الفصيل", key="group/حلبي@country:SY")
    other = draft.names(EntityType.FORCE, "الجبهة", key="group/حلبيه@country:SY")
    draft.says(FactType.RELATION, "الفصيل", subject=other, relation="part_of", object=one)
    draft.names(EntityType.OFFICE, "قائد الفصيل", key="commander", of=one)
    draft.names(EntityType.OFFICE, "قائد الجبهة", key="commander", of=other)
    _, _, first, second = described(draft.graph).entities
    assert first.key == "commander@group/حلبي@country:SY"
    assert second.key != first.key
