"""What the statement makers ask of the words of an article."""

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from mithaq.find import find
from mithaq.lexicon import look_up
from mithaq.resolve import resolve
from mithaq.state.arguments import doer
from mithaq.state.scene import Scene
from mithaq.text import read

_TEXT = "زار وزير الخارجية المصري سامح شكري بغداد. وبحث مع نظيره العراقي تعزيز التعاون، ثم غادر."
_WORDS = st.integers(0, 14)


@cache
def _scene(text: str) -> Scene:
    sheet = look_up(read(text))
    return Scene.of(sheet, resolve(text, [name.mention for name in find(sheet)]))


@given(_WORDS, _WORDS, st.integers(0, 20))
def test_before_and_after_mirror_each_other(one: int, other: int, reach: int) -> None:
    """A word is after another within a reach when that one is before it, in one sentence."""
    scene = _scene(_TEXT)
    assert (other in scene.after(one, reach)) == (one in scene.before(other, reach))


@given(_WORDS)
def test_the_words_after_one_end_with_its_sentence(i: int) -> None:
    """However far one looks, no word of the next sentence is found."""
    scene = _scene(_TEXT)
    assert list(scene.after(i, 99)) == list(scene.following(i))


def test_the_verbs_of_a_word_are_those_that_it_can_be_where_it_stands() -> None:
    """A verb has its lemma, a name none; outside the text there is nothing."""
    scene = _scene(_TEXT)
    assert "زار" in scene.lemmas(0)
    assert scene.lemmas(4) == set()
    assert scene.lemmas(-1) == scene.lemmas(99) == set()


def test_who_does_a_verb_is_its_subject_or_who_acted_before() -> None:
    """The second verb names nobody, and goes on with the subject of the first."""
    scene = _scene(_TEXT)
    doers = [
        scene.entities[phrase.id].name
        for i, lemma in ((0, "زار"), (7, "بحث"))
        for verbal in scene.verbs(i)
        if verbal.form.lemma == lemma and not verbal.form.passive
        for phrase in doer(scene, i, verbal)
    ]
    assert doers == ["سامح شكري", "سامح شكري"]
