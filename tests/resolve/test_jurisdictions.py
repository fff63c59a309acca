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


def test_a_paper_leaves_out_the_nationality_of_its_own_ministers() -> None:
    """Where a king is named by his title, posts without a country are his kingdom's."""
    text = (
        "وجه خادم الحرمين الشريفين بدعم السعودية للاتفاق. وقال وزير الخارجية عادل الجبير إن إيران "
        "وإيران وإيران ملزمة، وقال وزير الخارجية الإيراني محمد جواد ظريف ذلك."
    )
    assert ("وزير الخارجية", "السعودية") in posts(text)


def test_posts_are_told_by_where_their_holders_are_sent() -> None:
    """Two ambassadors of one country hold two posts; a capital stands for its country."""
    text = (
        "استقبل الوزير سفير السعودية لدى مصر أحمد صالح وسفير السعودية لدى تونس محمد علي، "
        "وقال السفير السعودي أحمد صالح ذلك. ووصل السفير الإيراني في دمشق إلى سوريا."
    )
    graph = read(text)
    called = {entity.id: entity.key for entity in graph.entities}
    sent = {
        entity.key: called[entity.to]
        for entity in graph.entities
        if entity.type is EntityType.OFFICE and entity.to
    }
    assert sent == {
        "ambassador>country:EG@country:SA": "country:EG",
        "ambassador>country:TN@country:SA": "country:TN",
        "ambassador>country:SY@country:IR": "country:SY",
    }


def test_a_kingdom_has_no_president() -> None:
    """A president without a country is of the republic named most."""
    text = "وجه خادم الحرمين الشريفين بدعم السعودية لليمن. والتقى الرئيس عبد ربه منصور هادي الوفد."
    assert ("الرئيس", "اليمن") in posts(text)


def test_the_posts_of_one_person_are_of_one_country() -> None:
    """A post without a country is of the one whose other post its holder has."""
    text = "وصل إلى طهران وإيران وإيران نائب رئيس مجلس الوزراء وزير الدفاع اللبناني سمير مقبل."
    assert posts(text) == [
        ("نائب رئيس مجلس الوزراء", "لبنان"),
        ("وزير الدفاع", "لبنان"),
    ]


def test_a_foreign_name_is_not_that_of_an_arab_president() -> None:
    """A holder whose name is foreign serves the other country that the article is about."""
    text = (
        "ناقش العراق والعراق مع الولايات المتحدة الاتفاق. وقال الرئيس دونالد ترامب إنه يرحب بذلك، "
        "فيما رحب وزير الدفاع خالد العبيدي بالقرار."
    )
    assert ("الرئيس", "الولايات المتحدة") in posts(text)
    assert ("وزير الدفاع", "العراق") in posts(text)


def test_a_surname_with_an_article_is_that_of_an_arab_minister() -> None:
    """A holder with an Arabic surname serves the Arab country that is named."""
    text = "بحثت روسيا وروسيا الملف مع مصر. وقال وزير الخارجية سامح الجبوري إن الملف معقد."
    assert posts(text) == [("وزير الخارجية", "مصر")]


def test_a_deputy_of_a_firm_is_no_deputy_of_a_state() -> None:
    """What only a body has is of no country."""
    assert posts("في الكويت قال نائب المدير العام أحمد الخزعل ذلك.") == [
        ("نائب المدير العام", None)
    ]


def test_an_institution_of_a_state_speaks_for_its_home() -> None:
    """The White House counts as a naming of the United States, once these are named."""
    text = (
        "بحثت تركيا وتركيا الملف مع الولايات المتحدة. وقال البيت الأبيض ذلك. وأضاف البيت الأبيض أن "
        "الرئيس باراك أوباما مستعد."
    )
    assert posts(text) == [("الرئيس", "الولايات المتحدة")]


def test_a_prince_serves_his_own_kingdom() -> None:
    """The posts of one who holds a royal post are of the same kingdom."""
    text = (
        "بحث العراق والعراق الملف مع السعودية. ووصل الأمير محمد بن سلمان ولي العهد وزير الدفاع إلى "
        "بغداد."
    )
    assert posts(text) == [("ولي العهد", "السعودية"), ("وزير الدفاع", "السعودية")]


def test_a_counterpart_is_of_another_nation() -> None:
    """A counterpart has the post of the last holder who is not of his own country."""
    text = (
        "وصل وزير الخارجية الفرنسي لوران فابيوس. استقبله الرئيس الإيراني حسن روحاني."
        " ثم التقى فابيوس نظيره الإيراني محمد جواد ظريف."
    )
    posts = [entity for entity in read(text).entities if entity.type is EntityType.OFFICE]
    ministers = [post.key for post in posts if post.name == "وزير الخارجية"]
    assert ministers == [
        "minister/foreign-affairs@country:FR",
        "minister/foreign-affairs@country:IR",
    ]


def test_a_seat_that_is_taken_goes_to_the_next_country() -> None:
    """Where the prince is minister of defence, another's post is of the country named next."""
    text = (
        "بحثت السعودية ومصر الملف، وزارت السعودية القاهرة. وحضر ولي العهد وزير الدفاع الأمير محمد"
        " بن سلمان ووزير الدفاع الفريق صدقي صبحي."
    )
    found = posts(text)
    assert ("وزير الدفاع", "السعودية") in found
    assert ("وزير الدفاع", "مصر") in found


def test_a_known_holder_says_whose_the_post_is() -> None:
    """Of the countries named, the one of which he is known to be president has him."""
    text = (
        "زار وزير الخارجية الإيطالي ليبيا وتونس. وناقش الأزمة الليبية مع الرئيس قيس سعيد، "
        "ثم عاد من ليبيا."
    )
    assert ("الرئيس", "تونس") in posts(text)


def test_a_holder_known_elsewhere_has_no_post_of_the_country_named() -> None:
    """An article that never names Egypt does not make its president one of Libya."""
    text = "ناقش الرئيس عبد الفتاح السيسي الأزمة في ليبيا."
    assert posts(text) == [("الرئيس", None)]


def test_whose_counterpart_is_named_is_of_another_country() -> None:
    """The president who meets his Russian counterpart is not the Russian one, who is one too."""
    text = "قال الوزير إن الرئيس لم يلتق نظيره الروسي فلاديمير بوتين."
    assert posts(text) == [("الرئيس", None), ("رئيس الجمهورية", "روسيا")]


def test_a_compatriot_is_nobodys_counterpart() -> None:
    """Whose premier he was the lists know, so the Iraqi counterpart is that of the minister."""
    text = (
        "وصل وزير الدفاع الأميركي أشتون كارتر إلى بغداد. ومن المقرر أن يلتقي كارتر رئيس الوزراء "
        "حيدر العبادي ونظيره العراقي خالد العبيدي."
    )
    assert ("وزير الدفاع", "العراق") in posts(text)
