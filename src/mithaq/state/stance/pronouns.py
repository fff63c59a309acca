"""Whom a pronoun stands for on which an act ends: انتقدته، رحب به، متهما إياه."""

from __future__ import annotations

from mithaq.model import EntityType
from mithaq.state.antecedents import ACTORS, is_feminine, topic
from mithaq.state.arguments import Group, group
from mithaq.state.events import Event
from mithaq.state.phrase import Phrase
from mithaq.state.relatives import RESUMPTIVE
from mithaq.state.scene import Scene
from mithaq.state.wording import RELATIVES

_THIRD = ("ه", "ها", "هم", "هما")
_ONE_THING = ("ه", "ها")
_THINGS = "ها"
_OBJECTS = tuple("ايا" + suffix for suffix in _THIRD)
_PRONOUNS = ("له", "لها")
_WITH = "مع"
_FROM = "من"


def on_verb(scene: Scene, event: Event, suffix: str) -> Group:
    """Give whom the pronoun ``suffix`` on the verb of an act stands for."""
    thing = _from(scene, event) or _agreement(scene, event, suffix)
    return thing or _uttered(scene, event, suffix) or _resumed(scene, event, suffix)


def behind_act(scene: Scene, event: Event, actor: tuple[str, ...]) -> Group:
    """Give whom a pronoun right behind the act stands for: متهما إياه, فيما رحب به الوزير.

    What is welcomed so is the agreement that the sentence named before, if any.
    """
    norm = scene.norm(event.word + 1)
    first = scene.sentence(event.word)[0]
    before = [p for p in scene.phrases if first <= p.first < event.word and p.id not in actor]
    if norm in _OBJECTS:
        return tuple(p for p in before if p.type in ACTORS)[-1:]
    if (
        RESUMPTIVE.get(norm) not in event.frame.prepositions
        or scene.norm(event.word - 1) in RELATIVES
    ):
        return ()
    return tuple(p for p in before if p.type is EntityType.AGREEMENT)[-1:]


def behind_noun(scene: Scene, event: Event, actor: tuple[str, ...]) -> Group:
    """Give whom a pronoun behind ل stands for: نفت إيران اتهامات واشنطن لها."""
    last = event.arguments.subject[-1].last if event.arguments.subject else event.word + 1
    norm = scene.norm(last)
    if event.verbal or norm not in _PRONOUNS or "ل" not in event.frame.prepositions:
        return ()
    return tuple(p for p in topic(scene, event.word, norm[1:]) if p.id not in actor)


def _from(scene: Scene, event: Event) -> Group:
    """Give who is asked for what a pronoun stands for: ما نطلبه من طهران."""
    phrase = scene.starting(event.word + 2) or scene.starting(event.word + 1)
    governed = phrase is not None and phrase.preposition == _FROM
    governed = governed and _FROM in event.frame.prepositions
    return group(scene, phrase) if phrase and governed else ()


def _agreement(scene: Scene, event: Event, suffix: str) -> Group:
    """Give the agreement that the pronoun on a verb of judging stands for, named last before it.

    وقع الرئيس الاتفاق، وانتقدته إسرائيل; whom one accuses or calls upon is no agreement.
    """
    frame = event.frame
    about_people = frame.direct or (frame.aimed and not frame.predicate)
    if suffix not in _ONE_THING or about_people or not frame.object:
        return ()
    first = scene.sentence(event.word)[0]
    before = (p for p in reversed(scene.phrases) if first <= p.first and p.last <= event.word)
    meant = next((p for p in before if _meant(scene, p, suffix)), None)
    return (meant,) if meant and meant.type is EntityType.AGREEMENT else ()


def _meant(scene: Scene, phrase: Phrase, suffix: str) -> bool:
    """Tell whether a pronoun can stand for a phrase: not for who judges the same thing before."""
    judging = any(verbal.suffix == suffix for verbal in scene.verbs(phrase.first - 1))
    apart = phrase.inside or phrase.preposition == _WITH or judging
    return not apart and is_feminine(scene, phrase) is (suffix == _THINGS)


def _uttered(scene: Scene, event: Event, suffix: str) -> Group:
    """Give whose things ها stands for: نددت أنقرة بتصريحات الرئيس، ووصفها الوزير بأنها استفزاز."""
    if suffix != _THINGS or event.frame.direct:
        return ()
    first = scene.sentence(event.word)[0]
    before = [p for p in scene.phrases if first < p.first and p.last <= event.word]
    if not before or before[-1].preposition or before[-1].type not in ACTORS:
        return ()
    return (before[-1],) if scene.norm(before[-1].first - 1).endswith("ات") else ()


def _resumed(scene: Scene, event: Event, suffix: str) -> Group:
    """Give whom the pronoun on a verb stands for.

    In a relative clause it is what the clause is about, or nobody who is named.
    """
    i = event.word
    if suffix not in _THIRD or not event.frame.object:
        return ()
    if scene.norm(i - 1) in RELATIVES and i - 2 not in scene.at:
        return ()
    return topic(scene, i, suffix)
