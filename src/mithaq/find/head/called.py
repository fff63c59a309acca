"""What a thing is called by: a name in quotation marks, a known one, or one that no list has."""

from __future__ import annotations

from dataclasses import replace

from mithaq.find.board import Board
from mithaq.find.head.reach import Reach
from mithaq.find.person.personal import led_by, run
from mithaq.find.words import norms, proper
from mithaq.lexicon import Kind, Sheet, name_words, verb_like
from mithaq.model import BODIES, LOCATIONS, EntityType, Manner


def quoted(board: Board, reach: Reach) -> Reach | None:
    """Take a name in quotation marks, whatever its words mean elsewhere: صحيفة «الوطن اليوم»."""
    sheet, i = board.sheet, reach.last
    last = None if reach.closed or reach.definite else sheet.quoted(i)
    found = board.starting(i)
    known = found is not None and found.last == last and found.mention.type in BODIES
    if last is None or known:
        return None
    return reach.closed_at(last, *norms(sheet, i, last))


def named(board: Board, reach: Reach) -> Reach | None:
    """Take a name, known or not: حركة طالبان، حزب الوفاء."""
    if board.starting(reach.last):
        return listed(board, reach)
    return None if reach.words or reach.country else _unlisted(board, reach)


def listed(board: Board, reach: Reach) -> Reach | None:
    """Take a name that has been found: قوات الحوثيين، سفارة فرنسا."""
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


def situated(board: Board, reach: Reach) -> Reach | None:
    """Take a known place or country of which it is a part: وسط بغداد، وسط سوريا."""
    found = board.starting(reach.last)
    known = found is not None and found.mention.type in LOCATIONS
    return listed(board, reach) if known else None


def place(board: Board, reach: Reach) -> Reach | None:
    """Take the place whose body it is: شرطة دبي."""
    found = board.starting(reach.last)
    if reach.closed or reach.definite or found is None or found.prefix:
        return None
    if found.mention.type not in LOCATIONS or found.mention.manner is Manner.NISBA:
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
        and sheet.adjoins(last)
        and _own_name(sheet, last)
        and not (board.starting(last) or _person_behind(sheet, last))
    ):
        last += 1
    country = board.starting(last) if sheet.adjoins(last) else None
    if country and country.kind == Kind.COUNTRY and not country.prefix:  # آفاق تونس
        last = country.last
    return reach.closed_at(last, *norms(sheet, i, last))


def _person_behind(sheet: Sheet, i: int) -> bool:
    """Tell whether a full name begins behind a word that is none: حزب الخير ميرال أكشنار."""
    given = sheet.infos[i].unit.given > 0 and not sheet.infos[i - 1].unit.given
    return given and sheet.adjoins(i + 1) and proper(sheet, i + 1)


def _own_name(sheet: Sheet, i: int) -> bool:
    """Tell whether a word can be a name, and is no present-tense verb (اتفاق يضمن …)."""
    norm = sheet.words[i].norm
    verb = norm.startswith("ي") and verb_like(norm)
    noun = norm.startswith("لل") or norm.endswith(("ها", "هم"))
    return proper(sheet, i) and len(norm) > 1 and not (noun or verb)


def person(board: Board, reach: Reach) -> Reach | None:
    """Take the person whose body it is: حكومة عبد ربه منصور هادي."""
    sheet, i = board.sheet, reach.last
    if reach.closed or reach.definite or board.starting(i):
        return None
    last = led_by(sheet, i)
    return reach.closed_at(last, *norms(sheet, i, last)) if last > i else None
