import pytest

from mithaq.lexicon.romanised import agree, begin_alike

PAIRS = [
    ("حيدر العبادي", "Haider Al-Abadi"),
    ("نوري المالكي", "Nouri al-Maliki"),
    ("تشاك هاغل", "Chuck Hagel"),
    ("تشاك هيجل", "Chuck Hagel"),
    ("سيرجي لافروف", "Sergey Lavrov"),
    ("رجب طيب أردوغان", "Recep Tayyip Erdoğan"),
    ("كوندوليزا رايس", "Condoleezza Rice"),
    ("محمد جواد ظريف", "Mohammad Javad Zarif"),
    ("عبدالله النسور", "Abdullah Ensour"),
    ("عبد الرحمن اليوسفي", "Abderrahmane Youssoufi"),
    ("عبد الفتاح السيسي", "Abdel Fattah el-Sisi"),
    ("وانغ يي", "Wang Yi"),
]


@pytest.mark.parametrize(("arabic", "latin"), PAIRS)
def test_a_name_is_known_in_both_scripts(arabic: str, latin: str) -> None:
    """What both spellings leave of a name, its consonants, is the same or nearly so."""
    assert agree(arabic, latin)


def test_names_of_others_do_not_agree() -> None:
    """No name of the list sounds like that of anybody else in it."""
    people = {latin for _, latin in PAIRS}
    strangers = [
        (arabic, latin) for arabic, own in PAIRS for latin in people - {own} if agree(arabic, latin)
    ]
    assert strangers == []


@pytest.mark.parametrize("latin", ["", "Io", "—", "John Smith Miller Jones Brown"])
def test_too_little_or_too_much_is_no_agreement(latin: str) -> None:
    """A name without consonants agrees with none; nor does one that has far more units."""
    assert not agree("جون سميث", latin)


@pytest.mark.parametrize(
    ("arabic", "latin", "alike"),
    [
        ("علي عبدالله صالح", "Ali Abdullah Saleh", True),
        ("محمد بن سلمان بن عبدالعزيز ال سعود", "Mohammad bin Salman", True),
        ("ابراهيم العساف", "Ibrahim Abdulaziz Al-Assaf", True),
        ("احمد علي عبدالله صالح", "Ali Abdullah Saleh", False),
        ("صالح علي", "Ali Abdullah Saleh", False),
        ("محمد السادس", "Mohammed VI", False),
        ("محمد جواد ظريف", "Mohammad Javad Zarif", True),
    ],
)
def test_names_of_one_person_begin_alike(arabic: str, latin: str, *, alike: bool) -> None:
    """A son has his father's names behind his own; one name alone tells nobody."""
    assert begin_alike(arabic, latin) is alike
