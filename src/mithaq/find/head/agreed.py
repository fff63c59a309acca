"""What belongs to the name of an agreement: its matter, what was agreed, by whom it was concluded.

اتفاقية تبادل أسرى, اتفاق على سحب القوات من المدينة, عقد لتوريد القمح, الاتفاق المبرم بين بغداد وواشنطن
"""  # noqa: E501 (an example line)

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.head.reach import Reach
from mithaq.find.name import Name, name
from mithaq.find.words import adjective, definite, function, norms, noun, plain, says
from mithaq.lexicon import Kind, Sheet, agreeing, verb_like
from mithaq.model import EntityType, Manner

_MATTER = 3  # nouns of an indefinite construct: اتفاقية تبادل أسرى حرب
_REACH = 16  # words from agreeing to what is agreed
_LONGEST = 14  # words of what was agreed
_IN_PRINCIPLE = ("من", "حيث", "المبدا")
_TELLING = 4  # of these, the words that tell it apart
TOPICS = frozenset(("علي", "حول", "بشان", "بخصوص"))


def matter(board: Board, reach: Reach) -> Reach | None:
    """Take the indefinite nouns that say what an agreement is about: اتفاقية دفاع مشترك."""
    sheet, last = board.sheet, reach.last
    if reach.closed or reach.definite:
        return None
    while last < reach.last + _MATTER and sheet.joined(last) and _bare(sheet, last):
        last += 1
    if last == reach.last:
        return None
    last += sheet.joined(last) and noun(sheet, last)
    return reach.closed_at(last, *norms(sheet, reach.last, last))


def _bare(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a noun without article, no verb and no preposition on it."""
    known, norm = sheet.infos[i], sheet.words[i].norm
    if i in sheet.timed or (norm[:1] in ("ل", "ب", "و") and known.composed):
        return False
    return plain(sheet, i) and not function(sheet, i) and not definite(norm)


def qualities(board: Board, reach: Reach) -> Reach | None:
    """Take indefinite adjectives, which no list need hold: اتفاقا سعوديا، اتفاق سلام شامل."""
    sheet, i = board.sheet, reach.last
    norm = sheet.words[i].norm
    if reach.definite or reach.core or i in sheet.timed or board.starting(i) or definite(norm):
        return None
    if norm in agreeing("parting"):
        return None
    if says(sheet, i, *_IN_PRINCIPLE):
        return reach.to(i + len(_IN_PRINCIPLE))
    related = norm.endswith(("يا", "يه", "ي")) and not sheet.infos[i].composed
    if adjective(sheet, i) or (related and not sheet.infos[i].verbs and not function(sheet, i)):
        return reach.to(i + 1, norm)
    return None


def truce(board: Board, reach: Reach) -> Reach | None:
    """Take the truce that an agreement is about, and is: اتفاق وقف إطلاق النار."""
    if reach.closed or reach.definite:
        return None
    for hit in board.sheet.found(reach.last, Kind.HEAD):
        head = hit.phrase.head
        if head.kind == "truce":
            onward = reach.closed_at(hit.last, head.kind)
            return Reach(reach.first, onward.last, onward.definite, same=head.kind, closed=True)
    return None


def titled(board: Board, reach: Reach) -> Reach | None:
    """Take the person or place after whom a plan is called: خطة ترامب، إعلان جدة."""
    found = board.starting(reach.last)
    called = found is not None and found.mention.type in (EntityType.PERSON, EntityType.PLACE)
    if found is None or not called or found.prefix or reach.closed or reach.definite:
        return None
    return reach.closed_at(found.last, found.mention.key)


def concluded(board: Board, reach: Reach) -> Reach | None:
    """Take between whom a definite agreement was concluded: الاتفاق المبرم بين بغداد وواشنطن."""
    sheet, i = board.sheet, reach.last
    if sheet.words[i].norm not in agreeing("participles") or not sheet.joined(i + 1):
        return None
    k = next((k for k in (i + 1, i + 2, i + 3) if k not in sheet.timed), i + 1)
    if not sheet.joined(k) or sheet.words[k].norm not in ("بين", "مع"):
        return None
    one = board.starting(k + 1)
    other = board.starting(one.last) if one else None
    last = other if other and other.prefix == "و" else one
    return reach.located(last.last) if last else None


def topic(board: Board, reach: Reach, behind: frozenset[str]) -> Reach | None:
    """Take what was agreed or is talked about, ``behind`` one of these: على, حول."""
    sheet, i = board.sheet, reach.last
    if sheet.words[i].norm not in behind or not sheet.joined(i + 1):
        return None
    if _parts(board, i + 1) or (sheet.words[i].norm == "علي" and _states(sheet, reach.first - 1)):
        return None
    if whole := truce(board, Reach(reach.first, i + 1, definite=False)):
        return whole
    return _stretched(board, reach, i + 1)


def _states(sheet: Sheet, i: int) -> bool:
    """Tell whether the verb before an agreement goes on with على: نصت المعاهدة على الانسحاب."""
    told = sheet.infos[i].verbs if i >= 0 else ()
    return any(verbal.form.lemma in agreeing("stating") for verbal in told)


def purpose(board: Board, reach: Reach) -> Reach | None:
    """Take ل and a verbal noun with what it governs: مذكرة تفاهم لإرساء آلية للتشاور."""
    sheet, i = board.sheet, reach.last
    known = sheet.infos[i].nominals
    told = reach.definite and bool(reach.words)  # الاتفاق النووي is used for more
    if told or i in sheet.timed or not any(n.prefix == "ل" and not n.participle for n in known):
        return None
    return _stretched(board, reach, i)


def accords(board: Board) -> Iterator[Name]:
    """Give what two sides agreed to do where no noun calls it an agreement: اتفقا على فتح المعابر.

    What is only said in general (تعزيز التعاون) is none.
    """
    sheet = board.sheet
    for i, known in enumerate(sheet.infos):
        if any(verb.form.lemma in agreeing("accord") for verb in known.verbs) and not known.common:
            k = next((k for k in range(i + 1, i + _REACH) if _upon(sheet, i, k)), None)
            reach = _stretched(board, Reach(k, k, definite=False), k) if k else None
            if reach and not board.covering(reach.first):
                key = "/".join(("agreement", *sorted(reach.words)))
                manner = Manner.DESCRIPTION
                yield name(
                    sheet, EntityType.AGREEMENT, reach.first, reach.last, key,
                    kind="accord", manner=manner, shorter=reach.ends,
                )  # fmt: skip


def _upon(sheet: Sheet, i: int, k: int) -> bool:
    """Tell whether a deed that is agreed on by the verb at ``i`` is named at word ``k``."""
    if k >= len(sheet.words) or sheet.words[k].sentence != sheet.words[i].sentence:
        return False
    deed = any(not (n.participle or n.prefix or n.suffix) for n in sheet.infos[k].nominals)
    told = sheet.words[k - 1].norm == "علي" and deed and k - 1 > i
    return told and sheet.words[k].norm.removeprefix("ال") not in agreeing("general")


def _stretched(board: Board, reach: Reach, first: int) -> Reach | None:
    """Take the words up to the end of the clause; before a particle they name it too."""
    sheet, last = board.sheet, first
    ends: list[int] = []
    while last < first + _LONGEST and sheet.joined(last) and not _parts(board, last):
        if last > first and (sheet.words[last].norm in agreeing("within") or _joins(sheet, last)):
            ends.append(last)
        last += 1
    around = board.covering(last - 1)
    last = around.last if around and around.first >= first else last
    while last > first and function(sheet, last - 1):
        last -= 1
    words = norms(sheet, first, min(last, first + _TELLING))
    return reach.stretched(last, tuple(ends), *words) if last > first else None


def _joins(sheet: Sheet, i: int) -> bool:
    """Tell whether و joins a word to those before it."""
    return sheet.words[i].norm.startswith("و") and any(
        split.prefix == "و" for split in sheet.infos[i].splits
    )


def _parts(board: Board, i: int) -> bool:
    """Tell whether another clause, a time or an aside begins at a word."""
    sheet = board.sheet
    known, norm = sheet.infos[i], sheet.words[i].norm
    if i in sheet.timed or norm in agreeing("parting"):
        return True
    if not board.covering(i) and any(n.suffix and n.prefix == "و" for n in known.nominals):
        return True  # وفرضها عقوبات is what somebody does besides
    if board.covering(i) or known.nominals or known.common in ("noun", "adjective", "function"):
        return False
    return bool(known.verbs) or (not definite(norm) and not known.unit.seen and verb_like(norm))
