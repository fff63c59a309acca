"""Stance: what an actor thinks of, or wants from, another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mithaq.model import FactType
from mithaq.state.actors import actors
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import draft
from mithaq.state.report import Speech
from mithaq.state.scene import Scene
from mithaq.state.targets import targets
from mithaq.state.words import words
from mithaq.vocab import facts

_DENYING = words("stances", "denying")
_DESCRIBING = ("adjective", "adverb", "verb")
_VOICING = ("عن", "علي")
_ENDINGS = ("ه", "ين", "ون", "ات", "ا")
_REACH = 20  # words


def stances(scene: Scene, events: Sequence[Event], reports: Sequence[Speech]) -> Iterator[Draft]:
    """Give one draft for each act that a frame of stance tells of and nothing denies."""
    for event in events:
        if event.frame.fact is FactType.STANCE and _done(scene, event):
            made = _stance(scene, event, reports)
            if "target" in made.roles or _alone(scene, event):
                yield made


def _done(scene: Scene, event: Event) -> bool:
    """Tell whether the act is not denied, and the words are there that it needs."""
    i, needs = event.word, event.frame.needs
    near = range(i + 1, min(i + _REACH, scene.sentence(i)[1]))
    if needs and not any(_bases(scene, k) & needs for k in near):
        return False
    return scene.norm(i - 1) not in _DENYING and not _misread(scene, event)


def _bases(scene: Scene, k: int) -> set[str]:
    """Give a word without clitics, article and endings, and with غير or لا before it."""
    stems = {split.stem.removeprefix("ال") for split in scene.sheet.infos[k].splits}
    bases = stems | {stem.removesuffix(end) for stem in stems for end in _ENDINGS}
    return bases | {f"{scene.norm(k - 1)} {base}" for base in bases}


def _misread(scene: Scene, event: Event) -> bool:
    """Tell whether a word is more likely an adjective (حذرا), or a noun joined to another.

    Of والغطاء الجوي ودعم القوات, the last noun could be a verb by its letters.
    """
    i, known = event.word, scene.sheet.infos[event.word]
    if event.verbal is None:
        return False
    if known.common in _DESCRIBING:
        return True
    joined = event.verbal.prefix.startswith("و") and i > scene.sentence(i)[0]
    noun = any(not (nominal.participle or nominal.suffix) for nominal in known.nominals)
    following = scene.starting(i + 1)
    return joined and noun and following is not None and not following.preposition


def _alone(scene: Scene, event: Event) -> bool:
    """Tell whether an act can do without one whom it is about: أعرب عن رفضه, but not الرفض."""
    told = event.verbal is not None or event.participle
    owned = bool(event.suffix) and scene.norm(event.word - 1) in _VOICING
    return (told or owned) and not event.frame.aimed


def _stance(scene: Scene, event: Event, reports: Sequence[Speech]) -> Draft:
    actor, led = actors(scene, event, reports)
    about = targets(scene, event, actor, led)
    types = facts()[FactType.STANCE].roles["target"].types
    roles = {
        "actor": actor,
        "target": tuple(dict.fromkeys(p.id for p in about if p.type in types)),
    }
    near = [p for p in about if scene.sentence(p.first) == scene.sentence(event.word)]
    first = min([event.first, *(p.first for p in near)])
    last = max([event.last, *(p.last for p in near)])
    given = {role: (value,) for role, value in event.frame.set.items()}
    filled = {role: ids for role, ids in roles.items() if ids}
    return replace(draft(scene, event), first=first, last=last, roles={**given, **filled})
