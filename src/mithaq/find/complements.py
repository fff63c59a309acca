"""What may follow a head noun and belong to the name that it opens.

A taker looks at the words where the name ends so far, and gives how far it reaches with them, or
None. Which takers a head has, the lexicon says (``lexicon/data/heads.toml``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from mithaq.find.agreed import TOPICS, concluded, matter, purpose, qualities, titled, topic, truce
from mithaq.find.board import Board
from mithaq.find.conferred import sides
from mithaq.find.name import Name
from mithaq.find.numbers import strength
from mithaq.find.personal import led_by, run
from mithaq.find.reach import Reach, Take
from mithaq.find.words import adjective, definite, function, noun, plain, proper
from mithaq.lexicon import (
    Kind,
    Sheet,
    clausal,
    force_adjectives,
    heads,
    name_words,
    ordinals,
    verb_like,
)
from mithaq.model import EntityType, Manner

_FEMININE = ("ه", "ات")
_DEFENCE = "للدفاع"
_NAMED_ALIKE = (EntityType.ORGANIZATION, EntityType.FORCE)


def _portfolio(board: Board, reach: Reach) -> Reach | None:
    hit = next(board.sheet.found(reach.last, Kind.PORTFOLIO), None)
    if reach.closed or hit is None:
        return None
    return reach.closed_at(hit.last, hit.phrase.key)


def _nisba(board: Board, reach: Reach) -> Reach | None:
    found = board.starting(reach.last)
    if found is None or not (found.mention.manner is Manner.NISBA or _also_nisba(board, found)):
        return None
    if found.prefix == "و" and reach.country:
        return _further(board, reach, found)
    if found.prefix or not _agrees(board, reach, found):
        return None
    country = reach.country or found.mention
    return replace(reach, last=found.last, country=country)


def _also_nisba(board: Board, found: Name) -> bool:
    """Tell whether the name of a country is its adjective too: السعودية."""
    country = found.mention.type is EntityType.COUNTRY and found.last == found.first + 1
    return country and any(board.sheet.found(found.first, Kind.NISBA))


def _further(board: Board, reach: Reach, nisba: Name) -> Reach | None:
    """Take a second nationality that agrees with the first: قوات سعودية وإماراتية."""
    one, other = (board.sheet.words[k].norm for k in (reach.last - 1, nisba.last - 1))
    alike = definite(one) == definite(other.removeprefix("و")) and one[-1] == other[-1]
    return reach.to(nisba.last, nisba.mention.key) if alike else None


def _agrees(board: Board, reach: Reach, nisba: Name) -> bool:
    """Tell whether a masculine adjective finds no feminine noun alone before it.

    In وزير الدولة للشؤون الخارجية الإماراتي it belongs to the minister.
    """
    words = board.sheet.words
    masculine = words[nisba.last - 1].norm.endswith("ي")
    return not masculine or not all(
        words[k].norm.endswith(_FEMININE) for k in range(reach.first, reach.last)
    )


def _adjectives(board: Board, reach: Reach) -> Reach | None:
    if onward := _nisba(board, reach):
        return onward
    norm = board.sheet.words[reach.last].norm
    agrees = definite(norm) == (reach.definite or reach.closed)
    known = board.starting(reach.last)
    if known and known.mention.manner is Manner.NISBA:
        return None
    if known and known.mention.type is not EntityType.COUNTRY:  # السعودية can be both
        return None
    describes = norm in ordinals() or adjective(board.sheet, reach.last)
    if agrees and describes and norm not in clausal():
        return reach.to(reach.last + 1, norm)
    return None


def _genitive(board: Board, reach: Reach) -> Reach | None:
    sheet, i = board.sheet, reach.last
    if reach.closed or reach.definite or reach.country:  # an adjective takes no genitive
        return None
    if honoured := _honoured(board, i):
        return reach.closed_at(honoured, *(sheet.words[k].norm for k in range(i, honoured)))
    if noun(sheet, i):
        onward = reach.closed_at(i + 1, sheet.words[i].norm)
        return replace(onward, same=_force(board, i))
    if plain(sheet, i) and sheet.joined(i + 1) and noun(sheet, i + 1):
        return reach.closed_at(i + 2, sheet.words[i].norm, sheet.words[i + 1].norm)
    return None


def _and(board: Board, reach: Reach) -> Reach | None:
    """Take a second subject of a committee or ministry: لجنة الأمن والدفاع."""
    hits = board.sheet.found(reach.last, Kind.PORTFOLIO, prefix="و")
    hit = next((hit for hit in hits if definite(hit.phrase.words[0])), None)
    if hit is None or not reach.closed or board.starting(reach.last):
        return None
    return reach.to(hit.last, *hit.phrase.words)


def _honoured(board: Board, i: int) -> int | None:
    """Give the end of a name after which something is called: مطار الملك خالد."""
    sheet = board.sheet
    if sheet.words[i].norm not in name_words("honouring") or not sheet.joined(i + 1, frozenset()):
        return None
    last = run(sheet, i + 1)
    return last if last > i + 1 else None


def _force(board: Board, i: int) -> str | None:
    """Give the kind of force that a genitive is the head of: قوات التحالف is the coalition."""
    kinds = (heads()[int(hit.phrase.key)] for hit in board.sheet.found(i, Kind.HEAD))
    return next((head.kind for head in kinds if head.type is EntityType.FORCE and head.alone), None)


def _quoted(board: Board, reach: Reach) -> Reach | None:
    """Take a name in quotation marks, whatever its words mean elsewhere: صحيفة «الوطن اليوم»."""
    sheet, i = board.sheet, reach.last
    last = None if reach.closed or reach.definite else sheet.quoted(i)
    found = board.starting(i)
    known = found is not None and found.last == last and found.mention.type in _NAMED_ALIKE
    if last is None or known:
        return None
    return reach.closed_at(last, *(sheet.words[k].norm for k in range(i, last)))


def _name(board: Board, reach: Reach) -> Reach | None:
    if board.starting(reach.last):
        return _known(board, reach)
    return None if reach.words or reach.country else _unlisted(board, reach)


def _known(board: Board, reach: Reach) -> Reach | None:
    found = board.starting(reach.last)
    if found is None or reach.closed or reach.definite or reach.words or reach.country:
        return None
    if found.prefix or found.mention.manner is Manner.NISBA:
        return None
    if found.mention.type is EntityType.COUNTRY:
        return replace(reach, last=found.last, country=found.mention, closed=True)
    onward = reach.closed_at(found.last, found.mention.key)
    alias = found.mention.type in (EntityType.FORCE, EntityType.PLACE)
    return replace(onward, same=found.mention.key) if alias else onward


def _place(board: Board, reach: Reach) -> Reach | None:
    """Take the place whose body it is: شرطة دبي."""
    found = board.starting(reach.last)
    if reach.closed or reach.definite or found is None or found.prefix:
        return None
    located = found.mention.type in (EntityType.PLACE, EntityType.COUNTRY)
    if not located or found.mention.manner is Manner.NISBA:
        return None
    return reach.closed_at(found.last, found.mention.key)


def _unlisted(board: Board, reach: Reach) -> Reach | None:
    """Take a name that no lexicon lists; a second word only where the first is none either."""
    sheet, i = board.sheet, reach.last
    if reach.closed or reach.definite or board.starting(i) or not _own_name(sheet, i):
        return None
    last = max(i + 1, run(sheet, i) if sheet.words[i].norm in name_words("particles") else i)
    if (
        last == i + 1
        and sheet.joined(last, frozenset())
        and _own_name(sheet, last)
        and not (board.starting(last) or _person_behind(sheet, last))
    ):
        last += 1
    country = board.starting(last) if sheet.joined(last, frozenset()) else None
    if country and country.kind == Kind.COUNTRY and not country.prefix:  # آفاق تونس
        last = country.last
    return reach.closed_at(last, *(sheet.words[k].norm for k in range(i, last)))


def _person_behind(sheet: Sheet, i: int) -> bool:
    """Tell whether a full name begins behind a word that is none: حزب الخير ميرال أكشنار."""
    given = sheet.infos[i].unit.given > 0 and not sheet.infos[i - 1].unit.given
    return given and sheet.joined(i + 1, frozenset()) and proper(sheet, i + 1)


def _own_name(sheet: Sheet, i: int) -> bool:
    """Tell whether a word can be a name, and is no present-tense verb (اتفاق يضمن …)."""
    norm = sheet.words[i].norm
    verb = norm.startswith("ي") and verb_like(norm)
    noun = norm.startswith("لل") or norm.endswith(("ها", "هم"))
    return proper(sheet, i) and len(norm) > 1 and not (noun or verb)


def _person(board: Board, reach: Reach) -> Reach | None:
    """Take the person whose body it is: حكومة عبد ربه منصور هادي."""
    sheet, i = board.sheet, reach.last
    if reach.closed or reach.definite or board.starting(i):
        return None
    last = led_by(sheet, i)
    words = (sheet.words[k].norm for k in range(i, last))
    return reach.closed_at(last, *words) if last > i else None


def _for(board: Board, reach: Reach) -> Reach | None:
    """Take ل and a definite noun (للانتخابات), or a noun in construct with one (لريادة الأعمال)."""
    sheet, i = board.sheet, reach.last
    norm = sheet.words[i].norm
    if not norm.startswith("ل") or function(sheet, i) or i in sheet.timed:
        return None
    if reach.definite and reach.last == reach.first + 1:
        return None
    if norm == _DEFENCE and (last := _defended(sheet, i + 1)):
        return reach.located(last, *_norms(board, i, last))
    if norm.startswith("لل"):
        return reach.located(i + 1, norm)
    if sheet.joined(i + 1) and noun(sheet, i + 1) and _behind_lam(sheet, i):
        return reach.located(i + 2, norm, sheet.words[i + 1].norm)
    return None


def _defended(sheet: Sheet, i: int) -> int | None:
    """Give the end of what a body defends: للدفاع عن حقوق الإنسان، للدفاع عن الصحفيين."""
    if not sheet.joined(i) or sheet.words[i].norm != "عن" or not sheet.joined(i + 1):
        return None
    construct = plain(sheet, i + 1) and sheet.joined(i + 2) and noun(sheet, i + 2)
    return i + 3 if construct else i + 2 if noun(sheet, i + 1) else None


def _behind_lam(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is ل and a noun: لريادة، لمكافحة."""
    known = sheet.infos[i]
    return known.composed or any(n.prefix == "ل" and not n.participle for n in known.nominals)


def _aim(board: Board, reach: Reach) -> Reach | None:
    """Take what an indefinite agreement is for, not what a definite one is used for."""
    return None if reach.definite or reach.core else _for(board, reach)


def _after(*prepositions: str, clitic: str = "", key: bool = False) -> Take:
    """Make a taker of a preposition and the name after it."""

    def take(board: Board, reach: Reach) -> Reach | None:
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


def _armed(board: Board, reach: Reach) -> Reach | None:
    """Take an adjective that makes a group a force: الجماعات المسلحة، مجموعة مسلحة.

    Groups in general (جماعات متطرفة) are none.
    """
    norm = board.sheet.words[reach.last].norm
    several = board.sheet.words[reach.last - 1].norm.endswith(("ات", "يا"))
    if norm not in force_adjectives("armed") or definite(norm) != reach.definite:
        return None
    if several and not reach.definite:
        return None
    return reach.closed_at(reach.last + 1, norm.removeprefix("ال"))


def _numbered(board: Board, reach: Reach) -> Reach | None:
    """Take the number of a unit and its arm: اللواء 310 مدرع."""
    words, i = board.sheet.words, reach.last
    if reach.closed or words[i].kind != "number":
        return None
    armed = board.sheet.joined(i + 1) and words[i + 1].norm in force_adjectives("arms")
    last = i + 1 + armed
    return reach.closed_at(last, *_norms(board, i, last))


def _loyal(board: Board, reach: Reach) -> Reach | None:
    """Take whose side a force is on: الموالية للحكومة، المناهضة للحوثيين، التابعة لإيران."""
    sheet, i = board.sheet, reach.last
    if sheet.words[i].norm not in force_adjectives("loyal") or not sheet.joined(i + 1):
        return None
    found = board.starting(i + 1)
    if found and found.prefix == "ل" and found.mention.manner is not Manner.NISBA:
        return reach.located(found.last, sheet.words[i].norm, found.mention.key)
    if sheet.words[i + 1].norm.startswith("لل"):
        return reach.located(i + 2, sheet.words[i].norm, sheet.words[i + 1].norm)
    return None


def _strong(board: Board, reach: Reach) -> Reach | None:
    """Take how many soldiers a body has, with the adjectives before: قوة دولية قوامها 300 جندي."""
    last = reach.definite is False and strength(board, reach.last)
    return reach.closed_at(last, *_norms(board, reach.last, last)) if last else None


def _norms(board: Board, first: int, last: int) -> Iterator[str]:
    return (board.sheet.words[k].norm for k in range(first, last))


def _between(board: Board, reach: Reach) -> Reach | None:
    sheet, i = board.sheet, reach.last
    if sheet.words[i].norm != "بين":
        return None
    one = board.starting(i + 1)
    other = board.starting(one.last) if one else None
    if one is None or other is None or other.prefix != "و":
        return None
    return reach.located(other.last)


TAKES: Mapping[str, Take] = {
    "portfolio": _portfolio,
    "truce": truce,
    "armed": _armed,
    "loyal": _loyal,
    "strong": _strong,
    "numbered": _numbered,
    "nisba": _nisba,
    "adjectives": _adjectives,
    "quoted": _quoted,
    "known": _known,
    "name": _name,
    "people": _person,
    "place": _place,
    "genitive": _genitive,
    "matter": matter,
    "titled": titled,
    "sides": sides,
    "and": _and,
    "qualities": qualities,
    "concluded": concluded,
    "purpose": purpose,
    "aim": _aim,
    "for": _for,
    "in": _after("في", clitic="ب"),
    "between": _between,
    "with": _after("مع"),
    "on": partial(topic, behind=TOPICS),
    "about": partial(topic, behind=TOPICS - {"علي"}),  # ركز المؤتمر على …
    "against": _after("ضد"),
}
