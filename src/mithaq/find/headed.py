"""Names that a head noun opens: وزارة الدفاع الأميركية، القوات العراقية، اتفاق بين بغداد وواشنطن.

A head noun says in the lexicon what may follow it (``lexicon/data/heads.toml``); the name goes on as
long as what follows is of that sort. Its key is made of the words that tell it from others of its
kind, and of the country an adjective gives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from mithaq.find.board import Board
from mithaq.find.name import Name, name
from mithaq.find.persons import run
from mithaq.find.words import adjective, definite, function, noun, plain, proper
from mithaq.lexicon import Head, Hit, Kind, Nominal, generic, heads
from mithaq.model import EntityType, Manner, Mention

_LONGEST = 8  # complements; a name is no paragraph
_TOPIC_WORDS = 4
_HONOURING = frozenset(("الملك", "الملكه", "الامير", "الاميره", "الشيخ", "السلطان", "الرييس", "الامام"))
_AGREEING = frozenset(("وقع", "ابرم", "توصل", "عقد", "امضي"))


@dataclass(frozen=True, slots=True)
class _Reach:
    """How far a name has been read: to word ``last`` (exclusive), and what tells it apart."""

    last: int
    definite: bool
    words: tuple[str, ...] = ()
    country: Mention | None = None
    core: int | None = None  # end of the words that name it alone
    closed: bool = False  # a genitive or a name has ended the construct
    same: str | None = None  # key of the force that these are the fighters of

    def to(self, last: int, *words: str) -> _Reach:
        return replace(self, last=last, words=(*self.words, *words))

    def closed_at(self, last: int, *words: str) -> _Reach:
        return replace(self.to(last, *words), closed=True)

    def located(self, last: int, *words: str) -> _Reach:
        """Go on to words that only say where or with whom."""
        return replace(self.closed_at(last, *words), core=self.core or self.last)


_Take = Callable[[Board, _Reach], _Reach | None]


def headed(board: Board, types: Iterable[EntityType]) -> Iterator[Name]:
    """Give the names of these types that a head noun opens."""
    for i in range(len(board.sheet.words)):
        if board.starting(i):
            continue  # the lexicon knows the whole name
        for hit in board.sheet.found(i, Kind.HEAD, prefix=None):
            head = heads()[int(hit.phrase.key)]
            if head.type in types and (found := _named(board, hit, head)):
                yield found
                break


def _named(board: Board, hit: Hit, head: Head) -> Name | None:
    start = _Reach(hit.last, definite(hit.phrase.words[0]) or definite(hit.phrase.words[-1]))
    reach = start
    for _ in range(_LONGEST):
        if not board.sheet.joined(reach.last) or not (onward := _onward(board, head, reach)):
            break
        reach = onward
    manner = _manner(board, hit, head, start, reach)
    if manner is None:
        return None
    return name(
        board.sheet, head.type, hit.first, reach.last, reach.same or _key(hit, head, reach),
        prefix=hit.prefix, kind=head.kind, manner=manner, shorter=_shorter(start, reach), of=reach.country,
    )  # fmt: skip


def _shorter(start: _Reach, reach: _Reach) -> list[int]:
    """Give the earlier ends of a name: before what locates it, and before its nationality."""
    end = reach.core or reach.last
    return [end, end - 1] if reach.country and end - 1 > start.last else [end]


def _onward(board: Board, head: Head, reach: _Reach) -> _Reach | None:
    reaches = (take(board, reach) for kind, take in _TAKES.items() if kind in head.takes)
    return next((onward for onward in reaches if onward), None)


def _manner(board: Board, hit: Hit, head: Head, start: _Reach, reach: _Reach) -> Manner | None:
    if set(reach.words) - generic() or reach.country:
        named = start.definite or reach.closed or reach.country
        return Manner.NAME if named else Manner.DESCRIPTION
    if start.definite and head.alone:
        return Manner.NAME
    if start.definite and head.bare:
        return Manner.BARE
    return Manner.DESCRIPTION if head.signed and _signed(board, hit.first) else None


def _signed(board: Board, i: int) -> bool:
    """Tell whether a verb or noun of agreeing stands right before a word."""
    sheet = board.sheet
    before = [k for k in (i - 1, i - 2, i - 3) if k >= 0 and sheet.words[k].sentence == sheet.words[i].sentence]
    lemmas = {
        found.lemma if isinstance(found, Nominal) else found.form.lemma
        for k in before
        for found in (*sheet.infos[k].verbs, *sheet.infos[k].nominals)
    }
    return bool(lemmas & _AGREEING)


def _key(hit: Hit, head: Head, reach: _Reach) -> str:
    """Say which of its kind it is: head, distinguishing words, country."""
    own = head.kind if head.one or head.type is not EntityType.ORGANIZATION else _stem(hit)
    telling = (word for word in reach.words if word not in generic())
    words = "/".join(sorted(word.removeprefix("ال") for word in telling))
    country = f"@{reach.country.key}" if reach.country else ""
    return f"{own}/{words}{country}" if words else f"{own}{country}"


def _stem(hit: Hit) -> str:
    return " ".join(word.removeprefix("ال") for word in hit.phrase.words)


def _portfolio(board: Board, reach: _Reach) -> _Reach | None:
    hit = next(board.sheet.found(reach.last, Kind.PORTFOLIO), None)
    if reach.closed or hit is None:
        return None
    return reach.closed_at(hit.last, hit.phrase.key)


def _nisba(board: Board, reach: _Reach) -> _Reach | None:
    found = board.starting(reach.last)
    if found is None or found.mention.manner is not Manner.NISBA or found.prefix:
        return None
    country = reach.country or found.mention
    return replace(reach, last=found.last, country=country)


def _adjectives(board: Board, reach: _Reach) -> _Reach | None:
    if onward := _nisba(board, reach):
        return onward
    norm = board.sheet.words[reach.last].norm
    agrees = definite(norm) == (reach.definite or reach.closed)
    if agrees and adjective(board.sheet, reach.last):
        return reach.to(reach.last + 1, norm)
    return None


def _genitive(board: Board, reach: _Reach) -> _Reach | None:
    sheet, i = board.sheet, reach.last
    if reach.closed or reach.definite:
        return None
    if honoured := _honoured(board, i):
        return reach.closed_at(honoured, *(sheet.words[k].norm for k in range(i, honoured)))
    if noun(sheet, i):
        onward = reach.closed_at(i + 1, sheet.words[i].norm)
        return replace(onward, same=_force(board, i))
    if plain(sheet, i) and sheet.joined(i + 1) and noun(sheet, i + 1):
        return reach.closed_at(i + 2, sheet.words[i].norm, sheet.words[i + 1].norm)
    return None


def _honoured(board: Board, i: int) -> int | None:
    """Give the end of a name after which something is called: مطار الملك خالد."""
    sheet = board.sheet
    if sheet.words[i].norm not in _HONOURING or not sheet.joined(i + 1, frozenset()):
        return None
    last = run(sheet, i + 1)
    return last if last > i + 1 else None


def _force(board: Board, i: int) -> str | None:
    """Give the kind of force that a genitive is itself the head of: قوات التحالف is the coalition."""
    kinds = (heads()[int(hit.phrase.key)] for hit in board.sheet.found(i, Kind.HEAD))
    return next((head.kind for head in kinds if head.type is EntityType.FORCE and head.alone), None)


def _name(board: Board, reach: _Reach) -> _Reach | None:
    if reach.closed:
        return None
    found = board.starting(reach.last)
    if found is None:
        return _unlisted(board, reach)
    if found.prefix or found.mention.manner not in (Manner.NAME, Manner.CAPITAL):
        return None
    if found.mention.type is EntityType.COUNTRY:
        return replace(reach, last=found.last, country=found.mention, closed=True)
    onward = reach.closed_at(found.last, found.mention.key)
    forces = found.mention.type is EntityType.FORCE
    return replace(onward, same=found.mention.key) if forces else onward


def _unlisted(board: Board, reach: _Reach) -> _Reach | None:
    """Take a name that no lexicon lists; a second word only where the first is none either."""
    sheet, i = board.sheet, reach.last
    if reach.closed or reach.definite or board.starting(i) or not proper(sheet, i):
        return None
    last = i + 1
    if sheet.joined(last, frozenset()) and proper(sheet, last) and not board.starting(last):
        last += 1
    return reach.closed_at(last, *(sheet.words[k].norm for k in range(i, last)))


def _for(board: Board, reach: _Reach) -> _Reach | None:
    """Take ل and a definite noun (للانتخابات), or a noun in construct with one (لريادة الأعمال)."""
    sheet, i = board.sheet, reach.last
    norm = sheet.words[i].norm
    if not norm.startswith("ل") or function(sheet, i) or i in sheet.timed:
        return None
    if norm.startswith("لل"):
        return reach.located(i + 1, norm)
    if sheet.joined(i + 1) and noun(sheet, i + 1) and sheet.infos[i].composed:
        return reach.located(i + 2, norm, sheet.words[i + 1].norm)
    return None


def _after(*prepositions: str, clitic: str = "", key: bool = False) -> _Take:
    """Make a taker of a preposition and the name after it."""

    def take(board: Board, reach: _Reach) -> _Reach | None:
        sheet, i = board.sheet, reach.last
        found = board.starting(i)
        if not (clitic and found and found.prefix == clitic):
            if sheet.words[i].norm not in prepositions or not sheet.joined(i + 1):
                return None
            found = board.starting(i + 1)
        if found is None or found.mention.manner is Manner.NISBA:
            return None
        words = (found.mention.key,) if key else ()
        return reach.located(found.last, *words)

    return take


def _between(board: Board, reach: _Reach) -> _Reach | None:
    sheet, i = board.sheet, reach.last
    if sheet.words[i].norm != "بين":
        return None
    one = board.starting(i + 1)
    other = board.starting(one.last) if one else None
    if one is None or other is None or other.prefix != "و":
        return None
    return reach.located(other.last)


def _topic(board: Board, reach: _Reach) -> _Reach | None:
    """Take على and the words that say what was agreed, up to the next clause."""
    sheet, i = board.sheet, reach.last
    if sheet.words[i].norm not in ("علي", "حول", "بشان", "بخصوص"):
        return None
    last = i + 1
    while last <= i + _TOPIC_WORDS and sheet.joined(last) and not function(sheet, last):
        last += 1
    words = [sheet.words[k].norm for k in range(i + 1, last)]
    return reach.located(last, *words) if words else None


_TAKES: Mapping[str, _Take] = {
    "portfolio": _portfolio,
    "nisba": _nisba,
    "adjectives": _adjectives,
    "name": _name,
    "people": _unlisted,
    "genitive": _genitive,
    "for": _for,
    "in": _after("في", clitic="ب"),
    "between": _between,
    "with": _after("مع"),
    "on": _topic,
    "against": _after("ضد"),
}
