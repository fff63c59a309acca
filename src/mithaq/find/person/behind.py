"""What may stand between a post and the name of its holder.

Honorifics (الفريق أول), another name of the body in brackets, and modifiers: where he serves
(في جنيف), to whom he is sent (الخاص إلى اليمن), what he deals with (لشؤون الشرق الأدنى), whose
body it is (التابع للحوثيين). Modifiers are passed over only where a name follows.
"""

from __future__ import annotations

from collections.abc import Callable

from mithaq.find.board import Board
from mithaq.find.name import Name
from mithaq.find.person.personal import run
from mithaq.find.words import adjective, construct, definite, norms, noun, plain
from mithaq.lexicon import Kind, info, modifiers, name_words
from mithaq.model import LOCATIONS, EntityType, Manner

_LONGEST = 6  # words of a modifier
_EPITHET = 3  # words of an epithet
_FULL = 2  # words of a full name
_MOST = 3  # modifiers in a row
_SERVING = ("في", "لدي", "الي", "عن", "بشان")
_AT = "لدي"
_HELD = (EntityType.PERSON, EntityType.OFFICE)


def behind(board: Board, post: Name) -> int:
    """Give the word at which the holder of a post can be named."""
    i = past_titles(board, _past_modifiers(board, past_titles(board, post.last)))
    return past_titles(board, _past_modifiers(board, i))


def past_titles(board: Board, i: int) -> int:
    """Skip honorifics, and another name of the body in brackets."""
    i = _past_brackets(board, i)
    while (last := _honorific(board, i)) and not _son(board, last):
        i = _past_ranks(board, last)
    return _past_ranks(board, i)


def _past_brackets(board: Board, i: int) -> int:
    """Skip what is in brackets, unless a person is named there: زعيم القوات الثورية (فارك) فلان."""
    words, named = board.sheet.words, board.starting(i)
    if i >= len(words) or "(" not in words[i].gap:
        return i
    if named and named.mention.type is EntityType.PERSON:
        return i
    ends = (k for k in range(i + 1, min(i + _EPITHET + 1, len(words))) if ")" in words[k].gap)
    return next(ends, i)


def _honorific(board: Board, i: int) -> int | None:
    """Give the end of an honorific at a word, written out or shortened: الشيخ د. أسامة."""
    honorific = next(board.sheet.found(i, Kind.HONORIFIC), None)
    if honorific:
        return honorific.last
    return i + 1 if i < len(board.sheet.words) and board.sheet.shortened(i) else None


def _past_ranks(board: Board, i: int) -> int:
    """Skip what follows a rank: الفريق أول الركن."""
    while board.sheet.joined(i) and board.sheet.words[i].norm in modifiers("ranks"):
        i += 1
    return i


def _son(board: Board, i: int) -> bool:
    """Tell whether the word before is a first name after all: مساعد بن محمد."""
    return board.sheet.joined(i) and board.sheet.words[i].norm in name_words("filial")


def _past_modifiers(board: Board, i: int, left: int = _MOST) -> int:
    """Skip modifiers, at most so many, if a full name follows; else give where they begin."""
    for modifier in _MODIFIERS if left else ():
        if board.sheet.joined(i) and (last := modifier(board, i)):
            if _named(board, last):
                return last
            if (onward := _past_modifiers(board, last, left - 1)) > last:
                return onward
    return i


def _named(board: Board, i: int) -> bool:
    i = past_titles(board, i)
    return i < len(board.sheet.words) and run(board.sheet, i, full=True) >= i + _FULL


def _place(board: Board, i: int) -> int | None:
    """Read في جنيف، لدى الأمم المتحدة، إلى اليمن، لنيجيريا."""
    known, norm = board.starting(i), board.sheet.words[i].norm
    if known and known.prefix in ("ل", "ب") and known.mention.type in LOCATIONS:
        return known.last
    if known and known.prefix == "ب" and known.mention.type is EntityType.ORGANIZATION:
        return known.last
    served = board.starting(i + 1) if norm in _SERVING else None
    if served is None and norm == _AT and board.sheet.joined(i + 1) and noun(board.sheet, i + 1):
        return _nouns(board, i + 1)
    return served.last if served and served.mention.type is not EntityType.PERSON else None


def _subject(board: Board, i: int) -> int | None:
    """Read للشؤون السياسية، لشؤون الشرق الأدنى، لحقوق الإنسان."""
    norm = board.sheet.words[i].norm
    opens = norm.startswith("لل") or norm in modifiers("affairs") or construct(board.sheet, i, "ل")
    return _nouns(board, i + 1) if opens else None


def _further(board: Board, i: int) -> int | None:
    """Read a further subject of a ministry, or place: والتهيئة الترابية، في العراق وسوريا."""
    norm = board.sheet.words[i].norm
    known = board.starting(i)
    if known:  # للهجرة والتونسيين
        further = known.mention.manner is Manner.NISBA or _also_there(board, known)
        return known.last if further and known.prefix == "و" else None
    if construct(board.sheet, i, "و"):
        return _nouns(board, i + 2)
    subject = norm.startswith("وال") and not info(norm[1:]).unit.seen
    return _nouns(board, i + 1) if subject else None


def _also_there(board: Board, found: Name) -> bool:
    """Tell whether one place is named right behind another, which may end the post itself."""
    before = (name for name in board.at.get(found.first - 1, ()) if name.last == found.first)
    return found.mention.type in LOCATIONS and any(
        name.mention.type in LOCATIONS for name in before
    )


def _clause(board: Board, i: int) -> int | None:
    """Read الخاص إلى اليمن، المكلف بالطاقة، التابع للحوثيين."""
    if board.sheet.words[i].norm not in modifiers("openers"):
        return None
    if place := _place(board, i + 1) if board.sheet.joined(i + 1) else None:
        return place
    named = board.starting(i + 1)
    return named.last if named else _nouns(board, i + 2)


def _own(board: Board, i: int) -> int | None:
    """Read باسمه."""
    return i + 1 if board.sheet.words[i].norm in modifiers("own") else None


def _epithet(board: Board, i: int) -> int | None:
    """Read المعترف به دوليا."""
    for last in range(i + _EPITHET, i, -1):
        if " ".join(norms(board.sheet, i, last)) in modifiers("epithets"):
            return last
    return None


def _described(board: Board, i: int) -> int | None:
    """Read a definite adjective: الوزيرة الأولى الاسكتلندية."""
    sheet = board.sheet
    return i + 1 if definite(sheet.words[i].norm) and adjective(sheet, i) else None


def _nouns(board: Board, i: int) -> int:
    """Give the end of nouns, adjectives and names of places that follow one another."""
    sheet, first = board.sheet, i
    while i < first + _LONGEST and sheet.joined(i):
        known = board.starting(i)
        if known and (known.mention.type not in _HELD or _further_post(board, known)):
            i = known.last
        elif noun(sheet, i) or adjective(sheet, i) or plain(sheet, i):
            i += 1
        else:
            break
    return i


def _further_post(board: Board, known: Name) -> bool:
    """Tell whether a second post goes on: والإعلام المتحدث الرسمي; not عزل الرئيس."""
    post = known.mention.type is EntityType.OFFICE
    return post and definite(board.sheet.words[known.first - 1].norm.removeprefix("و"))


_MODIFIERS: tuple[Callable[[Board, int], int | None], ...] = (
    _own,
    _epithet,
    _place,
    _subject,
    _clause,
    _further,
    _described,
)
