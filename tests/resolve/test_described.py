import pytest

from mithaq.model import EntityType, FactType
from tests.reader import facts, names, read


@pytest.mark.parametrize(
    ("named", "again"),
    [
        ("المفوضية الأوروبية", "المفوضية"),
        ("منظمة العفو الدولية", "المنظمة"),
        ("صندوق النقد الدولي", "الصندوق"),
        ("الوكالة الدولية للطاقة الذرية", "الوكالة"),
        ("صحيفة واشنطن بوست", "الصحيفة"),
    ],
)
def test_a_bare_head_is_the_body_named_with_it(named: str, again: str) -> None:
    """A head noun alone leads back to the last body whose name begins with it."""
    text = f"زار الوفد {named} أمس.\nوأكد رئيس {again} أن الهدنة صامدة.\nلكن {again} قالت إنها هشة."
    assert {"speaker": [named]} in facts(text, FactType.STATEMENT)


def test_a_bare_head_is_no_body_of_another_head() -> None:
    """A head noun with which no body is named stands for none."""
    text = "زار الوفد منظمة العفو الدولية أمس.\nلكن المفوضية قالت إن الهدنة هشة."
    assert facts(text, FactType.STATEMENT) == []


@pytest.mark.parametrize("cabinet", ["الحكومة", "الحكومة الجديدة"])
def test_a_cabinet_is_no_body_with_a_name_of_its_own(cabinet: str) -> None:
    """The White House is a body of government, and not what الحكومة stands for."""
    text = f"كلف الرئيس الوزير بتشكيل {cabinet}. وأكد البيت الأبيض أن الخطوة مهمة."
    assert facts(text, FactType.STATEMENT) == [{"speaker": ["البيت الأبيض"]}]


@pytest.mark.parametrize(
    ("text", "agreement"),
    [
        (
            "وقعت روسيا وتركيا مذكرة تفاهم بشأن إدلب. ورحبت الأمم المتحدة بالاتفاق.",
            "مذكرة تفاهم بشأن إدلب",
        ),
        ("أعلنت الهدنة في غزة. ورحبت مصر بالاتفاق.", "الهدنة في غزة"),
    ],
)
def test_the_agreement_is_whatever_was_agreed_last(text: str, agreement: str) -> None:
    """A memorandum and a truce can go on as الاتفاق."""
    assert facts(text, FactType.STANCE)[0]["target"] == [agreement]


def test_what_an_agreement_states_is_no_part_of_its_name() -> None:
    """ينص goes on with على, not the agreement."""
    text = "نص اتفاق الدوحة على انسحاب القوات الأمريكية."
    assert names(text, EntityType.AGREEMENT) == ["اتفاق الدوحة"]


def test_member_states_go_by_their_council() -> None:
    """The secretary-general of المجلس is that of the council whose states were named."""
    text = (
        "اجتمعت دول مجلس التعاون الخليجي في الرياض. "
        "وقال الأمين العام للمجلس عبد اللطيف الزياني إن الحوار مهم."
    )
    graph = read(text)
    post = next(entity for entity in graph.entities if entity.type is EntityType.OFFICE)
    owner = next(entity for entity in graph.entities if entity.id == post.of)
    assert owner.name == "دول مجلس التعاون الخليجي"


def test_an_agreement_that_is_called_nothing_else_is_one() -> None:
    """الاتفاق three times, and no other name of it, is an agreement in particular."""
    text = "رحب جون كيري بالاتفاق. وأيدت فرنسا الاتفاق. وقالت إن الاتفاق صامد."
    assert names(text, EntityType.AGREEMENT) == ["الاتفاق"]
    assert names("رحب جون كيري بالاتفاق.", EntityType.AGREEMENT) == []


def test_how_an_agreement_is_praised_tells_it_from_no_other() -> None:
    """A historic agreement and a final one on the same matter are one."""
    text = "توصلت إيران وفرنسا إلى اتفاق تاريخي حول النفط. ووقعتا الاتفاق النهائي حول النفط."
    assert len(names(text, EntityType.AGREEMENT)) == 1
