"""Who takes part in a session of a dialogue, and who hosts it."""

from __future__ import annotations

from collections.abc import Sequence

from mithaq.model import EntityType, FactType, Span, Value
from mithaq.state.arguments import Arguments, Group, of_verb
from mithaq.state.events import Event
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.wording import RELATIVES
from mithaq.state.words import words
from mithaq.vocab import facts

_NEAR = 5  # words
_CLAUSE = 6  # words of a clause about a dialogue, up to its verb
_WITH = ("بين", "مع", "بمشاركه", "بحضور")


def conferees(
    scene: Scene, phrase: Phrase, events: Sequence[Event], around: Arguments
) -> tuple[Value, ...]:
    """Give those between whom a dialogue is, who meet or attend, or stand in its name.

    ``around`` has the arguments of its noun.
    """
    those = of_session(scene, "participants", around.behind(*_WITH))
    if len(those) > 1:
        return those
    host = hosting(scene, phrase) if those and around.behind("مع") else ()
    met = _met(scene, phrase, events) or (*those, *of_session(scene, "participants", host))
    return met or _attending(scene, phrase) or _sides(scene, phrase)


def hosting(scene: Scene, phrase: Phrase) -> Group:
    """Give who hosts a dialogue: تستضيف الدوحة المؤتمر، المحادثات التي تحتضنها قبرص."""
    for k in (*window(scene, phrase), *related(scene, phrase)):
        for verbal in scene.verbs(k):
            if verbal.form.lemma in words("sessions", "hosting"):
                return of_verb(scene, k, verbal).subject
    return ()


def related(scene: Scene, phrase: Phrase) -> tuple[int, ...]:
    """Give the words of a clause about a dialogue: القمة التي تعقد غدا، قمة مع القادة استضافها."""
    k, end = name_end(scene, phrase), scene.sentence(phrase.first)[1]
    near = range(k, min(k + _CLAUSE, end))
    if k < end and (scene.norm(k) in RELATIVES or scene.verbs(k)):
        return tuple(near)
    return tuple(k for k in near if any(verbal.suffix for verbal in scene.verbs(k)))


def name_end(scene: Scene, phrase: Phrase) -> int:
    """Give the word behind a dialogue's name, which may end in phrases of its own: مؤتمر باريس."""
    return max(phrase.last, scene.sheet.words_in(_named(scene, phrase)).stop)


def _named(scene: Scene, phrase: Phrase) -> Span:
    """Give the whole name of a dialogue; its phrase ends before a country that is one itself."""
    refs = scene.resolution.references
    start = scene.sheet.words[phrase.first].start
    own = (ref for ref in refs if ref.entity == phrase.id and ref.mention.span.end > start)
    return next(own).mention.span


def window(scene: Scene, phrase: Phrase) -> range:
    """Give the words shortly before a dialogue; a name counts as one."""
    first, space = phrase.first, _NEAR
    while first > scene.sentence(phrase.first)[0] and space:
        first -= 1
        space -= scene.opens(first)
    return range(first, phrase.first)


def of_session(scene: Scene, role: str, group: Group) -> tuple[Value, ...]:
    """Give the entities of a group that a role of a session takes."""
    sorts = facts()[FactType.SESSION].roles[role].types
    return tuple(dict.fromkeys(p.id for p in group if scene.type(p.id) in sorts))


def _met(scene: Scene, phrase: Phrase, events: Sequence[Event]) -> tuple[Value, ...]:
    """Give those who are said to meet there: القمة التي تجمع الرئيسين، عقد قمة مع نظيره.

    Who hosts talks from outside (استضافت الدوحة محادثات) is none of them.
    """
    for event in events:
        own = phrase in event.arguments.subject or scene.at.get(event.word) is phrase
        those = event.roles.get("participants", ())
        if own and event.frame.fact is FactType.MEETING and len(those) > 1:
            return those
    return ()


def _attending(scene: Scene, phrase: Phrase) -> tuple[Value, ...]:
    """Give who is told to be there: شارك الرئيس في القمة، حضر الوزير المؤتمر."""
    for k in range(phrase.first - 1, scene.sentence(phrase.first)[0] - 1, -1):
        for verbal in scene.verbs(k):
            attends = verbal.form.lemma in words("sessions", "attending")
            return of_session(scene, "participants", of_verb(scene, k, verbal).subject * attends)
    return ()


def _sides(scene: Scene, phrase: Phrase) -> tuple[Value, ...]:
    """Give the countries or persons in the name: القمة الأمريكية الروسية، قمة ترامب وكيم.

    A body meets as those who lead its members do: اجتماع زعماء الاتحاد الأوروبي.
    """
    for sort in (EntityType.PERSON, EntityType.COUNTRY):
        if len(found := inside(scene, phrase, sort)) > 1:
            return found
    bodies = inside(scene, phrase, EntityType.ORGANIZATION)
    return bodies if scene.bare(phrase.first) & words("sessions", "gatherings") else ()


def inside(scene: Scene, phrase: Phrase, *sorts: EntityType) -> tuple[str, ...]:
    """Give what is named inside the whole name of a dialogue."""
    span, refs = _named(scene, phrase), scene.resolution.references
    within = (ref for ref in refs if span.holds(ref.mention.span) and ref.entity != phrase.id)
    return tuple(dict.fromkeys(ref.entity for ref in within if ref.mention.type in sorts))
