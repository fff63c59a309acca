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
        ("صرح وزير الخارجية الأميركي، #مايك_بومبيو، للصحفيين.", "مايك بومبيو"),
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
        ("أكد الجنرال راي أوديرنو أن العنف انخفض.", "راي أوديرنو"),
        ("استقبل الوفد مساعد وزير الخارجية جوي هود.", "جوي هود"),
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
        ("أعلن المتحدث باسم الجماعة العميد يحيى سريع، أمس، ذلك.", "يحيى سريع"),
        ("قتل القيادي فؤاد شكر المعروف بالحاج محسن في غارة.", "فؤاد شكر"),
        ("وصل المبعوث الأمريكي الخاص روبرت مالي إلى فيينا.", "روبرت مالي"),
        ("قال رئيس الحركة عبد الرزاق مقري والوفد ينتظر.", "عبد الرزاق مقري"),
        ("أكد وزير الداخلية محمد ناجم الغرسلي ذلك.", "محمد ناجم الغرسلي"),
        ("قال مستشار الأمن القومي إيال حولتا إن الرد قادم.", "إيال حولتا"),
        ("زار رئيس دائرة الاتصال فخر الدين ألطون المدينة.", "فخر الدين ألطون"),
        ("انتقدت عضو الكونغرس إلهان عمر القرار.", "إلهان عمر"),
        ("ذكر محافظ مأرب سلطان العرادة أن الوضع هادئ.", "سلطان العرادة"),
        ("وصلت السفيرة الفرنسية آن غريو إلى بعبدا.", "آن غريو"),
        ("زارت رئيسة الوزراء الدنماركية ميته فريدريكسن تالين.", "ميته فريدريكسن"),
        ("قالت المتحدثة باسم الخارجية الصينية هوا تشون ينغ إن بكين تتابع.", "هوا تشون ينغ"),
        ("وصل رئيس كوريا الجنوبية مون جيه إن ووزيرة الخارجية.", "مون جيه إن"),
        ("وافقت وشقيقته كيم يو جونغ على القمة.", "كيم يو جونغ"),
        ("التقى نظيرته الألمانية أورسولا فون دير لاين.", "أورسولا فون دير لاين"),
        ("قتل زعيم التنظيم عدنان أبو الوليد الصحراوي في مالي.", "عدنان أبو الوليد الصحراوي"),
        ("أعلن رئيس الأركان الفريق أحمد قايد صالح ذلك.", "أحمد قايد صالح"),
        ("أسندت الوزارة إلى برونو لورو أمس.", "برونو لورو"),
        ("أكد وزير الاستثمار أشرف سالمان، أمس، ذلك.", "أشرف سالمان"),
        ("التقى سفير الاتحاد الأوروبي آلان بوجيا.", "آلان بوجيا"),
        ("وصلت السفيرة الأمريكية لدى العراق ألينا رومانوفسكي إلى أربيل.", "ألينا رومانوفسكي"),
        ("دعا أمين سر اللجنة التنفيذية حسين الشيخ ورئيسها.", "حسين الشيخ"),
        ("قالت المتحدثة باسم الخارجية فيكتوريا نولاند إن واشنطن تتابع.", "فيكتوريا نولاند"),
        ("قال رئيس الشيشان رمضان قديروف ذلك.", "رمضان قديروف"),
        ("أعلن رئيس هيئة الترفيه تركي آل الشيخ ذلك.", "تركي آل الشيخ"),
        ("بحث مع نظيره الإيراني حسين أمير عبد اللهيان الملف.", "حسين أمير عبد اللهيان"),
        ("أقال رئيس المؤسسة مصطفى صنع الله المدير.", "مصطفى صنع الله"),
        ("أعلن الناطق باسم الهيئة محمد التليلي المنصري رزنامة الانتخابات.", "محمد التليلي المنصري"),
        ("قال مفوض الاتحاد الأفريقي للسلم والأمن بانكولي أديوي ذلك.", "بانكولي أديوي"),
        ("وصل رئيس جنوب السودان سلفا كير ميارديت.", "سلفا كير ميارديت"),
        ("حبس نائب رئيس الحزب عصام سلطان ووزير العدل.", "عصام سلطان"),
        ("أعلن القائم بأعمال وزير الخارجية أمير خان متقي ذلك.", "أمير خان متقي"),
        ("قال الرئيس الطاجيكي إمام علي رحمن إن القمة ناجحة.", "إمام علي رحمن"),
        ("ذكر النائب العام أن المرشد محمد بديع محبوس احتياطيا.", "محمد بديع"),
        ("أدى رئيس الوزراء رانيل ويكرمسينغه اليمين.", "رانيل ويكرمسينغه"),
        ("عزل البرلمان البيروفي الرئيس بيدرو كاستيو.", "بيدرو كاستيو"),
        ("وقال ولد الشيخ أحمد إن الهدنة صامدة.", "ولد الشيخ أحمد"),
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
        "قال الأول والثاني إن الفتيات يقل عمرهما عن ذلك.",
        "الأمر الذي يعد ثاني أقسى ألم في العالم.",
        "غطت الوثيقة حوادث السير ومصروفات العلاج.",
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
        ("استقبل الرئيس فرديناند ماركوس جونيور أوستن.", "فرديناند ماركوس جونيور"),
    ],
)
def test_what_no_name_goes_on_with(text: str, name: str) -> None:
    """A name ends before a noun with their pronoun, behind the number of a king and الابن."""
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


@pytest.mark.parametrize("surname", ["الشاهد", "الحداد", "النجار"])
def test_a_common_word_is_the_surname_of_who_speaks(surname: str) -> None:
    """Between a first name that a verb of saying precedes and what is said stands a surname."""
    assert names(f"قال يوسف {surname} إن الهدنة صامدة.", EntityType.PERSON) == [f"يوسف {surname}"]


def test_a_common_word_that_more_follows_is_no_surname() -> None:
    """What stands behind it belongs to the common word."""
    assert names("قال يوسف الشاهد الجديد غائب.", EntityType.PERSON) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("قال المستشار القانوني للبيت الأبيض، دون ماكغان، إنه باق.", ["دون ماكغان"]),
        ("استقال رئيس الوزراء دون ضجة.", []),
        ("غادر رئيس الوزراء بين مستقبليه.", []),
    ],
)
def test_a_preposition_is_a_first_name_before_a_foreign_word(text: str, found: list[str]) -> None:
    """دون is Don where what follows has no Arabic root."""
    assert names(text, EntityType.PERSON) == found


def test_the_surname_of_one_who_is_named_in_full_opens_no_other_name() -> None:
    """Behind a verb of speech, subject and object may both be surnames."""
    found = names("حضر علي أكبر صالحي. وحذر صالحي ترامب من ذلك.", EntityType.PERSON)
    assert found == ["علي أكبر صالحي", "ترامب"]


def test_relatives_are_named_behind_the_word_for_them() -> None:
    """Neither the word nor its adjective is a name; و parts the names of two."""
    text = "وقالت شقيقتاه الصغريان، جنيفر ويلفبي وكولبي هولدرنيس، إن ذلك تم."
    assert names(text, EntityType.PERSON) == ["جنيفر ويلفبي", "كولبي هولدرنيس"]


@pytest.mark.parametrize("told", ["البالغ من العمر", "المحتجز منذ", "المولود قبل"])
def test_what_is_told_of_age_or_fate_is_no_surname(told: str) -> None:
    """A participle with the article opens what is said of the person."""
    text = f"أفرجت السلطات عن باقر نمازي {told} 81 عاما."
    assert names(text, EntityType.PERSON) == ["باقر نمازي"]


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        (
            "التقى هنري كيسنجر وبريجنسكي وصامويل هانتنغتون.",
            ["هنري كيسنجر", "بريجنسكي", "صامويل هانتنغتون"],
        ),
        ("قال توماس ويلسون وبول ولفوفيتز إن الجلسة انتهت.", ["توماس ويلسون", "بول ولفوفيتز"]),
        ("انتقد رئيس الجمهورية ومساءلة الحكومة.", []),
        ("أفاد صحافيو الوكالة بأن المدينة هادئة.", []),
        ("أصيب النائب فواز الخيبري بالرصاص.", ["فواز الخيبري"]),
    ],
)
def test_a_conjunction_parts_persons(text: str, persons: list[str]) -> None:
    """Behind و another person is named, unless the word is no name; a W is no conjunction."""
    assert names(text, EntityType.PERSON) == persons


def test_a_surname_takes_the_first_name_right_before_it() -> None:
    """Where an unlisted first name stands before a surname named before, both are the name."""
    text = "وصل جيسن كيسلر إلى لندن. وأكد بيغلر كيسلر أنه باق."
    assert names(text, EntityType.PERSON)[-1] == "بيغلر كيسلر"


def test_how_somebody_acts_is_no_part_of_a_name() -> None:
    """بشراسة is an adverb, and behind a full name no third unit."""
    text = "رد الرئيس الأميركي دونالد ترامب بشراسة على منتقديه."
    assert names(text, EntityType.PERSON) == ["دونالد ترامب"]


def test_letters_that_spell_an_abbreviation_are_nobody() -> None:
    """Three names of foreign letters beside each other are no person; two may be syllables."""
    text = "أعلن رئيس الشركة الوطنية الفرنسية (إس إن سي إف) غيوم بيبي أن الإضراب مستمر."
    assert names(text, EntityType.PERSON) == ["غيوم بيبي"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("هنأ الملك سلمان الرئيس المصري عبد الفتاح السيسي.", ["سلمان", "عبد الفتاح السيسي"]),
        ("كلف الرئيس اللبناني ميشال عون سعد الحريري بذلك.", ["ميشال عون", "سعد الحريري"]),
        ("حذر ماكرون أردوغان من ذلك.", ["ماكرون", "أردوغان"]),
        ("عين الملك محمد السادس عبد الإله بنكيران.", ["محمد السادس", "عبد الإله بنكيران"]),
        ("التقى الأمير محمد بن سلمان بومبيو.", ["محمد بن سلمان", "بومبيو"]),
        ("استقبل وزير الدفاع عبد القادر علي جاسم الوفد.", ["عبد القادر علي جاسم"]),
        ("وبين رؤساء الوزراء السابقين فان برنار كازنوف حاز ذلك.", ["برنار كازنوف"]),
    ],
)
def test_subject_and_object_are_two_names(text: str, found: list[str]) -> None:
    """A title, a king's number, a father's name and a surname that all know end a name."""
    assert names(text, EntityType.PERSON) == found
