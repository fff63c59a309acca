import pytest

from mithaq.model import FactType, Modality
from tests.reader import facts, read


def stances(text: str) -> list[tuple[object, ...]]:
    """Give actor, action and target of the stances of a text, one name each."""
    found = facts(text, FactType.STANCE)
    return [(*fact["actor"], *fact["action"], *fact.get("target", ())) for fact in found]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("رحبت فرنسا بقرار الحكومة اللبنانية.", ("فرنسا", "praise", "الحكومة اللبنانية")),
        ("رفضت إيران المشاركة في المحادثات.", ("إيران", "reject")),
        ("اتهمت فرنسا ضباطا في الجيش السوداني بالتقصير.", ("فرنسا", "accuse", "الجيش السوداني")),
        (
            "حذر أنطونيو غوتيريش، الأمين العام للأمم المتحدة، إيران من التصعيد.",
            ("أنطونيو غوتيريش", "warn", "إيران"),
        ),
        ("يحذر إيران من التصعيد ويطالب الحكومة اللبنانية بالرد.", None),
        ("لم تنتقد فرنسا إيران.", None),
        ("أدانت فرنسا الهجوم على السعودية.", ("فرنسا", "condemn")),
        ("أدانت فرنسا اغتيال رفيق الحريري.", ("فرنسا", "condemn")),
        ("دعت فرنسا إلى وقف إطلاق النار في ليبيا.", ("فرنسا", "request")),
        (
            "شكرت فرنسا، مساء الأربعاء، الشيخ تميم بن حمد، أمير قطر، على جهوده.",
            ("فرنسا", "praise", "تميم بن حمد"),
        ),
        ("حملت فرنسا إيران على متن الطائرة.", None),
        ("لن تتفاوض فرنسا مع إيران.", ("فرنسا", "reject", "إيران")),
        ("تتفاوض فرنسا مع إيران.", None),
        ("قال سكان إن إيران انتهكت الهدنة.", None),
        ("قال أنطونيو غوتيريش إن إيران متورطة في الهجوم.", ("أنطونيو غوتيريش", "accuse", "إيران")),
        ("نفى أنطونيو غوتيريش تورط إيران في الهجوم.", None),
        (
            "تقدمت القوات العراقية بدعم من التحالف الدولي.",
            ("التحالف الدولي", "support", "القوات العراقية"),
        ),
        ("تقدمت المسيرة بدعم من التحالف الدولي.", None),
        (
            "أعرب أنطونيو غوتيريش عن الاحترام والتقدير لألمانيا.",
            ("أنطونيو غوتيريش", "praise", "ألمانيا"),
        ),
        (
            "أبدت فرنسا استعدادها لعقد اتفاق جديد مع إيران.",
            ("فرنسا", "offer", "إيران"),
        ),
        ("قال أنطونيو غوتيريش إن إيران مسؤولة عن الهجوم.", ("أنطونيو غوتيريش", "accuse", "إيران")),
        ("قال أنطونيو غوتيريش إن إيران غير ضالعة في الهجوم.", None),
        ("قال أنطونيو غوتيريش إن إيران مسؤولة عن المضيق.", None),
        ("كانت إيران ضالعة في الهجوم.", None),
        ("قال أنطونيو غوتيريش إن إيران مطالبة بالرد.", ("أنطونيو غوتيريش", "demand", "إيران")),
        ("قال أنطونيو غوتيريش إن مطالب إيران كثيرة.", None),
        ("قال أنطونيو غوتيريش إن الحصار أمر مرفوض.", ("أنطونيو غوتيريش", "condemn")),
        (
            "قال أنطونيو غوتيريش إن نشر إيران للصواريخ غير مقبول.",
            ("أنطونيو غوتيريش", "condemn", "إيران"),
        ),
        ("قال أنطونيو غوتيريش إن إيران باعت أجهزة غير مشروعة.", None),
        ("قال أنطونيو غوتيريش إن على العالم أن يتضامن مع لبنان.", ("أنطونيو غوتيريش", "demand")),
        ("لم يتضح ما إذا كانت روسيا ستدعم إيران.", None),
        (
            "قال أنطونيو غوتيريش إن الوقت حان ليتحرك مجلس الأمن الدولي.",
            ("أنطونيو غوتيريش", "demand", "مجلس الأمن الدولي"),
        ),
        ("طالبت كندا بمراجعة القيود الأمريكية.", ("كندا", "demand", "الولايات المتحدة")),
        ("طالبت كندا بوقف الهجمات على إيران.", ("كندا", "demand")),
        ("تعتبر كندا القيود الأمريكية غير مقبولة.", ("كندا", "condemn", "الولايات المتحدة")),
        ("أعربت فرنسا عن غضبها مما أعلنته إيران.", ("فرنسا", "condemn", "إيران")),
        ("تحدثت فرنسا عن الأزمة، ملقية باللائمة على إيران.", ("فرنسا", "accuse", "إيران")),
        ("قال أنطونيو غوتيريش إن إيران مسؤولة عن أي هجوم.", ("أنطونيو غوتيريش", "accuse", "إيران")),
        (
            "فازت حركة النهضة الموالية لقطر بالانتخابات.",
            ("حركة النهضة", "support", "قطر"),
        ),
        ("تقدمت القوات الموالية لقطر.", None),
        ("قال رجب طيب أردوغان إن إيران دولة مارقة.", ("رجب طيب أردوغان", "accuse", "إيران")),
        ("قال رجب طيب أردوغان إن إيران دولة كبيرة.", None),
        (
            "قال دونالد ترامب إنه مستعد للتفاوض على اتفاق جديد مع إيران.",
            ("دونالد ترامب", "offer", "إيران"),
        ),
        ("قالت فرنسا إن إيران منفتحة على الحوار مع قطر.", ("إيران", "offer", "قطر")),
        ("قالت فرنسا إن إيران منفتحة على العالم.", None),
        ("قالت فرنسا إن إيران مستعدة لاستئناف التخصيب.", None),
        (
            "هددت فرنسا بالرد إذا أغلقت إيران المضيق.",
            ("فرنسا", "threaten", "إيران"),
        ),
        ("هددت فرنسا بالرد إذا أغلق المضيق.", ("فرنسا", "threaten")),
        ("لوح محمود عباس بالعلم في ساحة البرلمان.", None),
        ("كرمت فرنسا متطوعين من اليمن الذين تصدوا لجماعة الحوثي.", None),
        (
            "قال الرئيس التركي رجب طيب أردوغان إن الاتهامات ضد تركيا باطلة.",
            None,
        ),
        ("قال محمود عباس إن أحمد قريع هو المطلوب محمود الزهار.", None),
        (
            "أدانت الهيئة المستقلة لحقوق الإنسان التابعة لمنظمة التعاون الإسلامي الهجوم.",
            ("الهيئة المستقلة لحقوق الإنسان", "condemn"),
        ),
        ("استنكرت فرنسا العمل الإجرامي في المنامة بالبحرين.", ("فرنسا", "condemn")),
        ("قال محمود عباس إن المخاوف من أن تستغل إيران الاتفاق كبيرة.", None),
        ("تعتبر تركيا حركة حماس التي تقاتل التنظيم المتطرف شريكا لها.", None),
        ("قال وزير الخارجية المصري سامح شكري إن مصر تحملت المسؤولية.", None),
        ("قال وزير الخارجية المصري سامح شكري إن إيران تقود حملة في اليمن.", None),
        ("تحدث محمود عباس وهو طالب في الجامعة.", None),
        ("نوه محمود عباس رئيس السلطة الفلسطينية إلى قرارات الحكومة اللبنانية.", None),
        ("تعمل فرنسا على نشر العلوم، ودعم وتشجيع المواهب.", None),
        ("أدانت مصر الهجوم الذي استهدف الجيش العراقي.", ("مصر", "condemn")),
        ("أشادت مصر بالدور الذي تقوم به إيران.", ("مصر", "praise", "إيران")),
        ("طالبت إيران بإخراج القوات الأمريكية.", ("إيران", "demand", "القوات الأمريكية")),
        (
            "نال إيمانويل ماكرون تأييد باراك أوباما.",
            ("باراك أوباما", "support", "إيمانويل ماكرون"),
        ),
        (
            "أثار قرار دونالد ترامب انتقاد الاتحاد الأوروبي.",
            ("الاتحاد الأوروبي", "condemn", "دونالد ترامب"),
        ),
        (
            "أثار القصف إدانات من مسؤولين، بينهم أنطونيو غوتيريش.",
            ("أنطونيو غوتيريش", "condemn"),
        ),
        ("رفضت حركة فتح ما يسمى بصفقة القرن.", ("حركة فتح", "reject", "صفقة القرن")),
        ("تحدث محمود عباس عن عملاء إيران كما وصفهم.", None),
        ("دعا محمود عباس الله أن يحفظ لبنان.", None),
        ("اتهمت إيران عدوها اللدود إسرائيل بالتجسس.", ("إيران", "accuse", "إسرائيل")),
        (
            "اتهم محمود عباس (أبومازن)، الأربعاء، حركة حماس بالتجسس.",
            ("محمود عباس", "accuse", "حركة حماس"),
        ),
        (
            "تراجع لبنان. تحدث محمود عباس، مهنئا الجيش اللبناني.",
            ("محمود عباس", "praise", "الجيش اللبناني"),
        ),
        (
            "قال أنطونيو غوتيريش إن المطلوب من إيران أن تتراجع.",
            ("أنطونيو غوتيريش", "demand", "إيران"),
        ),
        ("قالت فرنسا إن إيران مستعدة لبحث الأزمة.", ("إيران", "offer")),
        ("قال أنطونيو غوتيريش إنه بدا أنه يؤيد إيران.", None),
        ("تقدمت كندا بشكوى إلى منظمة التجارة العالمية.", None),
        ("اعترضت فرنسا شحنات أسلحة من إيران.", None),
        ("لقيت الخطة إدانة واسعة لمقترح إيراني على قطر.", None),
        ("تراجعت إيران. أشادت فرنسا بالقرار المنطقي لطهران.", ("فرنسا", "praise", "إيران")),
        ("قال أنطونيو غوتيريش إنه يجب أن نمنح إيران فرصة.", ("أنطونيو غوتيريش", "demand")),
        (
            "نعتت فرنسا قرار الحكومة اللبنانية بالكارثي.",
            ("فرنسا", "condemn", "الحكومة اللبنانية"),
        ),
        (
            "تراجعت الولايات المتحدة. طلبت تركيا من واشنطن دعما أكبر.",
            ("تركيا", "request", "الولايات المتحدة"),
        ),
        ("رحبت قطر بالخطوة التي اتخذتها السعودية.", ("قطر", "praise", "السعودية")),
        ("رحبت قطر بالرسالة التي بثتها السعودية.", ("قطر", "praise")),
        ("جاء القرار بعد ترحيب كوبا بالخطوات الأخيرة.", ("كوبا", "praise")),
        ("جاء القرار رغم تحذيرات الأمم المتحدة من الفيضانات.", ("الأمم المتحدة", "warn")),
        ("جاء القرار بعد تحذير الأمم المتحدة من الفيضانات.", None),
        ("اشتد التهديد الذي تشكله إيران.", None),
        ("هاجم رجب طيب أردوغان إسرائيل بالصواريخ.", None),
        (
            "تعهدت فرنسا بتقديم مبلغ 400 مليون يورو لدعم الجيش اللبناني.",
            ("فرنسا", "offer", "الجيش اللبناني"),
        ),
        (
            "انتقدت فرنسا، خلال اجتماع طويل في باريس، نظمه الاتحاد أمس، قرار الحكومة اللبنانية.",
            ("فرنسا", "condemn", "الحكومة اللبنانية"),
        ),
        (
            "اشتكى الرئيس الأمريكي دونالد ترامب من العجز التجاري للولايات المتحدة.",
            None,
        ),
        ("قال أنطونيو غوتيريش إنه يؤيد حق إيران.", ("أنطونيو غوتيريش", "support", "إيران")),
        ("قدمت فرنسا شكوى رسمية عاجلة ضد إيران.", ("فرنسا", "accuse", "إيران")),
        (
            "وصفت فرنسا، في بيان مساء الأربعاء، قرار الحكومة اللبنانية منع السفر، بأنه غير مقبول.",
            ("فرنسا", "condemn", "الحكومة اللبنانية"),
        ),
        ("وعبر أنطونيو غوتيريش عن تقديره لألمانيا.", ("أنطونيو غوتيريش", "praise", "ألمانيا")),
        ("عبر أنطونيو غوتيريش عن تقديره لألمانيا.", ("أنطونيو غوتيريش", "praise", "ألمانيا")),
        (
            "هددت إيران بالانسحاب بعد تصريحات من جانب فرنسا.",
            ("إيران", "threaten"),
        ),
        ("دول غربية تتهم إيران بالتصعيد.", None),
        ("عادت القوات البريطانية إلى مدينة عدن.", None),
        ("المبلغ الذي يدين به البنك المركزي لليونان كبير.", None),
        ("قال أنطونيو غوتيريش إنه يجب محاسبة إيران.", ("أنطونيو غوتيريش", "demand")),
        ("قال أنطونيو غوتيريش إنه يجب انسحاب إيران.", ("أنطونيو غوتيريش", "demand", "إيران")),
        (
            "نوه سعد الحريري بقرار الرئيس ميشال عون القاضي بتكليف الجيش.",
            ("سعد الحريري", "praise", "ميشال عون"),
        ),
        ("نوه سعد الحريري إلى أن إيران تتفاوض.", None),
        ("أشادت فرنسا بالعلاقات بين مصر والسودان.", ("فرنسا", "praise")),
        ("أرسلت إيران خبراء لدعم قوات الحشد الشعبي في مواجهة تنظيم داعش.", None),
        ("كوريا الشمالية لم تعد تمثل تهديدا لليابان.", None),
        ("عادت فرنسا إلى المحادثات، لكن مسؤولا إيرانيا رفض المشاركة.", None),
        ("زار جون كيري تركيا. وأعلن مصدر عسكري وقف القتال متهما إيران بالتصعيد.", None),
        (
            "أكد وزير الخارجية المصري سامح شكري رفض بلاده للتدخل التركي.",
            ("مصر", "reject", "تركيا"),
        ),
        (
            "نفت إيران اتهامات الولايات المتحدة لها بالوقوف وراء الهجوم.",
            ("الولايات المتحدة", "accuse", "إيران"),
        ),
        ("هددت إيران بفرض عقوبات على اليونان.", ("إيران", "threaten", "اليونان")),
        ("هددت تركيا بإرسال قوات إلى سوريا.", ("تركيا", "threaten")),
        ("ارتفعت الأسعار، مما دعا الحكومة اللبنانية إلى الرد.", None),
        ("تحقق الحكومة اللبنانية في ملف قبول طالبة.", None),
        ("يحاكم 68 متهما من تركيا.", None),
        ("وهنا عاد أحمد علي إلى تركيا.", None),
        ("أعرب أنطونيو غوتيريش عن أمله بعد إدانته.", None),
        ("وعد أنطونيو غوتيريش بالمساعدة.", None),
        ("اعتبرت فرنسا قرار إيران خطأ فادحا.", ("فرنسا", "condemn", "إيران")),
        ("بحثت فرنسا المشروع الذي تدعمه إيران.", ("إيران", "support")),
        (
            "انتقد سامح شكري القرار معتبرا أنه انتهاك لقرارات مجلس الأمن الدولي.",
            ("سامح شكري", "condemn"),
        ),
        (
            "طالب خليل الحية، عضو المكتب السياسي لحماس في مؤتمر صحفي، السلطة الفلسطينية بالرد.",
            ("خليل الحية", "demand", "السلطة الفلسطينية"),
        ),
        ("ودعت موسكو كلا من الهند وباكستان إلى ضبط النفس.", None),
        ("قوبل القرار برفض من حركة حماس.", ("حركة حماس", "reject")),
        ("لقي الاتفاق ترحيبا من الأمم المتحدة.", ("الأمم المتحدة", "praise")),
        ("استمرت المحادثات بدعوة من فرنسا.", None),
        ("هنأ أنطونيو غوتيريش تركيا.", ("أنطونيو غوتيريش", "praise", "تركيا")),
        (
            "أعلن جيرمي كوربين، الذي يقود المعارضة في مجلس العموم منذ عام 2015، رفضه الاتفاق.",
            ("جيرمي كوربين", "reject"),
        ),
        ("زودت روسيا الجيش السوري بأسلحة.", ("روسيا", "support", "الجيش السوري")),
    ],
)
def test_whose_stance_on_whom(text: str, stance: tuple[object, ...] | None) -> None:
    """The target stands in the object; what is denied or has no actor is no stance."""
    assert stances(text) == ([stance] if stance else [])


def test_nobody_is_his_own_target() -> None:
    """Who is named behind a joined verb that goes on with him is not whom the stance is about."""
    text = "قال سامح شكري إن الحدود مفتوحة.\nوأشاد شكري بضرورة الحوار."
    assert stances(text) == [("سامح شكري", "praise")]


def test_a_verb_without_a_subject_goes_on_with_the_speaker() -> None:
    """Who spoke before a joined verb, a participle or a verb in the first person is the actor."""
    text = "قال أنطونيو غوتيريش إن الهدنة هشة، منتقدا إيران، ودعا الحكومة اللبنانية إلى الحوار."
    assert stances(text) == [
        ("أنطونيو غوتيريش", "condemn", "إيران"),
        ("أنطونيو غوتيريش", "request", "الحكومة اللبنانية"),
    ]
    assert stances("قال أنطونيو غوتيريش: «ندين إيران».") == [
        ("أنطونيو غوتيريش", "condemn", "إيران")
    ]


def test_duty_is_a_demand_of_its_speaker() -> None:
    """Who says that another must act demands it."""
    text = "قال أنطونيو غوتيريش إن القوات البريطانية يجب أن تنسحب."
    assert stances(text) == [("أنطونيو غوتيريش", "demand", "القوات البريطانية")]


def test_a_stance_is_told_once() -> None:
    """The same stance of the same actor on the same target is one fact of an article."""
    text = "أدانت فرنسا إيران. وقد أدانت فرنسا إيران أمس."
    assert stances(text) == [("فرنسا", "condemn", "إيران")]


def test_a_stance_of_the_speaker_is_told_by_the_article() -> None:
    """What a speaker says of himself is attributed to nobody else."""
    graph = read("قال أنطونيو غوتيريش: «ندين إيران».")
    assert [s.by for s in graph.statements if s.type is FactType.STANCE] == [()]


def test_a_quoting_agency_is_the_source() -> None:
    """A statement that an agency quotes is attributed to the agency."""
    graph = read("نقلت وكالة رويترز عن أنطونيو غوتيريش قوله إن الهدنة صامدة.")
    names = {entity.id: entity.name for entity in graph.entities}
    found = [s.by for s in graph.statements if s.type is FactType.STATEMENT]
    assert [[names[id_] for id_ in by] for by in found] == [["وكالة رويترز"]]


def test_the_article_goes_on_by_itself() -> None:
    """What stands behind فيما outside a quotation is the article's own."""
    text = "قال أنطونيو غوتيريش إن الهدنة هشة، فيما أدانت فرنسا إيران."
    assert [s.by for s in read(text).statements if s.type is FactType.STANCE] == [()]


def test_an_adjective_of_the_object_names_the_target() -> None:
    """The country whose adjective the object has is whom the act is about."""
    text = "انتقدت تركيا، العضو في حلف شمال الأطلسي، العقوبات الأمريكية على إيران."
    assert stances(text) == [("تركيا", "condemn", "الولايات المتحدة")]


def test_who_is_accused_where_nobody_else_is_named() -> None:
    """An accusation has an object; the speaker before it makes it."""
    text = "قال أنطونيو غوتيريش إن الهدنة هشة. واتهم نوري المالكي، بأنه يعرقلها."
    assert stances(text) == [("أنطونيو غوتيريش", "accuse", "نوري المالكي")]


def test_an_act_apart_is_not_denied_with_another() -> None:
    """What a denial or a plan before it says is not said of a participle or a joined verb."""
    text = "نفت إيران ضلوعها في الهجوم، متهمة السعودية بالوقوف وراءه، وانتقدت فرنسا."
    found = [s.modality for s in read(text).statements if s.type is FactType.STANCE]
    assert found == [Modality.HAPPENED, Modality.HAPPENED]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("لقي القرار الأمريكي ترحيبا من فرنسا.", ("فرنسا", "praise", "الولايات المتحدة")),
        ("قوبل قرار الحكومة اللبنانية برفض من إيران.", ("إيران", "reject", "الحكومة اللبنانية")),
        ("أثار قرار الحكومة اللبنانية غضب فرنسا.", ("فرنسا", "condemn", "الحكومة اللبنانية")),
        ("تلقت فرنسا رسالة من إيران.", None),
    ],
)
def test_what_somebody_meets_with(text: str, stance: tuple[object, ...] | None) -> None:
    """Praise and blame that somebody meets with are a stance on him of whom they come from."""
    assert stances(text) == ([stance] if stance else [])


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("قالت أنغيلا ميركل إن على روسيا سحب قواتها.", ("أنغيلا ميركل", "demand", "روسيا")),
        ("قالت أنغيلا ميركل إن على روسيا أن تنسحب.", ("أنغيلا ميركل", "demand", "روسيا")),
        ("قالت أنغيلا ميركل إن روسيا مدينة للهجوم بالكثير.", None),
        ("سأل أنطونيو غوتيريش عما إذا كان ينبغي على إيران الرد.", None),
    ],
)
def test_what_one_owes(text: str, stance: tuple[object, ...] | None) -> None:
    """Who says what is on another to do demands it; a question does not."""
    assert stances(text) == ([stance] if stance else [])


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("قال سامح شكري إن روسيا مستعدة للحوار مع فرنسا.", ("روسيا", "offer", "فرنسا")),
        ("قال سامح شكري: «نحن مستعدون للحوار مع فرنسا».", ("سامح شكري", "offer", "فرنسا")),
        ("قال سامح شكري إن فرنسا ملتزمة باستقرار لبنان.", ("فرنسا", "support", "لبنان")),
        ("قال سامح شكري إن الحوار مستعد للبدء.", None),
        ("تركيا داعمة لقطر.", ("تركيا", "support", "قطر")),
    ],
)
def test_what_one_is_said_to_be(text: str, stance: tuple[object, ...] | None) -> None:
    """Who is said to be ready for, bound to or behind another takes a stance on him."""
    assert stances(text) == ([stance] if stance else [])


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("قال سامح شكري إن فرنسا سترد على إيران.", ("فرنسا", "threaten", "إيران")),
        ("قال سامح شكري إن فرنسا ردت على إيران.", None),
        ("أعلنت فرنسا إنهاء دعم جماعة الحوثي.", None),
        ("اتهمت فرنسا تركيا بدعم المتطرفين.", ("فرنسا", "accuse", "تركيا")),
        ("جدد العراق رفضه للتدخل التركي.", ("العراق", "reject", "تركيا")),
        ("احتج العراق على القصف التركي.", ("العراق", "condemn", "تركيا")),
        ("نشرت القوات بناء على طلب من فرنسا.", ("فرنسا", "request")),
    ],
)
def test_threats_requests_and_what_is_to_end(text: str, stance: tuple[object, ...] | None) -> None:
    """A deed to come is a threat, one on request tells who asked, help that ends is no help."""
    assert stances(text) == ([stance] if stance else [])


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("أشاد سامح شكري في لقاء مع عادل الجبير بالجهود.", ("سامح شكري", "praise")),
        ("طالبت فرنسا بردع المستوطنين وقوات الاحتلال.", ("فرنسا", "demand")),
        ("حاولت السعودية أن تثني إيران عن الهجوم.", None),
        ("يدرس ثلاثون طالبا من تركيا في فرنسا.", None),
        ("نشرت الصحيفة دعاية كاذبة عن إيران.", None),
        (
            "قال سامح شكري إن فرنسا سترد إذا انتهكت إيران الاتفاق.",
            ("فرنسا", "threaten", "إيران"),
        ),
        ("أعرب سامح شكري عن أسفه لما جرى في ليبيا.", None),
    ],
)
def test_who_is_near_and_no_target(text: str, stance: tuple[object, ...] | None) -> None:
    """Who is only named near an act, or near a word written like one, is not whom it is about."""
    assert stances(text) == ([stance] if stance else [])


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("أعربت فرنسا عن استعدادها لمساعدة لبنان.", ("فرنسا", "offer", "لبنان")),
        ("رغم تحذيرات فرنسا لتركيا من التصعيد.", ("فرنسا", "warn", "تركيا")),
        ("كرر سامح شكري مطالبته لإيران بالرد.", ("سامح شكري", "demand", "إيران")),
        ("سجل العراق اعتراضه على التدخل التركي.", ("العراق", "reject", "تركيا")),
        ("أدانت فرنسا بشدة الهجوم التركي.", ("فرنسا", "condemn", "تركيا")),
        ("قال سامح شكري إن إيران هي الراعي الأول للإرهاب.", ("سامح شكري", "accuse", "إيران")),
        ("قال سامح شكري إن إيران تدعم منظمات إرهابية.", ("سامح شكري", "accuse", "إيران")),
        ("اعتبرت فرنسا أن القرار التركي انتهاك للقانون.", ("فرنسا", "condemn", "تركيا")),
    ],
)
def test_stances_told_by_nouns(text: str, stance: tuple[object, ...]) -> None:
    """A noun tells a stance with its object behind ل, past words that only say how."""
    assert stances(text) == [stance]


def test_a_name_in_brackets_is_nobody_else() -> None:
    """Who asks is not asked, whatever he goes by."""
    text = "ودعت البعثة المشتركة (يوناميد) إلى إطلاق سراحهم فورا."
    assert all("target" not in fact for fact in facts(text, FactType.STANCE))


def test_blame_beside_praise_is_blame() -> None:
    """A historic mistake is no praise."""
    found = facts("وصفت إيران الاتفاق النووي بأنه خطأ تاريخي.", FactType.STANCE)
    assert [fact["action"] for fact in found] == [["condemn"]]


def test_an_outlet_that_carried_a_threat_is_not_threatened() -> None:
    """What a clause with a pronoun says of the message is not what the act is about."""
    found = facts("توعد جون كيري في رسالة بثتها قناة الجزيرة بالرد.", FactType.STANCE)
    assert found == [{"action": ["threaten"], "actor": ["جون كيري"]}]


def test_two_accuse_each_other() -> None:
    """Who exchange accusations are each the target of the other."""
    told = stances("تبادلت روسيا وأوكرانيا الاتهامات بخرق الهدنة.")
    assert told == [("روسيا", "accuse", "أوكرانيا"), ("أوكرانيا", "accuse", "روسيا")]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        (
            "انتقدت إيران اتفاق باريس، فيما رحب به جون كيري.",
            ("جون كيري", "praise", "اتفاق باريس"),
        ),
        (
            "وقع جو بايدن الاتفاق النووي مع إيران، وانتقدته إسرائيل.",
            ("إسرائيل", "condemn", "الاتفاق النووي مع إيران"),
        ),
        (
            "أبرمت مصر معاهدة السلام، وأيدتها الولايات المتحدة ورفضتها سوريا.",
            ("سوريا", "reject", "معاهدة السلام"),
        ),
        (
            "وقع جو بايدن الاتفاق النووي، فيما وصفه جون كيري بأنه كارثة.",
            ("جون كيري", "condemn", "الاتفاق النووي"),
        ),
        ("زار جو بايدن السعودية، وانتقدته إيران.", ("إيران", "condemn", "جو بايدن")),
        (
            "نددت تركيا بتصريحات إيمانويل ماكرون، ووصفها جون كيري بأنها استفزاز.",
            ("جون كيري", "condemn", "إيمانويل ماكرون"),
        ),
        (
            "حذرت الصين، على لسان المتحدث باسم الوزارة، الولايات المتحدة من التصعيد.",
            ("الصين", "warn", "الولايات المتحدة"),
        ),
        (
            "قطعت كينيا علاقاتها مع قطر، متهمة إياها بالكذب.",
            ("كينيا", "accuse", "قطر"),
        ),
        (
            "أدانت فرنسا على لسان جون كيري قرار إيران.",
            ("فرنسا", "condemn", "إيران"),
        ),
    ],
)
def test_whom_a_pronoun_or_a_spokesman_leaves_as_target(text: str, stance: tuple[str, ...]) -> None:
    """A pronoun behind the verb leads back; who speaks for the actor is not the target."""
    assert stance in stances(text)


@pytest.mark.parametrize("noun", ["ترحيب", "إشادة", "تأييد", "رفض", "معارضة"])
def test_a_capital_behind_a_noun_of_judging_is_its_government(noun: str) -> None:
    """What a capital welcomes or rejects, the state does."""
    found = facts(f"جاء {noun} باريس للاتفاق النووي بعد ساعات.", FactType.STANCE)
    assert [fact["actor"] for fact in found] == [["فرنسا"]]


@pytest.mark.parametrize("verb", ["أدانت", "أيدت", "رفضت"])
def test_what_a_court_judges_is_no_stance(verb: str) -> None:
    """A court decides upon those before it and takes no side."""
    assert stances(f"{verb} المحكمة الجنائية الدولية توماس لوبانغا.") == []


def test_nouns_with_one_pronoun_go_on_with_each_other() -> None:
    """What could be a verb with a pronoun is a noun beside another with the same one."""
    text = "أعربت قطر عن تأييدها للحكومة اللبنانية ورفضها لكل أشكال العنف."
    assert stances(text) == [("قطر", "support", "الحكومة اللبنانية"), ("قطر", "reject")]


@pytest.mark.parametrize(
    ("going_on", "stance"),
    [
        ("مطالبا إيران بالحوار", ("جون كيري", "demand", "إيران")),
        ("ومطالبا إيران بالحوار", ("جون كيري", "demand", "إيران")),
        ("ومتهما إيران بالكذب", ("جون كيري", "accuse", "إيران")),
        ("مطالبا بوقف القتال", ("جون كيري", "demand")),
    ],
)
def test_a_participle_written_like_a_noun_goes_on(going_on: str, stance: tuple[str, ...]) -> None:
    """An indefinite accusative with an object is a participle, with or without و."""
    assert stance in stances(f"تحدث جون كيري عن الحرب، {going_on}.")


@pytest.mark.parametrize(
    "text",
    [
        "تراجعت جماعة الحوثي التي تدعمها إيران.",
        "شارك الوزير في افتتاح قناة العالم التي تمولها إيران.",
    ],
)
def test_who_is_backed_as_a_rule_is_told_by_a_tie(text: str) -> None:
    """A clause about the backed states a tie, no act of its own."""
    assert stances(text) == []


def test_what_somebody_calls_a_thing_is_no_stance_of_its_own() -> None:
    """ما وصفه بـ names what the act before it is about."""
    text = "طالب جون كيري إيران برفع ما وصفه بالحصار الظالم."
    assert stances(text) == [("جون كيري", "demand", "إيران")]


def test_irresponsible_words_are_no_guilt() -> None:
    """غير مسؤولة without عن blames nobody for anything."""
    held = "عدت فرنسا إيران مسؤولة عن الهجوم."
    assert stances(held) == [("فرنسا", "accuse", "إيران")]
    text = "عدت أمانة المنظمة هذه التصريحات غير مسؤولة."
    assert all(stance[1] != "accuse" for stance in stances(text))


def test_a_paper_asks_not_who_is_named_in_it() -> None:
    """What a verb behind an indefinite paper says, the paper says."""
    text = "صوت البرلمان التونسي لصالح قرار يدعو جون كيري إلى الانسحاب."
    assert facts(text, FactType.STANCE) == []


@pytest.mark.parametrize("asked", ["الأطراف كافة", "جميع الأطراف", "المتظاهرين", "المجتمع الدولي"])
def test_those_behind_a_verb_of_asking_are_asked(asked: str) -> None:
    """A verb with و goes on with who acted, though a noun without a name follows it."""
    text = f"ندد جون كيري بالهجوم، ودعا {asked} إلى الهدوء."
    assert ("جون كيري", "request") in stances(text)


def test_the_price_that_somebody_pays_is_no_praise() -> None:
    """Behind a verb of paying the noun stands that looks like the verb of praise."""
    assert facts("دفع سالم حسن ثمن مواجهته مع مجلس الأمة.", FactType.STANCE) == []
    assert facts("ثمن سالم حسن جهود الجزائر.", FactType.STANCE)[0]["action"] == ["praise"]
