from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.model.profile import Post, Profile, Ref
from mithaq.unify import full_names
from tests.unify.people import parted, person, together

names = st.sampled_from(
    ["محمد بن سلمان", "محمد بن سلمان بن عبدالعزيز", "محمد احمد", "محمد احمد حسن", "محمد العبيدي"]
)
posts = st.builds(
    Post,
    st.sampled_from(["minister/defence", "president"]),
    st.sampled_from(["", "country:SA", "country:EG"]),
    st.booleans(),
)
people = st.lists(
    st.builds(
        Profile,
        st.builds(Ref, st.sampled_from("abcdef"), st.sampled_from(["e1", "e2"])),
        names,
        st.lists(posts, max_size=2).map(lambda held: tuple(sorted(set(held)))),
        st.sampled_from(["", "country:SA", "country:EG"]),
        known=st.sampled_from(["", "Q1", "Q2"]),
        others=st.sampled_from([(), ("e1",), ("e2",)]),
    ),
    max_size=8,
    unique_by=lambda profile: profile.ref,
)


@given(people, st.randoms())
def test_the_order_of_articles_does_not_matter(some: list[Profile], dice: object) -> None:
    """The same profiles in any order give the same keys and the same reasons."""
    shuffled = list(some)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert full_names(some) == full_names(shuffled)


@given(people)
def test_everybody_is_somebody(some: Sequence[Profile]) -> None:
    """Each profile gets a key, and it begins with a name that one of those with that key has."""
    keys = full_names(some).keys
    assert set(keys) == {profile.ref for profile in some}
    for profile in some:
        bearers = {other.name for other in some if keys[other.ref] == keys[profile.ref]}
        assert keys[profile.ref].partition("#")[0] in bearers


@given(people)
def test_two_whom_an_article_relates_are_never_one(some: Sequence[Profile]) -> None:
    """However the names agree, nobody meets himself."""
    keys = full_names(profile._replace(others=("e1", "e2")) for profile in some).keys
    for ref, key in keys.items():
        assert keys.get(ref._replace(entity="e1" if ref.entity == "e2" else "e2")) != key


def test_a_rare_name_is_one_person() -> None:
    """Articles that say nothing but a rare name mean one person."""
    assert together(person("a", "كريستوفر ميلر"), person("b", "كريستوفر ميلر"))


def test_a_common_name_is_one_person_only_with_a_reason() -> None:
    """A common name alone is not enough; a companion or a post is."""
    one, other = person("a", "احمد محمد"), person("b", "احمد محمد")
    assert not together(one, other)
    assert together(
        one._replace(beside=("عدنان الزرفي",)), other._replace(beside=("عدنان الزرفي",))
    )
    assert together(person("a", "احمد محمد", "governor"), person("b", "احمد محمد", "governor"))


def test_two_persons_of_one_name_stay_two() -> None:
    """Who holds a post of one state is not who holds a post of another."""
    minister = person("a", "خالد العطيه", "minister/foreign-affairs@country:QA")
    deputy = person("b", "خالد العطيه", "deputy/speaker-of-parliament@country:IQ")
    again = person("c", "خالد العطيه", "minister/defence@country:QA")
    assert parted(minister, deputy, again) == {frozenset("ac"), frozenset("b")}


def test_a_namesake_without_a_post_goes_where_it_fits() -> None:
    """With two bearers of a name, the country of the article decides; without one nobody is hit."""
    minister = person("a", "خالد العطيه", "minister/foreign-affairs@country:QA")
    deputy = person("b", "خالد العطيه", "deputy/speaker-of-parliament@country:IQ")
    here = person("c", "خالد العطيه", home="country:IQ")
    nowhere = person("d", "خالد العطيه")
    assert parted(minister, deputy, here, nowhere) == {
        frozenset("a"),
        frozenset("bc"),
        frozenset("d"),
    }


def test_one_person_in_several_offices_stays_one() -> None:
    """A change of office, also to a body of no state, makes no other person."""
    assert together(
        person("a", "مصطفي الكاظمي", "director@agency/org:جهاز المخابرات الوطني"),
        person("b", "مصطفي الكاظمي", "prime-minister@country:IQ"),
        person("c", "مصطفي الكاظمي", "member@international/org:الامم المتحده"),
    )


def test_a_slip_about_the_state_makes_no_other_person() -> None:
    """One article that reads a post to another state stands against many."""
    right = [person(a, "جون كيري", "minister/foreign-affairs@country:US") for a in "abcd"]
    wrong = person("e", "جون كيري", "minister/foreign-affairs@country:IR")
    assert together(*right, wrong)
    assert not together(right[0], wrong)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("محمد جواد", "محمد جواد ظريف"),
        ("علي خامنيي", "علي حسيني خامنيي"),
        ("رجب اردوغان", "رجب طيب اردوغان"),
    ],
)
def test_a_rare_short_form_is_the_full_name(short: str, full: str) -> None:
    """The end of a name may be left out, and the middle before the family."""
    assert together(person("a", short, "minister"), person("b", full, "minister"))


def test_a_short_form_of_two_names_is_neither() -> None:
    """Where a short form can stand for two persons, it stands for itself."""
    father, son = person("a", "جورج بوش الاب"), person("b", "جورج بوش الابن")
    assert parted(father, son, person("c", "جورج بوش")) == {
        frozenset("a"),
        frozenset("b"),
        frozenset("c"),
    }


def test_a_very_rare_short_form_needs_nothing_else() -> None:
    """Where news hardly names two bearers, the only fuller form is enough, wherever it stands."""
    assert together(
        person("a", "غابرييل ماركيز", home="country:KW"),
        person("b", "غابرييل غارسيا ماركيز", home="country:CO"),
    )
    saladin, politician = person("a", "صلاح الدين"), person("b", "صلاح الدين ديمرتاش")
    assert not together(saladin, politician)
    assert not together(person("a", "احمد العبيد"), person("b", "احمد عبيد بن دغر"))


def test_rulers_kin_are_named_by_the_father() -> None:
    """A father's name alone is that of a house, and stands for no name with a family."""
    prince, home = person("a", "عبدالله بن سعد", home="country:SA"), "country:SA"
    assert together(prince, person("b", "عبدالله بن سعد بن عبدالعزيز", home=home))
    assert together(prince, person("b", "عبدالله بن سعد ال سعود", home=home))
    assert not together(prince, person("b", "عبدالله بن سعد الاحمري", home=home))


def test_a_king_is_not_everybody_of_his_name() -> None:
    """That one serves the country that articles are about says nothing under a common name."""
    king = person("a", "عبدالله بن عبدالعزيز", "king@country:SA", home="country:SA")
    adviser = person("b", "عبدالله بن عبدالعزيز الربيعه", "adviser@country:SA", home="country:SA")
    short = person("c", "عبدالله بن عبدالعزيز", home="country:SA")
    assert not together(short, adviser)
    assert together(king, short)


def test_under_a_common_name_a_post_is_one_of_the_same_body() -> None:
    """A director of this and a director of that are two, unless it is not said of what."""
    ours = person("a", "احمد محمد", "director@agency/x#a")
    assert not together(ours, person("b", "احمد محمد حسن", "director@bank/y#b"))
    for body in ("agency/x#b", "agency/x@country:EG", ""):
        assert together(ours, person("b", "احمد محمد حسن", f"director@{body}"))


def test_words_behind_a_name_make_no_other_person() -> None:
    """A telling name with words that are no names, in one article, is the name; the key is it."""
    plain, swollen = person("a", "بشار الاسد"), person("b", "بشار الاسد فتشتت")
    assert together(plain, swollen)
    assert set(full_names([plain, swollen]).keys.values()) == {"بشار الاسد"}
    assert not together(person("a", "محمد علي"), person("b", "محمد علي فتشتت"))


def test_two_spellings_of_a_middle_name_are_one_holder() -> None:
    """A short form goes with all fuller ones when these hold one post of one state."""
    post = "minister/foreign-affairs@country:TR"
    names = ("مولود اوغلو", "مولود تشاووش اوغلو", "مولود جاوش اوغلو")
    assert together(*(person(name, name, post) for name in names))
    assert not together(*(person(name, name, home="country:TR") for name in names))


def test_longer_and_longer_forms_are_one_name() -> None:
    """A short form goes with fuller names of which each begins the next."""
    post = "deputy-crown-prince@country:SA"
    names = ("محمد بن سلمان", "محمد بن سلمان بن عبدالعزيز", "محمد بن سلمان بن عبدالعزيز ال سعود")
    assert together(*(person(f"{name}{n}", name, post) for n in range(2) for name in names))


def test_a_father_is_not_a_grandfather() -> None:
    """محمد بن عبدالعزيز is no short form of محمد بن سلمان بن عبدالعزيز."""
    prince = person("a", "محمد بن سلمان بن عبدالعزيز", "crown-prince@country:SA")
    assert not together(prince, person("b", "محمد بن عبدالعزيز", "crown-prince@country:SA"))
    assert together(prince, person("b", "محمد بن سلمان", "crown-prince"))


def test_native_families_differ_by_a_vowel() -> None:
    """A native family name spelt otherwise is another one, but for a post that both hold."""
    for held, same in (("", False), ("minister/foreign-affairs@country:TN", True)):
        posts = [held] if held else []
        one, other = person("a", "خميس الجهيناوي", *posts), person("b", "خميس الجهناوي", *posts)
        assert together(one, other) is same


def test_reasons_are_given_for_yes_and_for_no() -> None:
    """Each decision on two names can be asked for."""
    verdicts = full_names(
        [
            person("a", "سيرغي لافروف", "minister/foreign-affairs@country:RU"),
            person("b", "سيرجي لافروف"),
            person("c", "سيرجي لافروف", "president@country:IL"),
        ]
    ).verdicts
    assert {verdict.same for verdict in verdicts} == {True, False}
    assert all(verdict.reason for verdict in verdicts)


def test_who_is_known_by_post_and_day_is_one_under_all_names() -> None:
    """A long name, a short one and a misread state are one person, not so another known person."""
    long, short, misread = (
        person("a", "محمد بن سلمان بن عبدالعزيز ال سعود", "minister/defence@country:SA"),
        person("b", "محمد بن سلمان بن عبدالعزيز"),
        person("c", "محمد بن سلمان بن عبدالعزيز ال سعود", "minister/defence@country:JO"),
    )
    told = [profile._replace(known="Q1") for profile in (long, short, misread)]
    assert not together(long, misread)
    assert together(*told)
    assert not together(long._replace(known="Q1"), misread._replace(known="Q2"))
    assert together(
        person("a", "فرانسوا هولاند")._replace(known="Q3"),
        person("b", "فرانسوا اولوند")._replace(known="Q3"),
    )


def test_who_meets_another_is_not_the_other() -> None:
    """Two spellings in one article that relates them are two there, and one elsewhere."""
    elsewhere = [person("b", "سيرغي لافروف"), person("c", "سيرجي لافروف")]
    one = person("a", "سيرغي لافروف")
    other = person("a", "سيرجي لافروف")._replace(ref=Ref("a", "e2"))
    assert together(one, other, *elsewhere)
    told = full_names([one._replace(others=("e2",)), other._replace(others=("e1",)), *elsewhere])
    alone = {ref: key for ref, key in told.keys.items() if list(told.keys.values()).count(key) == 1}
    assert len(alone) == 1
    assert {ref.article for ref in alone} == {"a"}
    assert any("relates the two" in verdict.reason for verdict in told.verdicts)
