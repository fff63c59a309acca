"""Names that a head noun opens: وزارة الدفاع الأميركية، القوات العراقية، اتفاق بين بغداد وواشنطن.

A head noun says in the lexicon what may follow it (``lexicon/data/heads.toml``); the name goes on
as long as what follows is of that sort. Its key is made of the words that tell it from others of
its kind, and of the country an adjective gives.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mithaq.find.board import Board
from mithaq.find.head.complements import TAKES
from mithaq.find.head.conferred import paired
from mithaq.find.head.reach import Reach
from mithaq.find.name import OUTLETS, Name, name, titled
from mithaq.find.words import definite
from mithaq.lexicon import Head, Hit, Kind, agreeing, duals, generic
from mithaq.model import BODIES, EntityType, Manner

_LONGEST = 8  # complements; a name is no paragraph
# Of these the head noun itself says which it is: المجلس is no لجنة, المدينة no محافظة.
_BY_WORD = (EntityType.ORGANIZATION, EntityType.PLACE)
_WHOLE = (*BODIES, EntityType.PLACE)
_PART = "part"
_PRESS = "press"  # of which a nation has one, with or without article: وسائل إعلام تركية
# Of these the name behind the head is the same thing: قوات الحوثيين، مدينة عدن، اتفاق الهدنة.
_ALIASED = (EntityType.FORCE, EntityType.PLACE)
_TRUCE = "truce"
_NEAR = 8  # words from agreeing to an agreement
_APART = ("او", "ما", "الذي", "التي", "الذين")  # between what is agreed and another thing
_SIDES = ("مع", "بين")
_LED_BY = ("presidency", "leadership")  # برئاسة، بقيادة are no names


def headed(board: Board, types: Iterable[EntityType]) -> Iterator[Name]:
    """Give the names of these types that a head noun opens."""
    done = 0
    for i in board.sheet.where(Kind.HEAD):
        for hit in _hits(board, i):
            head = hit.phrase.head
            led = head.kind in _LED_BY and hit.prefix.endswith("ب")
            led = led or (head.adjective and _describes(board, i))
            # مذكرة تفاهم is no تفاهم, nor وزارة الداخلية one more الداخلية, nor شمال شرق ليبيا شرق.
            inner = (head.cued or head.adjective or head.kind == _PART) and i < done
            if head.type not in types or led or inner:
                continue
            if found := _named(board, hit, head):
                done = found.last
                yield found
                break


def _hits(board: Board, i: int) -> list[Hit]:
    """Give the head nouns at a word that opens no known name and is no rank."""
    hits = list(board.sheet.found(i, Kind.HEAD, prefix=None))
    other = hits and (_known(board, i) or _rank(board, i) or _of_two(board, i) or _verb(board, i))
    return [] if other else hits


def _verb(board: Board, i: int) -> bool:
    """Tell whether a word opens with a written وأ, as no head noun does: وأدى is not وادي."""
    start = board.sheet.words[i].start
    return board.sheet.reading.text[start : start + 2] == "وأ"


def _of_two(board: Board, i: int) -> bool:
    """Tell whether a word is the dual of a head noun before two that are known: حزبا … و…."""
    after = board.starting(i + 1)
    dual = board.sheet.infos[i].split_to(duals())
    return dual is not None and after is not None and after.mention.type in BODIES


def _describes(board: Board, i: int) -> bool:
    """Tell whether a word follows a definite noun, whose adjective it then is: السياسة الخارجية."""
    before = board.sheet.words[i - 1].norm.removeprefix("و")
    return board.sheet.adjoins(i) and definite(before)


def _known(board: Board, i: int) -> bool:
    """Tell whether the lexicon knows the whole name, here or around: حكومة الوحدة الوطنية."""
    around = {name.mention.type for name in board.at.get(i, ())}
    return board.starting(i) is not None or not around.isdisjoint(_WHOLE)


def _rank(board: Board, i: int) -> bool:
    """Tell whether a word is a rank before a name and no brigade: اللواء يحيى رسول."""
    sheet = board.sheet
    last = max((hit.last for hit in sheet.found(i, Kind.HONORIFIC)), default=i)
    if last == i or not sheet.adjoins(last):
        return False
    return bool(sheet.infos[last].unit.given) and not sheet.infos[last].common


def _named(board: Board, hit: Hit, head: Head) -> Name | None:
    if board.sheet.joined(hit.last) and _never(head, board.sheet.words[hit.last].norm):
        return None
    article = definite(hit.phrase.words[0]) or definite(hit.phrase.words[-1])
    start = Reach(hit.first, hit.last, article)
    reach = _reach(board, head, start)
    manner = _manner(board, hit, head, start, reach)
    if manner is None:
        return None
    found = name(
        board.sheet, head.type, hit.first, reach.last, _key(hit, head, reach),
        prefix=hit.prefix, kind=head.kind, manner=manner, of=reach.country,
        shorter=_shorter(start, reach),
    )  # fmt: skip
    if reach.same and head.type is EntityType.FORCE:  # مقاتلو حركة الشباب are the movement
        return titled(board.sheet, found, hit.last, reach.last)
    return _titled(board, found, hit.last) if head.kind in OUTLETS else found


def _reach(board: Board, head: Head, start: Reach) -> Reach:
    """Give how far a name goes on from its head noun."""
    reach = start
    for _ in range(_LONGEST):
        goes_on = board.sheet.joined(reach.last) or paired(board, reach)
        onward = _onward(board, head, reach) if goes_on else None
        if onward is None:
            break
        reach = onward
    return reach


def _titled(board: Board, found: Name, i: int) -> Name:
    """Add the title of an outlet behind its head noun: صحيفة «الوطن»."""
    if i >= found.last:
        return found
    known = board.starting(i)
    listed = known.last if known and known.mention.type is EntityType.ORGANIZATION else None
    last = board.sheet.quoted(i) or listed
    return titled(board.sheet, found, i, last) if last and last <= found.last else found


def _never(head: Head, norm: str) -> bool:
    """Tell whether a head noun names nothing with a word behind it, definite or not."""
    return norm in head.never or f"ال{norm}" in head.never


def _shorter(start: Reach, reach: Reach) -> list[int]:
    """Give the earlier ends of a name: before what locates it, and before its nationality."""
    end = reach.core or reach.last
    if reach.ends:
        return [end, *reach.ends]
    return [end, end - 1] if reach.country and end - 1 > start.last else [end]


def _onward(board: Board, head: Head, reach: Reach) -> Reach | None:
    reaches = (take(board, reach) for kind, take in TAKES.items() if kind in head.takes)
    return next((onward for onward in reaches if onward), None)


def _manner(board: Board, hit: Hit, head: Head, start: Reach, reach: Reach) -> Manner | None:
    if head.cued and not (_signed(board, hit.first, "signing") or _between(board, reach)):
        return None
    if _telling(head, reach) or reach.country or reach.same:
        national = head.type not in _BY_WORD or head.kind == _PRESS
        if start.definite or reach.closed or (reach.country and national):
            return Manner.NAME
        return None if head.type in _BY_WORD else Manner.DESCRIPTION
    if start.definite and head.alone:
        return Manner.NAME
    if start.definite and head.bare:
        return Manner.BARE
    return Manner.DESCRIPTION if head.signed and _done(board, hit, head, reach) else None


def _done(board: Board, hit: Hit, head: Head, reach: Reach) -> bool:
    """Tell whether an agreement without a name is said to be made, or a summit to be held."""
    if head.type is not EntityType.DIALOGUE:
        return _signed(board, hit.first, "verbs") or _between(board, reach)
    sides = board.sheet.joined(hit.last) and board.sheet.words[hit.last].norm in _SIDES
    return sides or _signed(board, hit.first, "conferring")


def _signed(board: Board, i: int, verbs: str) -> bool:
    """Tell whether a verb or noun of agreeing stands before a word, or a verb right behind it."""
    sheet = board.sheet
    near = any(sheet.infos[k].lemmas & agreeing(verbs) for k in _before(board, i))
    told = sheet.infos[i + 1].verbs if sheet.joined(i + 1) else ()
    return near or any(verb.form.lemma in agreeing(verbs) for verb in told)


def _before(board: Board, i: int) -> Iterator[int]:
    """Give the words shortly before a word in its sentence; names and times take no space."""
    sheet, space = board.sheet, _NEAR
    for k in range(i - 1, -1, -1):
        space -= not (k in sheet.timed or board.at.get(k))
        apart = sheet.words[k].norm in _APART
        if space < 0 or apart or sheet.words[k].sentence != sheet.words[i].sentence:
            return
        yield k


def _between(board: Board, reach: Reach) -> bool:
    """Tell whether a name says with whom or between whom something was agreed."""
    told = range(reach.first, reach.last)
    return any(board.sheet.words[k].norm in ("مع", "بين") for k in told)


def _key(hit: Hit, head: Head, reach: Reach) -> str:
    """Say which of its kind it is: head, distinguishing words, country."""
    country = f"@{reach.country.key}" if reach.country else ""
    if reach.same and (head.type in _ALIASED or reach.same == _TRUCE):
        return reach.same + country * (":" not in reach.same)
    own = head.kind if head.one or head.type not in _BY_WORD else _stem(hit)
    words = "/".join(sorted(word.removeprefix("ال") for word in _telling(head, reach)))
    return f"{own}/{words}{country}" if words else f"{own}{country}"


def _telling(head: Head, reach: Reach) -> list[str]:
    """Give the words that tell one of its kind from another: not الجارية، مؤتمرا خاصا."""
    vague = generic() | head.vague
    return [w for w in reach.words if w not in vague and w.removesuffix("ا") not in vague]


def _stem(hit: Hit) -> str:
    return " ".join(word.removeprefix("ال") for word in hit.phrase.words)
