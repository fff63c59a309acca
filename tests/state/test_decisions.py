import pytest

from mithaq.model import FactType
from tests.reader import facts


def decisions(text: str) -> list[tuple[object, ...]]:
    """Give body and action of the decisions of a text."""
    return [(*fact["body"], *fact["action"]) for fact in facts(text, FactType.DECISION)]


@pytest.mark.parametrize(
    ("text", "decision"),
    [
        ("فرضت فرنسا عقوبات على الشركة.", ("فرنسا", "adopt")),
        ("فرضت فرنسا سيطرتها على الجزيرة.", None),
        ("ندد الأهالي بقرار فرنسا طرد السفير.", ("فرنسا", "adopt")),
        ("أقر البرلمان الأردني الموازنة.", ("البرلمان الأردني", "approve")),
        ("أقرت الحكومة اللبنانية بأن الخطة فشلت.", None),
        ("أقر الرئيس التونسي بأن الخطة فشلت.", None),
        ("عين أنطونيو غوتيريش وزيرا للمالية.", None),
        ("قرر أنطونيو غوتيريش السفر مع أسرته.", None),
        ("قرر الرئيس التونسي قيس سعيد حل البرلمان.", ("قيس سعيد", "adopt")),
        (
            "عين الملك سلمان بن عبد العزيز الأمير محمد بن سلمان وليا للعهد.",
            ("سلمان بن عبد العزيز", "appoint"),
        ),
        ("غنى المطرب أمام الجمهور صوت الأردن.", None),
        ("لكي يمنعوا الحكومة اللبنانية من الرد.", None),
        ("هذا الاتفاق يمنع الحكومة اللبنانية من الرد.", None),
        ("منعت الحكومة اللبنانية المسافرين من الدخول.", ("الحكومة اللبنانية", "order")),
        ("أعلنت فرنسا طرد ثلاثة دبلوماسيين.", ("فرنسا", "order")),
        ("طالبت فرنسا بطرد ثلاثة دبلوماسيين.", None),
        ("القرار الفرنسي بالانسحاب من المعاهدة متوقع.", ("فرنسا", "adopt")),
        ("ندد الأهالي بقرار فرنسا الانسحاب من المعاهدة.", ("فرنسا", "adopt")),
        ("ندد الأهالي بقرار تكليف الجيش اللبناني بحماية المصرف.", None),
        ("ناقش الأهالي قرار مجلس الأمن الدولي الجديد.", None),
        ("أدانت المحكمة الجنائية الدولية توماس لوبانغا.", ("المحكمة الجنائية الدولية", "order")),
        ("طالبت فرنسا الحكومة اللبنانية برفع العقوبات.", None),
        ("يدعم الأهالي كل ما تتخذه فرنسا من إجراءات.", None),
        ("طردت فرنسا دبلوماسيين أجانب.", ("فرنسا", "order")),
        ("طردت فرنسا الذباب.", None),
        ("أصدرت الحكومة اللبنانية قرارا بالعفو.", ("الحكومة اللبنانية", "adopt")),
        ("قضت محكمة جنايات الجيزة بمعاقبة المتهم.", ("محكمة جنايات الجيزة", "order")),
        ("أصدرت المحكمة الابتدائية بصفاقس حكما بالسجن.", ("المحكمة الابتدائية بصفاقس", "order")),
        ("قضت المحكمة الابتدائية بصفاقس بالسجن.", ("المحكمة الابتدائية بصفاقس", "order")),
        ("أصدرت المحكمة الجنائية الدولية مذكرة توقيف.", ("المحكمة الجنائية الدولية", "order")),
        ("القرار الصادر عن المحكمة الإدارية بإلغاء الانتخابات.", ("المحكمة الإدارية", "order")),
        ("قرار مجلس الأمن الدولي رقم 1970، بحظر الأسلحة.", ("مجلس الأمن الدولي", "adopt")),
        ("نوه الأهالي بقرار فرنسا القاضي بتكليف الجيش بالحماية.", ("فرنسا", "order")),
        ("العقوبات التي من المنتظر أن تفرضها فرنسا على الشركة.", ("فرنسا", "adopt")),
        ("رحب الأهالي بقيام فرنسا بتصنيف الحركة منظمة إرهابية.", ("فرنسا", "adopt")),
        ("ردت فرنسا بفرض رسوم على الشركة.", ("فرنسا", "adopt")),
        ("صرفت الأموال بتوجيه مباشر من قبل الحكومة اللبنانية.", ("الحكومة اللبنانية", "order")),
        ("ردت الحكومة اللبنانية على الطعن ببيان.", None),
        ("استدعت فرنسا السفير الأجنبي.", None),
        ("حل الملك البرلمان الأردني.", None),
        ("طردت دول عدة دبلوماسيين فرنسيين.", None),
        ("ستقرر فرنسا خلال أيام ما ستفعله.", None),
        ("سحب الناس أموالهم قبل أن تقرر فرنسا إغلاق المصارف.", ("فرنسا", "adopt")),
        ("حلت الحكومة اللبنانية البرلمان.", ("الحكومة اللبنانية", "dismiss")),
        ("علقت فرنسا مساعداتها للشركة.", ("فرنسا", "adopt")),
        ("لا أحد يعلم بالمحكمة الجنائية الدولية التي أنشئت بعد محكمة أخرى.", None),
        ("أقرت الحكومة اللبنانية في مايو 2018 بأن الخطة فشلت.", None),
    ],
)
def test_who_decides_what(text: str, decision: tuple[object, ...] | None) -> None:
    """A verb tells of a decision with what is decided, and not where it is speech or passive."""
    assert decisions(text) == ([decision] if decision else [])


def test_the_body_proves_what_the_headline_says() -> None:
    """A decision told in the headline and in the body is one fact."""
    text = "فرنسا تفرض عقوبات على الشركة\nفرضت فرنسا عقوبات على الشركة أمس."
    assert decisions(text) == [("فرنسا", "adopt")]


def test_a_headline_tells_the_decision_of_the_body() -> None:
    """A decision is told once, though the headline has it as a noun."""
    text = "فرنسا تعلن فرض رسوم على الشركة\nفرضت فرنسا رسوما على الشركة أمس."
    assert decisions(text) == [("فرنسا", "adopt")]


def test_another_verb_tells_of_another_measure() -> None:
    """What a body approved and what it let pass are two decisions, though both are approvals."""
    text = "أقر البرلمان الأردني الموازنة. ومنح البرلمان الأردني الحكومة الثقة."
    assert decisions(text) == [("البرلمان الأردني", "approve")] * 2


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("عين وزير الداخلية نور الدين بدوي رئيسا للوزراء.", []),
        ("عين الرئيس قيس سعيد وزيرة المالية سهام البوغديري وزيرا للتعليم.", ["قيس سعيد"]),
    ],
)
def test_who_gets_a_post_does_not_give_it(text: str, bodies: list[str]) -> None:
    """A minister who is made prime minister decides nothing by that."""
    assert [fact["body"] for fact in facts(text, FactType.DECISION)] == [[b] for b in bodies]


def test_who_is_dismissed_did_not_decide_it() -> None:
    """عزل and the name behind it tell of whom, not by whom."""
    text = "أعلن القائد العام عبد الفتاح السيسي عزل الرئيس المصري محمد مرسي."
    assert all("محمد مرسي" not in fact["body"] for fact in facts(text, FactType.DECISION))


@pytest.mark.parametrize("told", ["بأمر من", "بتوجيه من", "بتوجيهات من", "بإيعاز من"])
def test_what_is_done_on_an_order_was_ordered(told: str) -> None:
    """Whose order it was stands behind من."""
    text = f"بدأت العملية {told} الرئيس الأمريكي دونالد ترامب."
    found = facts(text, FactType.DECISION)
    assert found == [{"action": ["order"], "body": ["دونالد ترامب"]}]


def test_a_final_ya_is_the_passive_of_a_derived_verb() -> None:
    """أعفي الوزير says whom; أعفى الملك says who: a text that writes ى tells them apart."""
    assert not facts("أعفي وزير الصحة من منصبه إلى حين انتهاء التحقيق.", FactType.DECISION)
    assert facts("أعفى الملك وزير الصحة من منصبه.", FactType.DECISION)
