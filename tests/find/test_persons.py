"""Where the name of a person begins and ends."""

import pytest

from mithaq.model import EntityType
from tests.reader import names, read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وصلت رئيسة الوزراء البريطانية تيريزا ماي إلى باريس.", "تيريزا ماي"),
        ("التقى وزير الخارجية الفرنسي، جان-إيف لو دريان، نظيره.", "جان-إيف لو دريان"),
        ("قال الرئيس الكوري الجنوبي مون جاي-إن إن بلاده مستعدة.", "مون جاي-إن"),
        ("صرح وزير الخارجية الأميركي، #مايك_بومبيو، للصحفيين.", "مايك_بومبيو"),
        ("قال وزير الدفاع الإسرائيلي، أفيغدور ليبرمان، إنه مستعد.", "أفيغدور ليبرمان"),
        ("أعلن رئيس الحكومة يوسف الشاهد تعديلا وزاريا.", "يوسف الشاهد"),
        ("استقبل الرئيس السوداني الأسبق، عبدالرحمن سوار الذهب، الوفد.", "عبدالرحمن سوار الذهب"),
        ("أكد رئيس الجمهورية الباجي قائد السبسي ذلك.", "الباجي قائد السبسي"),
        ("ترأس رئيس الوزراء الفلسطيني رامي الحمد الله الاجتماع.", "رامي الحمد الله"),
        ("قال الرئيس اليمني المعترف به دوليا عبد ربه منصور هادي ذلك.", "عبد ربه منصور هادي"),
        ("أعلن خليل الحية عضو المكتب السياسي لحركة حماس ذلك.", "خليل الحية"),
        ("حضر اللقاء الأمين العام، وسامي الخرساني، مدير الشركة.", "سامي الخرساني"),
        ("قبض على الإرهابي المصري هشام عشماوي في درنة.", "هشام عشماوي"),
        ("أكد السبسي أنه يحترم الدستور.", "السبسي"),
        ("تحدثت مع الرئيس (التركي رجب) أردوغان مرتين.", "رجب أردوغان"),
        ("التقيت الرئيس (باراك) أوباما في القمة.", "باراك أوباما"),
        ("وقال وزير الخارجية (عادل الجبير) الذي زار موسكو ذلك.", "عادل الجبير"),
        ("وصل وزير الخارجية كولن باول، إلى عمان.", "كولن باول"),
        ("أعرب الأمين العام خافيير سولانا عن قلقه.", "خافيير سولانا"),
        ("التقى الوزير رئيس الحكومة سعد #الحريري صباحا.", "سعد #الحريري"),
        ("دعا الزعيم محمد بن عبد الكريم الخطابي قبائل الريف.", "محمد بن عبد الكريم الخطابي"),
        ("أعلنت الشرطة مقتل أسامة ابن لادن فجرا.", "أسامة ابن لادن"),
        ("دعا المندوب جان مارك دو لا سابليير المجلس.", "جان مارك دو لا سابليير"),
        ("زار الدكتور أحمد التوفيق المسجد.", "أحمد التوفيق"),
        ("وقال ستولتنبرغ إن الحلف مستعد.", "ستولتنبرغ"),
        ("وقال كونتي إن الحكومة باقية.", "كونتي"),
        ("تبحث قمة بوتين الملف.", "بوتين"),
        ("زارها ضيفا الفنان الإسباني مامودو غاساما مرتين.", "مامودو غاساما"),
        ("اتهم الوفد حكومة بإيهود أولمرت.", "إيهود أولمرت"),
        ("عاد نتشيرفان بارزاني من السفر.", "نتشيرفان بارزاني"),
        ("قال قائد الشرطة الإندونيسية تيتو كارنافيان ذلك.", "تيتو كارنافيان"),
        ("أدان أمين عام المنظمة إياد مدني الهجوم.", "إياد مدني"),
        ("كلف الملك سعد الدين العثماني بتشكيل الحكومة.", "سعد الدين العثماني"),
        ("تولى المنصب خلفا لعبد الإله بنكيران.", "عبد الإله بنكيران"),
        ("تولت المنصب خلفا لمايك بومبيو.", "مايك بومبيو"),
        ("قال أحمد عيد، رئيس بلدية صيدا، إن المدينة بخير.", "أحمد عيد"),
        ("اعتبر رئيس الوزراء الياباني شينزو آبي الإطلاق مؤسفا.", "شينزو آبي"),
        ("وصل المبعوث الدولي دي ميستورا إلى دمشق.", "دي ميستورا"),
        ("قال المبعوث الخاص زلماي خليل زاد إن المحادثات مستمرة.", "زلماي خليل زاد"),
        ("قال المتحدث باسم البيت الأبيض مارك تونر في بيان.", "مارك تونر"),
        ("نقلت الوكالة عن وزير الطاقة ألكسندر نوفاك قوله ذلك.", "ألكسندر نوفاك"),
        ("لكن فيديريكا موغيريني تجاهلت السؤال.", "فيديريكا موغيريني"),
        ("وقال الشيخ عبدالعزيز بن عبدالله آل الشيخ ذلك.", "عبدالعزيز بن عبدالله آل الشيخ"),
        ("توفي سعود الفيصل رحمه الله في جدة.", "سعود الفيصل"),
        ("وحد الملك عبدالعزيز بن عبدالرحمن طيب الله ثراه البلاد.", "عبدالعزيز بن عبدالرحمن"),
        ("قال السيد ستيف بانون ذلك.", "ستيف بانون"),
        ("قال الأمين العام لمنظمة التعاون الإسلامي إياد بن أمين مدني ذلك.", "إياد بن أمين مدني"),
        ("شكلت حكومة هادي لجنة.", "هادي"),
        ("لم يخف علاء ياسين انزعاجه من ذلك.", "علاء ياسين"),
        ("أعلن الرئيس الصومالي حسن شيخ محمود ذلك.", "حسن شيخ محمود"),
        ("جدد الرئيس هادي التأكيد على ذلك.", "هادي"),
        ("كان الملك فاروق المملكة حاضرا.", "فاروق"),
        ("وصل الوفد، وعلي أكبر صالحي معه.", "علي أكبر صالحي"),
        ("قال الفريق محمد الهاشمي ذلك.", "محمد الهاشمي"),
        ("أما رئيس الحكومة مهدي جمعة فاعتبر أن الوضع صعب.", "مهدي جمعة"),
        ("وأكد الأميرال مايك مولن ذلك.", "مايك مولن"),
        ("وصل الأمين العام بان كي مون إلى جنيف.", "بان كي مون"),
        ("أجرى الوزير اتصالا ببان كي-مون.", "بان كي-مون"),
        ("قالت أونغ سان سو تشي ذلك.", "أونغ سان سو تشي"),
        ("قال الرئيس مون جاي إن إن بلاده مستعدة.", "مون جاي إن"),
        ("وقال المتحدث باسم الوزارة نيد برايس إن الباب مفتوح.", "نيد برايس"),
        ("وصل رئيس الوفد اللواء امراجع العمامي إلى جنيف.", "امراجع العمامي"),
    ],
)
def test_names_are_read_whole(text: str, name: str) -> None:
    """Hyphens, titles inside, compounds and surnames that are common words belong to a name."""
    assert names(text, EntityType.PERSON) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "هذه حياة كريمة للجميع.",
        "طالب مجلس الأمن بوقف القتال.",
        "قال المتحدث باسم عائلة الضحايا إن البحث مستمر.",
        "قال مسؤول عسكري رفيع المستوى إن العملية انتهت.",
        "أطلقت القوات صواريخ جو-أرض على الموقع.",
        "نحن بحمد الله مستعدون.",
        "يحقق النادي نتائج تحسين الأداء.",
        "وقال البعض إن الخطة فشلت.",
        "وعثر علي الوثائق بعد أن وصل الفريق إلي المبنى.",
        "بدأ الفريق النصراوي تدريباته صباحا.",
        "عدل البرلمان نظام مزاولة المهن.",
        "شكر الشعب قيادة وحكومة وشعبا.",
        "نجحت الحملة ولله الحمد.",
        "جاء ذلك بعد توفيق الله ودعم الجميع.",
        "ومما يزيد الشقاء أن الطريق طويل.",
        "وبين طيات الكتاب رسالة.",
        "وقال سماحته في خطبة الجمعة ذلك.",
        "أعلنت جامعة الملك سعود ومستشفى الملك فهد ذلك.",
        "وزير التعليم أدى دورا مهما.",
        "واصل الوفدان، وقال النبي ذلك.",
        "شكر خادم الحرمين الشريفين وأخيه.",
        "تندرج ضمن خطط نائب الرئيس العراقي لتخريب العلاقات.",
        "أقيم الحفل بفندق ومارينا البيلسان.",
        "وصل رئيس الفيفا الغارق في الديون.",
        "أقسموا بالله العظيم ثم قالوا بسم الله الرحمن الرحيم.",
        "نجحت حكومة الوفاق الوطني في ذلك.",
        "ينتقد المحامون نظام العدل التركي.",
    ],
)
def test_common_words_are_no_persons(text: str) -> None:
    """A given name that is mostly a common word opens a name only before a surname."""
    assert names(text, EntityType.PERSON) == []


def test_a_first_name_alone_is_the_persons() -> None:
    """Before a verb, a particle or a mark, a first name stands for the full name."""
    graph = read("ولدت نادية مراد في العراق. وتزوجت نادية في ألمانيا.")
    persons = [e for e in graph.entities if e.type is EntityType.PERSON]
    assert [(e.name, e.forms) for e in persons] == [("نادية مراد", ("نادية مراد", "نادية"))]


def test_a_verbal_noun_ends_a_foreign_name() -> None:
    """A definite noun behind a foreign surname is the object of the verb, and no name."""
    found = names("بحث الرئيس فلاديمير بوتين الترويج لهذه الدعوة.", EntityType.PERSON)
    assert found == ["فلاديمير بوتين"]


def test_a_hamza_behind_a_clitic_ends_a_name() -> None:
    """The hamza opens a word of its own: بأجدير is in Ajdir."""
    found = names("وصل عبد الكريم الخطابي بأجدير عصرا.", EntityType.PERSON)
    assert found == ["عبد الكريم الخطابي"]


def test_the_end_of_a_compound_is_no_short_name() -> None:
    """الله is not what حسن نصر الله is called."""
    graph = read("قال حسن نصر الله إن حزب الله باق.")
    assert [len(e.mentions) for e in graph.entities if e.type is EntityType.PERSON] == [1]


def test_the_preposition_is_no_part_of_a_name() -> None:
    """وعلى is no further mention of one who is called علي."""
    graph = read("وصل محمد علي. وعلى رأسهم كان الوزير.")
    assert [len(e.mentions) for e in graph.entities if e.type is EntityType.PERSON] == [1]


def test_two_persons_side_by_side_are_two() -> None:
    """A full name behind a surname is another person: the subject and the object of a verb."""
    found = names("عين الرئيس عبد الفتاح السيسي محمد زكي وزيرا للدفاع.", EntityType.PERSON)
    assert found == ["عبد الفتاح السيسي", "محمد زكي"]


def test_a_name_within_a_name_is_not_found_again() -> None:
    """The father's name inside a full name is not another person."""
    found = names("استقبل الأمير فيصل بن خالد بن سلطان الوفد.", EntityType.PERSON)
    assert found == ["فيصل بن خالد بن سلطان"]


def test_the_accusative_of_a_common_noun_ends_a_name() -> None:
    """A word in tanween is no part of a name."""
    found = names("قتل القيادي الحوثي عبدالملك صالح حويس وعدداً من مرافقيه.", EntityType.PERSON)
    assert found == ["عبدالملك صالح حويس"]


def test_a_title_behind_a_verb_of_speech_is_no_part_of_a_name() -> None:
    """A full name goes without the title before it."""
    text = "وقال الدكتور محمد البراك عضو البرلمان إن القضية معقدة."
    assert names(text, EntityType.PERSON) == ["محمد البراك"]


def test_a_compound_behind_a_known_surname_is_another_person() -> None:
    """What عبد opens behind a surname that stands alone is a name of its own."""
    found = names("استقبل الرئيس بوتفليقة عبد القادر حجار أمس.", EntityType.PERSON)
    assert found == ["بوتفليقة", "عبد القادر حجار"]


def test_what_goes_on_behind_a_comma_is_no_holder() -> None:
    """A word with a root behind «director of the centre,» goes on with the sentence."""
    text = "وكلف الرئيس ميلر، الذي كان مديرا للمركز الوطني لمكافحة الإرهاب، بتسيير أعمال الوزارة."
    assert "بتسيير" not in names(text, EntityType.PERSON)


def test_whose_bureau_speaks_is_a_person() -> None:
    """A bureau is the president's own, a hospital is only called after a king."""
    assert names("أكد مكتب الرئيس بول بيا ذلك.", EntityType.PERSON) == ["بول بيا"]
    assert not names("زار الوفد مستشفى الملك فهد بن عبدالعزيز.", EntityType.PERSON)


def test_a_title_before_the_fathers_name_is_a_first_name() -> None:
    """Behind it بن makes a name of a word that is a post elsewhere."""
    text = "وضع الأمير سلطان بن عبد العزيز حجر الأساس."
    assert names(text, EntityType.PERSON) == ["سلطان بن عبد العزيز"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("كتب إلى جون كيري رسالتهما الأولى.", "جون كيري"),
        ("جاءت رؤية الملك عبد الله الثاني متطابقة مع الخطة.", "عبد الله الثاني"),
    ],
)
def test_what_no_name_goes_on_with(text: str, name: str) -> None:
    """A name ends before a noun with their pronoun, and behind the number of a king."""
    assert names(text, EntityType.PERSON) == [name]


def test_a_title_that_ends_the_text_names_nobody() -> None:
    """Nothing is read past the last word, behind بين and a title neither."""
    assert not names("فرق القانون بين السادة", EntityType.PERSON)


def test_a_clitic_before_a_surname_that_all_know_ends_a_name() -> None:
    """Behind a full name the second person is the object."""
    found = names("أشاد رئيس الوزراء بنيامين نتنياهو بترامب.", EntityType.PERSON)
    assert found == ["بنيامين نتنياهو", "ترامب"]


def test_what_opens_a_clause_is_no_particle_of_names() -> None:
    """فإن is not the particle فان, though it folds like it."""
    found = names("بحسب جون كيري فإن الأمر صعب.", EntityType.PERSON)
    assert found == ["جون كيري"]
