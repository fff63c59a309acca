from mithaq.model.profile import Profile, Ref
from mithaq.unify import lone_names
from tests.unify.people import person

OBAMA = person("a", "باراك اوباما", "president@country:US")


def key(lone: Profile, *full: Profile) -> str:
    """Give the key of a person that goes by one name, among persons with keys like ``1``."""
    known = {profile: str(number) for number, profile in enumerate(full)}
    return lone_names([lone], known).keys[lone.ref]


def test_a_post_tells_who_is_meant() -> None:
    """A lone name is the only holder of the post who has it, as first or last name."""
    others = (person("b", "علي صالح"), person("c", "محمد صالح", "president@country:YE"))
    assert key(person("d", "صالح", "president@country:YE"), *others) == "1"
    king = person("b", "سلمان بن عبدالعزيز", "king@country:SA")
    assert key(person("d", "سلمان", "king@country:SA"), king) == "0"


def test_a_rare_family_name_is_enough() -> None:
    """What hardly anybody is called needs no post, if he is named often or in the same country."""
    assert key(person("d", "اوباما"), OBAMA) != "0"
    assert key(person("d", "اوباما", home="country:US"), OBAMA) == "0"
    often = {person(article, "باراك اوباما"): "0" for article in "fghi"}
    lone = person("d", "اوباما")
    assert lone_names([lone], often).keys[lone.ref] == "0"


def test_a_family_name_of_several_is_nobody() -> None:
    """Where two persons bear it, a lone family name stays what it is."""
    family = person("b", "ميشيل اوباما")
    assert key(person("d", "اوباما"), OBAMA, family) not in {"0", "1"}


def test_the_state_tells_whose_usual_family_name_it_is() -> None:
    """A usual name is the person's whose state the article is about."""
    hadi = person("b", "عبدربه منصور هادي", "president@country:YE")
    assert key(person("d", "هادي", home="country:YE"), hadi) == "0"
    assert key(person("d", "هادي", home="country:IQ"), hadi) != "0"


def test_a_first_name_alone_is_nobody() -> None:
    """A first name stands for a full name only with a post."""
    assert key(person("d", "باراك"), OBAMA) != "0"


def test_lone_names_that_nothing_tells_hold_in_their_article() -> None:
    """Two articles that say no more than خالد mean two persons, two that say بايدن one."""
    two = [person("a", "خالد"), person("b", "خالد")]
    assert len(set(lone_names(two, {}).keys.values())) == len(two)
    two = [person("a", "بايدن"), person("b", "بايدن")]
    assert len(set(lone_names(two, {}).keys.values())) == 1


def test_a_father_gives_no_family_name() -> None:
    """الملك سلمان is not محمد بن سلمان, though the articles are about one state."""
    son = person("b", "محمد بن سلمان", "crown-prince@country:SA")
    assert key(person("d", "سلمان", home="country:SA"), son) != "0"


def test_who_meets_the_bearer_of_the_name_is_somebody_else() -> None:
    """An article that relates the two to each other keeps them two, and the reason is told."""
    lone = person("a", "اوباما", home="country:US")._replace(ref=Ref("a", "e2"))
    assert key(lone, OBAMA) == "0"
    told = lone_names([lone._replace(others=("e1",))], {OBAMA: "0"})
    assert told.keys[lone.ref] != "0"
    assert [verdict.reason for verdict in told.verdicts] == ["a relates the two to each other"]
