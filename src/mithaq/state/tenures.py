"""HoldsOffice: a person in apposition to a post."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mithaq.lexicon import Kind, Verbal, plural_titles, presiding
from mithaq.model import EntityType, FactType, Mention, Modality, Reference, Time
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.timing import clause, time_of
from mithaq.state.wording import RELATIVES
from mithaq.state.words import table, words
from mithaq.text import fold

_YEAR, _MONTH = len("2011"), len("2011-12")
_PERIOD = 3  # words between a post and how long it was held: في الفترة من
_IN = words("tenures", "period")
_SEATS = words("tenures", "seats")  # before a post that is taken up: تولى منصب الوزير
_BEGINNING = words("tenures", "beginning")
_TAKING = words("tenures", "taking")
_IT = words("tenures", "it")
_HOLDING = frozenset(map(fold, presiding()))
_REPLACING = {fold(word): fold(behind) for word, behind in table("tenures")["replacing"].items()}
_SINCE = "منذ"
_CONFIDENCE = 0.9


def tenures(scene: Scene, _events: Sequence[Event]) -> Iterator[Draft]:
    """Give one tenure for each post that stands beside its holder, and for each who shares it."""
    ids = {ref.mention: ref.entity for ref in scene.resolution.references}
    for ref in scene.resolution.references:
        holder = ref.mention.holder
        if ref.mention.type is EntityType.OFFICE and holder in ids:
            held = _held(scene, ref, holder, ids[holder])
            yield held
            for other in _beside(scene, ref.mention, held.last):
                yield _of_another(held, other)
            if before := _replaced(scene, held.last):
                former = _of_another(held, before)
                roles = {**former.roles, "status": ("former",)}
                yield replace(former, roles=roles, rule="succession", time=None)


def _held(scene: Scene, post: Reference, holder: Mention, person: str) -> Draft:
    told = scene.sheet.words_in(post.mention.span.join(holder.span))
    status = post.mention.status or "current"
    roles = {"person": (person,), "office": (post.entity,), "status": (status,)}
    return Draft(
        FactType.HOLDS_OFFICE, roles, Modality.ONGOING, told.start, told.start, told.stop,
        "apposition", _CONFIDENCE, _time(scene, post.mention, holder, told.stop), own=True,
    )  # fmt: skip


def _of_another(held: Draft, person: Phrase) -> Draft:
    """Give the tenure of somebody else in the same post."""
    return replace(held, roles={**held.roles, "person": (person.id,)}, last=person.last)


def _beside(scene: Scene, post: Mention, k: int) -> Iterator[Phrase]:
    """Give who also hold the post of a dual or plural: النائبان فلان وفلان."""
    title = scene.norm(scene.sheet.word_at(post.span.start))
    plurals = {plural.partition(" ")[0] for plural in plural_titles()}
    held = [ref.mention.holder for ref in scene.resolution.references if ref.holder]
    before = post.holder is not None and post.span.start < post.holder.span.start
    alone = before and held.count(post.holder) == 1  # not وزيرا الداخلية والدفاع فلان وفلان
    several = alone and (title in plurals or title.endswith("ا"))
    phrase = scene.starting(k) if several else None
    while phrase and phrase.joined and phrase.type is EntityType.PERSON:
        if phrase.ids == (phrase.id,):  # not والمصري فلان, who has a post of his own
            yield phrase
        phrase = scene.starting(phrase.last)


def _replaced(scene: Scene, k: int) -> Phrase | None:
    """Give who held a post before the one named up to word ``k``: خلفا لفلان، بدلا من فلان."""
    if scene.norm(k) not in _REPLACING or not scene.sheet.joined(k):
        return None
    preposition = _REPLACING[scene.norm(k)]
    phrase = scene.starting(k + 1) or scene.starting(k + 2)
    if phrase is None or phrase.type is not EntityType.PERSON or phrase.preposition != preposition:
        return None
    return None if _titled(scene, phrase) else phrase


def _titled(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a person is named behind a post, which is a tenure of its own."""
    return any(scene.sheet.found(phrase.first, Kind.OFFICE, prefix=None))


def _time(scene: Scene, post: Mention, holder: Mention, end: int) -> Time | None:
    """Give when a post was taken up or held, told before it or from word ``end`` on."""
    told = _since(scene, post, holder, end) or _term(scene, holder, post, end)
    behind = end if post.span.start > holder.span.start and scene.norm(end) == _SINCE else None
    return told or _begun(scene, _taken_up(scene, end) or behind)


def _taken_up(scene: Scene, end: int) -> int | None:
    """Give the word behind a clause that tells of taking up a post: الذي تولى منصبه في …."""
    opens = scene.norm(end).removeprefix("و") in RELATIVES
    verbs = scene.lemmas(end + 1) if opens else set()
    if not verbs & _TAKING:
        return None
    return next((k for k in scene.following(end + 1) if scene.norm(k) not in _IT), None)


def _begun(scene: Scene, k: int | None) -> Time | None:
    times = (t for t in scene.sheet.reading.times if k in scene.sheet.words_in(t.span))
    begun = next(times, None)
    if begun is None or not begun.start or _other(scene, scene.sheet.words_in(begun.span).stop):
        return None
    return replace(begun, end=None)


def _other(scene: Scene, k: int) -> bool:
    """Tell whether another post is told behind a time: الذي عين في 2010 سفيرا."""
    return scene.norm(k).endswith("ا") and scene.sheet.infos[k].common != "function"


def _since(scene: Scene, post: Mention, holder: Mention, end: int) -> Time | None:
    """Give when a tenure began that a verb tells of: عُين فلان وزيرا عام 1991، تسلم فلان رئاسة …."""
    office, person = (scene.sheet.word_at(mention.span.start) for mention in (post, holder))
    taken = scene.norm(office) in _HOLDING or scene.norm(office - 1) in _SEATS
    if office < person or not (taken or scene.norm(office).endswith("ا")):
        return None
    telling = _TAKING if taken else _BEGINNING
    start = office if taken else person
    for k in range(start - 1, clause(scene, start)[0] - 1, -1):
        inside = scene.sheet.infos[k].verbs if person < k < office else scene.verbs(k)
        if any(_begins(verbal, telling) for verbal in inside):
            time = time_of(scene, k, k, office + 1)
            if (
                time is None
                or not time.start
                or any(map(scene.verbs, range(end, _at(scene, time))))
            ):
                return None
            return replace(time, end=None)
    return None


def _begins(verbal: Verbal, telling: frozenset[str]) -> bool:
    """Tell whether a verb is one of these; who takes over a post must have done so."""
    return verbal.form.lemma in telling and (telling is _BEGINNING or verbal.form.tense == "past")


def _term(scene: Scene, holder: Mention, post: Mention, end: int) -> Time | None:
    """Give the stretch that stands right behind a post: رئيس الوزراء بين عامي 1997 و2007.

    Months are of the post only where its holder is named before it, so that they are of no visit.
    """
    longest = _MONTH if holder.span.start < post.span.start else _YEAR
    onward = end + bool(scene.nisba(end))
    time = next((t for t in scene.sheet.reading.times if _at(scene, t) >= onward), None)
    if time is None or not time.start or not time.end or time.start >= time.end:
        return None
    between = range(onward, _at(scene, time))
    near = len(between) <= _PERIOD and all(scene.norm(k) in _IN for k in between)
    same = not between or scene.sentence(between.start) == scene.sentence(between.stop - 1)
    return time if near and same and len(time.start) <= longest else None


def _at(scene: Scene, time: Time) -> int:
    return scene.sheet.word_at(time.span.start)
