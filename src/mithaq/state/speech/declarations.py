"""Statement: a speaker reported to have said something, once for one occasion."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from mithaq.model import FactType, Modality, Time
from mithaq.state.draft import Draft
from mithaq.state.earlier import EARLIER, apart
from mithaq.state.scene import Scene
from mithaq.state.speech.circumstances import circumstances
from mithaq.state.speech.intended import PLANNED
from mithaq.state.speech.media import elsewhere
from mithaq.state.speech.report import Speech
from mithaq.state.speech.sources import CITED, QUOTED
from mithaq.state.timing import ahead, time_of
from mithaq.state.wording import COMPLEMENTS

# It says whose word it is, but is no statement of its own.
_UNTOLD = ("speech.outlet",)
# Only where the text has nothing plainer of the speaker.
_LAST = ("speech.participle", "speech.relative", "speech.headed")


def declarations(scene: Scene, reports: Sequence[Speech]) -> Iterator[Draft]:
    """Give one statement for each speaker and occasion: another time is another occasion.

    A full report in the body goes before a headline and before a mere reference to the source. A
    later report of the speaker may tell where and to whom it was said.
    """
    found: dict[tuple[tuple[str, ...], Modality], list[Draft]] = {}
    for speech in sorted(reports, key=lambda s: _rank(scene, s)):
        if _untold(speech, reports) or _thought(scene, speech, reports):
            continue
        rule = EARLIER if not speech.weak and apart(scene, speech.word) else speech.rule
        time = _time(scene, speech)
        modality = Modality.PLANNED if speech.rule == PLANNED else Modality.HAPPENED
        told = found.setdefault((speech.speaker, modality), [])
        more = circumstances(scene, speech)
        same = _same(scene, time, rule, told)
        at = same or 0
        again = same is not None or _open(scene, speech, time, told)
        if told and (
            scene.headline(speech.word) or (again and not _parted(scene, speech, more, told, at))
        ):
            told[at] = _completed(told[at], more)
            continue
        roles = {**more, "speaker": speech.speaker}
        told.append(Draft(
            FactType.STATEMENT, roles, modality, speech.word, speech.first, speech.last,
            rule, speech.confidence, time,
        ))  # fmt: skip
    yield from (draft for told in found.values() for draft in told)


def _untold(speech: Speech, reports: Sequence[Speech]) -> bool:
    """Tell whether a paper or a station is only named as a source, and reports nothing else."""
    if speech.rule != QUOTED:
        return speech.rule in _UNTOLD
    return not any(other.speaker == speech.speaker and not other.weak for other in reports)


def _thought(scene: Scene, speech: Speech, reports: Sequence[Speech]) -> bool:
    """Tell whether one is only said to think so: قال الوزير إن بلاده تتوقع أن ….

    Its subject stands right behind أن, and its verb is in the present.
    """
    verbs = scene.verbs(speech.word)
    present = bool(verbs) and all(verbal.form.tense == "present" for verbal in verbs)
    present = present and speech.rule != PLANNED
    behind = scene.norm(speech.first - 1) in COMPLEMENTS
    return present and behind and any(s.content[0] == speech.first - 1 for s in reports)


def _same(scene: Scene, time: Time | None, rule: str, told: Sequence[Draft]) -> int | None:
    """Give which statement is of the occasion that a time tells of; the first where it is open.

    What was said before the rest was said at no other occasion that is told.
    """
    if rule == EARLIER and not any(draft.rule == EARLIER for draft in told):
        return None
    if time is None:
        return 0 if told else None
    days = [_day(scene, draft.time) for draft in told]
    day = _day(scene, time)
    if day in days:
        return days.index(day)
    return None if time.resolved or None not in days else days.index(None)


def _open(scene: Scene, speech: Speech, time: Time | None, told: Sequence[Draft]) -> bool:
    """Tell whether a report can be of an occasion told before, as nothing says which it is of."""
    return speech.weak or not (speech.named or time) or _goes_on(scene, speech, told)


def _parted(
    scene: Scene,
    speech: Speech,
    more: Mapping[str, tuple[str, ...]],
    told: Sequence[Draft],
    at: int,
) -> bool:
    """Tell whether hearers or the medium make an occasion another than those told."""
    others = speech.named and _to_others(more, told)
    return others or elsewhere(scene, speech.word, told[at].word)


def _goes_on(scene: Scene, speech: Speech, told: Sequence[Draft]) -> bool:
    """Tell whether a participle goes on with its sentence, whatever the time in it: موضحا أن …."""
    number = scene.sheet.words[speech.word].sentence
    beside = any(scene.sheet.words[draft.word].sentence == number for draft in told)
    return beside and speech.rule == "speech.participle"


def _to_others(more: Mapping[str, tuple[str, ...]], told: Sequence[Draft]) -> bool:
    """Tell whether what is told to one was told to others on all occasions: قال لقناة الجزيرة."""
    hearers = [draft.roles.get("addressee") for draft in told]
    heard = more.get("addressee")
    return heard is not None and all(other and other != heard for other in hearers)


def _day(scene: Scene, time: Time | None) -> tuple[str | None, str | None] | str | None:
    """Give what tells one time from another: its bounds, or its words where nobody knows them."""
    if time is None:
        return None
    if time.resolved:
        return time.start, time.end
    return time.span.of(scene.sheet.reading.text)


def _completed(draft: Draft, more: Mapping[str, tuple[str, ...]]) -> Draft:
    return replace(draft, roles={**more, **draft.roles})


def _rank(scene: Scene, speech: Speech) -> tuple[bool, bool, bool]:
    """Order what is said by how plainly it is."""
    last = speech.rule in _LAST
    weak = speech.weak and speech.rule not in (CITED, QUOTED)
    return weak, last, scene.headline(speech.word)


def _time(scene: Scene, speech: Speech) -> Time | None:
    """Give the time of the reporting clause; one in what is said is another's.

    Where what is said is an object (أعلن الوزير انسحاب القوات الأحد) a day that is over is still
    that of the verb; a start or an end (منذ مايو) is not.
    """
    time = time_of(scene, speech.word, speech.first, speech.content[0])
    first, last = speech.content
    if time is None or scene.sheet.word_at(time.span.start) not in range(first, last):
        return time
    clause = scene.norm(first - 1) in COMPLEMENTS or scene.told(first) or first <= speech.word
    point = time.start is not None and time.end is not None and not ahead(scene, time)
    return time if point and not clause else None
