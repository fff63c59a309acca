"""Posts named by what their holder takes over: تولى أنور السادات رئاسة مصر."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.name import Name
from mithaq.find.post.offices import longest
from mithaq.find.words import says
from mithaq.lexicon import Hit, Kind, Sheet, phrases, presiding, tenure_words
from mithaq.model import EntityType
from mithaq.text import fold

_LONGEST = 7  # words of the holder's name and titles
_TITLES = {fold(noun): fold(title) for noun, title in presiding().items()}


def presided(board: Board) -> Iterator[Name]:
    """Give the posts whose noun of holding is the object of a verb of taking them over."""
    for i, word in enumerate(board.sheet.words):
        if word.norm in _TITLES and _taken(board, i) and (found := longest(board, _hits(board, i))):
            yield found[1]


def stands_for_title(norm: str) -> bool:
    """Tell whether a folded word is a noun of holding a post."""
    return norm in _TITLES


def _hits(board: Board, i: int) -> Iterator[Hit]:
    """Give the titles that the words say, were the noun of holding the title itself."""
    title = _TITLES[board.sheet.words[i].norm]
    for phrase in phrases().get(title, ()):
        if phrase.kind is Kind.OFFICE and says(board.sheet, i + 1, *phrase.words[1:]):
            yield Hit(phrase, i, i + len(phrase.words), "")


def _taken(board: Board, i: int) -> bool:
    """Tell whether someone takes over what a word names: a person named behind the verb, or he.

    In تولي رئاسة الجمهورية الملف اهتماما the institution itself is the subject.
    """
    sheet = board.sheet
    for verb in range(i - 1, max(-1, i - 1 - _LONGEST), -1):
        if not sheet.joined(verb + 1):
            return False
        if any(v.form.lemma in tenure_words("preside") for v in sheet.infos[verb].verbs):
            return _person(board, i - 1) if verb < i - 1 else _he(sheet, verb)
    return False


def _he(sheet: Sheet, verb: int) -> bool:
    """Tell whether a man is the subject of a verb: يتولى, but تولى only behind الذي، عندما."""
    he = [verbal.form for verbal in sheet.infos[verb].verbs if verbal.form.person == "3ms"]
    told = sheet.joined(verb) and sheet.words[verb - 1].norm in tenure_words("of_him")
    return any(told or form.tense != "past" for form in he)


def _person(board: Board, i: int) -> bool:
    return any(name.mention.type is EntityType.PERSON for name in board.at.get(i, ()))
