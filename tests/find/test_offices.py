"""Posts: how far their names go, whose they are, who holds them."""

import pytest

from mithaq.model import EntityType, FactType
from tests.reader import facts, names, read


def tenures(text: str) -> list[tuple[object, ...]]:
    """Give person, post and status of each tenure that a text states."""
    return [
        (*fact["person"], *fact["office"], *fact["status"])
        for fact in facts(text, FactType.HOLDS_OFFICE)
    ]


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        (
            "قال المفوض الأوروبي للطاقة ميغيل أرياس كانيتي ذلك.",
            ("ميغيل أرياس كانيتي", "المفوض الأوروبي للطاقة", "current"),
        ),
        (
            "التقى ستيف بيغون، المبعوث الأمريكي الخاص إلى كوريا الشمالية، الوفد.",
            ("ستيف بيغون", "المبعوث الأمريكي الخاص إلى كوريا الشمالية", "current"),
        ),
        (
            "قال السفير البريطاني في مصر، جون كاسن، ذلك.",
            ("جون كاسن", "السفير البريطاني في مصر", "current"),
        ),
        (
            "عاد الوزير المكلف بالتنسيق ومتابعة الشؤون الاقتصادية، إياد الدهماني، إلى تونس.",
            ("إياد الدهماني", "الوزير المكلف بالتنسيق ومتابعة الشؤون الاقتصادية", "current"),
        ),
        (
            "شغل منصب وزير الري والكهرباء محمد عبد العاطي.",
            ("محمد عبد العاطي", "وزير الري والكهرباء", "current"),
        ),
        (
            "قال الزعيم الكوري الشمالي كيم جونغ أون ذلك.",
            ("كيم جونغ أون", "الزعيم", "current"),
        ),
        (
            "قال الرئيس الأمريكي المنتخب جو بايدن ذلك.",
            ("جو بايدن", "الرئيس", "elect"),
        ),
        (
            "قال قاضي المحكمة العليا جون روبرتس ذلك.",
            ("جون روبرتس", "قاضي المحكمة العليا", "current"),
        ),
        (
            "وصل مبعوث بوتين ميخائيل بوغدانوف إلى دمشق.",
            ("ميخائيل بوغدانوف", "مبعوث بوتين", "current"),
        ),
        (
            "استدعت تركيا سفيرها في واشنطن سردار كيليتش.",
            ("سردار كيليتش", "سفيرها", "current"),
        ),
        (
            "قالت المدعية العامة للمحكمة الجنائية الدولية فاتو بنسودا ذلك.",
            ("فاتو بنسودا", "المدعية العامة للمحكمة الجنائية الدولية", "current"),
        ),
        (
            "قال المرشد الإيراني علي خامنئي ذلك.",
            ("علي خامنئي", "المرشد", "current"),
        ),
        (
            "قال سفير الاتحاد الأوروبي في تونس باتريس بيرغاميني ذلك.",
            ("باتريس بيرغاميني", "سفير الاتحاد الأوروبي في تونس", "current"),
        ),
        (
            "قال المتحدث الرئاسي الفلسطيني نبيل أبو ردينة ذلك.",
            ("نبيل أبو ردينة", "المتحدث الرئاسي", "current"),
        ),
        (
            "قال مدير أمن عدن ناصر الصالحي ذلك.",
            ("ناصر الصالحي", "مدير أمن عدن", "current"),
        ),
        (
            "عين البشير معتز موسى رئيسا للوزراء.",
            ("معتز موسى", "رئيس الوزراء", "current"),
        ),
        (
            "زار مصر وزير الخارجية السعودي السابق سعود الفيصل.",
            ("سعود الفيصل", "وزير الخارجية", "former"),
        ),
    ],
)
def test_apposition(text: str, tenure: tuple[str, ...]) -> None:
    """A person beside a post holds it, and the post goes as far as its words."""
    assert tenures(text) == [tenure]


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        ("أصبح ساجد جاويد وزيرا للداخلية.", ("ساجد جاويد", "وزير الداخلية", "current")),
        ("سيصبح عثمان يوسف كبر وزيرا للدفاع.", ("عثمان يوسف كبر", "وزير الدفاع", "elect")),
        (
            "انتخب البرلمان برهم صالح رئيسا جديدا للعراق.",
            ("برهم صالح", "رئيس العراق", "current"),
        ),
        (
            "اختار المجلس فايز السراج رئيسا مؤقتا لليبيا.",
            ("فايز السراج", "رئيس ليبيا", "acting"),
        ),
        (
            "كلف الملك سعد الدين العثماني رئيسا جديدا للحكومة.",
            ("سعد الدين العثماني", "رئيس الحكومة", "current"),
        ),
        ("كان ساجد جاويد وزيرا للداخلية.", ("ساجد جاويد", "وزير الداخلية", "former")),
        (
            "لطفي بن جدو (شغل منصب وزير الداخلية) حضر اللقاء.",
            ("لطفي بن جدو", "وزير الداخلية", "former"),
        ),
        (
            "تولى معتز موسى منصب رئيس الوزراء.",
            ("معتز موسى", "رئيس الوزراء", "current"),
        ),
    ],
)
def test_predication(text: str, tenure: tuple[str, ...]) -> None:
    """A clause can give a post to a person, and says whether he has it, had it or will have it."""
    assert tenures(text) == [tenure]


def test_the_nationality_behind_a_body_is_the_holders() -> None:
    """A masculine adjective behind a feminine body is passed over before the name."""
    found = tenures("قال مدير الاستخبارات الوطنية الأمريكي، دان كوتس، ذلك.")
    assert found == [("دان كوتس", "مدير الاستخبارات الوطنية", "current")]


def test_denied_appointment() -> None:
    """Who was not appointed holds no post."""
    assert tenures("لم يصبح ساجد جاويد وزيرا للداخلية.") == []


def test_the_name_behind_a_served_post_is_its_holders() -> None:
    """Of two persons around a post that serves another, the second holds the other."""
    found = tenures("جون بولتون، مستشار الأمن القومي للرئيس الأمريكي، دونالد ترامب، استقال.")
    assert ("دونالد ترامب", "الرئيس", "current") in found
    assert ("جون بولتون", "مستشار الأمن القومي للرئيس الأمريكي", "current") in found


def test_a_leading_figure_is_no_post() -> None:
    """القيادي is a word before a name, not a post."""
    text = "قال القيادي في حركة النهضة عبد الكريم الهاروني ذلك."
    assert names(text, EntityType.OFFICE) == []
    assert names(text, EntityType.PERSON) == ["عبد الكريم الهاروني"]


def test_two_ministers_under_one_title_are_two_posts() -> None:
    """A dual title with two subjects names two posts of one country."""
    found = names("اجتمع وزيرا الدفاع والداخلية العراقيان في بغداد.", EntityType.OFFICE)
    assert found == ["وزير الدفاع", "وزير الداخلية"]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("وصل الرئيس الإيراني حسن روحاني ووزير خارجيته محمد جواد ظريف.", "country:IR"),
        ("زارت وفود إثيوبيا حيث التقت رئيس وزرائها آبي أحمد.", "country:ET"),
        ("قال الرئيس التركي إن سفير بلاده في روما عاد.", "country:TR"),
    ],
)
def test_posts_with_a_pronoun(text: str, owner: str) -> None:
    """A pronoun in a title leads back to the country for which the text last spoke."""
    graph = read(text)
    known = {entity.id: entity.key for entity in graph.entities}
    offices = [e for e in graph.entities if e.type is EntityType.OFFICE]
    assert known[offices[-1].of or ""] == owner


def test_the_spokesman_of_the_body_named_before() -> None:
    """باسمه leads back to the body named last."""
    graph = read("نفى الجيش الإسرائيلي ذلك. وقال الناطق باسمه أفيخاي أدرعي إن التحقيق مستمر.")
    known = {entity.id: entity.name for entity in graph.entities}
    spokesman = next(e for e in graph.entities if e.type is EntityType.OFFICE)
    assert known[spokesman.of or ""] == "الجيش الإسرائيلي"


@pytest.mark.parametrize("noun", ["الشارع الرئيس", "الجوانب المالية الرئيسة", "الملف الرئيس"])
def test_the_adjective_is_no_president(noun: str) -> None:
    """Behind a definite noun الرئيس is its adjective, unless a name follows."""
    assert names(f"تناول التقرير {noun} في الإمارات.", EntityType.OFFICE) == []


def test_a_title_behind_a_verb_and_its_subject_is_the_object() -> None:
    """A lone title right behind the subject is another's; in apposition it says which it is."""
    assert tenures("سألت سيسيليا فيغا الرئيس عن الهجرة.") == []
    assert tenures("حضر محمد مرسي الرئيس السابق.") == [("محمد مرسي", "الرئيس", "former")]


def test_whoever_speaks_for_a_family_is_not_the_one_it_is_called_by() -> None:
    """The name right behind a word for relatives is theirs, not that of their spokesman."""
    assert tenures("قال المتحدث باسم عائلة الصحفي السعودي جمال خاشقجي ذلك.") == []
    told = tenures("قال المتحدث باسم عائلة الضحايا، سامي محمود، ذلك.")
    assert told == [("سامي محمود", "المتحدث باسم عائلة الضحايا", "current")]


def test_a_post_with_its_own_nation_is_no_second_title() -> None:
    """Whoever meets the ambassador of another nation does not hold his post."""
    text = "التقى وزير الدفاع السفير الروسي لديها ألكسندر شولكين."
    assert tenures(text) == [("ألكسندر شولكين", "السفير الروسي", "current")]


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        (
            "تولى سعد الحريري رئاسة الحكومة اللبنانية عام 2009.",
            ("سعد الحريري", "رئيس الحكومة", "current"),
        ),
        ("سيتولى أحمد الطيب وزارة الدفاع.", ("أحمد الطيب", "وزير الدفاع", "elect")),
        (
            "قال نوري المالكي الذي تولى رئاسة الوزراء ذلك.",
            ("نوري المالكي", "رئيس الوزراء", "current"),
        ),
        (
            "التقى الوفد بشار الأسد، وهو القائد الأعلى للقوات المسلحة.",
            ("بشار الأسد", "القائد الأعلى للقوات المسلحة", "current"),
        ),
        (
            "أصبح ساجد جاويد أول وزير للداخلية من أصول آسيوية.",
            ("ساجد جاويد", "وزير الداخلية", "current"),
        ),
        (
            "عمل سامي محمود كمتحدث باسم الحكومة.",
            ("سامي محمود", "متحدث باسم الحكومة", "former"),
        ),
        (
            "كان الرئيس جمال عبد الناصر رحمه الله يدعم ذلك.",
            ("جمال عبد الناصر", "الرئيس", "former"),
        ),
        (
            "وصل إلى الحكم خلفا للرئيس المصري جمال عبد الناصر.",
            ("جمال عبد الناصر", "الرئيس", "former"),
        ),
    ],
)
def test_posts_told_by_other_words(text: str, tenure: tuple[str, ...]) -> None:
    """A post is taken over, served in, or left by succession and death."""
    assert tenures(text) == [tenure]


def test_an_institution_as_subject_is_no_post() -> None:
    """What follows a verb of taking over is its subject where no holder is told."""
    assert names("تولي رئاسة الجمهورية الملف اهتماما.", EntityType.OFFICE) == []


def test_a_member_in_a_body_is_its_member() -> None:
    """Membership has one name, whatever the sentence does to it."""
    text = "انتخب سامي محمود عضوا في البرلمان."
    assert names(text, EntityType.OFFICE) == ["عضو البرلمان"]


def test_who_serves_a_king_is_no_king() -> None:
    """A title that no king has parts the king's name from his servant's."""
    text = "حضر أمين الشؤون الخاصة لخادم الحرمين الشريفين الأستاذ تميم السالم."
    assert tenures(text) == []


def test_a_charged_head_fills_in_and_a_charged_premier_is_to_come() -> None:
    """Whoever is charged to form a government does not have it yet."""
    assert tenures("حضر رئيس الديوان الملكي المكلف خالد العيسى.")[0][2] == "acting"
    assert tenures("حضر رئيس الحكومة التونسية المكلف الحبيب الجملي.")[0][2] == "elect"


def test_who_fills_in_at_a_place_is_named_behind_it() -> None:
    """The words for filling in stand before a name, also behind where the post is."""
    text = "حضر سفير مصر في لبنان بالإنابة سامي محمود."
    assert [tenure[0] for tenure in tenures(text)] == ["سامي محمود"]


def test_a_commander_of_some_force_is_no_post() -> None:
    """A force without article or name is none in particular, and so is its commander's post."""
    assert names("قال قائد قوات محلية ذلك.", EntityType.OFFICE) == []
    assert names("قال قائد القوات المحلية ذلك.", EntityType.OFFICE) == ["قائد القوات المحلية"]


@pytest.mark.parametrize(
    "title",
    [
        "أمير منطقة الرياض",
        "نائب أمير منطقة القصيم",
        "وكيل إمارة منطقة القصيم",
        "أمين محافظة جدة",
        "أمين منطقة الرياض",
        "معتمد القصرين",
        "والية نابل",
        "عامل إقليم الحسيمة",
        "عميد بلدية مصراتة",
        "كاتب الدولة لدى وزير الخارجية",
        "الوزير لدى رئيس الحكومة",
        "الوزير المنتدب لدى وزير الداخلية",
        "وزير الدولة المكلف بحقوق الإنسان",
        "الوزير المكلف بالعلاقات مع مجلس نواب الشعب",
        "الكاتب العام للنقابة",
        "كاتب عام نقابة التعليم الثانوي",
        "المندوب الجهوي للتربية بسوسة",
        "المدير الجهوي للحماية المدنية",
        "المدير العام للأمن الوطني",
        "مدير إدارة الإعلام",
        "المكلف بالإعلام في وزارة الصحة",
        "رئيس وفد المعارضة",
        "رئيس مجلس شورى حركة النهضة",
        "الممثلة السامية للاتحاد الأوروبي",
        "المنسق الخاص لعملية السلام",
        "المفوض العام لحقوق الإنسان في الأمم المتحدة",
        "مدعية المحكمة الجنائية الدولية",
        "قائد عمليات نينوى",
        "أمير تنظيم القاعدة",
        "المقرر العام للدستور",
        "عميد المحامين",
        "إمبراطور اليابان",
        "آمر المنطقة العسكرية الغربية",
        "رئيس مجلس الأمن القومي",
        "وزيرة الأسرة والمرأة والطفولة وكبار السن",
        "وزير شؤون الاتحاد الأوروبي",
        "وزير داخلية ولاية بافاريا",
        "قائد الأركان العامة للجيوش",
        "قائد أركان الجيوش",
        "وكيل الجمهورية بالمحكمة الابتدائية",
        "مفوض شرطة لندن",
        "نائب الأمير",
        "إمام جمعة طهران",
        "الأمين الأول للحزب الاشتراكي",
        "مدير عمليات الأونروا",
        "زعيم الأقلية الديمقراطية في مجلس الشيوخ",
        "قائممقام سنجار",
        "الأمين العام لحركة عصائب أهل الحق",
        "قائد اللواء 310 مدرع",
        "قائد سلاح الجو",
        "مطران القدس",
        "كبير مفتشي الأمم المتحدة",
        "الممثل المقيم لبرنامج الأمم المتحدة الإنمائي",
        "القائم بأعمال السفارة السعودية في بيروت",
        "مراقب عام الإخوان المسلمين",
        "وزير الدولة لشؤون مجلس الوزراء",
    ],
)
@pytest.mark.parametrize("text", ["أعلن {} خالد العمري القرار.", "قال خالد العمري، {}، ذلك."])
def test_a_post_of_any_state_is_held(text: str, title: str) -> None:
    """Titles of provinces, delegations and unions are posts, before their holder and behind him."""
    assert tenures(text.format(title)) == [("خالد العمري", title, "current")]


@pytest.mark.parametrize(
    "title",
    [
        "وزير التجهيز والإسكان والتهيئة الترابية",
        "وزير الصحة العمومية",
        "وزير السياحة والفنون الشعبية",
        "وكيل الأمين العام للأمم المتحدة لشؤون نزع السلاح",
        "المفوض السامي للأمم المتحدة لحقوق الإنسان",
        "القنصل السعودي العام",
        "وزير الخارجية الاتحادي",
        "مفوض التوسع وسياسة الجوار",
        "الممثلة العليا للاتحاد الأوروبي للشؤون الخارجية والسياسة الأمنية",
        "نائب رئيس مجلس الوزراء لشؤون الأمن والدفاع",
        "مستشار رئيس الحكومة المكلف بالشؤون الاقتصادية",
        "كاتب الدولة للهجرة والتونسيين بالخارج",
        "المندوب الروسي لدى المنظمات الدولية في فيينا",
        "المستشارة الخاصة للأمين العام للأمم المتحدة بشأن ليبيا",
        "المقررة الخاصة المعنية بحالات الإعدام خارج نطاق القضاء",
        "رئيس الوزراء الإسرائيلي البديل",
        "رئيس كتلة حركة النهضة بالبرلمان",
        "الوزيرة الأولى الاسكتلندية",
        "وزير الصحة د.",
    ],
)
def test_the_holder_is_named_behind_all_that_a_title_says(title: str) -> None:
    """A further subject, a purpose and an epithet stand between a title and the name."""
    assert [holder for holder, *_ in tenures(f"أعلن {title} خالد العمري القرار.")] == [
        "خالد العمري"
    ]


def test_malian_is_a_nationality_where_mali_is_spoken_of() -> None:
    """المالي is Malian behind a title where Bamako is named, else it is financial."""
    text = "وصل الرئيس المالي إبراهيم كيتا إلى {}."
    entity = next(e for e in read(text.format("باماكو")).entities if e.type is EntityType.OFFICE)
    assert entity.key == "president@country:ML"
    assert "مالي" not in names(text.format("لندن"), EntityType.COUNTRY)


@pytest.mark.parametrize(
    "text",
    [
        "قال مراسلنا ومبعوث قناة نسمة ذلك.",
        "دافعت زعيمة حرب عن الحزب.",
        "أمر الجيش الوطني قواته بالتقدم.",
    ],
)
def test_what_is_no_post(text: str) -> None:
    """A reporter, a noun in ة and the verb أمر give no post."""
    assert not names(text, EntityType.OFFICE)


def test_those_who_are_spoken_to_are_no_body() -> None:
    """ل and a plural behind a title says whom its holder told."""
    assert names("قال المدير العام للصحفيين إن الشركة رابحة.", EntityType.OFFICE) == [
        "المدير العام"
    ]


def test_a_label_joined_by_underscores_is_read_as_words() -> None:
    """A label of social media holds a title or a country: #رئيس_الوزراء، #كوريا_الجنوبية."""
    assert tenures("أعلن #رئيس_الوزراء خالد العمري القرار.")
    assert names("زار الوفد #كوريا_الجنوبية.", EntityType.COUNTRY) == ["كوريا الجنوبية"]


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        (
            "اغتال مسلحون رئيس الأركان السابق اللواء عبد القادر قحطان.",
            ("عبد القادر قحطان", "رئيس الأركان", "former"),
        ),
        (
            "قال وزير الصحة الدكتور عبد اللطيف المكي إن المستشفى مفتوح.",
            ("عبد اللطيف المكي", "وزير الصحة", "current"),
        ),
    ],
)
def test_a_title_before_a_servant_of_god(text: str, tenure: tuple[str, ...]) -> None:
    """عبد begins a name behind a title, and رئيس behind a plural is no adjective of it."""
    assert tenures(text) == [tenure]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("اجتمعت منظمة أوبك. وأعلن أمينها العام محمد باركيندو القرار.", "محمد باركيندو"),
        ("رد حزب الله. وقال أمينه العام حسن نصر الله ذلك.", "حسن نصر الله"),
    ],
)
def test_a_title_of_two_words_with_a_pronoun(text: str, holder: str) -> None:
    """أمينها العام is the secretary-general of the body named before."""
    assert [person for person, *_ in tenures(text)] == [holder]


def test_a_ministry_behind_a_title_is_its_subject() -> None:
    """A listed ministry and its nationality do not hide the minister's post."""
    held = tenures("وصلت وزيرة الخارجية الأمريكية هيلاري كلينتون إلى تونس.")
    assert held == [("هيلاري كلينتون", "وزيرة الخارجية", "current")]


def test_an_adjective_of_what_ministers_do_makes_no_body() -> None:
    """رئيس الوزراء is the longer title: the adjective behind it names no body he is head of."""
    assert not names("دعم قرارات رئيس الوزراء الإصلاحية.", EntityType.ORGANIZATION)


def posts(text: str) -> list[tuple[str, str | None]]:
    """Give each post with the name of whose it is."""
    graph = read(text)
    called = {entity.id: entity.name for entity in graph.entities}
    return [(e.name, called.get(e.of or "")) for e in graph.entities if e.type is EntityType.OFFICE]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "وصلت وزيرة خارجية الاتحاد الأوروبي كاثرين أشتون.",
            ("وزيرة خارجية الاتحاد الأوروبي", "الاتحاد الأوروبي"),
        ),
        (
            "وصل الممثل الخاص للأمين العام للأمم المتحدة في ليبيا غسان سلامة.",
            ("الممثل الخاص للأمين العام للأمم المتحدة في ليبيا", "الأمم المتحدة"),
        ),
        (
            "قال رياض سيف رئيس الائتلاف الوطني السوري لقناة الجزيرة إن المؤتمر فشل.",
            ("رئيس الائتلاف الوطني السوري", "الائتلاف الوطني السوري"),
        ),
        ("اجتمع مجلس النواب الليبي. ووصل نائب رئيسه.", ("نائب رئيسه", "مجلس النواب الليبي")),
        ("وصل الرئيس السنغالي. وغاب نائبه.", ("نائبه", "السنغال")),
        (
            "وصل المبعوث الأممي إلى اليمن مارتن غريفيث. ورحبت الأمم المتحدة.",
            ("المبعوث الأممي إلى اليمن", "الأمم المتحدة"),
        ),
        ("قال المرشد الإيراني الأعلى علي خامنئي ذلك.", ("المرشد", "إيران")),
        ("وصل وسيط الاتحاد الأفريقي ثابو مبيكي.", ("وسيط الاتحاد الأفريقي", "الاتحاد الأفريقي")),
    ],
)
def test_whose_post_a_title_says(text: str, post: tuple[str, str]) -> None:
    """The body in a title is its owner, the outlet behind it is not; a deputy is of that post."""
    assert post in posts(text)


def test_after_whom_an_airport_is_called_holds_no_post() -> None:
    """The post behind the airport is that of the person behind it."""
    text = "ودعه بمطار الملك عبدالعزيز الدولي نائب أمير منطقة مكة المكرمة الأمير بدر بن سلطان."
    assert "نائب أمير منطقة مكة المكرمة" in names(text, EntityType.OFFICE)
    assert "أمير منطقة مكة المكرمة" not in names(text, EntityType.OFFICE)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "استقبل رئيس الجمهورية قيس سعيد وزير الداخلية أمس.",
            [("قيس سعيد", "رئيس الجمهورية", "current")],
        ),
        ("التقى السيسي رئيس الوزراء العراقي أمس.", []),
        (
            "أبلغ وزير الطاقة الروسي ألكسندر نوفاك الأمين العام لأوبك بذلك.",
            [("ألكسندر نوفاك", "وزير الطاقة", "current")],
        ),
        (
            "قال وزير الخارجية محمد علي رئيس وفد المعارضة إن ذلك تم.",
            [
                ("محمد علي", "وزير الخارجية", "current"),
                ("محمد علي", "رئيس وفد المعارضة", "current"),
            ],
        ),
        (
            "أعلن العقيد أمادو عبد الرحمن المتحدث باسم المجلس الوطني عزل الرئيس محمد بازوم.",
            [
                ("أمادو عبد الرحمن", "المتحدث باسم المجلس الوطني", "current"),
                ("محمد بازوم", "الرئيس", "current"),
            ],
        ),
    ],
)
def test_a_title_behind_a_titled_subject(text: str, held: list[tuple[str, ...]]) -> None:
    """Behind a verb done to persons it is the object's; else it is in apposition to the subject."""
    assert sorted(tenures(text)) == sorted(held)


def test_a_short_name_in_brackets_parts_no_holder_from_a_post() -> None:
    """Another name of the body stands between them, known or not."""
    text = "وقع زعيم القوات المسلحة الثورية الكولومبية (فارك) رودريغو لوندونيو الاتفاق."
    (held,) = facts(text, FactType.HOLDS_OFFICE)
    assert held["person"] == ["رودريغو لوندونيو"]


@pytest.mark.parametrize(
    ("title", "post"),
    [
        ("اللواء يحيى رسول", "المتحدث باسم القائد العام للقوات المسلحة"),
        ("المشير خليفة حفتر", "القائد العام للقوات المسلحة"),
    ],
)
def test_no_major_general_is_commander_in_chief(title: str, post: str) -> None:
    """A rank too low for the post that another speaks for is that of who speaks."""
    text = f"رحب المتحدث باسم القائد العام للقوات المسلحة {title} بالقرار."
    (held,) = facts(text, FactType.HOLDS_OFFICE)
    assert held["office"] == [post]


@pytest.mark.parametrize("title", ["المحافظ", "الوالي"])
def test_a_governor_is_one_by_his_bare_title(title: str) -> None:
    """A bare title before a name is the holder's post, though no province is named."""
    assert [person for person, *_ in tenures(f"التقى الوفد أمس {title} سالم حسن.")] == ["سالم حسن"]


def test_who_is_conservative_is_no_governor() -> None:
    """Behind a definite noun the title is its adjective."""
    assert tenures("قال النائب المحافظ جون سميث ذلك.") == [("جون سميث", "النائب", "current")]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("رئيسها التنفيذي", "شركة توتال"),
        ("مديرها العام", "منظمة الصحة العالمية"),
        ("مديرته العامة", "صندوق النقد الدولي"),
    ],
)
def test_a_manager_with_a_pronoun_is_of_the_last_body(title: str, body: str) -> None:
    """A company has one too, a ministry before it has none."""
    graph = read(f"زار الوفد وزارة الطاقة ثم {body}، والتقى {title} سالم حسن.")
    (post,) = (entity for entity in graph.entities if entity.type is EntityType.OFFICE)
    assert [entity.name for entity in graph.entities if entity.id == post.of] == [body]


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        ("بقي سالم حسن في منصبه وزيرا للدفاع.", ("سالم حسن", "وزير الدفاع", "current")),
        ("استمر سالم حسن وزيرا للمالية.", ("سالم حسن", "وزير المالية", "current")),
        ("احتفظ سالم حسن بمنصب وزير العدل.", ("سالم حسن", "وزير العدل", "current")),
        ("تولى سالم حسن حقيبة الداخلية.", ("سالم حسن", "وزير الداخلية", "current")),
        ("شغل سالم حسن حقيبة الداخلية.", ("سالم حسن", "وزير الداخلية", "former")),
    ],
)
def test_who_stays_in_office_or_takes_a_portfolio(text: str, tenure: tuple[str, ...]) -> None:
    """Verbs of staying give a post as those of getting it do, and a portfolio is the minister's."""
    assert tenures(text) == [tenure]


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        (
            "أكد رئيس موظفي البيت الأبيض رون كلاين ذلك.",
            ("رون كلاين", "رئيس موظفي البيت الأبيض", "current"),
        ),
        (
            "عادت مديرة الاتصالات في البيت الأبيض، هوب هيكس.",
            ("هوب هيكس", "مديرة الاتصالات في البيت الأبيض", "current"),
        ),
        (
            "استقال سكرتير الموظفين في البيت الأبيض، روب بورتر.",
            ("روب بورتر", "سكرتير الموظفين في البيت الأبيض", "current"),
        ),
        (
            "حضر المستشار القانوني للبنك المركزي، سالم حسن، الجلسة.",
            ("سالم حسن", "المستشار القانوني للبنك المركزي", "current"),
        ),
        (
            "زارت سيدة أمريكا الأولى ميلانيا ترامب المدرسة.",
            ("ميلانيا ترامب", "سيدة أمريكا الأولى", "current"),
        ),
    ],
)
def test_posts_of_a_bureau(text: str, tenure: tuple[str, ...]) -> None:
    """Staff of a bureau are of the body behind the title, which may have ل or في."""
    assert tenures(text) == [tenure]


@pytest.mark.parametrize("title", ["المبعوث الأممي إلى ليبيا", "المبعوث الدولي الخاص بليبيا"])
def test_the_international_envoy_is_of_the_united_nations(title: str) -> None:
    """The adjective says who sent him, and a preposition where to."""
    graph = read(f"قال {title} غسان سلامة إن الأمم المتحدة ستساعد.")
    owner = {entity.id: entity.name for entity in graph.entities}
    (envoy,) = (entity for entity in graph.entities if entity.type is EntityType.OFFICE)
    assert (owner[envoy.of or ""], owner[envoy.to or ""]) == ("الأمم المتحدة", "ليبيا")


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        (
            "قال أنور قرقاش، وزير الدولة الإماراتي للشؤون الخارجية، إن ذلك تم.",
            ("أنور قرقاش", "وزير الدولة الإماراتي للشؤون الخارجية", "current"),
        ),
        (
            "عاد جو بايدن، نائب الرئيس الأميركي السابق، إلى ولايته.",
            ("جو بايدن", "نائب الرئيس", "former"),
        ),
        (
            "توفي الملك السابق محمد ظاهر شاه في كابول.",
            ("محمد ظاهر شاه", "الملك السابق", "former"),
        ),
        (
            "التقى الوفد الوزير اللبناني وائل أبو فاعور.",
            ("وائل أبو فاعور", "وزير", "current"),
        ),
    ],
)
def test_what_stands_around_a_nationality(text: str, tenure: tuple[str, ...]) -> None:
    """Subject and status may follow the nationality, and a bare title with one is a post."""
    assert tenure in tenures(text)


def test_a_deputy_with_a_pronoun_serves_the_post_before() -> None:
    """نائبه leads back to the post named last, whosever that is."""
    found = tenures("التقى وزير الخارجية هشام شرف ونائبه حسين العزي الوفد.")
    assert ("حسين العزي", "نائبه", "current") in found


def test_the_wife_of_a_president_holds_her_own_post() -> None:
    """What is told of a relative is not told of who is named before."""
    text = "عاد الرئيس دانيال أورتيغا وزوجته التي تشغل منصب نائب الرئيس."
    assert tenures(text) == [("دانيال أورتيغا", "الرئيس", "current")]


def test_a_minister_in_a_government_is_of_its_country() -> None:
    """في حكومة … says whose minister he is: the country's, or of a government that has none."""
    israeli = "قال وزير الدفاع في الحكومة الإسرائيلية بيني غانتس ذلك."
    assert posts(israeli) == [("وزير الدفاع", "إسرائيل")]
    accord = "قال وزير الخارجية في حكومة الوفاق محمد سيالة ذلك."
    assert posts(accord) == [("وزير الخارجية", "حكومة الوفاق")]


def test_means_are_no_holder() -> None:
    """What ب says of how a post is given is no name."""
    assert tenures("عينه المجلس كرئيس للإنتربول بمفعول فوري.") == []


def test_the_post_of_a_region_is_not_that_of_the_country_of_the_article() -> None:
    """الرئيس الشيشاني is the president of Chechnya, whatever the article is about."""
    graph = read("وقع هجوم في فرنسا. وقال الرئيس الشيشاني رمضان قديروف إن فرنسا مسؤولة.")
    office = next(entity for entity in graph.entities if entity.type is EntityType.OFFICE)
    assert {entity.id: entity.name for entity in graph.entities}[office.of or ""] == "الشيشان"
